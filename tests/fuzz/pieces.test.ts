import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemory } from '../../server/src/core/article/memory.ts';
import { readPieces } from '../../server/src/core/incremental/index.ts';
import { meaningsOf, NO_LABELS } from '../../server/src/core/incremental/labels.ts';
import { type Piece, type PlacedContent, readPiece } from '../../server/src/core/incremental/piece.ts';
import type { Block } from '../../server/src/core/sources/block.ts';
import { movedSource } from '../../server/src/core/sources/model.ts';
import { moved, trimmed } from '../../server/src/core/text/span.ts';
import { finished } from '../../server/src/core/text/steps.ts';
import { TEXTS } from './texts.ts';

/** All that was read, with every span in its place. */
const inPlace = (pieces: readonly PlacedContent[]) => ({
  prose: pieces.flatMap(({ prose }) => prose),
  headings: pieces.flatMap(({ headings }) => headings),
  comments: pieces.flatMap(({ comments }) => comments),
  notes: pieces.flatMap(({ notes }) => notes.map(({ it, shift }) => movedSource(it, shift))),
  blocks: pieces.flatMap(({ blocks }) => blocks.map(({ it, shift }) => blockAt(it, shift))),
});

const blockAt = ({ span, opening, entries, notes, ...block }: Block, shift: number) => ({
  ...block,
  span: moved(span, shift),
  opening: opening && {
    ...opening,
    span: moved(opening.span, shift),
    rest: opening.rest === null ? null : opening.rest + shift,
  },
  entries: finished(entries()).map((source) => movedSource(source, shift)),
  notes: notes().map((source) => movedSource(source, shift)),
});

/** Parsed by the library in one go; the addresses that labels stand for are given to it, as to a piece. */
const whole = (text: string) => {
  const { definitions, labels } = readPiece(text, NO_LABELS, 'fr', 'last');
  const { links } = meaningsOf([definitions])(labels);
  const piece = readPiece(text, { links, notes: [] }, 'fr', 'last');
  return inPlace([piece.at(0)]);
};

const inPieces = (text: string) => inPlace(readPieces(text, 'fr', createMemory()));

/** The parser itself is not of one mind where a fence that nobody closed ends: before a blank line, or after. */
const settled = (text: string, read: unknown): unknown =>
  JSON.parse(JSON.stringify(read), (_, value) =>
    typeof value?.start === 'number' && typeof value.end === 'number' ? trimmed(text, value) : value,
  );

/** The article's reader takes the byte-order mark away before. */
const unmarked = (text: string): string => text.replace(/^\uFEFF/, ' ');

/** However pieces were parsed, together or one by one, each is what it would be if it were parsed alone. */
const isEachAsAlone = (text: string): void => {
  const memory = createMemory();
  readPieces(unmarked(text), 'fr', memory);
  const told = ({ content: _, at: __, ...rest }: Piece) => rest;
  // Those of a first reading that took labels for something else as well: another version may ask for them.
  for (const [name, piece] of memory.pieces) {
    const [head = '', ...lines] = name.split('\n');
    const alone = readPiece(lines.join('\n'), piece.outside, 'fr', head.split(' ')[1] === 'last' ? 'last' : 'inner');
    expect(told(piece)).toEqual(told(alone));
    expect(inPlace([piece.at(0)])).toEqual(inPlace([alone.at(0)]));
  }
};

const isSameAsWhole = (written: string): void => {
  const text = unmarked(written);
  expect(settled(text, inPieces(text))).toEqual(settled(text, whole(text)));
};

describe.each([
  ['a text read in pieces is what the parser makes of the whole', isSameAsWhole],
  ['a piece is what the parser makes of it alone', isEachAsAlone],
])('%s', (_, holds) => {
  test.each(TEXTS)('%s', (_, texts) => fc.assert(fc.property(texts, holds)));

  test('the examples of the CommonMark specification, two by two and three by three', () => {
    const example = fc.constantFrom(...examples.map((one) => one.markdown));
    const several = fc.array(example, { minLength: 2, maxLength: 3 });
    fc.assert(fc.property(several, (all) => holds(all.join('\n\n'))));
  });
});
