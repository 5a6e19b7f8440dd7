import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown.ts';
import type { Language, Source } from '../model.ts';
import { once } from '../once.ts';
import { type Reading, readProse } from '../prose.ts';
import { type Block, blockOf } from '../source-block.ts';
import { readNotes } from '../source-note.ts';
import { type Definitions, definitionsIn, labelsIn, type Outside, written } from './labels.ts';

/** A piece of an article that was parsed alone. All its spans count from `start`. */
export interface Piece {
  /** Where the piece begins, in the numbers of its spans; what stands before are labels from elsewhere. */
  readonly start: number;
  /** Whether what follows the piece still belongs to its last block. */
  readonly isOpen: boolean;
  readonly definitions: Definitions;
  readonly labels: readonly string[];
  /** What is read of it, worked out once. */
  readonly content: () => Content;
}

/** What is read of a piece, in the numbers of its spans. */
export interface Content extends Reading {
  readonly blocks: readonly Block[];
  readonly notes: readonly Source[];
}

/** Something after which a paragraph begins for itself, if the piece is done. */
const PROBE = 'x';

/** Parses a piece of an article, of which `place` says whether more comes after it. */
export const parsePiece = (text: string, outside: Outside, language: Language, place: 'inner' | 'last'): Piece => {
  const before = written(outside);
  const whole = before + text;
  const end = whole.length;
  const parse = (): Root => parseMarkdown(place === 'last' ? whole : whole + PROBE);
  const insideOf = ({ children }: Root): Root['children'] =>
    children.filter(({ position }) => {
      const at = position?.start.offset ?? 0;
      return before.length <= at && at < end;
    });
  const parsed = parse();
  const inside = insideOf(parsed);
  const isOpen = place === 'inner' && !isDone(parsed, end, whole);
  const root: Root = { type: 'root', children: inside };
  const addresses = new Map(outside.links.flatMap(([label, address]) => (address === null ? [] : [[label, address]])));
  const again = once(() => insideOf(parse()));
  const read = (): Content => ({
    ...readProse(root, whole, language, addresses),
    blocks: inside.map((node, i) => blockOf(node, whole, () => again()[i])),
    notes: readNotes(root, whole),
  });
  return {
    start: before.length,
    isOpen,
    definitions: definitionsIn(root),
    labels: labelsIn(text),
    content: once(read),
  };
};

/** Whether the probe at `end` stands alone. Indented code is still open to the parser, though nothing can go on with it. */
const isDone = ({ children }: Root, end: number, text: string): boolean => {
  const last = children.at(-1);
  const before = children.at(-2);
  if (last?.type !== 'paragraph' || last.position?.start.offset !== end) return false;
  return before?.type !== 'code' || /^[`~]/.test(text.slice(before.position?.start.offset));
};
