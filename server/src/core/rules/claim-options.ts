import { CLAIM_KINDS, type ClaimKind, STRENGTHS, type Strength } from '../claims/claim.ts';
import type { Finding, Severity } from './finding.ts';

/** How much is asked of a text: what an editor would send back before publication, or whatever can be argued with too. */
export const CLAIM_LEVELS = ['publish', 'strict'] as const;

export type ClaimLevel = (typeof CLAIM_LEVELS)[number];

/** Which unsourced claims are reported, and how. */
export interface ClaimOptions {
  /** Weaker claims than this are left alone. */
  readonly minimumStrength: Strength;
  /** The severity of a kind of claim, or `off`; kinds that are not named go by their strength. */
  readonly kinds: Readonly<Partial<Record<ClaimKind, Severity | 'off'>>>;
}

/** The weakest claims that each level asks a source for. */
export const LEAST_STRENGTH: Readonly<Record<ClaimLevel, Strength>> = { publish: 'strong', strict: 'likely' };

/** Options where nothing is set: strong claims of every kind. */
export const DEFAULT_CLAIMS: ClaimOptions = { minimumStrength: LEAST_STRENGTH.publish, kinds: {} };

/** The level that options amount to. */
export const levelOfClaims = ({ minimumStrength }: ClaimOptions): ClaimLevel =>
  minimumStrength === LEAST_STRENGTH.publish ? 'publish' : 'strict';

/** A claim as options see it. */
type Graded = { readonly kind: ClaimKind; readonly strength: Strength };

/** Whether options ask a source for a claim. */
export const isAsked = ({ kind, strength }: Graded, { minimumStrength, kinds }: ClaimOptions): boolean =>
  kinds[kind] !== 'off' && STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(minimumStrength);

/** Whether the level strict asks a source for a claim and the level publish does not. */
export const isStrictOnly = ({ kind, strength }: Graded, { kinds }: ClaimOptions): boolean =>
  kinds[kind] !== 'off' && strength === LEAST_STRENGTH.strict;

/** The findings that only the level strict shows. */
export const strictOnly = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ strength }) => strength === LEAST_STRENGTH.strict);

/** A finding with the severity that the options want for its kind of claim. */
export const gradeClaim = (finding: Finding, { kinds }: ClaimOptions): Finding => {
  const chosen = finding.kind && kinds[finding.kind];
  return chosen === undefined || chosen === 'off' ? finding : { ...finding, severity: chosen };
};

/** Whether a value names a kind of claim. */
export const isClaimKind = (value: string): value is ClaimKind => CLAIM_KINDS.some((kind) => kind === value);
