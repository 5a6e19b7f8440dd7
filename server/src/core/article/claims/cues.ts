import { straighten } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { ClaimLexicon } from '../../language/lexicon.ts';
import { anyOf } from '../../language/patterns.ts';
import type { ClaimKind, Language, Span } from '../model.ts';

/** What shows that a sentence asserts something: its kind, and the words that show it, relative to the sentence. */
export interface Cue {
  readonly kind: ClaimKind;
  readonly span: Span;
}

/** The clear cue of one sentence (masked text), or null when it asserts nothing clear or asserts nothing at all. */
export const clearCue = (sentence: string, language: Language): Cue | null => {
  const text = straighten(sentence);
  const patterns = PATTERNS[language];
  if (isExcluded(text, patterns)) return null;
  return figure(text, patterns) ?? first('vague-attribution', patterns.vague, text) ?? quotation(text, patterns);
};

type Patterns = Readonly<Record<Exclude<keyof ClaimLexicon, 'units'> | 'figure', RegExp>>;

const NUMBER = "\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";
const RANGE = `(?:(?:entre|between|de|from) )?(?:${NUMBER})(?: ?%)?(?: ?[–-] ?| (?:à|et|ou|to|and|or) )(?:${NUMBER})|(?:${NUMBER})`;
const SIGNS = '%|‰|€|\\$|£|¥|(?:k|M|Md|Mds) ?[€$£]|(?:EUR|USD|GBP|CHF)(?![\\p{L}\\p{N}])|°C|°F';

const compile = (lexicon: ClaimLexicon): Patterns => {
  const unit = `(?:${lexicon.units.join('|')})(?![\\p{L}\\p{N}])`;
  const counted = `(?:${RANGE})(?: ?(?:${SIGNS})| (?:${unit}))`;
  const prefixed = `[€$£¥] ?(?:${NUMBER})`;
  // "45 000 logements": who counts in thousands counted something.
  const many = '\\d{1,3}(?:[ .,]\\d{3})+ \\p{L}{3,}';
  return {
    figure: new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${counted}|${prefixed}|${many})`, 'iu'),
    quantities: anyOf(lexicon.quantities, 'iu'),
    vague: anyOf(lexicon.vague, 'iu'),
    reporting: anyOf(lexicon.reporting, 'iu'),
    advice: anyOf(lexicon.advice, 'iu'),
    ownVoice: anyOf(lexicon.ownVoice, 'iu'),
    hypothetical: anyOf(lexicon.hypothetical, 'iu'),
    assertingQuestions: new RegExp(`^[^\\p{L}]{0,9}(?:${lexicon.assertingQuestions.join('|')})`, 'iu'),
  };
};

const PATTERNS: Readonly<Record<Language, Patterns>> = {
  fr: compile(lexicons.fr.claims),
  en: compile(lexicons.en.claims),
};

const isExcluded = (text: string, patterns: Patterns): boolean => {
  const trimmed = text.trimEnd();
  if (/\?["»”)\s]*$/.test(trimmed)) return !patterns.assertingQuestions.test(trimmed);
  if (/:$/.test(trimmed)) return true;
  // Words in quotation marks speak for somebody else: "vous" in them is no advice of the author's.
  const own = trimmed.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return patterns.advice.test(own) || patterns.ownVoice.test(own) || patterns.hypothetical.test(own);
};

const first = (kind: ClaimKind, pattern: RegExp, text: string): Cue | null => {
  const found = pattern.exec(text);
  return found ? { kind, span: { start: found.index, end: found.index + found[0].length } } : null;
};

const figure = (text: string, patterns: Patterns): Cue | null =>
  first('statistic', patterns.figure, text) ?? first('statistic', patterns.quantities, text);

const QUOTED = /«[^«»]{1,1000}»|“[^“”]{1,1000}”|"[^"]{1,1000}"/gu;
/** Fewer words in quotation marks are a term or a title, not a statement. */
const CLAUSE = 5;

/** A clause in quotation marks that fills the sentence or is presented as somebody's words. */
const quotation = (text: string, patterns: Patterns): Cue | null => {
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    if ((quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < CLAUSE) continue;
    const around = `${text.slice(0, index)} ${text.slice(index + quoted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around) || patterns.reporting.test(around)) {
      return { kind: 'quotation', span: { start: index, end: index + quoted.length } };
    }
  }
  return null;
};
