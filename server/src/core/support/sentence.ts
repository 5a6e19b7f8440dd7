import type { Span } from '../text/span.ts';

/** A sentence of a block while it is worked out what the block's citations support; all counts from the block's start. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Citations that stand in it. */
  readonly own: readonly number[];
  /** Citations that support it so far. */
  readonly support: Set<number>;
}

/** Has citations support some sentences. */
export const coverAll = (sentences: readonly Sentence[], citations: readonly number[]): void => {
  for (const { support } of sentences) for (const citation of citations) support.add(citation);
};
