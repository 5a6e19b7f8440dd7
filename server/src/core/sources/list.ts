import { moved, overlapTest, type Placed } from '../text/span.ts';
import type { Block } from './block.ts';
import type { Source, SourceList } from './model.ts';

/** The sources sections of an article and all its entries. */
export interface SourceLists {
  readonly lists: readonly SourceList[];
  readonly sources: readonly Placed<Source>[];
}

/**
 * The sources sections of an article and their entries, in document order; a malformed entry never hides its
 * neighbours. `blocks` are all blocks at the top of the article, `notes` its footnotes.
 */
export const readSourceLists = (blocks: readonly Placed<Block>[], notes: readonly Placed<Source>[]): SourceLists => {
  const lists: SourceList[] = [];
  const entries: Placed<Source>[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const opening = blocks[at];
    if (!opening || opening.it.title === null) continue;
    const body = bodyOf(blocks, at);
    const own = entriesOf(body);
    if (opening.it.type !== 'heading' && own.length === 0) continue;
    const heading = spanOf(opening);
    lists.push({
      title: opening.it.title,
      heading,
      span: { start: heading.start, end: spanOf(body.at(-1) ?? opening).end },
    });
    entries.push(...own);
    at += body.length;
  }
  const isEntry = overlapTest(entries.map(spanOf));
  const sources = [...entries, ...notes.filter((note) => !isEntry(spanOf(note)))];
  return { lists, sources: sources.sort((a, b) => spanOf(a).start - spanOf(b).start) };
};

const spanOf = ({ it, shift }: Placed<Block | Source>): Source['span'] => moved(it.span, shift);

/** Lists and tables; where a section has none, its paragraphs. */
const entriesOf = (body: readonly Placed<Block>[]): readonly Placed<Source>[] => {
  const lists = body.filter(isList);
  const blocks = lists.length > 0 ? lists : body.filter(({ it }) => it.type === 'paragraph');
  const entries = blocks.flatMap(({ it, shift }) => it.entries().map((source) => ({ it: source, shift })));
  // Among paragraphs "[1] Name", one without a number is a remark.
  const numbered = lists.length > 0 ? [] : entries.filter(({ it }) => it.key !== null);
  return numbered.length > 0 ? numbered : entries;
};

const isList = ({ it }: Placed<Block>): boolean => it.type === 'list' || it.type === 'table';

/** Blocks of the section: to the next heading as high, or for a label the list right under it. */
const bodyOf = (blocks: readonly Placed<Block>[], at: number): readonly Placed<Block>[] => {
  const opening = blocks[at]?.it;
  const next = blocks[at + 1];
  if (opening?.isShortcode) return bodyTo(blocks, at, ({ endsShortcode }) => endsShortcode);
  if (opening?.type !== 'heading') return next && isList(next) ? [next] : [];
  const { depth } = opening;
  return bodyTo(blocks, at, (block) => (block.type === 'heading' && block.depth <= depth) || block.title !== null);
};

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
  const last = body.findLastIndex(body.some(isList) ? isList : ({ it }) => it.type === 'paragraph');
  return body.slice(0, last + 1);
};
