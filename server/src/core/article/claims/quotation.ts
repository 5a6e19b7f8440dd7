import type { Span } from '../model.ts';
import { quotedWords, type Words } from './words.ts';

/** Fewer words in quotation marks are a term or a title, not a statement. */
const CLAUSE = 5;

/** Whether quoted words are long enough for a statement. */
export const isClause = ({ text }: { readonly text: string }): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= CLAUSE;

/** A clause in quotation marks that fills the sentence or is presented as somebody's words; its place, or null. */
export const quotedClause = (text: string, own: string, { groups }: Words): Span | null => {
  for (const { text: quoted, start } of quotedWords(text).filter(isClause)) {
    const isAlone = !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(start + quoted.length));
    if (isAlone || groups.get('reports')?.test(own)) return { start, end: start + quoted.length };
  }
  return null;
};
