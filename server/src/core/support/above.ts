import type { Citation } from '../citations/citation.ts';
import type { Layout } from '../claims/layout.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import { contains, lastStart, moved, overlapTest, type Span } from '../text/span.ts';
import { reaching, type SupportBlock, type SupportReach } from './block.ts';

/** Lines such as "Source : X" support what they stand under: a table, a quotation, a list, a paragraph, or their section. */
export const reachOfLines = (
  blocks: readonly SupportBlock[],
  { citations, headings, lists }: Layout,
): readonly SupportReach[] => {
  const isListed = overlapTest(lists.map(({ span }) => span));
  const starts = blocks.map(({ part }) => part.span.start);
  const headingEnds = headings.map(({ span }) => span.end);
  const under = (block: SupportBlock, at: number): readonly SupportReach[] => {
    const cited = block.cited.filter((i) => isLine(block, citations[i]));
    const [first] = cited.map((i) => citations[i]).filter((citation) => citation !== undefined);
    if (!first || !isAlone(block, first)) return NOWHERE;
    const sectionStart = headingEnds[lastStart(headingEnds, block.part.span.start)] ?? 0;
    const isSection = isLastOfSection(blocks, at) || /^\s*sources\b/iu.test(block.part.text);
    const from = isSection ? lastStart(starts, sectionStart - 1) + 1 : startAbove(blocks, at);
    return blocks
      .slice(Math.max(0, from), at + 1)
      .flatMap((above) => (isListed(above.part.span) ? NOWHERE : reaching(above, above.sentences, cited)));
  };
  return blocks.flatMap(under);
};

const NOWHERE: readonly SupportReach[] = [];

/** Whether a citation is a line of its own; a link that is all of a paragraph says where the quotation above it stands. */
const isLine = ({ part }: SupportBlock, citation: Citation | undefined): boolean => {
  if (citation?.form !== 'link' || part.kind !== 'quote') return citation?.form === 'line';
  const [from, to] = [citation.whole.start - part.span.start, citation.whole.end - part.span.start];
  return !/[^\s—–―()[\]*_.:-]/u.test(part.text.slice(0, from) + part.text.slice(to));
};

/** Whether a line says where what stands above comes from: nothing but a short title ("Figure 2 – Source : X") precedes it. */
const isAlone = ({ part, sentences }: SupportBlock, { whole }: Citation): boolean => {
  if (part.kind === 'quote') return true;
  const before = part.text.slice(0, whole.start - part.span.start);
  const words = before.match(WORDS)?.length ?? 0;
  const own = moved(whole, -part.span.start);
  return words <= (part.kind === 'item' ? 0 : TITLE) && sentences.every(({ span }) => isFrom(span, own));
};

const isFrom = (sentence: Span, whole: Span): boolean => contains(sentence, whole) || sentence.start >= whole.start;

/** A title has no more words. */
const TITLE = 3;

const WORDS = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

const isLastOfSection = (blocks: readonly SupportBlock[], at: number): boolean => {
  const next = blocks[at + 1];
  return (
    blocks[at]?.part.kind === 'paragraph' &&
    (!next || next.part.kind === 'heading') &&
    blocks[at - 1]?.part.kind === 'paragraph'
  );
};

/** The first block of the table, list or quotation right above, or the paragraph right above; `at` when there is none. */
const startAbove = (blocks: readonly SupportBlock[], at: number): number => {
  const own = blocks[at]?.part.kind;
  const kind = own === 'quote' ? own : blocks[at - 1]?.part.kind;
  if (kind === undefined || kind === 'heading') return at;
  let from = at;
  while (from > 0 && blocks[from - 1]?.part.kind === kind && (kind !== 'paragraph' || from === at)) from--;
  return from;
};
