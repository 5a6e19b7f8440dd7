import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { openFolder, tidy } from './index-folder.ts';
import { O_OWN, writeWhole } from './write-whole.ts';

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
      isFull = await keep(path, text).then(
        () => false,
        () => true,
      );
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

/** Rejects for what is not there or not whole: gzip ends with a checksum. */
const readWhole = async (path: string): Promise<string | null> => {
  const file = await open(path, constants.O_RDONLY | O_OWN);
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > LARGEST.packed) return null;
    const bytes = await promisify(gunzip)(await file.readFile(), { maxOutputLength: LARGEST.text });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } finally {
    await file.close();
  }
};

/** Too large a text is dropped instead. */
const keep = async (path: string, text: string): Promise<void> => {
  const bytes = await promisify(gzip)(text, { level: 1 });
  if (bytes.length > LARGEST.packed || text.length > LARGEST.text / 3) await rm(path, { force: true });
  else await writeWhole(path, { bytes, mode: 0o600 });
};
