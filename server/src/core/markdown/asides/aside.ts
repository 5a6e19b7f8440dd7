import type { Span } from '../../text/span.ts';

/** A part of a text that is neither prose nor Markdown. */
export interface Aside extends Span {
  /**
   * `code` is the Markdown parser's to read; `comment` and `markup` are nothing a reader sees; a `formula` is seen, but no
   * words; `block` begins a block that Markdown does not know, and is written anew as one that it does.
   */
  readonly kind: 'code' | 'comment' | 'markup' | 'formula' | 'block';
  /** The text that stands for a `block`, as long as it. */
  readonly shown?: string;
}

/** A text that is looked through from its start to its end. */
export interface ScannedText {
  readonly text: string;
  /** The first match of a global expression from `from` on; asked further and further on, in time that grows with the text. */
  readonly next: (pattern: RegExp, from: number) => Span | null;
}

/** Reads the aside that begins at `at`; null where none does. */
export type ReadAside = (source: ScannedText, at: number) => Aside | null;

/** Prepares a text to be looked through. */
export const sourceOf = (text: string): ScannedText => {
  const known = new Map<RegExp, Span | null>();
  const next: ScannedText['next'] = (pattern, from) => {
    const last = known.get(pattern);
    if (last === null || (last && last.start >= from)) return last;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const span = found && { start: found.index, end: found.index + found[0].length };
    known.set(pattern, span);
    return span;
  };
  return { text, next };
};

/** The match of a sticky expression at a place. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t>]*(?=[\r\n])/g;

/** Where the paragraph ends that a place stands in. */
export const paragraphEnd = ({ text, next }: ScannedText, at: number): number =>
  next(BLANK_LINE, at)?.start ?? text.length;

/** Marks before the first word of a line: of quotations and lists. */
const MARKS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/;

/** Such marks are not longer. */
const LONGEST_MARKS = 60;

/** The text before a place on its line, the last of it where that is long. */
export const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - LONGEST_MARKS), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
};

/** Whether a place is the first of its line, marks of quotations and lists aside. */
export const beginsLine = (text: string, at: number): boolean => {
  const line = lineBefore(text, at);
  return line.length < LONGEST_MARKS && MARKS.test(line);
};

const BLANK_ABOVE = /(?:^|\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)[ \t>]*$/;

/** Whether a place begins a line that follows a blank one, or nothing. */
export const beginsBlock = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_MARKS), at);
  return (at === before.length && before.trim() === '') || BLANK_ABOVE.test(before);
};

const REST_OF_LINE = /[ \t]*(?=[\r\n]|$)/y;

/** Whether nothing follows on the line. */
export const endsLine = (text: string, at: number): boolean => matchAt(REST_OF_LINE, text, at) !== null;
