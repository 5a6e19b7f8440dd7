import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const { O_WRONLY, O_CREAT, O_EXCL } = constants;

/** A link is not followed, a pipe not waited for; neither is known on Windows. */
export const O_OWN = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A new file's bytes, and who may read it; `prepare` may settle more before it takes its name. */
interface Whole {
  readonly bytes: string | Uint8Array;
  readonly mode: number;
  readonly prepare?: (file: FileHandle) => Promise<void>;
}

/** Writes a file under another name first, so that nobody ever reads a half. Rejects with Node's error. */
export const writeWhole = async (path: string, { bytes, mode, prepare }: Whole): Promise<void> => {
  const half = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(half, O_WRONLY | O_CREAT | O_EXCL | O_OWN, mode);
    try {
      await file.writeFile(bytes);
      await prepare?.(file);
    } finally {
      await file.close();
    }
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true }).catch(() => {});
    throw error;
  }
};
