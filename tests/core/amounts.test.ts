import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../server/src/core/claims/amounts.ts';

const { measured, counted } = amountsIn({
  measures: 'km | tonnes? | square miles',
  nouns: 'years? | and',
  eras: 'mid-¶',
});

const shown = (text: string, span: ReturnType<typeof measured>): string | undefined =>
  span ? text.slice(span.start, span.end) : undefined;

describe('a number with what it measures', () => {
  test.each([
    ['after 12 km of road', '12 km'],
    ['after 12km of road', '12km'],
    ['some 1.5 tonnes', '1.5 tonnes'],
    ['of 66 % in all', '66 %'],
    ['from 5 to 6 km away', 'from 5 to 6 km'],
    ['5-6% more', '5-6%'],
    ['at 30 square miles', '30 square miles'],
    ['it cost €40', '€40'],
    ['it cost £12bn', '£12'],
    ['for 45 000, or so', '45 000'],
    ['in 3 years, 4 km', '4 km'],
    ['at 150 km/h on the plain', '150 km/h'],
    ['fell to −27,2 °c', '−27,2 °c'],
    ['a deficit (-3.5 % in all)', '-3.5 %'],
    ['in 3 kms', undefined],
    ['the number 10.5281/x', undefined],
    ['room b12 km', undefined],
    ['no figure', undefined],
  ])('%s', (text, expected) => expect(shown(text, measured(text))).toBe(expected));
});

describe('a number of things', () => {
  test.each([
    ['in 847 gardens', '847 gardens'],
    ['12 000 lamps', '12 000 lamps'],
    ['its 12 sub-stations', '12 sub-stations'],
    ['between 3 and 18 gardens', 'between 3 and 18 gardens'],
    ['for 3 years', undefined],
    ['in 1999 lamps were lit', undefined],
    ['3 of them', undefined],
    ['1/3 gardens', undefined],
    ['since mid-80 lamps were lit', undefined],
    ['3. gardens', undefined],
  ])('%s', (text, expected) => expect(shown(text, counted(text))).toBe(expected));
});
