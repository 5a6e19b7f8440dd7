import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangesIn } from '../../server/src/core/text/position.ts';

test.each([
  ['', 0, 0, 0],
  ['abc', 2, 0, 2],
  ['a\nb', 1, 0, 1],
  ['a\nb', 2, 1, 0],
  ['a\r\nb', 2, 0, 1],
  ['a\r\nb', 3, 1, 0],
  ['a\rb', 2, 1, 0],
  ['🚲é', 2, 0, 2],
  ['a\u2028b', 2, 0, 2],
  ['a\n', 2, 1, 0],
])('%j, %d is at %d:%d', (text, offset, line, character) => {
  expect(rangesIn(text)({ start: offset, end: offset })).toEqual({
    start: { line, character },
    end: { line, character },
  });
});

test('places are those that editors are given', () => {
  const letters = fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '🚲', '\u2028');
  fc.assert(
    fc.property(fc.array(letters), fc.nat(40), fc.nat(40), (parts, a, b) => {
      const text = parts.join('');
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      expect(rangesIn(text)({ start, end })).toEqual(range);
    }),
  );
});
