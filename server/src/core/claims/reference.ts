import { lexicons } from '../language/index.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import { OPAQUE } from '../markdown/opaque.ts';

/** Whether a block of text (masked) only names a work, as an entry of a bibliography does, and asserts nothing. */
export const isReference = (text: string): boolean => {
  const shown = text.trim();
  return shown.length < LONGEST && AUTHOR.test(shown) && (DATED.test(shown) || endsWithAddress(shown));
};

/** No entry of a bibliography is longer. In UTF-16 units. */
const LONGEST = 800;

/** "Marlow, Jeanne." and "Marlow, J., & Carr, B. (2019)". */
const AUTHOR = new RegExp(
  String.raw`^[[\d\]. ]{0,6}[${UPPER}][${LETTER}'’-]+, [${UPPER}](?:[${LETTER}'’-]+\.|\.|[${LETTER}'’-]+,? (?:and|et|&) )`,
  'u',
);

/** "(2019)." right after the authors. */
const DATED = new RegExp(String.raw`^[^()“"«]{3,200}\((?:19|20)\d{2}[a-z]?(?:, [${LETTER} \d]{1,20})?\)\.`, 'u');

const YEAR = /(?:19|20)\d{2}/;

const endsWithAddress = (shown: string): boolean => shown.replace(/\.$/, '').endsWith(OPAQUE) && YEAR.test(shown);

const LABELS = Object.values(lexicons).flatMap(({ citations }) => citations.labels);

const LABELLED = new RegExp(String.raw`^[\s*_>]*(?:${LABELS.join('|')})[\s*_]*[:：]`, 'iu');

/** Whether a sentence only says where something comes from: "Source: Lock Observatory, using its own model." */
export const isSourceLine = (sentence: string): boolean => LABELLED.test(sentence);
