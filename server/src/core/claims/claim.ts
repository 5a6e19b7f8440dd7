import type { Span } from '../text/span.ts';

/** Every kind of claim, in the order in which they are explained to users. */
export const CLAIM_KINDS = [
  'statistic',
  'quotation',
  'accusation',
  'vague-attribution',
  'event',
  'ranking',
  'case',
  'law',
  'causal',
  'trend',
  'generality',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How plainly a claim asks for a source, the strongest first. */
export const STRENGTHS = ['strong', 'likely', 'weak'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** A sentence that a careful editor would want sourced. */
export interface Claim {
  readonly span: Span;
  readonly kind: ClaimKind;
  readonly strength: Strength;
  /** The words that ask for a source: "66 % des foyers", "les dernières études", a quotation; within `span`. */
  readonly cue: Span;
  /** Words that name it in a message: the figure with what it counts, or how the sentence begins; on one line. */
  readonly quoted: string;
  /** Whether the kind is beyond doubt. */
  readonly isSure: boolean;
  /** Indexes in `citations` of those whose scope covers the claim. */
  readonly support: readonly number[];
  /** A second reader has marked it; absent where Sourcier has. */
  readonly markedBy?: 'reader';
}
