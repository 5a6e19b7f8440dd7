import { posix } from 'node:path';
import type { Files } from './files.ts';
import { realPathOf, slashed } from './inside.ts';

/** The key of a file, from its path. */
export type KeyOf = (path: string) => string;

/**
 * Keys of files in a baseline: their paths from the folder it stands in, links followed, so that it holds wherever the
 * command is run and however the files are named.
 */
export const baselineKeys = async (files: Files, baseline: string, paths: readonly string[]): Promise<KeyOf> => {
  const folder = await placeOf(files, folderOf(files, baseline));
  const keys = new Map(
    await Promise.all(paths.map(async (path) => [path, posix.relative(folder, await placeOf(files, path))] as const)),
  );
  return (path) => keys.get(path) ?? path;
};

/** The entries of a baseline, of which those of an earlier form have paths as they were typed for keys, with the keys of now. */
export const rekeyed = async <Entry>(
  files: Files,
  baseline: string,
  known: ReadonlyMap<string, Entry>,
): Promise<ReadonlyMap<string, Entry>> => {
  const folder = folderOf(files, baseline);
  const keys = [...known.keys()];
  const isHere = await Promise.all(keys.map((key) => stands(files, posix.join(folder, key))));
  const typed = keys.filter((_, i) => isHere[i] !== true);
  const isTyped = await Promise.all(typed.map((key) => stands(files, key)));
  const moved = typed.filter((_, i) => isTyped[i]);
  const keyOf = await baselineKeys(files, baseline, moved);
  const isMoved = new Set(moved);
  return new Map([...known].map(([key, entry]) => [isMoved.has(key) ? keyOf(key) : key, entry]));
};

/** The entries of a baseline for files that a run has not checked and that are still there. */
export const untouched = async <Entry>(
  files: Files,
  baseline: string,
  known: ReadonlyMap<string, Entry>,
  checked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Entry>> => {
  const folder = folderOf(files, baseline);
  const others = [...known].filter(([key]) => !checked.has(key));
  // Parts may be put together where the articles are not.
  const isElsewhere = !(await Promise.all([...checked].map((key) => stands(files, posix.join(folder, key))))).some(
    Boolean,
  );
  if (isElsewhere) return new Map(others);
  const isThere = await Promise.all(others.map(([key]) => stands(files, posix.join(folder, key))));
  return new Map(others.filter((_, i) => isThere[i]));
};

const folderOf = (files: Files, baseline: string): string => posix.dirname(slashed(baseline, files));

const stands = async (files: Files, path: string): Promise<boolean> => (await files.kindOf(path)) !== null;

/** The real path of a file; where nothing stands, the path from the working folder. */
const placeOf = async (files: Files, path: string): Promise<string> => {
  const plain = slashed(path, files);
  if (await stands(files, plain)) return realPathOf(files, plain);
  const here = await realPathOf(files, '.');
  return ABSOLUTE.test(plain) ? posix.normalize(plain) : posix.join(here, plain);
};

const ABSOLUTE = /^(?:[a-z]:)?\//i;
