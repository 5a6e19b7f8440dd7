import { fold } from '../language/fold.ts';
import { MONTHS } from '../sources/dates.ts';

/**
 * When a work appeared, as text that a date can be read from: the date, or the year with as much of month and day as can
 * be read. A month that cannot ("Spring", "Nov./Dec.") never costs the year.
 */
export const issuedIn = (field: (...names: readonly string[]) => string | undefined): string | undefined => {
  const date = field('date');
  const year = field('year');
  if (date !== undefined && (year === undefined || /\d{4}/.test(date))) return date;
  if (year === undefined || !/^\d{4}$/.test(year)) return year;
  const { month, day } = monthIn(field('month') ?? '');
  const days = day ?? Number(/^\d{1,2}$/.exec(field('day') ?? '')?.[0] ?? 0);
  return [year, ...(month === 0 ? [] : [month, ...(days >= 1 && days <= 31 ? [days] : [])])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** The first month of "January 5", "12 Nov.", "nov/dec", "07"; 0 where there is none. */
const monthIn = (text: string): { readonly month: number; readonly day: number | null } => {
  const words = fold(text).split(' ');
  const at = words.findIndex((word) => MONTHS.has(word));
  const number = Number(words[0]);
  if (at < 0) return { month: Number.isInteger(number) && number >= 1 && number <= 12 ? number : 0, day: null };
  const days = [words[at - 1], words[at + 1], words[at - 2]].find((word) =>
    /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(word ?? ''),
  );
  return { month: MONTHS.get(words[at] ?? '') ?? 0, day: days === undefined ? null : Number.parseInt(days, 10) };
};
