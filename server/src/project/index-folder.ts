import { chmod, lstat, mkdir, readdir, realpath, rm, stat, utimes } from 'node:fs/promises';
import { posix } from 'node:path';
import { diskFiles } from './files.ts';
import { isInside, slashed } from './inside.ts';

/**
 * Makes the folder `name` in `base/index`, both for this user alone. Null where it would lie in the workspace or is
 * somebody else's. Rejects with Node's error.
 */
export const openFolder = async (base: string, workspace: readonly string[], name: string): Promise<string | null> => {
  if (await liesIn(base, workspace)) return null;
  const index = posix.join(base, 'index');
  const folder = posix.join(index, name);
  await mkdir(base, { recursive: true, mode: OWN });
  if (!(await makeOwn(index)) || !(await makeOwn(folder))) return null;
  // It has been used just now.
  const now = new Date();
  await utimes(folder, now, now).catch(() => {});
  return folder;
};

/** Drops what interrupted writes have left in a folder, and the folders beside it that have not been used for long. */
export const tidy = async (folder: string): Promise<void> => {
  await dropHalves(folder).catch(() => {});
  await dropUnused(posix.dirname(folder), posix.basename(folder)).catch(() => {});
};

/** Read, written and entered by its owner only. */
const OWN = 0o700;

/** Where links lead counts, also above folders that are not there yet. */
const liesIn = async (base: string, workspace: readonly string[]): Promise<boolean> => {
  const real = folded(await realPathAbove(base));
  const roots = await Promise.all(workspace.map((root) => realpath(root).catch(() => root)));
  return roots.some((root) => isInside(real, folded(root)));
};

/** For comparing: Windows does not tell capitals from small letters. */
const folded = (path: string): string => (diskFiles.windows ? slashed(path, diskFiles).toLowerCase() : path);

const realPathAbove = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch (error) {
    const above = posix.dirname(path);
    if (above === path) throw error;
    return posix.join(slashed(await realPathAbove(above), diskFiles), posix.basename(path));
  }
};

/** Whether there is such a folder now, no link, that only this user may enter. */
const makeOwn = async (folder: string): Promise<boolean> => {
  await mkdir(folder, { mode: OWN }).catch(() => {});
  const stats = await lstat(folder);
  if (!stats.isDirectory()) return false;
  if (process.getuid === undefined) return true;
  if (stats.uid !== process.getuid()) return false;
  if ((stats.mode & 0o077) !== 0) await chmod(folder, OWN);
  return true;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Drops what an interrupted write has left behind. */
const dropHalves = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = posix.join(folder, name);
    if (name.endsWith('.tmp') && (await lstat(path)).mtimeMs < Date.now() - HOUR) await rm(path, { force: true });
  }
};

/** Limits of what is kept of other workspaces. */
const MOST = { age: 90 * DAY, workspaces: 30, bytes: 300_000_000 };

/** Drops the workspaces used least lately. Only folders that a store may have made are looked at. */
const dropUnused = async (index: string, own: string): Promise<void> => {
  const names = (await readdir(index)).filter((name) => /^[\da-f]{32}$/.test(name) && name !== own);
  const others = await Promise.all(
    names.map(async (name) => {
      const path = posix.join(index, name);
      return { path, used: (await lstat(path)).mtimeMs, bytes: await bytesIn(path) };
    }),
  );
  others.sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const [i, other] of others.entries()) {
    bytes += other.bytes;
    const isOld = other.used < Date.now() - MOST.age;
    if (isOld || i >= MOST.workspaces || bytes > MOST.bytes) await rm(other.path, { recursive: true, force: true });
  }
};

const bytesIn = async (folder: string): Promise<number> => {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(posix.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};
