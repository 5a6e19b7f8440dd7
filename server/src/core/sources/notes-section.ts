import type { Placed } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Source } from './model.ts';
import type { Opening } from './opening.ts';
import { bodyOf } from './section.ts';

/** The numbered notes of an article by the blocks that open them: a title, or the notes themselves. */
export type NotesSections = ReadonlyMap<Placed<Block>, readonly Placed<Source>[]>;

/** The sections of an article that are titled as notes and hold the numbered notes of its text, rather than thoughts. */
export const notesSections = (blocks: readonly Placed<Block>[], isPointedTo: PointerTest): NotesSections =>
  new Map(
    blocks.flatMap((block, at) => {
      const { opening } = block.it;
      const notes = opening?.isNotes ? notesUnder(blocks, at, opening) : [];
      const isOfText = notes.some((note) => isPointedTo(note, at)) || refersMostly(notes);
      return notes.length > 0 && isOfText ? [[block, notes] as const] : [];
    }),
  );

/** The notes that a paragraph without a title above it holds: most refer to something, and the text before points to them. */
export const untitledNotes = (
  block: Placed<Block>,
  at: number,
  isPointedTo: PointerTest,
): readonly Placed<Source>[] => {
  if (block.it.type !== 'paragraph' || !block.it.isNumbered) return [];
  const notes = notesOf(block);
  return notes.some((note) => isPointedTo(note, at)) && refersMostly(notes) ? notes : [];
};

/** Whether the text before a block points to a note. */
export type PointerTest = (note: Placed<Source>, at: number) => boolean;

/** Tells what the text points to, from the first block on that does. */
export const pointerTest = (blocks: readonly Placed<Block>[]): PointerTest => {
  const first = new Map<string | null, number>();
  for (const [at, { it }] of blocks.entries())
    for (const number of it.points) if (!first.has(number)) first.set(number, at);
  return ({ it: { key } }, at) => (first.get(key) ?? at) < at;
};

/** The first notes under a title, as far as nothing stands between them. */
const notesUnder = (blocks: readonly Placed<Block>[], at: number, opening: Opening): readonly Placed<Source>[] => {
  const body = bodyOf(blocks, at, opening, ({ it }) => it.opening !== null);
  const from = body.findIndex(({ it }) => it.isNumbered);
  // More words than a remark before a list make it one of something else.
  if (from < 0 || from > 1) return [];
  const end = body.findIndex(({ it }, i) => i > from && !it.isNumbered);
  return body.slice(from, end < 0 ? undefined : end).flatMap(notesOf);
};

const notesOf = ({ it, shift }: Placed<Block>): readonly Placed<Source>[] =>
  it.notes().map((note) => ({ it: note, shift }));

/** Whether at least half of some notes name something. */
const refersMostly = (notes: readonly Placed<Source>[]): boolean =>
  notes.filter(({ it }) => it.name !== '').length * 2 >= notes.length;
