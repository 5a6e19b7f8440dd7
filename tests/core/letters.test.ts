import { describe, expect, test } from 'vitest';
import { DIGIT, LETTER, LOWER, UPPER } from '../../server/src/core/language/patterns.ts';

/** Every character there is, halves of pairs left out. */
const CHARACTERS = Array.from({ length: 0x110000 }, (_, i) => i)
  .filter((i) => i < 0xd800 || i > 0xdfff)
  .map((i) => String.fromCodePoint(i));

const inClass = (characters: string): RegExp => new RegExp(`^[${characters}]$`, 'u');

const CASED = CHARACTERS.filter((character) =>
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character),
);

describe('the classes of letters', () => {
  test('hold every letter of every script', () => {
    const letter = inClass(LETTER);
    expect(CHARACTERS.filter((one) => /\p{L}/u.test(one) && !letter.test(one))).toEqual([]);
  });

  test('hold nothing but letters of the scripts that Sourcier reads best', () => {
    const letter = inClass(LETTER);
    const latin = CHARACTERS.slice(0, 0x250);
    expect(latin.filter((one) => letter.test(one) && !/\p{L}/u.test(one))).toEqual([]);
  });

  test('take no punctuation of any language for a letter, nor a sign of ours', () => {
    const letter = inClass(LETTER);
    for (const one of '.,;:!?…’\'"«»“”()[]{}-–—_/\\|*#@&%€$£+=<>^~` \u00a0\u202f0123456789')
      expect(one).not.toMatch(letter);
  });

  test('tell capital letters from small ones as far as Latin, Greek and Cyrillic go', () => {
    const [upper, lower] = [inClass(UPPER), inClass(LOWER)];
    const near = CASED.filter((one) => one < '\u0530' && !/[\u0250-\u036f]/.test(one));
    expect(near.length).toBeGreaterThan(700);
    expect(near.filter((one) => /\p{Lu}/u.test(one) !== upper.test(one))).toEqual([]);
    expect(near.filter((one) => /\p{Ll}/u.test(one) !== lower.test(one))).toEqual([]);
  });

  test('tell digits', () => {
    for (const one of '0123456789²³½٣') expect(one).toMatch(inClass(DIGIT));
    for (const one of 'aÉ.%') expect(one).not.toMatch(inClass(DIGIT));
  });
});
