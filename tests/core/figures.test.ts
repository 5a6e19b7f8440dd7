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
  ['US$3.2 billion', [['US$3.2 billion', 3.2e9, 3.2e9, 'US$']]],
  ['$US 3,2 milliards', [['$US 3,2 milliards', 3.2e9, 3.2e9, 'US$']]],
  ['usd12m', [['usd12m', 12e6, 12e6, 'US$']]],
  [
    '3,2 Md€ ; 450 k€',
    [
      ['3,2 Md€', 3.2e9, 3.2e9, '€'],
      ['450 k€', 450e3, 450e3, '€'],
    ],
  ],
  ['12 €bn', [['12 €bn', 12e9, 12e9, '€']]],
  [
    'a $3 ticket, as the US $4',
    [
      ['$3', 3, 3, '$'],
      ['US $4', 4, 4, 'US$'],
    ],
  ],
  ['12 M£', [['12 M£', 12e6, 12e6, '£']]],
  ['a $3.2-billion plan', [['$3.2-billion', 3.2e9, 3.2e9, '$']]],
  [
    '5 m, 5 M d’habitants',
    [
      ['5', 5, 5, ''],
      ['5 M', 5e6, 5e6, ''],
    ],
  ],
  ['\\$3', [['\\$3', 3, 3, '$']]],
  ['un mur de 12&nbsp;480 briques', [['12&nbsp;480', 12480, 12480, '']]],
  [
    '17&nbsp;% et 4\u202F½',
    [
      ['17&nbsp;%', 17, 17, '%'],
      ['4\u202F½', 4.5, 4.5, ''],
    ],
  ],
  ['un million et demi d’euros', [['un million et demi d’euros', 1.5e6, 1.5e6, '€']]],
  ['half a million dollars', [['half a million dollars', 0.5e6, 0.5e6, '$']]],
  ['un demi-million d’euros', [['demi-million d’euros', 0.5e6, 0.5e6, '€']]],
  ['a quarter of a billion', [['quarter of a billion', 0.25e9, 0.25e9, '']]],
  [
    'half two',
    [
      ['half', 50, 50, '%'],
      ['two', 2, 2, ''],
    ],
  ],
  ['3 mln EUR', [['3 mln EUR', 3e6, 3e6, '€']]],
  ['deux heures et demie', [['deux heures et demie', 2.5, 2.5, '']]],
  ['3/4 of dams', [['3/4', 75, 75, '%']]],
  [
    'le 3/4, COVID-19, B2B, le sixième amendement, the sixth one',
    [
      ['3', 3, 3, ''],
      ['4', 4, 4, ''],
    ],
  ],
  ['from €2.50 to €2', [['€2.50 to €2', 2, 2.5, '€']]],
  ['2.5-3.5%', [['2.5-3.5%', 2.5, 3.5, '%']]],
  ['0.125', [['0.125', 0.125, 0.125, '']]],
  ['1.125', [['1.125', 1125, 1125, '']]],
])('%s', (text, expected) => {
  expect(readQuantities(text).map(({ span, low, high, unit }) => [cut(text, span), low, high, unit])).toEqual(expected);
});

test.each([
  ['Le taux passe de 12 à 17 %.', true],
  ['The rate rose from 12 to 17%.', true],
  ['The rate fell from some 17 to 12%.', true],
  ['The rate fell, 17 to 12%.', true],
  ['Les gains vont de 10 à 30 %.', false],
  ['Les gains varient fortement de 10 à 30 %.', false],
  ['Gains range widely from 10 to 30%.', false],
  ['between 10 and 30%', false],
  ['10 à 30 %', false],
  ['10–30%', false],
  ['3 and 4% of mills', true],
  ['3 % ou 4 %', true],
  ['entre les 3 et 4 %', false],
])('%s gives two figures and none between: %s', (text, isPair) => {
  expect(readQuantities(text).map((one) => one.isPair)).toEqual([isPair]);
});
