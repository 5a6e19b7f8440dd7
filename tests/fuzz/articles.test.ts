import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exercise } from './exercise.ts';
import { TEXTS } from './texts.ts';

describe('an article is read, checked and asked about, and every span lies inside it', () => {
  test.each(TEXTS)('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        expect(exercise(text, [Math.floor(share * text.length)])).toEqual([]);
      }),
    );
  });
});

describe('the examples of the CommonMark specification', () => {
  test('are all there', () => expect(examples.length).toBeGreaterThan(640));

  test.each(examples.map(({ number, section, markdown: text }) => [`${number} (${section})`, text]))(
    '%s',
    (_, text) => {
      expect(exercise(text)).toEqual([]);
      expect(exercise(`Un mot (Source : Insee).\n\n${text}\n\n## Sources\n\n1. **Insee** - Étude\n\n${text}`)).toEqual(
        [],
      );
    },
  );
});
