import { fold } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import type { PartialDate } from './model.ts';

/**
 * The date a text begins with, as precise as it is written: "04/06/2025" (day first), "2025-06-04", "4 juin 2025",
 * "June 4, 2025", "mai 2025", "T3 2025", "2025". Null when it begins with no date, or with one the calendar does not have.
 */
export const parseDate = (text: string): PartialDate | null => {
  const start = text.trim().slice(0, 60);
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(start);
    if (found) return checked(read(found));
  }
  return fromWords(fold(start));
};

type DateReader = (found: RegExpExecArray) => PartialDate;

const END = `(?![${LETTER}${DIGIT}/-])`;

const form = (source: string): RegExp => new RegExp(`^${source}${END}`, 'iu');

const FORMS: readonly (readonly [RegExp, DateReader])[] = [
  [
    form('(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})'),
    ([, d, m, y]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  [
    form('(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:T[\\d:.+Z-]*)?'),
    ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  [form('(\\d{4})-(\\d{2})'), ([, y, m]) => ({ year: Number(y), month: Number(m) })],
  [form('(\\d{1,2})/(\\d{4})'), ([, m, y]) => ({ year: Number(y), month: Number(m) })],
  [form('[TQ]([1-4])[\\s/-]*(\\d{4})'), ([, q, y]) => ({ year: Number(y), quarter: Number(q) })],
  [form('(\\d{4})[\\s-]*[TQ]([1-4])'), ([, y, q]) => ({ year: Number(y), quarter: Number(q) })],
  [
    form('([1-4])(?:er|e|ème|st|nd|rd|th)\\s+(?:trimestre|quarter)\\s+(?:of\\s+)?(\\d{4})'),
    ([, q, y]) => ({ year: Number(y), quarter: Number(q) }),
  ],
  [form('(\\d{1,2})-(\\d{1,2})-(\\d{4})'), ([, d, m, y]) => ({ year: Number(y), month: Number(m), day: Number(d) })],
  [
    form('(?:printemps|été|automne|hiver|spring|summer|autumn|fall|winter)\\s+(\\d{4})'),
    ([, y]) => ({ year: Number(y) }),
  ],
  [form('(?:[12](?:er|e|nd|st)?\\s+semestre|S[12])\\s+(\\d{4})'), ([, y]) => ({ year: Number(y) })],
  [form('(\\d{4})(?:\\s?[/–]\\s?\\d{2,4})?'), ([, y]) => ({ year: Number(y) })],
];

/** Numbers of months by their names and short names, folded. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(lexicons).flatMap(({ months }) =>
    months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ),
);

/** "4 juin 2025", "1er mai 2025", "June 4 2025", "juin 2025", each folded. */
const fromWords = (folded: string): PartialDate | null => {
  const words = folded.split(' ');
  const at = words.findIndex((word) => MONTHS.has(word));
  if (at < 0 || at > 2) return null;
  const month = MONTHS.get(words[at] ?? '') ?? 0;
  const before = dayOf(words[at - 1]);
  const after = dayOf(words[at + 1]);
  const year = [words[at + 1], words[at + 2]].find((word) => /^\d{4}$/.test(word ?? ''));
  if (year === undefined) return null;
  const day = before ?? after;
  return checked(day === null ? { year: Number(year), month } : { year: Number(year), month, day });
};

const dayOf = (word: string | undefined): number | null => {
  const digits = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

const checked = (date: PartialDate): PartialDate | null => {
  if (date.year < 1000 || date.year > 2999) return null;
  if (date.month !== undefined && (date.month < 1 || date.month > 12)) return null;
  return date.day === undefined || (date.day >= 1 && date.day <= daysIn(date.year, date.month ?? 1)) ? date : null;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** ISO text as precise as the date: "2025-06-04", "2025-06", "2025-Q3", "2025". */
export const isoOf = ({ year, month, day, quarter }: PartialDate): string => {
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** The last day of a date as ISO text, so that dates of any precision can be compared: "2025" is "2025-12-31". */
export const lastDayOf = ({ year, month, day, quarter }: PartialDate): string => {
  const last = month ?? (quarter === undefined ? 12 : quarter * 3);
  return isoOf({ year, month: last, day: day ?? daysIn(year, last) });
};
