import { beginningsOf, beginsOneWay, firstOf, linesOf, type PhrasePiece, phrasesOf } from './pieces.ts';
import { mayBegin, type Table } from './search.ts';
import { type Branch, emptyTree, grow, type PhraseTree } from './tree.ts';

/** Phrases by the words that they begin with, and those that begin with something of some form. */
export interface Index {
  /** Lines by the letters that all their phrases begin with, until a text has a word that begins so. */
  readonly waiting: Map<string, Line[]>;
  /** The lists in which a word stands alone. */
  readonly alone: Map<string, string[]>;
  readonly byFirst: Map<string, Line[]>;
  readonly open: PhraseTree;
  readonly shared: Map<string, PhraseTree>;
}

/** A line of a list, whose phrases are read when a text first has a word that one of them begins with. */
interface Line {
  readonly text: string;
  /** The list that it is from. */
  readonly name: string;
  phrases?: ReadonlyMap<string, Phrases>;
}

type Phrases = readonly (readonly PhrasePiece[])[];

/** The phrases of some lists by what they begin with. */
export const indexOf = (lists: Readonly<Record<string, string>>): Index => {
  const index: Index = {
    waiting: new Map(),
    alone: new Map(),
    byFirst: new Map(),
    open: emptyTree(),
    shared: new Map(),
  };
  for (const [name, list] of Object.entries(lists)) {
    for (const text of linesOf(list)) {
      const line = { text, name };
      if (beginsOneWay(text)) put(index.waiting, text.slice(0, LETTERS), line);
      else enter(index, line);
    }
  }
  return index;
};

/** So many letters tell the lines apart that a text may need. */
const LETTERS = 3;

/** Enters the lines that may begin with a word. */
const enterWaiting = (index: Index, token: string): void => {
  const letters = token.slice(0, LETTERS);
  const lines = index.waiting.get(letters);
  if (!lines) return;
  index.waiting.delete(letters);
  for (const line of lines) enter(index, line);
};

const enter = ({ alone, byFirst, open }: Index, line: Line): void => {
  const { beginnings, areWords } = beginningsOf(line.text);
  if (areWords) {
    for (const word of beginnings) put(alone, word, line.name);
    return;
  }
  let isOpen = false;
  for (const beginning of beginnings) {
    const first = firstOf(beginning);
    if (first === undefined) isOpen = true;
    else put(byFirst, first, line);
  }
  for (const phrase of isOpen ? phrasesOf(line.text) : [])
    if (typeof phrase[0] !== 'string') grow(open, phrase, line.name);
};

const put = <Value>(values: Map<string, Value[]>, first: string, value: Value): void => {
  const known = values.get(first);
  if (!known) values.set(first, [value]);
  else if (known.at(-1) !== value) known.push(value);
};

/** The phrases that may begin with a word. */
export const beginningIn = (index: Index, token: string, table: Table): PhraseTree | null => {
  enterWaiting(index, token);
  const { alone, byFirst, open } = index;
  const forms = open.forms.filter((branch) => mayBegin(branch, token, table));
  const [names, lines] = [alone.get(token), byFirst.get(token)];
  if (!names && !lines) return forms.length === 0 ? null : sharedTree(index, forms);
  const tree: PhraseTree = { ...emptyTree(), forms };
  for (const name of names ?? []) grow(tree, [token], name);
  for (const line of lines ?? []) {
    for (const phrase of phrasesBegun(line).get(token) ?? []) grow(tree, phrase, line.name);
  }
  return tree;
};

/** One tree for all words that no list has, by the forms that they have. */
const sharedTree = ({ open, shared }: Index, forms: Branch[]): PhraseTree => {
  const key = forms.map((branch) => open.forms.indexOf(branch)).join();
  const tree = shared.get(key) ?? { ...emptyTree(), forms };
  shared.set(key, tree);
  return tree;
};

const phrasesBegun = (line: Line): ReadonlyMap<string, Phrases> => {
  if (line.phrases) return line.phrases;
  const phrases = new Map<string, (readonly PhrasePiece[])[]>();
  for (const phrase of phrasesOf(line.text)) if (typeof phrase[0] === 'string') put(phrases, phrase[0], phrase);
  line.phrases = phrases;
  return phrases;
};
