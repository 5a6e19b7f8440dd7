import { CLAIM_KINDS, type ClaimKind, STRENGTHS, type Strength } from '../claims/claim.ts';
import type { Finding, Severity } from './finding.ts';

/** Which unsourced claims are reported, and how. */
export interface ClaimOptions {
  /** Weaker claims than this are left alone. */
  readonly minimumStrength: Strength;
  /** The severity of a kind of claim, or `off`; kinds that are not named go by their strength. */
  readonly kinds: Readonly<Partial<Record<ClaimKind, Severity | 'off'>>>;
}

/** Options where nothing is set: strong and likely claims of every kind. */
export const DEFAULT_CLAIMS: ClaimOptions = { minimumStrength: 'likely', kinds: {} };

/** The finding as the options want it, or null when they do not want it; findings about no claim pass as they are. */
export const gradeClaim = (finding: Finding, { minimumStrength, kinds }: ClaimOptions): Finding | null => {
  const { strength, kind } = finding;
  if (strength === undefined || kind === undefined) return finding;
  const chosen = kinds[kind];
  if (chosen === 'off' || STRENGTHS.indexOf(strength) > STRENGTHS.indexOf(minimumStrength)) return null;
  return chosen === undefined ? finding : { ...finding, severity: chosen };
};

/** Whether a value names a kind of claim. */
export const isClaimKind = (value: string): value is ClaimKind => CLAIM_KINDS.some((kind) => kind === value);
