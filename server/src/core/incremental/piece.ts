import type { Root, RootContent } from 'mdast';
import type { Language } from '../language/lexicon.ts';
import { movedHeading, movedProse } from '../markdown/model.ts';
import { type ProseReading, readProse } from '../markdown/prose.ts';
import { type Block, blockOf } from '../sources/block.ts';
import type { Source } from '../sources/model.ts';
import { readNotes } from '../sources/note.ts';
import { lastOf, once } from '../text/once.ts';
import { moved, type Placed } from '../text/span.ts';
import { type Blocks, type PiecePosition, parseBlocks } from './blocks.ts';
import { type Definitions, definitionsIn, labelsIn, type Outside } from './labels.ts';

/** A piece of an article that was parsed alone. All its spans count from its start. */
export interface Piece {
  /** Whether what follows the piece still belongs to its last block. */
  readonly isOpen: boolean;
  readonly definitions: Definitions;
  readonly labels: readonly string[];
  /** The meanings that labels were taken to have. */
  readonly outside: Outside;
  /** Its content, worked out once. */
  readonly content: () => Content;
  /** Its content where the piece begins at an offset; the same objects while it begins there. */
  readonly at: (start: number) => PlacedContent;
}

/** The content of a piece in its place in the article. */
export interface PlacedContent extends ProseReading {
  readonly blocks: readonly Placed<Block>[];
  readonly notes: readonly Placed<Source>[];
}

/** The content of a piece; its spans count from the piece's start. */
export interface Content extends ProseReading {
  readonly blocks: readonly Block[];
  readonly notes: readonly Source[];
}

/** Reads a piece of an article, of which `place` says whether more comes after it; `parsed` is what parseBlocks gives. */
export const readPiece = (
  text: string,
  outside: Outside,
  language: Language,
  place: PiecePosition,
  parsed: Blocks = parseBlocks(text, outside, place),
): Piece => {
  const root: Root = { type: 'root', children: [...parsed.children] };
  const addresses = new Map(outside.links.flatMap(([label, address]) => (address === null ? [] : [[label, address]])));
  const reread = rereader(text, outside, place);
  const read = (): Content => ({
    ...readProse(root, text, language, addresses),
    blocks: root.children.map((node, i) => blockOf(node, text, reread(i))),
    notes: readNotes(root, text),
  });
  const content = once(read);
  return {
    isOpen: parsed.isOpen,
    definitions: definitionsIn(root),
    labels: labelsIn(text),
    outside,
    content,
    at: lastOf((start) => placed(content(), start)),
  };
};

const placed = ({ prose, headings, comments, blocks, notes }: Content, start: number): PlacedContent => ({
  prose: prose.map((it) => movedProse(it, start)),
  headings: headings.map((it) => movedHeading(it, start)),
  comments: comments.map((it) => moved(it, start)),
  blocks: blocks.map((it) => ({ it, shift: start })),
  notes: notes.map((it) => ({ it, shift: start })),
});

/** Gives blocks again by their numbers. A function of its own: it outlives the blocks, and would keep what stands around it. */
const rereader = (
  text: string,
  outside: Outside,
  place: PiecePosition,
): ((i: number) => () => RootContent | undefined) => {
  const again = once(() => parseBlocks(text, outside, place).children);
  return (i) => () => again()[i];
};
