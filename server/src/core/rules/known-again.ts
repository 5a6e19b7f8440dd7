import { fold } from '../language/fold.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';

/** A sentence as it is compared: its figures, and how often each of its other words stands in it. */
interface ComparedSentence {
  readonly figures: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

/** How much of two sentences must be the same words: one in ten may be another. */
const ALIKE = 0.8;

/**
 * Whether a sentence is one of these, a small edit apart: a word corrected, added or left out. One that gives another
 * figure is another sentence.
 */
export const knownAgain = (sentences: readonly string[]): ((sentence: string) => boolean) => {
  const exact = new Set(sentences.map(onOneLine));
  const written = new Map<string, ComparedSentence[]>();
  for (const sentence of sentences) {
    const one = writtenIn(sentence);
    written.set(one.figures, [...(written.get(one.figures) ?? []), one]);
  }
  return (sentence) => {
    if (exact.has(onOneLine(sentence))) return true;
    const one = writtenIn(sentence);
    return (written.get(one.figures) ?? []).some((other) => sharedBy(one, other) >= ALIKE);
  };
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const WORDS = new RegExp(`[${LETTER}]+|[${DIGIT}]+`, 'gu');

const FIGURE = new RegExp(`^[${DIGIT}]`, 'u');

const writtenIn = (sentence: string): ComparedSentence => {
  const all = fold(sentence).match(WORDS) ?? [];
  const words = new Map<string, number>();
  for (const word of all.filter((one) => !FIGURE.test(one))) words.set(word, (words.get(word) ?? 0) + 1);
  const figures = all.filter((one) => FIGURE.test(one)).join(' ');
  return { figures, words, count: [...words.values()].reduce((sum, times) => sum + times, 0) };
};

/** The share of the words of both that the other has too, from 0 to 1. */
const sharedBy = (a: ComparedSentence, b: ComparedSentence): number => {
  let shared = 0;
  for (const [word, times] of a.words) shared += Math.min(times, b.words.get(word) ?? 0);
  return a.count + b.count === 0 ? 1 : (2 * shared) / (a.count + b.count);
};
