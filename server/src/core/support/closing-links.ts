import type { Layout } from '../claims/layout.ts';
import { fold } from '../language/fold.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { addressOf } from '../sources/fields.ts';
import { overlapTest, type Span } from '../text/span.ts';
import { reaching, type SupportBlock, type SupportReach } from './block.ts';

/** A list made only of links right under the paragraphs that it closes: the places of both among the blocks of the text. */
export interface ClosingLinks {
  readonly span: Span;
  /** The first block of the section. */
  readonly from: number;
  /** The first item; the blocks before it are what the list closes. */
  readonly at: number;
  /** One past the last item. */
  readonly to: number;
}

/** The lists of links that close sections, in document order; those that a colon introduces, or a heading, are no sources. */
export const closingLinks = ({ prose, lists }: Pick<Layout, 'prose' | 'lists'>): readonly ClosingLinks[] => {
  const isListed = overlapTest(lists.map(({ span }) => span));
  const found: ClosingLinks[] = [];
  let from = 0;
  for (let to = 1; to <= prose.length; to++) {
    if (to < prose.length && prose[to]?.kind !== 'heading') continue;
    let at = to;
    while (at > from && isLinkItem(prose[at - 1])) at--;
    const [above, first] = [prose[at - 1], prose[at]];
    if (first && at < to && at > from && isClosable(above) && !isListed(first.span)) {
      found.push({ span: first.span, from, at, to });
    }
    from = to;
  }
  return found;
};

/** An item that is a link to another site, with no more than a short label beside it. */
const isLinkItem = (part: Prose | undefined): boolean => {
  const [link, ...more] = part?.references ?? [];
  if (part?.kind !== 'item' || !link || more.length > 0 || link.kind !== 'link' || addressOf(link.target) === null)
    return false;
  const [start, end] = [link.whole.start - part.span.start, link.whole.end - part.span.start];
  const beside = part.text.slice(0, start) + part.text.slice(end);
  return (beside.match(WORDS)?.length ?? 0) <= LABEL && /\S/.test(part.text.slice(start, end));
};

/** A label has no more words. */
const LABEL = 3;

const WORDS = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

const isClosable = (above: Prose | undefined): boolean =>
  above?.kind === 'paragraph' && above.sentences.length > 0 && !/[:：]\s*$/u.test(above.text);

/**
 * Lists of links that close sections are their sources where a text closes several so; a single one may be further
 * reading: its links support what has a figure or two words of theirs.
 */
export const reachOfClosingLinks = (blocks: readonly SupportBlock[], layout: Layout): readonly SupportReach[] => {
  const closing = closingLinks(layout);
  return closing.flatMap(({ from, at, to }) => {
    const items = blocks.slice(at, to);
    const closed = blocks.slice(from, at).filter(({ part }) => part.kind !== 'heading');
    const all = items.flatMap(({ cited }) => cited).slice(0, MOST);
    const sharing = sharedBy(items);
    return closed.flatMap((block): readonly SupportReach[] => {
      if (closing.length >= SEVERAL) return reaching(block, block.sentences, all);
      return block.sentences.flatMap((sentence) => reaching(block, [sentence], sharing(sentence.text)));
    });
  });
};

/** So many sections that end with links are no coincidence. */
const SEVERAL = 3;

/** So many links support one sentence at most; a word that more of them have tells none from another. */
const MOST = 20;

/** Finds what those of `items` cite that have two words of a sentence, or one and a figure. */
const sharedBy = (items: readonly SupportBlock[]): ((text: string) => readonly number[]) => {
  const withWord = new Map<string, SupportBlock[]>();
  for (const item of items) {
    for (const word of tellingWords(item.part.text)) {
      const known = withWord.get(word);
      if (known) known.push(item);
      else withWord.set(word, [item]);
    }
  }
  return (text) => {
    const counts = new Map<SupportBlock, { words: number; figures: number }>();
    for (const word of tellingWords(text)) {
      const having = withWord.get(word) ?? [];
      if (having.length > MOST) continue;
      for (const item of having) {
        const count = counts.get(item) ?? { words: 0, figures: 0 };
        counts.set(item, count);
        if (FIGURE.test(word)) count.figures++;
        else count.words++;
      }
    }
    return [...counts].flatMap(([{ cited }, { words, figures }]) => (words > 0 && words + figures >= 2 ? cited : []));
  };
};

const FIGURE = /^\d/;

/** Figures of two digits or more that are no years, and words that are long enough to mean something, without their endings. */
const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(WORDS) ?? [])
      .map((word) => fold(word))
      .filter((word) => (FIGURE.test(word) ? word.length > 1 && !/^(?:19|20)\d\d$/.test(word) : word.length > 4))
      .map((word) => word.slice(0, STEM)),
  );

/** Letters that tell a word from others, whatever its ending. */
const STEM = 6;
