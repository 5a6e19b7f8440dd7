import type { Claim } from '../claims/claim.ts';

/** How many claims have support; `share` is from 0 to 1, and null when there is no claim. */
export interface Coverage {
  readonly claims: number;
  readonly supported: number;
  readonly share: number | null;
}

/** The coverage of claims; weak ones ask for no source. */
export const coverageOf = (claims: readonly Claim[]): Coverage => {
  const asking = claims.filter(({ strength }) => strength !== 'weak');
  const supported = asking.filter(({ support }) => support.length > 0).length;
  return { claims: asking.length, supported, share: asking.length === 0 ? null : supported / asking.length };
};
