import { DIGIT, LETTER, LOWER, matchesIn, UPPER } from '../language/patterns.ts';
import { lowered, RAISED_DIGITS } from '../text/raised.ts';
import { type Span, slice } from '../text/span.ts';

/**
 * Figures set high after a word, a year or a stop: "2024¹", "<sup>1</sup>"; never a power or a unit. `shown` is `text` without
 * its tags, at the same offsets.
 */
export const raisedMarks = (shown: string, text: string): readonly Span[] => {
  const signs = matchesIn(shown, RAISED).map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const tags = matchesIn(text, SUP).map(({ index, 0: all, 1: figures = '' }) => {
    const start = index + all.indexOf(figures, 4);
    return { start, end: start + figures.length };
  });
  return [...signs, ...tags].filter(({ start }) => !UNIT.test(shown.slice(Math.max(0, start - 12), start).trimEnd()));
};

const RAISED = new RegExp(
  `(?<=[${LETTER}0-9%€$£.,;:!?)»”"])[${RAISED_DIGITS}]+(?:[,⁻ ][${RAISED_DIGITS}]+)*(?![${LETTER}0-9])`,
  'gu',
);

const SUP = /<sup>\s*\[?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\]?\s*<\/sup>/g;

/** "m²", "10³", "x²", "CO₂": what a power or an index is set on. A year is neither. */
const UNIT = new RegExp(
  `(?:^|[^${LETTER}${DIGIT}])(?:[${LOWER}]{1,2}|[${UPPER}]|(?!(?:1[5-9]|20)\\d\\d$)\\d+(?:[.,]\\d+)?)$|[${LOWER}]\\d$`,
  'u',
);

/** The numbers of notes that marks in Markdown point to: "[1]", "[2, 3]", "[4, p. 12]", "(5)" before a stop, "¹". */
export const numbersPointedTo = (text: string): readonly string[] => {
  if (!POINTING.test(text)) return [];
  const written = matchesIn(text, MARK).map(({ 0: mark }) => mark);
  const raised = raisedMarks(text, text).map((span) => slice(text, span));
  return [...written, ...raised].flatMap((mark) => (mark.match(NUMBERS) ?? []).map(lowered));
};

const POINTING = new RegExp(`[[(]\\d|<sup>|[${RAISED_DIGITS}]`);

/** In round brackets a number before words counts what they name; before a stop, or at the end, it is a mark. */
const MARK =
  /\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*(?=[\\,\]])|(?<=[^\s(]\s?)\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\)(?=\s*(?:[.,;:!?»”"]|$))/g;

const NUMBERS = new RegExp(`\\d{1,3}|[${RAISED_DIGITS}]+`, 'g');
