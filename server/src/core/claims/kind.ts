import type { Language } from '../language/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { ClaimKind, Strength } from './claim.ts';
import type { Feature } from './features.ts';
import { quotedClause } from './quotation.ts';
import { type ClaimWords, ownWords, plain, type WordGroup, wordsOf } from './words.ts';

/** Evidence that a sentence asserts something: its kind, and the words that show it, relative to the sentence. */
export interface Cue {
  readonly kind: ClaimKind;
  readonly span: Span;
  /** Whether these words show the kind by themselves. */
  readonly isSure: boolean;
}

/**
 * The first cue, in the order in which they tell an editor most; null when there are no telling words. "Taux" or a past
 * tense tell only of a sentence that is strong anyway.
 */
export const cueOf = (
  sentence: string,
  features: ReadonlySet<Feature>,
  language: Language,
  strength: Strength,
): Cue | null => {
  const isStrong = strength === 'strong';
  const text = plain(sentence);
  const own = ownWords(text);
  const words = wordsOf(language);
  const told = words.find(own);
  const { counted } = words;
  const at = (kind: ClaimKind, span: Span | null): Cue | null => span && { kind, span, isSure: true };
  const word = (kind: ClaimKind, group: WordGroup, isSure = SURE.has(group)): Cue | null => {
    const span = told.get(group);
    return span ? { kind, span, isSure } : null;
  };
  const isPeriod = told.has('periods') && told.get('periods')?.start === told.get('spelled')?.start;
  const has = (some: readonly Feature[]): boolean => some.some((feature) => features.has(feature));
  return (
    at('statistic', measuredBeside(told.get('classes')?.end ?? 0, text, words)) ??
    word('statistic', 'shares') ??
    (isPeriod ? word('statistic', 'quantities', true) : null) ??
    word('statistic', 'spelled') ??
    (features.has('number') ? at('statistic', counted(text)) : null) ??
    (features.has('nobody') ? word('vague-attribution', 'nobody') : null) ??
    word('vague-attribution', 'rumours') ??
    at('quotation', quotedClause(text, own, words)) ??
    (isStrong && features.has('accused') && !features.has('anybody') ? accused(word) : null) ??
    word('ranking', 'rankings') ??
    (isStrong ? word('statistic', 'quantities') : null) ??
    word('law', 'laws') ??
    (isStrong ? word('law', 'duties') : null) ??
    (features.has('name') && features.has('past') ? word('case', 'cases') : null) ??
    word('ranking', 'superlatives') ??
    (has(DATED) ? word('event', 'events', features.has('year')) : null) ??
    word('causal', 'causes') ??
    word('trend', 'trends') ??
    (isStrong ? (word('event', 'events') ?? happened(word)) : null) ??
    word('ranking', 'comparisons') ??
    word('causal', 'effects') ??
    word('generality', 'states') ??
    word('generality', 'generics') ??
    word('trend', 'present') ??
    word('generality', 'degrees') ??
    word('event', 'events')
  );
};

/** The first measure after the class that a sentence opens with, "for screens of more than 40 cm, 54%"; else the first. */
const measuredBeside = (from: number, text: string, { measured }: ClaimWords): Span | null =>
  (from > 0 ? measured(' '.repeat(from) + text.slice(from)) : null) ?? measured(text);

/** Words that tell something to have happened, where nothing else shows what a strong claim is about. */
const happened = (word: (kind: ClaimKind, group: WordGroup) => Cue | null): Cue | null =>
  word('event', 'past') ??
  word('event', 'preterites') ??
  word('event', 'futures') ??
  word('event', 'actions') ??
  word('statistic', 'durations') ??
  word('event', 'times') ??
  word('case', 'people') ??
  word('causal', 'definitions');

const accused = (word: (kind: ClaimKind, group: WordGroup) => Cue | null): Cue | null =>
  word('accusation', 'accusations') ?? word('accusation', 'wrongs');

/** Groups of words that show a kind by themselves: those of the others stand as often in sentences of other kinds. */
const SURE: ReadonlySet<WordGroup> = new Set(['shares', 'spelled', 'nobody', 'rumours', 'accusations', 'wrongs']);

const DATED: readonly Feature[] = ['year', 'times'];
