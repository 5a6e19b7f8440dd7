import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'mdast';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';

/** The root of the checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** Paths of the files in a folder of the checkout and below whose name ends so, relative to the root, with "/". */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The text of a file of the checkout. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const TREES = new Map<string, Root>();

/** The tree of a page of the checkout, parsed once. */
export const treeOf = (page: string): Root => {
  const tree = TREES.get(page) ?? parseMarkdown(read(page));
  TREES.set(page, tree);
  return tree;
};

/** Whether the checkout has such a file or folder. */
export const exists = (path: string): boolean => existsSync(join(ROOT, path));
