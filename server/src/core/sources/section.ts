import type { Placed } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import type { Block } from './block.ts';
import type { Opening } from './opening.ts';

/** Whether a block holds entries by its kind, not by its words. */
export const isListLike = ({ it }: Placed<Block>): boolean =>
  it.type === 'list' || it.type === 'table' || (it.type === 'html' && finished(it.entries()).length > 0);

/** Blocks of the section: to the next heading as high, what opens another, or the closing tag; for a label the list right under it. */
export const bodyOf = (
  blocks: readonly Placed<Block>[],
  at: number,
  opening: Opening,
  opens: (block: Placed<Block>) => boolean,
): readonly Placed<Block>[] => {
  const block = blocks[at];
  // A title may stand in one block with its entries.
  if (block && opening.rest !== null && finished(block.it.entries()).length > 0) return [block];
  const isClosed = block?.it.type === 'html' && block.it.closesTag;
  if (opening.by === 'tag') return isClosed ? [] : bodyTo(blocks, at, ({ it }) => it.closesTag);
  if (opening.by === 'label') return underLabel(blocks, at);
  const { depth } = opening;
  return bodyTo(blocks, at, (one) => (one.it.type === 'heading' && one.it.depth <= depth) || opens(one));
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
  isEnd: (block: Placed<Block>) => boolean,
): readonly Placed<Block>[] => {
  let end = at + 1;
  for (let block = blocks[end]; block && !isEnd(block); block = blocks[end]) end++;
  return trimTail(blocks.slice(at + 1, end));
};

/** The section ends with its last list or table; written in paragraphs, with the last of them. */
const trimTail = (body: readonly Placed<Block>[]): readonly Placed<Block>[] => {
  const last = body.findLastIndex(body.some(isListLike) ? isListLike : ({ it }) => it.type === 'paragraph');
  return body.slice(0, last + 1);
};
