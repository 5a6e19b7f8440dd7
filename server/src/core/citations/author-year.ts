import { allOf } from '../language/index.ts';
import { anyOf, DIGIT, LETTER, UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';
import type { CitedName } from './cited-names.ts';

/**
 * Whether an unlisted name with its year, in brackets, is a citation: "(Salor 2012)", "(AXA/Sotomo, octobre 2025)";
 * not a place, an event or a period: "(Serbie en 2000)", "(T1 2025)", "(EAA 2025)".
 */
export const isAuthorYear = ({ name, span }: CitedName, shown: string, whole: Span): boolean => {
  if (!CAPITALISED.test(name) || name.length > LONGEST_NAME || PERIOD.test(unyeared(name))) return false;
  const between = shown.slice(span.end, whole.end);
  const isSeparated =
    /^\s*(?:[,;/&–—-]|$)/u.test(between) || /[,–—-]\s*(?:1[89]|20)\d{2}/u.test(shown.slice(span.start, span.end));
  return isSeparated || !ACRONYM.test(name);
};

const CAPITALISED = new RegExp(`^[${UPPER}][${LETTER}${DIGIT}]`, 'u');

/** Capitals and a year with nothing between name an event or a version as often as an author. */
const ACRONYM = new RegExp(String.raw`^[${UPPER}\d.& -]{2,8}$`, 'u');

const LONGEST_NAME = 80;

const unyeared = (name: string): string => name.replace(/[\s(]*(?:1[89]|20)\d{2}[a-z]?\)?$/, '');

const MONTHS = allOf(({ months }) => months.flat());

const SEASONS = ['printemps', 'été', 'automne', 'hiver', 'spring', 'summer', 'autumn', 'fall', 'winter'];

const TERMS = 'trimestre semestre quarter en in depuis since version édition edition'.split(' ');

const PERIOD = new RegExp(
  `^(?:[TQSH][1-4]|${anyOf([...MONTHS, ...TERMS, ...SEASONS], 'iu').source})(?:$|\\s)` +
    '|\\s(?:en|in|depuis|since|vs|contre)$',
  'iu',
);
