import { isMarkdownPath } from '../core/markdown/endings.ts';
import type { Files } from './files.ts';
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

/** The text of a file; null when it cannot be read, or is larger than any article. */
export const textOrNull = async (files: Files, path: string): Promise<string | null> => {
  const text = await readText(files, path).catch(() => null);
  return text !== null && text.length < LARGEST ? text : null;
};

/** In UTF-16 units. */
const LARGEST = 5_000_000;
