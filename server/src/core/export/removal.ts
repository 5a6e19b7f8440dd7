import { DIGIT, LETTER } from '../language/patterns.ts';
import { beginsLine, endsLine, lineBefore, matchAt } from '../markdown/asides/aside.ts';
import type { Edit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** Takes spans, in any order, out of a text so that nothing shows they were there. */
export const removals = (text: string, spans: readonly Span[]): readonly Edit[] =>
  joined(text, spans, SPACE).map((span) => removal(text, span));

/** Blanks, line breaks and marks of quotations. */
const SPACE = /^\s*(?:>\s*)*$/;

/** Spans with nothing but what `between` matches from one to the next, as one. */
export const joined = (text: string, spans: readonly Span[], between: RegExp): readonly Span[] => {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && span.end <= last.end) continue;
    const isNear = last !== undefined && span.start - last.end < FAR;
    if (isNear && between.test(text.slice(last.end, span.start))) found[found.length - 1] = { ...last, end: span.end };
    else found.push(span);
  }
  return found;
};

/** So far from each other, spans are not joined. */
const FAR = 200;

/**
 * Takes a span out of a text so that nothing shows it was there: with its line and one of two blank lines where it stands
 * alone on it, else with the space before it.
 */
const removal = (text: string, span: Span): Edit =>
  beginsLine(text, span.start) && endsLine(text, span.end) && !goesOn(text, span)
    ? withoutLine(text, span)
    : withoutSpace(text, span);

const NEXT_LINE = /[ \t]*(?:\r\n|\n|\r|$)/y;

const BLANK_LINE = /[ \t>]*(?:\r\n|\n|\r|$)/y;

const BLANK_BEFORE = /(?:^|\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)$/;

const ITEM = /[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/y;

/** So much is looked at before a line to see whether the one above it is blank. */
const ABOVE = 60;

/** The start of the next line; that of the text's end on its last line. */
const nextLine = (text: string, at: number): number => at + (matchAt(NEXT_LINE, text, at)?.[0].length ?? 0);

/** Whether an item of a list begins with a span and has more on the lines below. */
const goesOn = (text: string, { start, end }: Span): boolean =>
  /[-*+.)]/.test(lineBefore(text, start)) && /^[ \t]{2,}[^ \t\r\n]/.test(text.slice(nextLine(text, end)).slice(0, 80));

const withoutLine = (text: string, { start: from, end: to }: Span): Edit => {
  const marks = lineBefore(text, from);
  const start = from - marks.length;
  const end = nextLine(text, to);
  const isAfterBlank = start === 0 || BLANK_BEFORE.test(text.slice(Math.max(0, start - ABOVE), start));
  const isBeforeBlank = matchAt(BLANK_LINE, text, end) !== null;
  if (isAfterBlank && isBeforeBlank) return { span: aroundLine(text, { start, end }), text: '' };
  // A comment of HTML parts the lines around it: without it, they would be one paragraph.
  const isParting = text.startsWith('<!--', from) && !isAfterBlank && !isBeforeBlank && !matchAt(ITEM, text, end);
  return isParting ? { span: { start: from, end: to }, text: '' } : { span: { start, end }, text: '' };
};

/** A line with the blank one after it; at the end of a text, with the one before. */
const aroundLine = (text: string, { start, end }: Span): Span => {
  if (end < text.length) return { start, end: end + (matchAt(BLANK_LINE, text, end)?.[0].length ?? 0) };
  const above = BLANK_ABOVE.exec(text.slice(Math.max(0, start - ABOVE), start))?.[0].length ?? 0;
  return { start: start - above, end };
};

const BLANK_ABOVE = /(?<=[\r\n])[ \t>]*(?:\r\n|\n|\r)$/;

const SPACES_BEFORE = /[ \t\u00A0\u202F]{0,60}$/;

const SPACES_AFTER = /[ \t\u00A0\u202F]*/y;

const WORD = new RegExp(`[${LETTER}${DIGIT}]`, 'u');

const withoutSpace = (text: string, { start, end }: Span): Edit => {
  if (beginsLine(text, start))
    return { span: { start, end: end + (matchAt(SPACES_AFTER, text, end)?.[0].length ?? 0) }, text: '' };
  const spaces = SPACES_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const [last, next] = [text.charAt(start - spaces - 1), text.charAt(end)];
  const isCommaLeft = /[,;:]/.test(last) && /[.,;:!?]/.test(next);
  const isStopTwice = next === '.' && /[.!?…]/.test(last) && text.charAt(end + 1) !== '.';
  const isGlued = WORD.test(last) && WORD.test(next);
  const taken = { start: start - spaces - (isCommaLeft ? 1 : 0), end: end + (isStopTwice ? 1 : 0) };
  return { span: taken, text: isGlued ? ' ' : '' };
};
