import { posix } from 'node:path';
import type { Files } from './files.ts';

/** A path with "/" between its parts, on Windows too. */
export const slashed = (path: string, { windows }: Pick<Files, 'windows'>): string =>
  windows ? path.replaceAll('\\', '/') : path;

/** The one name of what a path leads to, links followed. Rejects with Node's error. */
export const realPathOf = async (files: Files, path: string): Promise<string> =>
  slashed(await files.realPath(path), files);

/** Whether a real path lies in one of these folders, links followed; one that is not there holds nothing. */
export const liesInOne = async (files: Files, real: string, folders: readonly string[]): Promise<boolean> => {
  const roots = await Promise.all(folders.map((folder) => realPathOf(files, folder).catch(() => null)));
  return roots.some((root) => root !== null && isInside(real, root));
};

/** Whether a real path is a folder or lies in it. */
export const isInside = (path: string, root: string): boolean => {
  const way = posix.relative(root, path);
  return way !== '..' && !way.startsWith('../') && !posix.isAbsolute(way);
};
