import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { openFolder, tidy } from './index-folder.ts';

/** A folder of texts that outlives the program; see `Store` of `lsp/workspace/cache.ts`. */
export interface IndexStore {
  readonly program: string;
  hash(text: string): string;
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  drop(name: string): Promise<void>;
}

/** Where a store lies, and for whom. Paths have "/" between their parts. */
export interface StorePlace {
  /** A folder that is Sourcier's own, made where it is not there. */
  readonly base: string;
  /** The folders whose files the store is about: it never lies in one of them. */
  readonly workspace: readonly string[];
  readonly program: string;
}

/**
 * Keeps texts in files of their own, below `base`, for this workspace only. What is not whole, too large, a link, or in
 * a folder that is not this user's alone counts as not there; once writing has failed, no more is tried. Nothing rejects.
 */
export const createIndexStore = ({ base, workspace, program }: StorePlace): IndexStore => {
  let folder: Promise<string | null> | undefined;
  let isFull = false;
  let isTidy = false;
  const within = async (name: string): Promise<string | null> => {
    const own = hash([...workspace].sort().join('\n')).slice(0, 32);
    folder ??= openFolder(base, workspace, own).catch(() => null);
    const path = await folder;
    return path === null || !/^[a-z\d]+$/.test(name) ? null : posix.join(path, `${name}.gz`);
  };
  return {
    program,
    hash,
    read: async (name) => {
      const path = await within(name);
      return path === null ? null : readWhole(path).catch(() => null);
    },
    write: async (name, text) => {
      const path = await within(name);
      if (path === null || isFull) return;
      // Nobody waits for what is written.
      if (!isTidy) await tidy(posix.dirname(path));
      isTidy = true;
      isFull = !(await writeWhole(path, text).catch(() => false));
    },
    drop: async (name) => {
      const path = await within(name);
      if (path !== null) await rm(path, { force: true }).catch(() => {});
    },
  };
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Bytes of a file, and of what it holds. */
const LARGEST = { packed: 16_000_000, text: 128_000_000 };

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL } = constants;
/** A link is not followed, a pipe not waited for; neither is known on Windows. */
const O_OWN = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Rejects for what is not there or not whole: gzip ends with a checksum. */
const readWhole = async (path: string): Promise<string | null> => {
  const file = await open(path, O_RDONLY | O_OWN);
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > LARGEST.packed) return null;
    const bytes = await promisify(gunzip)(await file.readFile(), { maxOutputLength: LARGEST.text });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } finally {
    await file.close();
  }
};

/** Under another name first, so that nobody ever reads a half; whether it is kept. Too large a text is dropped instead. */
const writeWhole = async (path: string, text: string): Promise<boolean> => {
  const bytes = await promisify(gzip)(text, { level: 1 });
  if (bytes.length > LARGEST.packed || text.length > LARGEST.text / 3) {
    await rm(path, { force: true });
    return true;
  }
  const half = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(half, O_WRONLY | O_CREAT | O_EXCL | O_OWN, 0o600);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(half, path);
    return true;
  } catch {
    await rm(half, { force: true }).catch(() => {});
    return false;
  }
};
