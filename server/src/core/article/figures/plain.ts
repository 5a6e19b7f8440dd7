import { lexicons } from '../../language/index.ts';
import { blank } from '../markdown.ts';

/** A text in lower case, of the same length. */
export const inLowerCase = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

const MONTHS = Object.values(lexicons)
  .flatMap(({ months }) => months.flat())
  .concat('février', 'fév', 'août', 'décembre', 'déc')
  .join('|');
const EDGE = '(?![\\p{L}\\d])';
const NAMING = Object.values(lexicons)
  .flatMap(({ numbers }) => numbers.notFigures)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What looks like a quantity and is none, to be blanked. */
const NAMES: readonly RegExp[] = [
  // Days of months before and after, numeric dates, hours, telephone numbers.
  new RegExp(`(?<![\\p{L}\\d])\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${MONTHS})\\.?${EDGE}(?:,? \\d{4})?`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?${EDGE}`, 'gu'),
  /(?<![\p{L}\d])\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{1,2} ?(?:h|:) ?\d{2}(?![\p{L}\d])|(?<![\p{L}\d])\d{1,2} ?(?:h|am|pm|a\.m\.|p\.m\.)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d+(?:er|ère|re|e|ème|ème|ième|nde?|st|rd|th)s?(?![\p{L}\d])/gu,
  // "article L. 121-1", "n° 5", "Figure 3".
  new RegExp(`(?<![\\p{L}\\d])(?:${NAMING}) ?(?:[a-z]\\.? ?)?\\d[\\d.-]*`, 'gu'),
  // Numbers in names: "COVID-19", "B2B", "5G", "Windows 11" cannot be told and is left.
  /\p{L}[\p{L}\d]*-?\d[\p{L}\d-]*|(?<![\p{L}\d.,])\d+\p{L}(?![\p{L}'])(?<![km])/gu,
];

/** A text in lower case with dates, hours, ordinals and numbers that name something blanked. */
export const withoutNames = (text: string): string => NAMES.reduce((rest, name) => rest.replace(name, blank), text);
