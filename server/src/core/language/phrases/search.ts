import { SMALL } from '../patterns.ts';
import type { Form, WordForm } from './pieces.ts';
import { type Branch, type PhraseTree, treeOf } from './tree.ts';

/** Trees of the lists that phrases name, and of the choices that are written in them, made when they are first met. */
export interface Table {
  readonly named: (name: string) => PhraseTree;
  readonly meant: (list: string) => PhraseTree;
}

/** Trees by name, each made once. */
export const treesOf = (listOf: (name: string) => string): ((name: string) => PhraseTree) => {
  const made = new Map<string, PhraseTree>();
  return (name) => {
    const tree = made.get(name) ?? treeOf(listOf(name));
    made.set(name, tree);
    return tree;
  };
};

/** A text that is searched. */
export interface Search {
  /** The pieces of a text between the marks of its start and its end. */
  readonly tokens: readonly string[];
  readonly table: Table;
}

/** Is told the lists of which a phrase ends, and where. */
export type Reach = (names: readonly string[], to: number) => void;

/** Goes through a tree from a place in a text, and tells of each phrase where it ends. */
export const follow = (tree: PhraseTree, at: number, search: Search, reach: Reach): void => {
  if (tree.ends.length > 0) reach(tree.ends, at);
  const next = tree.words.get(search.tokens[at] ?? '');
  if (next) follow(next, at + 1, search, reach);
  for (const branch of tree.forms) followForm(branch, at, search, reach);
};

const followForm = ({ form, tree }: Branch, at: number, search: Search, reach: Reach): void => {
  if (form.kind === 'part') {
    if (isPart(search.tokens[at], form)) follow(tree, at + 1, search, reach);
    return;
  }
  for (const to of placesAfter(form, at, search)) follow(tree, to, search, reach);
};

const NOWHERE: readonly number[] = [];

/** Where what has such a form may end, from a place on. */
const placesAfter = (form: Exclude<Form, WordForm>, at: number, search: Search): readonly number[] => {
  const { tokens, table } = search;
  switch (form.kind) {
    case 'list':
      return endsOf(table.named(form.source), at, search);
    case 'choice':
      return endsOf(table.meant(form.source), at, search);
    case 'unless':
      return endsOf(table.meant(form.source), at, search).length === 0 ? [at] : NOWHERE;
    case '@':
      return compounds(tokens, at);
    case '…':
      return upTo(at, Math.min(at + LONGEST_GAP, tokens.length - 1));
    default: {
      const before = tokens.slice(Math.max(0, at - form.source.length), at).join('');
      return before.endsWith(form.source) === (form.kind === 'after') ? [at] : NOWHERE;
    }
  }
};

/** How many pieces of a text may stand between the words of a phrase. */
const LONGEST_GAP = 12;

const upTo = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const endsOf = (tree: PhraseTree, at: number, search: Search): readonly number[] => {
  let ends: number[] | null = null;
  follow(tree, at, search, (_, to) => {
    if (!ends) ends = [to];
    else if (!ends.includes(to)) ends.push(to);
  });
  return ends ?? NOWHERE;
};

const isPart = (token: string | undefined, { isNumber, start, end, least, most }: WordForm): boolean =>
  token !== undefined &&
  token.length >= least &&
  token.length <= most &&
  token.endsWith(end) &&
  token.startsWith(start) &&
  (isNumber ? DIGITS : LETTERS).test(token);

/** A word alone, and with each part that a hyphen or an apostrophe joins to it. */
const compounds = (tokens: readonly string[], at: number): readonly number[] => {
  const ends: number[] = [];
  for (let to = at; LETTERS.test(tokens[to] ?? ''); to += 2) {
    ends.push(to + 1);
    if (tokens[to + 1] !== '-' && tokens[to + 1] !== "'") break;
  }
  return ends;
};

const LETTERS = new RegExp(`^[${SMALL}]`);

const DIGITS = /^[0-9]/;

/** Whether what goes on so may begin with a word. */
export const mayBegin = ({ form, tree }: Branch, token: string, { named, meant }: Table): boolean => {
  switch (form.kind) {
    case 'part':
      return isPart(token, form);
    case '@':
      return LETTERS.test(token);
    case '…':
      return true;
    case 'list':
      return begins(named(form.source), token, { named, meant });
    case 'choice':
      return begins(meant(form.source), token, { named, meant });
    default:
      return begins(tree, token, { named, meant });
  }
};

const begins = ({ ends, words, forms }: PhraseTree, token: string, table: Table): boolean =>
  ends.length > 0 || words.has(token) || forms.some((branch) => mayBegin(branch, token, table));
