import { byLanguage } from '../language/by-language.ts';
import type { ClaimLexicon } from '../language/claim-lexicon.ts';
import { straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { DIGIT, LETTER, matchesIn } from '../language/patterns.ts';
import { type PhraseFinder, phraseFinder } from '../language/phrases/finder.ts';
import { remembering } from '../language/remember.ts';
import type { Span } from '../text/span.ts';
import { type Amounts, amountsIn } from './amounts.ts';

/** Any of a language's lists of telling words. */
export type WordGroup = Exclude<keyof ClaimLexicon, 'parts' | 'measures' | 'nouns' | 'eras'>;

/** The first words of each list in a text, by the list's name. */
export type FoundWords = ReadonlyMap<WordGroup, Span>;

/** Finders of telling words, and of figures, in one language. */
export interface ClaimWords extends Amounts {
  readonly find: PhraseFinder<WordGroup>;
}

/** The words of a language, compiled when they are first asked for. */
export const wordsOf = byLanguage((language): ClaimWords => compile(lexicons[language].claims));

const compile = ({ parts, measures, nouns, eras, ...groups }: ClaimLexicon): ClaimWords => {
  const { measured, counted } = amountsIn({ measures, nouns, eras });
  return {
    measured,
    counted: (text) => counted(withoutTitles(text)),
    find: remembering(phraseFinder(groups, parts)),
  };
};

/** A text with the shortest quotations blanked, which are names: nothing is counted in the « 10 Year Challenge ». */
const withoutTitles = (text: string): string =>
  text.replace(QUOTED, (quoted) => ((quoted.match(/\S+/g)?.length ?? 0) > TITLE ? quoted : ' '.repeat(quoted.length)));

/** So many words with their marks are a name. */
const TITLE = 5;

/** The sentence as the words are looked for: lower case, straight apostrophes, plain spaces, every offset kept. */
export const plain = (sentence: string): string =>
  straighten(sentence.slice(0, LONGEST))
    .replaceAll('İ', 'I')
    .replace(COUNTRY, 'U_')
    .toLowerCase()
    .replace(/&#?[a-z0-9]{2,8};/g, (entity) => ' '.repeat(entity.length));

/** "US", which in lower case would be the author's own people. */
const COUNTRY = new RegExp(`(?<![${LETTER}${DIGIT}])US(?![${LETTER}${DIGIT}])`, 'gu');

/**
 * A longer text is no sentence: a search for words takes time with the square of the length, so only this much is read.
 */
const LONGEST = 1_500;

const QUOTED = /«[^«»]{1,1000}»|“[^“”]{1,1000}”|"[^"]{1,1000}"/gu;

/** A sentence with quoted words blanked: "vous" in somebody's words is no advice of the author's. */
export const ownWords = (text: string): string =>
  text
    .replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
    .replace(OPENING_MARKS, (marks) => ' '.repeat(marks.length));

const OPENING_MARKS = new RegExp(`^[^${LETTER}${DIGIT}=≈]+`, 'u');

/** The passages in quotation marks, with their places. */
export const quotedWords = (text: string): readonly { readonly text: string; readonly start: number }[] =>
  matchesIn(text, QUOTED).map(({ 0: found, index }) => ({ text: found, start: index }));
