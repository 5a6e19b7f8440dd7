import { moved, overlapTest, type Placed } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import type { Block } from './block.ts';
import type { Source, SourceList } from './model.ts';
import type { Opening } from './opening.ts';

/** The sources sections of an article and all its entries. */
export interface SourceLists {
  readonly lists: readonly SourceList[];
  readonly sources: readonly Placed<Source>[];
}

/**
 * The sources sections of an article and their entries, in document order, an entry at each step; a malformed entry never
 * hides its neighbours. `blocks` are all blocks at the top of the article, `notes` its footnotes.
 */
export function* readSourceListsBySteps(
  blocks: readonly Placed<Block>[],
  notes: readonly Placed<Source>[],
): Generator<void, SourceLists> {
  const lists: SourceList[] = [];
  const entries: Placed<Source>[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const opening = block?.it.opening;
    if (!block || !opening) continue;
    const body = bodyOf(blocks, at, opening);
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
  const sources = [...entries, ...notes.filter((note) => !isEntry(spanOf(note)))];
  return { lists, sources: sources.sort((a, b) => spanOf(a).start - spanOf(b).start) };
}

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

const isListLike = ({ it }: Placed<Block>): boolean =>
  it.type === 'list' || it.type === 'table' || (it.type === 'html' && finished(it.entries()).length > 0);

/** Blocks of the section: to the next heading as high or the closing tag; for a label the list right under it. */
const bodyOf = (blocks: readonly Placed<Block>[], at: number, opening: Opening): readonly Placed<Block>[] => {
  const block = blocks[at];
  // A title may stand in one block with its entries.
  if (block && opening.rest !== null && finished(block.it.entries()).length > 0) return [block];
  const isClosed = block?.it.type === 'html' && block.it.closesTag;
  if (opening.by === 'tag') return isClosed ? [] : bodyTo(blocks, at, (one) => one.closesTag);
  if (opening.by === 'label') return underLabel(blocks, at);
  const { depth } = opening;
  return bodyTo(blocks, at, (one) => (one.type === 'heading' && one.depth <= depth) || one.opening !== null);
};

/** The list right under a label, or the paragraphs that are entries and nothing else. */
const underLabel = (blocks: readonly Placed<Block>[], at: number): readonly Placed<Block>[] => {
  const next = blocks[at + 1];
  if (next && isListLike(next)) return [next];
  const first = next && isCaption(next) && blocks[at + 2]?.it.isEntry ? at + 2 : at + 1;
  let end = first;
  while (blocks[end]?.it.isEntry) end++;
  return blocks.slice(first, end);
};

/** A few words between a label and its entries: "_header image_". */
const isCaption = ({ it: { type, isEntry, span } }: Placed<Block>): boolean =>
  type === 'paragraph' && !isEntry && span.end - span.start <= LONGEST_CAPTION;

/** In UTF-16 units. */
const LONGEST_CAPTION = 40;

const bodyTo = (
  blocks: readonly Placed<Block>[],
  at: number,
  isEnd: (block: Block) => boolean,
): readonly Placed<Block>[] => {
  let end = at + 1;
  for (let block = blocks[end]; block && !isEnd(block.it); block = blocks[end]) end++;
  return trimTail(blocks.slice(at + 1, end));
};

/** The section ends with its last list or table; written in paragraphs, with the last of them. */
const trimTail = (body: readonly Placed<Block>[]): readonly Placed<Block>[] => {
  const last = body.findLastIndex(body.some(isListLike) ? isListLike : ({ it }) => it.type === 'paragraph');
  return body.slice(0, last + 1);
};
