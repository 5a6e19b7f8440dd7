import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { writeWhole } from './write-whole.ts';

/** The kind of what stands at a path, links followed. */
export type Kind = 'file' | 'folder' | 'other';

/** An entry of a folder, under one name. */
export interface DirectoryEntry {
  readonly name: string;
  /** Of what a link leads to; a link that leads nowhere counts as a file, so that reading it says so. */
  readonly kind: Kind;
  readonly isLink: boolean;
}

/** A file system. Paths have "/" between their parts, on Windows too; what fails rejects with Node's error. */
export interface Files {
  /** Whether "\" in a path that a user writes stands between its parts. */
  readonly windows: boolean;
  /** Null when there is nothing; what cannot be looked at counts as a file, so that reading it says why. */
  kindOf(path: string): Promise<Kind | null>;
  list(folder: string): Promise<readonly DirectoryEntry[]>;
  /** The one name of a file that has several. */
  realPath(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  /** Makes a folder and those above it; one that is there stays. */
  makeFolder(path: string): Promise<void>;
  /** A text is written as UTF-8. A file is replaced as a whole, where links lead, and stays its owner's. */
  write(path: string, content: string | Uint8Array): Promise<void>;
}

const kindOf = async (path: string): Promise<Kind | null> => {
  try {
    return kindOfStats(await stat(path));
  } catch (error) {
    return NOTHING_THERE.has(codeOf(error)) ? null : 'file';
  }
};

const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG']);

const kindOfStats = (stats: { isFile(): boolean; isDirectory(): boolean }): Kind => {
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
};

const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return writeWhole(path, { bytes: content, mode: 0o666 });
  // A pipe or a device takes what is written, and stays.
  if (!stats.isFile()) return writeFile(path, content);
  // A file that may not be written could still be replaced.
  await access(path, constants.W_OK);
  const { mode, uid, gid } = stats;
  await writeWhole(await realpath(path), {
    bytes: content,
    mode,
    prepare: async (file) => {
      await file.chown(uid, gid).catch(() => {});
      await file.chmod(mode & 0o7777);
    },
  });
};

/** The files of the machine Sourcier runs on. */
export const diskFiles: Files = {
  windows: process.platform === 'win32',
  kindOf,
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return Promise.all(
      entries.map(async (entry): Promise<DirectoryEntry> => {
        const isLink = entry.isSymbolicLink();
        const kind = isLink ? ((await kindOf(`${folder}/${entry.name}`)) ?? 'file') : kindOfStats(entry);
        return { name: entry.name, kind, isLink };
      }),
    );
  },
  realPath: (path) => realpath(path),
  read: (path) => readFile(path),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write,
};

/** The code of an error of Node ("ENOENT"); empty when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
