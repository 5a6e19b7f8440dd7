import { isMarkdownPath } from '../core/markdown/endings.ts';
import { isTooLong } from '../core/settings/choice.ts';
import type { Files } from './files.ts';
import { liesInOne, realPathOf } from './inside.ts';
import { readText } from './read.ts';
import { walk } from './walk.ts';

/** The Markdown files in these folders and below, by path; hidden folders and `node_modules` left out. Never rejects. */
export const markdownIn = async (files: Files, folders: readonly string[]): Promise<readonly string[]> => {
  const walked = await Promise.all(folders.map((folder) => walk(files, folder, new Set(), MOST)));
  const paths = walked.flatMap((found) => found.files.map(({ path }) => path));
  return [...new Set(paths)].filter(isMarkdownPath).sort();
};

/** Somebody may open the root of a disk: after so many files of any kind, no more are looked for. */
const MOST = 200_000;

/**
 * The text of a file in one of these folders; null when it cannot be read, is larger than any article, or lies elsewhere,
 * links followed.
 */
export const textWithin = async (files: Files, folders: readonly string[], path: string): Promise<string | null> => {
  const text = (await liesIn(files, folders, path)) ? await readText(files, path).catch(() => null) : null;
  return text !== null && !isTooLong(text) ? text : null;
};

const liesIn = async (files: Files, folders: readonly string[], path: string): Promise<boolean> => {
  const real = await realPathOf(files, path).catch(() => null);
  // Reading a pipe or a device would never end.
  if (real === null || (await files.kindOf(real)) !== 'file') return false;
  return liesInOne(files, real, folders);
};
