import { describe, expect, test } from 'vitest';
import type { Strength } from '../../server/src/core/claims/claim.ts';
import { type ClaimOptions, DEFAULT_CLAIMS, LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import { lint, type RuleSetting } from '../../server/src/core/rules/lint.ts';
import { listing, read } from './read.ts';

const TEXT = `Le réseau gagne 38 % de voyageurs.

Cette réforme fragilise les petites communes.

Les experts s’accordent sur ce point.
${listing('Insee')}`;

const found = (claims: ClaimOptions, severities: Readonly<Record<string, RuleSetting>> = {}) =>
  lint(read(TEXT), { locale: 'en', claims, severities })
    .filter(({ rule }) => rule === 'unsourced-claim')
    .map(({ kind, strength, severity }) => `${kind} ${strength} ${severity}`);

const from = (minimumStrength: Strength): ClaimOptions => ({ ...DEFAULT_CLAIMS, minimumStrength });

const STRICT = from(LEAST_STRENGTH.strict);

describe('the least strength', () => {
  test('leaves likely claims out', () => {
    expect(found(from('strong'))).toEqual(['statistic strong warning', 'vague-attribution strong warning']);
  });

  test('is that of the level strict where that is asked for', () => {
    expect(found(from(LEAST_STRENGTH.strict))).toEqual([
      'statistic strong warning',
      'causal likely information',
      'vague-attribution strong warning',
    ]);
  });

  test('is that of the level publish where nothing is set', () => {
    expect(found(DEFAULT_CLAIMS)).toEqual(found(from('strong')));
  });

  test('weak ones are hints', () => {
    const text = `Il reste souvent une trace.${listing('Insee')}`;
    const all = lint(read(text), { locale: 'en', claims: from('weak') });
    const some = lint(read(text), { locale: 'en' });
    const own = (findings: typeof all) => findings.filter(({ rule }) => rule === 'unsourced-claim');
    expect(own(all).map(({ strength, severity }) => [strength, severity])).toEqual([['weak', 'hint']]);
    expect(own(some)).toEqual([]);
  });
});

describe('the kinds', () => {
  test('one is switched off, another is an error', () => {
    const kinds = { statistic: 'error', 'vague-attribution': 'off' } as const;
    expect(found({ ...STRICT, kinds })).toEqual(['statistic strong error', 'causal likely information']);
  });

  test('a severity for a kind goes before the one for the rule', () => {
    const kinds = { causal: 'hint' } as const;
    expect(found({ ...STRICT, kinds }, { 'unsourced-claim': 'error' })).toEqual([
      'statistic strong error',
      'causal likely hint',
      'vague-attribution strong error',
    ]);
  });
});
