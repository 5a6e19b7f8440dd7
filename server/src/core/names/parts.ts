import { DIGIT, LETTER, LOWER, matchesIn, UPPER } from '../language/patterns.ts';
import type { Source } from '../sources/model.ts';

/**
 * The parts of an entry by which a text may call it: what stands before the first dash, comma or colon of its name, or after
 * a last dash; in the whole reference its title in quotation marks, and who printed it.
 */
export const partsOf = ({ name, reference = '' }: Source): readonly string[] => [
  ...[beforeMark(name), afterDash(name), afterDash(reference)].filter((part) => part !== null),
  ...matchesIn(reference, TITLE).map(({ 1: title = '' }) => title),
  ...matchesIn(reference, PRINTED).map(({ 1: printer = '' }) => printer),
];

const TITLE = /[«“"]\s?([^«»“”"]{4,150}?)[,.]?\s?[»”"]/g;

/** ", Le Figaro, 12 mars 2025". */
const PRINTED = new RegExp(
  String.raw`[,.]["”»]?\s+([${UPPER}][^,.;:()]{1,40}),\s+(?=(?:\d{1,2}(?:er)?\s)?(?:[${LETTER}]{3,9}\.?\s)?(?:19|20)\d{2})`,
  'gu',
);

/** "Insee" of "Insee – Portrait" and of "Insee, Portrait des communes". */
const beforeMark = (name: string): string | null => {
  const part = BEFORE_MARK.exec(name)?.[1];
  return part === undefined || WITH_INITIALS.test(name) ? null : part;
};

/** "Marlow, J.", "Marlow J, Carr B". */
const WITH_INITIALS = new RegExp(String.raw`^[${UPPER}][${LETTER}'’ -]+(?:,\s[${UPPER}]\.|\s[${UPPER}]{1,3},)`, 'u');

const BEFORE_MARK = new RegExp(
  String.raw`^([${UPPER}${DIGIT}][^,:–—]{1,58}?[^,:–—\s.])(?:\s+[–—-]\s|\s*:\s|,\s|\.\s+(?=[${UPPER}]))`,
  'u',
);

/** "Insee" of "Portrait des communes – Insee", "Insee" of "Portrait | Insee". */
const afterDash = (name: string): string | null => AFTER_DASH.exec(name)?.[1] ?? null;

const AFTER_DASH = new RegExp(String.raw`\s(?:[–—|-])\s([${UPPER}][^–—|,.:()]{1,40})$`, 'u');

/**
 * Whoever and whatever else an entry names, by which its year must come: abbreviations anywhere, the first word, what stands
 * by itself between full stops. "SFX 2018" for "Morel P. SFX guidelines. 2018".
 */
export const datedParts = ({ name, reference, date }: Source): readonly string[] => {
  if (date?.value?.year === undefined) return [];
  const words = (reference ?? name).slice(0, LONGEST);
  return [
    ...matchesIn(words, ABBREVIATION).map(([found]) => found),
    ...(FIRST_WORD.exec(words) ?? []),
    ...(TWO_WORDS.test(name) ? [name.replace(/(\S)\S*\s(\S)\S*/, '$1$2')] : []),
    ...words.split(/\s*(?:[.;,]\s|\s[–—|-]\s)\s*/).filter((part) => SHORT.test(part)),
  ];
};

/** Of a longer entry only so much is read. In UTF-16 units. */
const LONGEST = 400;

const ABBREVIATION = new RegExp(
  `(?<![${LETTER}${DIGIT}])[${LETTER}]?[${UPPER}][${LETTER}${DIGIT}]{0,8}[${UPPER}](?![${LETTER}${DIGIT}])`,
  'gu',
);

const FIRST_WORD = new RegExp(`^[${UPPER}][${LETTER}]*[${LOWER}][${LETTER}]{2,}`, 'u');

/** "Vale Board", which is cited as "VB". */
const TWO_WORDS = new RegExp(`^[${UPPER}][${LETTER}]+ [${UPPER}][${LETTER}]+$`, 'u');

/** A few words, a capital first. */
const SHORT = new RegExp(String.raw`^[${UPPER}][^\s]*(?:\s[^\s]+){0,3}$`, 'u');
