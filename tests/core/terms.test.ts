import { describe, expect, test } from 'vitest';
import { pairsOf, termFinder, termsOf } from '../../server/src/core/language/terms.ts';

describe('values of words and of pairs of words', () => {
  const values = new Map([
    ['lock', 1],
    ['lock keeper', 2],
    ['# tonnes', 3],
    ['keeper', 4],
    ['old lock keeper', 5],
  ]);
  const find = termFinder(values);

  test.each([
    ['The lock keeper weighed 12 tonnes, the lock keeper said.', [1, 2, 4, 3, 1, 2, 4]],
    ['An old lock keeper', [1, 2, 4]],
    ['The keeper of the lock', [4, 1]],
  ])('in %s', (text, expected) => {
    expect(find(termsOf(text))).toEqual(expected);
    expect(pairsOf(termsOf(text)).flatMap((term) => values.get(term) ?? [])).toEqual(expected);
  });

  test.each(['', 'Barges wait upstream.', '12 barges, tonnes of them'])('none in "%s"', (text) => {
    expect(find(termsOf(text))).toEqual([]);
  });
});
