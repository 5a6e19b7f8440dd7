import type { Files } from '../project/files.ts';
import { realPathOf } from '../project/inside.ts';
import { parentOf } from '../project/places.ts';

/** Paths of articles from the folder that they have in common, links to folders followed. */
export const pathsBelowCommon = async (files: Files, paths: readonly string[]): Promise<readonly string[]> => {
  const split = await Promise.all(paths.map((path) => partsOf(files, path)));
  const [first = [], ...others] = split.map((parts) => parts.slice(0, -1));
  const differs = first.findIndex((part, i) => others.some((parts) => parts[i] !== part));
  const shared = differs < 0 ? first.length : differs;
  return split.map((parts) => parts.slice(shared).join('/'));
};

const partsOf = async (files: Files, path: string): Promise<readonly string[]> => {
  const folder = parentOf(path);
  const real = await realPathOf(files, folder === path || folder === '' ? '.' : folder).catch(() => folder);
  return `${real}/${path.slice(path.lastIndexOf('/') + 1)}`.split('/').filter((part) => part !== '.' && part !== '');
};
