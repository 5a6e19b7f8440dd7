import type { Citation, Span } from './model.ts';
import { firstFrom } from './span.ts';

/**
 * The citations whose scope covers a sentence, as indexes: those that stand in it. A marker after the full stop is
 * part of the sentence before it (sentences.ts), so it counts there.
 */
export const supportOf = (citations: readonly Citation[]): ((sentence: Span) => readonly number[]) => {
  const spans = citations.map(({ span }) => span);
  return (sentence) => {
    const support: number[] = [];
    for (let i = firstFrom(spans, sentence.start); i >= 0 && i < spans.length; i++) {
      const span = spans[i];
      if (!span || span.start >= sentence.end) break;
      if (span.end <= sentence.end) support.push(i);
    }
    return support;
  };
};
