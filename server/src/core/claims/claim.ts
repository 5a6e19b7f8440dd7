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
  /** The words that show it ("66 %", "les dernières études"). */
  readonly cue: Span;
  /** Indexes in `citations` of those whose scope covers the claim. */
  readonly support: readonly number[];
  /** A second reader has marked it; absent where Sourcier has. */
  readonly markedBy?: 'reader';
}
