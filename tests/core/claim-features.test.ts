import { describe, expect, test } from 'vitest';
import { describeBySteps, type Feature } from '../../server/src/core/claims/features.ts';
import { finished } from '../../server/src/core/text/steps.ts';
import { read } from './read.ts';

/** What is known of each sentence of a text, of these features. */
const known = (text: string, some: readonly Feature[]): readonly (readonly Feature[])[] =>
  finished(describeBySteps(read(text))).map(({ features }) => some.filter((feature) => features.has(feature)));

describe('a sentence that opens with a year', () => {
  test.each([
    '1949, the mill burns down.',
    '- 1949: the mill burns down',
    'Founded in 1902, the mill burnt down.',
    'En mai 1949, le moulin brûle.',
    'Dès 1949, le moulin brûle.',
  ])('opens dated: %s', (text) => {
    expect(known(text, ['opens-dated'])).toEqual([['opens-dated']]);
  });

  test.each([
    'The mill burnt down in 1949.',
    '1949% of all mills burn.',
    'Le moulin brûle dès 1949.',
    '194 mills burn.',
  ])('and another does not: %s', (text) => {
    expect(known(text, ['opens-dated'])).toEqual([[]]);
  });
});

describe('links', () => {
  const SOME: readonly Feature[] = ['linked', 'near-link'];

  test('to a page of one’s own are pointers', () => {
    expect(known('The mill costs 30% more ([my bill](/bills/mill)).', SOME)).toEqual([['linked']]);
    expect(known('The mill costs 30% more ([the bill](https://mill.example/bill)).', SOME)).toEqual([[]]);
  });

  test('are the sources that other sentences of a block have', () => {
    const text = 'The mill burnt. It cost [a third more](https://mill.example/bill).\n\nIt was rebuilt.';
    expect(known(text, SOME)).toEqual([['near-link'], [], []]);
  });
});

describe('a sentence about a figure of the article', () => {
  test.each([
    'The chart also reveals 40% of the mills.',
    'Le tableau nous dit que 40 % des moulins ferment.',
    'La courbe révèle une hausse de 40 %.',
  ])('points to it: %s', (text) => {
    expect(known(text, ['points-to-figure'])).toEqual([['points-to-figure']]);
  });

  test('and one about furniture does not', () => {
    expect(known('The table seats 40 people.', ['points-to-figure'])).toEqual([[]]);
  });
});

test('the figures of rules are what they lay down, but an accusation is one in any text', () => {
  const strong = (kind: string): readonly string[] =>
    read(
      `---\nsourcier: {text: ${kind}}\n---\n\nThe college of millers holds 30% of the votes. In 2019 the treasurer was convicted of fraud.`,
    )
      .claims.filter(({ strength }) => strength === 'strong')
      .map(({ kind: of }) => of);
  expect(strong('rules')).toEqual(['accusation']);
  expect(strong('reporting')).toEqual(['statistic', 'accusation']);
});
