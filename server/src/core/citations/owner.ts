import { BODY_NOUNS } from '../language/body-nouns.ts';
import { fold } from '../language/fold.ts';
import { allOf, anyOfAll } from '../language/index.ts';
import { LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { parseDate } from '../sources/dates.ts';
import type { Span } from '../text/span.ts';

/** Where the name of whoever made a work may stand in what is cited; with the year that is given after it. */
export interface OwnerPlace extends Span {
  readonly year: number | null;
}

/**
 * The places, the likeliest first: "enquête Emploi de l'Insee", "sondage Ifop pour X", "ONS Labour Force Survey", "ONS's annual
 * report", "Les Échos du 26 septembre". A name goes on as long as it can: "rapport des Amis de l'Insee" is by these.
 */
export const ownersOf = (written: string): readonly OwnerPlace[] =>
  written.length > LONGEST ? [] : [...ofDay(written), ...afterWork(written), ...beforeWork(written)];

/** More words tell something. In UTF-16 units. */
const LONGEST = 160;

const WORKS = anyOfAll(
  ({ citations, documents, kinds, notes }) => [...citations.works, ...documents, ...kinds, ...notes.documents],
  'iu',
).source;

const DAY_BEFORE = allOf(({ ofDay: before }) => before).join('|');

/** "Les Échos du 26 septembre", "The Times, 4 May". */
const DATED = new RegExp(
  `^(.+?)\\s(?:(?:${DAY_BEFORE})\\s?)?(?:[${LOWER}]{3,10}\\s)?(\\d{1,2}(?:er|st|nd|rd|th)?\\s.{3,20})$`,
  'iu',
);

const ofDay = (written: string): readonly OwnerPlace[] => {
  const [, name = '', day = ''] = DATED.exec(written) ?? [];
  const [, number = '', month = '', year] = DAY.exec(day) ?? [];
  // A date needs a year to be read as one.
  const date = parseDate(`${number} ${month} ${year ?? LEAP_YEAR}`);
  return date?.day === undefined ? [] : [{ start: 0, end: name.length, year: year === undefined ? null : date.year }];
};

const DAY = new RegExp(`^(\\d{1,2})(?:er|st|nd|rd|th)?\\s([${LETTER}]+)\\.?(?:\\s(\\d{4}))?$`, 'u');

const LEAP_YEAR = 2024;

/** A work, and words that say which one. */
const LED = new RegExp(`^(?:(?:les?|la|un|une|the|an?)\\s|l['’])?(?:[${LOWER}]+\\s){0,2}?(${WORKS})`, 'iu');

const OF = allOf(({ citations }) => citations.of).join('|');

/** The words up to the name of whoever made a work, and that name to the end. */
const MADE_BY = new RegExp(`^(?:\\s[^\\s]+){0,4}?\\s(?:${OF}|of(?: the)?)\\s?(?=[${UPPER}])`, 'u');

const MADE_AS = new RegExp(`^(?:\\s[${LOWER}][^\\s]*){0,3}\\s(?=[${UPPER}])`, 'u');

const ABOUT = anyOfAll(({ about }) => about).source;

/** Words after a name: for whom a work was made, what it is about. */
const REST = new RegExp(`\\s(?:${ABOUT})\\s`, 'iu');

const afterWork = (written: string): readonly OwnerPlace[] => {
  const [led = '', work = ''] = LED.exec(written) ?? [];
  if (led === '' || BODY_NOUNS.has(fold(work))) return [];
  const rest = written.slice(led.length);
  const lead = MADE_BY.exec(rest)?.[0] ?? MADE_AS.exec(rest)?.[0];
  if (lead === undefined) return [];
  const start = led.length + lead.length;
  const about = REST.exec(written.slice(start));
  const ends = about ? [written.length, start + about.index] : [written.length];
  return ends.map((end) => ({ start, end, year: null }));
};

const WORK_AT_END = new RegExp(`(${WORKS})(?:\\s\\(?\\d{4}\\)?)?$`, 'iu');

/** A work after its owner is all in small letters, or all in capitals as a title is; else the words name another body. */
const beforeWork = (written: string): readonly OwnerPlace[] => {
  const found = WORK_AT_END.exec(written);
  if (!found) return [];
  const end = found.index + (found[1]?.length ?? 0);
  const lead = /^[Tt]he\s/.exec(written)?.[0].length ?? 0;
  return [...written.slice(0, end).matchAll(NEXT)].flatMap(({ index, 1: possessive }) => {
    const work = written.slice(index, end).replace(/^['’]s?/, '');
    const name = written.slice(lead, index);
    const isTitle = TITLE.test(work) && (possessive !== '' || ACRONYM.test(name));
    return SMALL.test(work) || isTitle ? [{ start: lead, end: index, year: null }] : [];
  });
};

/** The ends of words. */
const NEXT = /((?:['’]s?)?)(?=\s)(?<!^)/g;

const SMALL = new RegExp(`^(?:\\s[${LOWER}-]+){1,4}$`, 'u');

const TITLE = new RegExp(`^(?:\\s(?:[${UPPER}][^\\s]*|of|and|on|for|the)){1,7}$`, 'u');

const ACRONYM = new RegExp(`^[${UPPER}]{2,8}$`, 'u');
