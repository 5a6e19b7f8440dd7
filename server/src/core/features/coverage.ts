import type { Claim } from '../claims/claim.ts';
import { type ClaimLevel, type ClaimOptions, DEFAULT_CLAIMS, isAsked, levelOfClaims } from '../rules/claim-options.ts';

/** How many of the claims that a level asks about have support; `share` is from 0 to 1, and null when there is none. */
export interface Coverage {
  readonly level: ClaimLevel;
  readonly claims: number;
  readonly supported: number;
  readonly share: number | null;
}

/** The coverage of claims, of those for which the options ask a source. */
export const coverageOf = (claims: readonly Claim[], options: ClaimOptions = DEFAULT_CLAIMS): Coverage => {
  const asked = claims.filter((claim) => isAsked(claim, options));
  const supported = asked.filter(({ support }) => support.length > 0).length;
  const share = asked.length === 0 ? null : supported / asked.length;
  return { level: levelOfClaims(options), claims: asked.length, supported, share };
};
