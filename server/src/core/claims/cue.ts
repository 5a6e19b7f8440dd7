import type { Language } from '../language/lexicon.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import { type Span, slice } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { countedWith } from './counted.ts';
import type { Cue } from './kind.ts';

/** Parts of a claim that show it to the writer: the words to mark, and those that a message quotes. */
type CueWords = Pick<Claim, 'cue' | 'quoted' | 'isSure'>;

/** The words to mark and to quote of a sentence, relative to it. */
export const shownOf = (sentence: string, found: Cue, language: Language): CueWords => {
  const cue = widened(sentence, found, language);
  return { cue, quoted: quotedOf(sentence, found, cue), isSure: found.isSure };
};

/**
 * The words of a sentence that ask for a source: a figure with what it counts, another cue with what follows it up to a
 * pause; the first words of the sentence where the cue alone shows little.
 */
const widened = (sentence: string, { kind, span, isSure }: Cue, language: Language): Span => {
  if (!isSure) return openingOf(sentence);
  if (kind === 'quotation' || kind === 'vague-attribution') return span;
  if (kind === 'statistic') return countedWith(sentence, span, language);
  return { ...span, end: span.end + (FOLLOWING.exec(sentence.slice(span.end))?.[0].length ?? 0) };
};

/** Words for a message that name a claim: a figure with what it counts, an appeal to nobody, or how the sentence begins. */
const quotedOf = (sentence: string, { kind, isSure }: Cue, marked: Span): string => {
  const words = onOneLine(slice(sentence, marked));
  const isFigure = kind === 'statistic' && (NUMBER.test(words) || words.split(' ').length >= LONG_ENOUGH);
  const isDated = kind === 'event' && NUMBER.test(words);
  if (isSure && (isFigure || isDated || kind === 'vague-attribution')) return words;
  const whole = kind === 'quotation' ? words : sentence;
  const opening = openingOf(whole);
  return onOneLine(slice(whole, opening)) + (SAYS.test(whole.slice(opening.end)) ? '…' : '');
};

/** "La moitié des foyers" says what it is about, "ont doublé" does not. In words. */
const LONG_ENOUGH = 3;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first words of a sentence, up to its first pause after a few. */
const openingOf = (sentence: string): Span => {
  const [, marks = '', words = ''] = OPENING.exec(sentence) ?? [];
  return { start: marks.length, end: marks.length + words.length };
};

/** More words than these are not marked or quoted. */
const MOST = 8;

/** After so many words a pause ends what is marked. */
const FEW = 3;

/** A word, with a point or a comma inside where it is a number. */
const WORD = `[^\\s.,;:!?…()«»“”"|]+(?:[.,:](?=[${LETTER}${DIGIT}])[^\\s.,;:!?…()«»“”"|]+)*`;

const OPENING = new RegExp(
  `^([^${LETTER}${DIGIT}]*)(${WORD}(?:[,;:]?\\s+(?:: )?${WORD}){0,${FEW}}(?:\\s+${WORD}){0,${MOST - FEW - 1}})`,
  'u',
);

const FOLLOWING = new RegExp(`^(?:\\s+${WORD}){0,${MOST}}`, 'u');

const NUMBER = new RegExp(`[${DIGIT}]`, 'u');

const SAYS = new RegExp(`[${LETTER}${DIGIT}]`, 'u');
