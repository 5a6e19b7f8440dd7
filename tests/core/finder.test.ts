import { describe, expect, test } from 'vitest';
import { anyWord, matchesIn, wordSet } from '../../server/src/core/language/patterns.ts';

const found = (text: string): string | undefined => anyWord(wordSet('freine freinent', 'sous-estime')).exec(text)?.[0];

describe('words of a set', () => {
  test('are found whole, the first of them', () => {
    expect(found('le sel freine, les sels freinent')).toBe('freine');
    expect(found('il le sous-estime')).toBe('sous-estime');
  });

  test('are no parts of others', () => {
    expect(found('un freinage, des freins, défreine')).toBeUndefined();
    expect(found('sous-estimer freine-t-il')).toBeUndefined();
  });

  test('are found again from the start of the next text', () => {
    const finder = anyWord(wordSet('freine'));
    expect([finder.test('cela freine'), finder.test('freine'), finder.test('')]).toEqual([true, true, false]);
  });
});

test('an expression that matches nothing is found at each place of a text, characters of two units among them', () => {
  expect(matchesIn('a😀b', /(?:)/gu).map(({ index }) => index)).toEqual([0, 1, 3, 4]);
  expect(matchesIn('a😀b', /(?:)/g).map(({ index }) => index)).toEqual([0, 1, 3, 4]);
});
