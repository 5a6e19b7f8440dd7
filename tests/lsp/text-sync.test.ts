import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { updateWithin } from '../../server/src/lsp/documents/text-sync.ts';
import { runs } from '../fuzz/runs.ts';
import { offsetAt, positionAt } from '../protocol/positions.ts';

const open = (text: string): TextDocument => TextDocument.create('file:///a.md', 'markdown', 1, text);

const piece = fc
  .array(fc.constantFrom('a', 'é', '🚲', '\n', '\r\n', '\r', ' ', '\uD83D', '\0'), { maxLength: 12 })
  .map((units) => units.join(''));

/** Offsets at which an LSP position can stand: not between CR and LF. */
const nameable = (text: string, offset: number): number => offsetAt(text, positionAt(text, offset));

test('any edits lead to the text that cutting and pasting gives, with its lines in place', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), piece), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(piece, edits, (initial, list) => {
      const document = open(initial);
      let text = initial;
      for (const [one, other, pasted] of list) {
        const [start = 0, end = 0] = [one, other]
          .map((offset) => nameable(text, offset % (text.length + 1)))
          .sort((a, b) => a - b);
        const range = { start: positionAt(text, start), end: positionAt(text, end) };
        text = text.slice(0, start) + pasted + text.slice(end);
        updateWithin(document, [{ range, text: pasted }], document.version + 1);
        expect(document.getText()).toBe(text);
        expect(document.lineCount).toBe(positionAt(text, text.length).line + 1);
        for (let at = 0; at <= text.length; at++) {
          const position = positionAt(text, nameable(text, at));
          expect(document.offsetAt(position)).toBe(nameable(text, at));
        }
      }
    }),
    runs(10),
  );
});

test('any numbers leave a document whose lines agree with its text', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 8 }), fc.constantFrom(2 ** 31, -(2 ** 31), 1e9));
  const position = fc.record({ line: number, character: number });
  fc.assert(
    fc.property(piece, fc.array(fc.tuple(position, position, piece), { maxLength: 6 }), (initial, edits) => {
      const document = open(initial);
      for (const [start, end, text] of edits) updateWithin(document, [{ range: { start, end }, text }], 2);
      const same = open(document.getText());
      expect(document.lineCount).toBe(same.lineCount);
      for (let at = 0; at <= same.getText().length; at++) expect(document.positionAt(at)).toEqual(same.positionAt(at));
    }),
    runs(10),
  );
});

test('the version is that of the message', () => {
  expect(updateWithin(open('a'), [{ text: 'b' }, { text: 'c' }], 8)).toMatchObject({ version: 8 });
});
