import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { readDate } from '../sources/fields.ts';
import type { SourceDate } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import type { Span } from '../text/span.ts';
import { textOf } from './csl-item.ts';

/** When an item of CSL appeared, as far as it can be read; null where it says nothing. */
export const dateOf = (value: unknown, span: Span): SourceDate | null => {
  const text = dateText(value);
  if (text === '') return null;
  const plain = plainDate(text);
  const read = readDate(plain, { start: 0, end: plain.length });
  return { ...read, value: read.value ?? (read.undated ? null : yearAlone(text)), text, span };
};

const dateText = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return dateText(value[0]);
  if (!isRecord(value)) return textOf(value);
  const parts: unknown = value['date-parts'];
  const [first]: readonly unknown[] = Array.isArray(parts) ? parts : [];
  const written = Array.isArray(first) ? first : [value.year, value.month, value.day];
  return isoOf(written.map(textOf)) || textOf(value.raw) || textOf(value.literal) || textOf(value['date-time']);
};

/** Year, month and day as far as they are in the calendar: a season stands where a month should. */
const isoOf = ([year = '', month = '', day = '']: readonly string[]): string => {
  if (!isWithin(month, 12)) return year;
  const last = isWithin(day, 31) ? [day] : [];
  return [year, month, ...last].map((part) => part.padStart(2, '0')).join('-');
};

const isWithin = (part: string, most: number): boolean =>
  /^\d{1,2}$/.test(part) && Number(part) >= 1 && Number(part) <= most;

/** A date without its doubts; of a range, the beginning. */
const plainDate = (text: string): string =>
  text
    .replace(/[~?%]/g, '')
    .replace(/^(?:circa|ca?\.|vers|about)\s+/i, '')
    .replace(/^(\d{4}(?:-\d{2}){0,2})\s*(?:\/|\.\.)\s*(?:\d{4}|\.\.|open|unknown|\*|$).*/i, '$1')
    .replace(/(?:-(?:00|xx|uu))+$/i, '');

const UNDATED = allOf(({ undated }) => undated.map(fold));

/** The first year of what has no form of a date: "[2017]", "c2018", "2019a", "2019-21" (spring), "Summer/Fall 2019". */
const yearAlone = (text: string): { readonly year: number } | null => {
  const folded = ` ${fold(text)} `;
  if (UNDATED.some((word) => folded.includes(` ${word} `))) return null;
  const year = /(?<!\d)(?:1\d|20)\d{2}(?!\d)/.exec(text)?.[0];
  return year === undefined ? null : { year: Number(year) };
};
