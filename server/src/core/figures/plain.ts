import { allOf } from '../language/index.ts';
import { SMALL, UPPER } from '../language/patterns.ts';
import { blank } from '../markdown/mask.ts';

/** A text in lower case, of the same length. */
export const inLowerCase = (text: string): string =>
  text.replace(CAPITALS, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

const CAPITALS = new RegExp(`[${UPPER}]`, 'gu');

const MONTHS = allOf(({ months }) => months.flat())
  .concat('février', 'fév', 'août', 'décembre', 'déc')
  .join('|');

const EDGE = `(?![${SMALL}\\d])`;

const NAMING = allOf(({ numbers }) => numbers.notFigures)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** A number that names something, in lower-case text: "version 2", "article 5". */
export const NAMED_NUMBER = new RegExp(`(?<![${SMALL}\\d])(?:${NAMING}) ?(?:[a-z]\\.? ?)?\\d[\\d.-]*`, 'g');

/** Text that looks like a quantity and is none, to be blanked. */
const NAMES: readonly RegExp[] = [
  // Days of months before and after, numeric dates, hours, telephone numbers.
  new RegExp(`(?<![${SMALL}\\d])\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${MONTHS})\\.?${EDGE}(?:,? \\d{4})?`, 'g'),
  new RegExp(`(?<![${SMALL}\\d])(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?${EDGE}`, 'g'),
  /(?<![a-zà-öø-ÿœ\d])\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?![a-zà-öø-ÿœ\d])/g,
  new RegExp(String.raw`(?<![${SMALL}\d])\d{1,2} ?(?:(?:h|:) ?\d{2}|h|am|pm|a\.m\.|p\.m\.)(?![${SMALL}\d])`, 'g'),
  /(?<![a-zà-öø-ÿœ\d])\d+(?:er|ère|re|e|ème|ème|ième|nde?|st|rd|th)s?(?![a-zà-öø-ÿœ\d])/g,
  // "article L. 121-1", "n° 5", "Figure 3".
  NAMED_NUMBER,
  // Numbers in names: "COVID-19", "B2B", "5G", "Windows 11" cannot be told and is left.
  new RegExp(
    String.raw`[${SMALL}][${SMALL}\d]*-?\d[${SMALL}\d-]*|(?<![${SMALL}\d.,])\d+[${SMALL}](?![${SMALL}'])(?<![km])`,
    'g',
  ),
];

/** A text in lower case with dates, hours, ordinals and numbers that name something blanked. */
export const withoutNames = (text: string): string => NAMES.reduce((rest, name) => rest.replace(name, blank), text);
