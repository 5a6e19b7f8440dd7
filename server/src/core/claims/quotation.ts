import { allOf } from '../language/index.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';
import { type ClaimWords, quotedWords } from './words.ts';

/** Fewer words in quotation marks are a term or a title, not a statement. */
const CLAUSE = 5;

/** The passages in quotation marks that are long enough for a statement and are no work's title. */
const clauses = (text: string, { find }: ClaimWords): ReturnType<typeof quotedWords> =>
  quotedWords(text).filter(
    ({ text: quoted, start }) =>
      (quoted.match(WORDS)?.length ?? 0) >= CLAUSE &&
      !find(quoted.replace(MARKS, '')).has('prompts') &&
      !find(text.slice(Math.max(0, start - BEFORE), start).trimEnd()).has('works'),
  );

const WORDS = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

/** A letter or a digit: there is something besides marks. */
const SAYS = new RegExp(`[${LETTER}${DIGIT}]`, 'u');

/** Signs before the first word. */
const MARKS = new RegExp(`^[^${LETTER}${DIGIT}]+`, 'u');

/** Whether a sentence is nothing but an order in quotation marks: "Résume ce document en 5 points". */
export const isPrompt = (text: string, own: string, { find }: ClaimWords): boolean =>
  !SAYS.test(own) && find(text.replace(MARKS, '')).has('prompts');

/** So much is read of what stands before a title. */
const BEFORE = 30;

/** A comma before the closing mark, as English sets off words from whoever says them. */
const SPOKEN = /,["”]$/;

const OPENINGS = allOf(({ citations }) => [...citations.openings, 'selon', 'according to']);

/** "Pour l'association, « … »". */
const OPENING = new RegExp(`^\\s*(?:${OPENINGS.join('|')}) [^,;:«“"]{2,60}(?:,[^,;:«“"]{2,60})?, ?$`);

/** A clause in quotation marks that fills the sentence or is presented as somebody's words; its place, or null. */
export const quotedClause = (text: string, own: string, words: ClaimWords): Span | null => {
  for (const { text: quoted, start } of clauses(text, words)) {
    const [before, after] = [text.slice(0, start), text.slice(start + quoted.length)];
    const isAlone = !SAYS.test(before + after);
    const isSaid = OPENING.test(before) || (!SAYS.test(before) && words.find(after).has('spoken'));
    if (isAlone || isSaid || SPOKEN.test(quoted) || words.find(own).has('reports'))
      return { start, end: start + quoted.length };
  }
  return null;
};
