import { LETTER, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
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

const LABELLED = new RegExp(String.raw`^[\s*_>]*(?:${SOURCE_LABELS})[\s*_]*[:：]`, 'iu');

/** Whether a sentence only says where something comes from: "Source: Lock Observatory, using its own model." */
export const isSourceLine = (sentence: string): boolean => LABELLED.test(sentence);
