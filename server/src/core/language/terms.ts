import { DIGIT, LETTER } from './patterns.ts';

const TERM = new RegExp(`[${LETTER}]+|[${DIGIT}]+(?:[.,][${DIGIT}]+)*|[%€$£]`, 'gu');

/** The words of a text, in order: words of letters in lower case, "#" for any number, signs of currency and "%". */
export const termsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(TERM) ?? []).map((term) => (NUMBER.test(term) ? '#' : term));

const NUMBER = new RegExp(`^[${DIGIT}]`, 'u');

/** A text's words, and each two that stand side by side, in order. */
export const pairsOf = (terms: readonly string[]): readonly string[] =>
  terms.flatMap((term, i) => (i === 0 ? [term] : [`${terms[i - 1]} ${term}`, term]));
