import { SMALL } from '../patterns.ts';
import { beginningIn, indexOf } from './beginnings.ts';
import { follow, type Search, type Table, treesOf } from './search.ts';
import type { PhraseTree } from './tree.ts';

/** Where a phrase stands in a text: the same as a span. In UTF-16 units. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
}

/** Finds the first phrase of each list in a text (lower case, straight apostrophes), the longest of those that begin there. */
export type PhraseFinder<Name extends string> = (text: string) => ReadonlyMap<Name, PhrasePlace>;

/**
 * Reads word lists into one table, so that each word of a text is looked up once, however many lists there are. `parts` are
 * lists that the phrases of others name.
 */
export const phraseFinder = <Name extends string>(
  lists: Readonly<Record<Name, string>>,
  parts: Readonly<Record<string, string>> = {},
): PhraseFinder<Name> => {
  const table: Table = { named: treesOf((name) => parts[name] ?? ''), meant: treesOf((list) => list) };
  const index = indexOf(lists);
  const beginnings = new Map<string, PhraseTree | null>();
  const beginningOf = (token: string): PhraseTree | null => {
    const known = beginnings.get(token);
    if (known !== undefined) return known;
    const beginning = beginningIn(index, token, table);
    if (beginnings.size >= KEPT) beginnings.clear();
    beginnings.set(token, beginning);
    return beginning;
  };
  return (text) => find(text, beginningOf, table) as ReadonlyMap<Name, PhrasePlace>;
};

/** So many words are remembered with the phrases that begin with them. */
const KEPT = 40_000;

/** A run of letters, a run of digits, or one other character. */
const TOKEN = new RegExp(`[${SMALL}]+|[0-9]+|[\\s\\S]`, 'g');

const WORD = new RegExp(`^[${SMALL}0-9]`);

const find = (
  text: string,
  beginningOf: (token: string) => PhraseTree | null,
  table: Table,
): ReadonlyMap<string, PhrasePlace> => {
  const tokens = ['^', ...(text.match(TOKEN) ?? []), '¶'];
  const search: Search = { tokens, table };
  const found = new Map<string, PhrasePlace>();
  let start = 0;
  for (let at = 0; at < tokens.length - 1; at++) {
    const token = tokens[at] ?? '';
    const tree = token === ' ' ? null : beginningOf(token);
    if (tree && !isInWord(tokens[at - 1])) {
      follow(tree, at, search, (names, to) => {
        if (isInWord(tokens[to]) && isInWord(tokens[to - 1])) return;
        note(found, names, start, start + lengthOf(tokens, at, to));
      });
    }
    if (at > 0) start += token.length;
  }
  return found;
};

const isInWord = (token: string | undefined): boolean => token !== undefined && WORD.test(token);

const lengthOf = (tokens: readonly string[], from: number, to: number): number => {
  let length = 0;
  for (let i = Math.max(1, from); i < Math.min(to, tokens.length - 1); i++) length += tokens[i]?.length ?? 0;
  return length;
};

const note = (found: Map<string, PhrasePlace>, names: readonly string[], start: number, end: number): void => {
  for (const name of names) {
    const known = found.get(name);
    if (!known || (known.start === start && known.end < end)) found.set(name, { start, end });
  }
};
