import { fold } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { Span } from '../text/span.ts';

/** What of a very long text matters at one place in it, to be read by itself. */
export interface Focus {
  readonly text: string;
  /** The place, in it. */
  readonly offset: number;
  /** Where a span of it stands in the whole text. */
  readonly place: (span: Span) => Span;
}

/**
 * What matters at `offset`: its own section and those that begin up to `reach` after it, lists of sources, the labels of
 * links, and what stands before the first heading. Reading it takes a moment, where reading the whole takes seconds.
 */
export const focusOn = (text: string, offset: number, reach = 0): Focus => {
  const kept = sectionsOf(text).flatMap(({ start, end, isListed }): readonly Span[] => {
    const isNear = start === 0 || (start <= offset + reach && offset < end) || isListed;
    return isNear ? [{ start, end }] : labelsIn(text, { start, end });
  });
  const last = kept.findLast(({ start }) => start <= offset);
  const before = (one: Span | undefined): number =>
    kept.slice(0, kept.indexOf(one ?? { start: 0, end: 0 })).reduce((sum, { start, end }) => sum + end - start, 0);
  const at = (reduced: number): number => {
    let left = reduced;
    for (const { start, end } of kept) {
      if (left <= end - start) return start + left;
      left -= end - start;
    }
    return text.length;
  };
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    offset: last ? before(last) + offset - last.start : 0,
    place: ({ start, end }) => ({ start: at(start), end: at(start) + end - start }),
  };
};

interface Section extends Span {
  /** Whether it is a list of sources, or stands below the heading of one. */
  readonly isListed: boolean;
}

const sectionsOf = (text: string): readonly Section[] => {
  const headings = [...text.matchAll(HEADING)];
  const first = { start: 0, end: headings[0]?.index ?? text.length, isListed: false };
  // The depth of the list that the sections after it may belong to.
  let listed = Number.POSITIVE_INFINITY;
  const others = headings.map(({ index: start, 0: { length } }, i) => {
    const depth = length - 1;
    if (depth <= listed) listed = isList(text.slice(start, start + LONGEST_TITLE)) ? depth : Number.POSITIVE_INFINITY;
    return { start, end: headings[i + 1]?.index ?? text.length, isListed: listed < Number.POSITIVE_INFINITY };
  });
  return first.end === 0 ? others : [first, ...others];
};

const HEADING = /^#{1,6}[ \t]/gm;

/** Definitions of labels and footnotes, each on lines of its own. */
const LABEL = /^ {0,3}\[[^\]\r\n]{1,200}\]:.*(?:\r\n|\n|\r|$)/gm;

const LONGEST_TITLE = 200;

const labelsIn = (text: string, { start, end }: Span): readonly Span[] =>
  Array.from(text.slice(start, end).matchAll(LABEL), ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));

const TITLES: readonly string[] = Object.values(lexicons).flatMap(({ listTitles }) => listTitles.map(fold));

const isList = (section: string): boolean => {
  const title = fold(section.split(/[\r\n]/)[0] ?? '');
  return TITLES.some((one) => title.includes(one));
};
