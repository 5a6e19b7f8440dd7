import { expect, test } from 'vitest';
import { matchesIn } from '../../server/src/core/language/patterns.ts';

test('an expression that matches nothing is found at each place of a text, characters of two units among them', () => {
  expect(matchesIn('a😀b', /(?:)/gu).map(({ index }) => index)).toEqual([0, 1, 3, 4]);
  expect(matchesIn('a😀b', /(?:)/g).map(({ index }) => index)).toEqual([0, 1, 3, 4]);
});
