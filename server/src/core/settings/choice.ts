import picomatch from 'picomatch/posix.js';
import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { Article } from '../article/model.ts';
import { eachOnce } from '../text/once.ts';

/**
 * Why a document is checked or not: its user asked for it (`forced`), a glob names it (`excluded`, `included`), or, by
 * what it says, it is an `article` or `plain`. One that is `too-long` is not read at all.
 */
export type Choice = 'excluded' | 'included' | 'forced' | 'article' | 'plain' | 'too-long';

/** Whether a text is longer than any article: reading it would take more memory than there may be, and minutes. */
export const isTooLong = (text: string): boolean => text.length >= TOO_LONG;

/** In UTF-16 units. */
const TOO_LONG = 5_000_000;

/** Globs of documents, matched with their paths from their workspace folder. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Facts about a document before it is read. */
export interface Named extends Globs {
  readonly path: string;
  readonly forced: boolean;
}

/** Whether to check a document: the user's own word goes first, then `exclude`, then `include`, then what it says. */
export const choose = ({ path, forced, include, exclude }: Named, article: Article): Choice => {
  if (forced) return 'forced';
  if (matches(exclude, path)) return 'excluded';
  if (matches(include, path)) return 'included';
  return looksLikeArticle(article) ? 'article' : 'plain';
};

/** Whether documents of this choice are checked. */
export const isChecked = (choice: Choice): boolean => !UNCHECKED.has(choice);

const UNCHECKED: ReadonlySet<Choice> = new Set(['excluded', 'plain', 'too-long']);

type GlobTest = (path: string) => boolean;

/** Compiled once for each list of globs, not at each key press. */
const compiled = eachOnce((globs: readonly string[]): readonly GlobTest[] => globs.map(compile));

/** Whether one of the globs names a document. */
export const matches = (globs: readonly string[], path: string): boolean => compiled(globs).some((test) => test(path));

const MANY_STARS = /(?:\*(?!\*)[^/*]*){5,}/;

/**
 * Globs as VS Code has them: `*`, `**`, `?`, `{a,b}`, `[a-z]` and `[!a-z]`; hidden folders are folders like others.
 * Parentheses and bars stand for themselves, as in "app/(blog)": beside that, a workspace may come from a stranger, and
 * groups that repeat can take for ever to match.
 */
const compile = (glob: string): GlobTest => {
  // Many stars in one name take time beyond measure; nobody needs them.
  if (MANY_STARS.test(glob)) return () => false;
  const plain = glob.normalize('NFC').replace(/\\.|[()|]/gsu, (found) => (found.length > 1 ? found : `\\${found}`));
  try {
    return picomatch(plain, { dot: true, nonegate: true, posix: true, regex: false });
  } catch {
    // Longer than a pattern may be, for one: it names nothing.
    return () => false;
  }
};
