import { expect, test } from 'vitest';
import { readQuantities } from '../../server/src/core/figures/quantities.ts';
import { cut } from './read.ts';

test.each<[string, readonly (readonly [string, number, number, string])[]]>([
  ['Il perd 12 %.', [['12 %', 12, 12, '%']]],
  ['Il perd 12,5\u00A0%.', [['12,5\u00A0%', 12.5, 12.5, '%']]],
  ['It loses 12.5%.', [['12.5%', 12.5, 12.5, '%']]],
  ['de 10 à 30 %', [['10 à 30 %', 10, 30, '%']]],
  ['entre 15 et 30% de plus', [['15 et 30%', 15, 30, '%']]],
  ['from 30% to 10%', [['30% to 10%', 10, 30, '%']]],
  ['2–3%', [['2–3%', 2, 3, '%']]],
  ['1 200 euros', [['1 200 euros', 1200, 1200, '€']]],
  ['1,200 dollars', [['1,200 dollars', 1200, 1200, '$']]],
  ['€40', [['€40', 40, 40, '€']]],
  ['$1.5 million', [['$1.5 million', 1.5e6, 1.5e6, '$']]],
  ['10 à 30 millions d’euros', [['10 à 30 millions d’euros', 10e6, 30e6, '€']]],
  ['3 milliards de dollars', [['3 milliards de dollars', 3e9, 3e9, '$']]],
  ['En 2024, 12 lignes', [['12', 12, 12, '']]],
  ['Le 3 mai 2024, article 12, 1er rang', []],
])('%s', (text, expected) => {
  expect(readQuantities(text).map(({ span, low, high, unit }) => [cut(text, span), low, high, unit])).toEqual(expected);
});
