import { matchesIn } from '../language/patterns.ts';
import type { Span } from './span.ts';

/** A balanced pair of brackets: `whole` with them, `content` without. */
export interface Group {
  readonly whole: Span;
  readonly content: Span;
  readonly round: boolean;
}

/** The balanced round and square brackets of a text, inner ones before the outer; unclosed ones are left out. Linear. */
export const bracketGroups = (text: string): readonly Group[] =>
  pairs(text, BRACKETS, LONGEST_CITATION).map(({ start, end }) => ({
    whole: { start, end },
    content: { start: start + 1, end: end - 1 },
    round: text.charAt(start) === '(',
  }));

/** The outermost brackets and quotation marks of a text, in order. Linear. */
export const enclosures = (text: string): readonly Span[] => {
  const outer: Span[] = [];
  const all = [...pairs(text, MARKS, LONGEST_ENCLOSURE), ...straightQuotes(text)].sort((a, b) => a.end - b.end);
  for (const pair of all) {
    while ((outer.at(-1)?.start ?? -1) >= pair.start) outer.pop();
    outer.push(pair);
  }
  return outer;
};

type Marks = Readonly<Record<string, string>>;

const BRACKETS: Marks = { '(': ')', '[': ']' };

const MARKS: Marks = { ...BRACKETS, '«': '»', '“': '”' };

/** Straight quotation marks open and close in turn; an odd number of them says nothing. */
const straightQuotes = (text: string): readonly Span[] => {
  const marks = matchesIn(text, QUOTE).map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  return marks
    .flatMap((start, i) => (i % 2 === 0 ? [{ start, end: (marks[i + 1] ?? start) + 1 }] : []))
    .filter(({ start, end }) => end - start <= LONGEST_ENCLOSURE);
};

/** Longer groups are passages, not citations. In UTF-16 units. */
const LONGEST_CITATION = 400;

/** Longer stretches are texts of their own, or a mark that somebody forgot to close. */
const LONGEST_ENCLOSURE = 600;

/** Matched marks in the order in which they close; a mark that closes nothing is passed over. */
const pairs = (text: string, marks: Marks, longest: number): readonly Span[] => {
  const found: Span[] = [];
  const open = openMarks();
  for (const { index, 0: mark } of matchesIn(text, EDGES)) {
    const closer = marks[mark];
    if (closer) open.add(closer, index);
    else {
      const start = open.close(mark);
      if (start !== null && index - start <= longest) found.push({ start, end: index + 1 });
    }
  }
  return found;
};

interface OpenMarks {
  readonly add: (closer: string, start: number) => void;
  /** Where the partner of `closer` stands, or null. Marks left open inside are dropped: so a whole text takes linear time. */
  readonly close: (closer: string) => number | null;
}

const openMarks = (): OpenMarks => {
  const stack: { readonly closer: string; readonly start: number }[] = [];
  const waiting = new Map<string, number>();
  const count = (closer: string, by: number): void => {
    waiting.set(closer, (waiting.get(closer) ?? 0) + by);
  };
  const close = (closer: string): number | null => {
    if (!waiting.get(closer)) return null;
    for (let last = stack.pop(); last; last = stack.pop()) {
      count(last.closer, -1);
      if (last.closer === closer) return last.start;
    }
    return null;
  };
  const add = (closer: string, start: number): void => {
    stack.push({ closer, start });
    count(closer, 1);
  };
  return { add, close };
};

const QUOTE = /"/g;

const EDGES = /[()[\]«»“”]/g;
