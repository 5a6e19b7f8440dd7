import { moved, overlapTest, type Placed } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Source, SourceList } from './model.ts';
import { notesSections, pointerTest, untitledNotes } from './notes-section.ts';
import type { Opening } from './opening.ts';
import { bodyOf, isListLike } from './section.ts';

/** The sources sections of an article and all its entries. */
export interface SourceLists {
  readonly lists: readonly SourceList[];
  readonly sources: readonly Placed<Source>[];
}

/**
 * The sources sections of an article and their entries, in document order, an entry at each step; a malformed entry never
 * hides its neighbours. `blocks` are all blocks at the top of the article, `notes` its footnotes; numbered notes are sources as these are.
 */
export function* readSourceListsBySteps(
  blocks: readonly Placed<Block>[],
  notes: readonly Placed<Source>[],
): Generator<void, SourceLists> {
  const lists: SourceList[] = [];
  const entries: Placed<Source>[] = [];
  const isPointedTo = pointerTest(blocks);
  const noted = notesSections(blocks, isPointedTo);
  const numbered = [...noted.values()].flat();
  const opens = (block: Placed<Block>): boolean => opensList(block) || noted.has(block);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const opening = block?.it.opening;
    if (block && !opening) numbered.push(...untitledNotes(block, at, isPointedTo));
    if (!block || !opening || !opensList(block)) continue;
    const body = bodyOf(blocks, at, opening, opens);
    const own = yield* entriesOf(body, opening);
    if (!isList(opening, own)) continue;
    const heading = moved(opening.span, block.shift);
    lists.push({
      title: opening.shown,
      heading,
      span: { start: heading.start, end: endOf(own, body, opening) ?? heading.end },
    });
    entries.push(...own);
    at += body.filter((one) => one !== block).length;
    yield;
  }
  const isEntry = overlapTest(entries.map(spanOf));
  const sources = [...entries, ...[...notes, ...distinctNotes(numbered)].filter((note) => !isEntry(spanOf(note)))];
  return { lists, sources: sources.sort((a, b) => spanOf(a).start - spanOf(b).start) };
}

/** A section of notes may hold those that a paragraph gives by itself. */
const distinctNotes = (numbered: readonly Placed<Source>[]): readonly Placed<Source>[] => [
  ...new Map(numbered.map((note) => [note.it, note])).values(),
];

const opensList = ({ it: { opening } }: Placed<Block>): boolean => opening !== null && !opening.isNotes;

const spanOf = ({ it, shift }: Placed<Block | Source>): Source['span'] => moved(it.span, shift);

/** A heading opens a list even if nothing follows, as long as it says what it is about. */
const isList = ({ by, isVague }: Opening, entries: readonly Placed<Source>[]): boolean => {
  if (by !== 'heading' && entries.length === 0) return false;
  return !isVague || entries.some(({ it: { url, date, shape } }) => url !== null || date !== null || shape === 'full');
};

/** Where a list ends: with its last block or, where that may go on with something else, its last entry. */
const endOf = (
  entries: readonly Placed<Source>[],
  body: readonly Placed<Block>[],
  { isVague }: Opening,
): number | undefined => {
  const last = body.at(-1);
  const entry = entries.at(-1);
  if (entry && (isVague || last?.it.type === 'html')) return spanOf(entry).end;
  return last && spanOf(last).end;
};

/** Lists and tables; where a section has none, its paragraphs, but no prose where the title promises no list alone. */
function* entriesOf(body: readonly Placed<Block>[], { isVague }: Opening): Generator<void, readonly Placed<Source>[]> {
  const lists = body.filter(isListLike);
  const paragraphs = body.filter(({ it }) => it.type === 'paragraph' && (it.isEntry || !isVague));
  const blocks = lists.length > 0 ? lists : paragraphs;
  const entries: Placed<Source>[] = [];
  for (const { it, shift } of blocks) {
    for (const source of yield* it.entries()) entries.push({ it: source, shift });
    yield;
  }
  // Among paragraphs "[1] Name", one without a number is a remark.
  const numbered = lists.length > 0 ? [] : entries.filter(({ it }) => it.key !== null);
  return numbered.length > 0 ? numbered : entries;
}
