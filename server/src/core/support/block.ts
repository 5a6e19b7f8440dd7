import type { Prose } from '../markdown/model.ts';
import type { Span } from '../text/span.ts';

/** One block of running text, with what the citations that stand in it support there. */
export interface SupportBlock extends SupportedSentences {
  readonly part: Prose;
}

/** The sentences of a block. */
export interface SupportedSentences {
  readonly sentences: readonly SupportedSentence[];
  /** The citations that stand in them. */
  readonly cited: readonly number[];
}

/** A sentence of a block, which counts its span from its start. */
export interface SupportedSentence {
  readonly span: Span;
  readonly text: string;
  /** Citations that stand in it. */
  readonly own: readonly number[];
  /** Citations of its block that support it, in order. */
  readonly support: readonly number[];
}

/** Citations that support a sentence of the article, by its start, beside those of its block. */
export interface SupportReach {
  readonly start: number;
  readonly citations: readonly number[];
}

/** Has citations support some sentences of a block. */
export const reaching = (
  { part }: SupportBlock,
  sentences: readonly SupportedSentence[],
  citations: readonly number[],
): readonly SupportReach[] =>
  citations.length === 0 ? [] : sentences.map(({ span }) => ({ start: part.span.start + span.start, citations }));
