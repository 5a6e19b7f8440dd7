import { DIGIT, LETTER, LOWER, UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';
import type { AttributionPatterns } from './attribution-patterns.ts';

/** "Le PUE indique quel est le rapport": a measure says which, whoever found out says what. */
const DEFINED = new RegExp(String.raw`^\s+[${LOWER}]+\s+(?:quel|which|how)(?![${LOWER}]{3})`, 'u');

/** "X found", "Gallup mesure", "X salue « une partition rare »". */
export const isSpeaker = (
  text: string,
  name: Span,
  rest: string,
  { speaks, speaksOn, says, nameless, reports, titled, opensWithName }: AttributionPatterns,
): boolean => {
  if (DEFINED.test(rest)) return false;
  const isSure = isSurelyName(text, name);
  const quotes = isSure && QUOTES.exec(rest)?.[1];
  if (quotes && !titled.test(quotes)) return true;
  const written = text.slice(name.start, name.end);
  const isName = isSure || (opensWithName && !INFINITIVE.test(written));
  const after = text.slice(name.end, name.end + FAR);
  if (isName && speaksOn.some((pattern) => pattern.test(after))) return true;
  return (isName ? speaks : reports).test(rest) || (!isName && !nameless.test(written) && says.test(rest));
};

/** "Its director, X, said": between commas, the name is of whoever was spoken of. */
export const isSetApart = (
  text: string,
  name: Span,
  front: string,
  rest: string,
  patterns: AttributionPatterns,
): boolean => front.endsWith(', ') && rest.startsWith(', ') && isSpeaker(text, name, rest.slice(1), patterns);

/** How far a verb may stand from a subject that a relative clause follows. In UTF-16 units. */
const FAR = 240;

/** "X, sa directrice, le dit elle-même : « … »", "X salue « une partition rare »". */
const QUOTES = /^(?=[\s,])(?!\s*:)([^.;!?()«“"]{2,60})(?:[«“]\s?|(?<=\s)"(?=\S))(?:[^»”"\s]+\s+){3}/u;

/** "Marcher révèle": a verb, not a name. */
const INFINITIVE = /(?:er|ir|re)$/u;

/** One word that opens a sentence may be a common one; several, or one with an inner capital or digit, are a name. */
export const isSurelyName = (text: string, { start, end }: Span): boolean =>
  IN_WORDS.test(text.slice(0, start)) || INNER_CAPITAL.test(text.slice(start, end));

const IN_WORDS = new RegExp(`[${LETTER}${DIGIT}]`, 'u');

export const INNER_CAPITAL = new RegExp(String.raw`.[${UPPER}\d\s]`, 'u');
