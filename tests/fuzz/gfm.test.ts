import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseGfm } from '../../server/src/core/markdown/gfm.ts';

import { TEXTS } from './texts.ts';

const library = unified().use(remarkParse).use(remarkGfm).freeze();

const isSame = (text: string): void => {
  expect(parseGfm(text)).toEqual(library.parse(text));
};

/** What the constructs that are left out can be made of, however it is written. */
const marks = fc
  .array(
    fc.constantFrom(
      ...['www', 'WWW', 'http', 'HTTPS', 'ftp', ':', '/', '//', '.', '@', '\\', '&#64;', '&#x3a;', '&period;'],
      ...[
        '&commat;',
        '&amp;',
        'x@y.fr',
        'https://a.fr',
        '[a](http://b.fr)',
        '](https://c.fr)',
        '[^1]',
        '[^1]: d',
        '![',
      ],
      ...['a', 'fr', '-', '--', ':-', '-:', '|', '\n', ' ', '  \n', '(', '[', ']', '<', '>', '*', '_', '`', '> ', '- '],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('a text is read as the library reads it with all that it knows', () => {
  test.each([['made of the marks of what is left out', marks] as const, ...TEXTS])('%s', (_, texts) => {
    fc.assert(fc.property(texts, isSame));
  });

  test('the examples of the CommonMark specification', () => {
    for (const { markdown: text } of examples) isSame(text);
  });
});
