import { fold } from '../language/fold.ts';
import { LETTER, matchesIn } from '../language/patterns.ts';
import type { Excerpt } from '../sources/model.ts';
import { eachOnce } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { type Nearest, nearestExcerpt } from './nearest.ts';

/** A literal quotation that no excerpt has word for word. */
export interface MissingQuotation {
  /** The words between the quotation marks, relative to the text. */
  readonly span: Span;
  readonly nearest: Nearest | null;
}

/**
 * The quotations in a text that none of the excerpts holds. Typography, case and what an ellipsis or square brackets
 * leave out or put in do not count; every other word does. Shorter ones are terms, not quotations.
 */
export const quotationsNotIn = (text: string, excerpts: readonly Excerpt[]): readonly MissingQuotation[] => {
  const quotations = quotationsIn(text);
  // What the team wrote in its own words cannot be quoted.
  const literal = quotations.length === 0 ? [] : excerpts.filter(({ kind }) => kind === 'excerpt');
  if (literal.length === 0) return [];
  return quotations
    .filter(({ words }) => !literal.some((excerpt) => holds(folded(excerpt).text, words)))
    .map(({ span, words }) => ({ span, nearest: nearestExcerpt(words.join(' '), literal) }));
};

const folded = eachOnce(({ text }: Excerpt) => ({ text: ` ${fold(text)} ` }));

/** Fewer words are a term or a title. */
const FEWEST = 4;

const QUOTED = new RegExp(
  String.raw`«([^«»]{1,2000})»|“([^“”]{1,2000})”|(?<![${LETTER}\d])"([^"\n]{1,2000})"(?![${LETTER}\d])`,
  'gu',
);

const quotationsIn = (text: string): readonly { readonly span: Span; readonly words: readonly string[] }[] =>
  matchesIn(text, QUOTED).flatMap((found) => {
    const said = found[1] ?? found[2] ?? found[3] ?? '';
    const words = partsOf(said);
    if (words.join(' ').split(' ').length < FEWEST) return [];
    const start = found.index + 1 + (/^\s*/.exec(said)?.[0].length ?? 0);
    return [{ span: { start, end: start + said.trim().length }, words }];
  });

/** The stretches of a quotation between what was left out ("[…]", "(...)", "…") or put in ("[les PME]"), folded. */
const partsOf = (said: string): readonly string[] =>
  said
    .split(/\[[^\]]*\]|\((?:…|\.{3})\)|…|\.{3}/)
    .map(fold)
    .filter((part) => part !== '');

/** Whether an excerpt has all parts in their order, as whole words. */
const holds = (excerpt: string, parts: readonly string[]): boolean => {
  let from = 0;
  for (const part of parts) {
    const at = excerpt.indexOf(` ${part} `, from);
    if (at < 0) return false;
    from = at + part.length + 1;
  }
  return true;
};
