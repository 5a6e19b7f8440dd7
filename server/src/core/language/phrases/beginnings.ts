import { beginningsOf, firstOf, linesOf, type PhrasePiece, phrasesOf } from './pieces.ts';
import { mayBegin, type Table } from './search.ts';
import { emptyTree, grow, type PhraseTree } from './tree.ts';

/** Phrases by the words that they begin with, and those that begin with something of some form. */
export interface Index {
  /** The lists in which a word stands alone. */
  readonly alone: Map<string, string[]>;
  readonly byFirst: Map<string, Line[]>;
  readonly open: PhraseTree;
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
  const index: Index = { alone: new Map(), byFirst: new Map(), open: emptyTree() };
  for (const [name, list] of Object.entries(lists)) for (const text of linesOf(list)) enter(index, { text, name });
  return index;
};

const enter = ({ alone, byFirst, open }: Index, line: Line): void => {
  const { beginnings, isAll } = beginningsOf(line.text);
  let isOpen = false;
  for (const beginning of beginnings) {
    const first = firstOf(beginning);
    if (first === undefined) isOpen = true;
    else if (isAll && first === beginning) put(alone, first, line.name);
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
export const beginningIn = ({ alone, byFirst, open }: Index, token: string, table: Table): PhraseTree | null => {
  const tree = emptyTree();
  for (const name of alone.get(token) ?? []) grow(tree, [token], name);
  for (const line of byFirst.get(token) ?? []) {
    for (const phrase of phrasesBegun(line).get(token) ?? []) grow(tree, phrase, line.name);
  }
  for (const branch of open.forms) if (mayBegin(branch, token, table)) tree.forms.push(branch);
  return tree.words.size === 0 && tree.forms.length === 0 ? null : tree;
};

const phrasesBegun = (line: Line): ReadonlyMap<string, Phrases> => {
  if (line.phrases) return line.phrases;
  const phrases = new Map<string, (readonly PhrasePiece[])[]>();
  for (const phrase of phrasesOf(line.text)) if (typeof phrase[0] === 'string') put(phrases, phrase[0], phrase);
  line.phrases = phrases;
  return phrases;
};
