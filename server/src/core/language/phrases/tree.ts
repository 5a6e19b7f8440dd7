import { type Form, linesOf, type PhrasePiece, phrasesOf } from './pieces.ts';

/** Phrases by their pieces: those that begin alike share their beginning. */
export interface PhraseTree {
  readonly words: Map<string, PhraseTree>;
  readonly forms: Branch[];
  /** The lists of which a phrase ends here. */
  readonly ends: string[];
}

/** A way on, with something of some form. */
export interface Branch {
  readonly form: Form;
  readonly tree: PhraseTree;
}

/** A tree without phrases. */
export const emptyTree = (): PhraseTree => ({ words: new Map(), forms: [], ends: [] });

/** A tree of the phrases of a list. */
export const treeOf = (list: string): PhraseTree => {
  const tree = emptyTree();
  for (const line of linesOf(list)) for (const phrase of phrasesOf(line)) grow(tree, phrase, '');
  return tree;
};

/** Adds a phrase to a tree, under the name of its list. */
export const grow = (tree: PhraseTree, phrase: readonly PhrasePiece[], name: string): void => {
  const { ends } = phrase.reduce(branch, tree);
  if (!ends.includes(name)) ends.push(name);
};

const branch = (tree: PhraseTree, piece: PhrasePiece): PhraseTree => {
  const known = typeof piece === 'string' ? tree.words.get(piece) : formed(tree, piece);
  if (known) return known;
  const made = emptyTree();
  if (typeof piece === 'string') tree.words.set(piece, made);
  else tree.forms.push({ form: piece, tree: made });
  return made;
};

const formed = ({ forms }: PhraseTree, { kind, source }: Form): PhraseTree | undefined =>
  forms.find(({ form }) => form.kind === kind && form.source === source)?.tree;
