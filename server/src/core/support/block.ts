import type { Prose } from '../markdown/model.ts';
import type { Span } from '../text/span.ts';

/** One block of running text and its sentences; `support` grows as scopes are worked out. */
export interface SupportBlock {
  readonly part: Prose;
  readonly sentences: readonly Sentence[];
}

/** A sentence of a block, with the citations that support it so far. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Citations that stand in it. */
  readonly own: readonly number[];
  readonly support: Set<number>;
}

/** The citations that stand in a block. */
export const citedIn = ({ sentences }: SupportBlock): readonly number[] => sentences.flatMap(({ own }) => own);

/** Has citations support some sentences. */
export const coverAll = (sentences: readonly Sentence[], citations: readonly number[]): void => {
  for (const { support } of sentences) for (const citation of citations) support.add(citation);
};
