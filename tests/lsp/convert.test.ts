import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';
import { toDiagnostic, toRange, toSpan } from '../../server/src/lsp/protocol/convert.ts';

const open = (text: string): TextDocument => TextDocument.create('file:///a.md', 'markdown', 1, text);

describe('spans and ranges', () => {
  test('a span counts UTF-16 units, also after characters of two', () => {
    expect(toRange(open('é🚲x\ny'), { start: 3, end: 6 })).toEqual({
      start: { line: 0, character: 3 },
      end: { line: 1, character: 1 },
    });
  });

  test('an edge between CR and LF moves before both', () => {
    expect(toRange(open('a\r\nb'), { start: 2, end: 4 }).start).toEqual({ line: 0, character: 1 });
  });

  test('positions beyond a line or the text stand at its end', () => {
    const document = open('ab\ncd');
    const at = (line: number, character: number) => ({ line, character });
    expect(toSpan(document, { start: at(0, 99), end: at(7, 0) })).toEqual({ start: 2, end: 5 });
    expect(toSpan(document, { start: at(-1, 5), end: at(1, -3) })).toEqual({ start: 0, end: 3 });
  });

  test('there and back is the same for any span a range can name', () => {
    const text = '\uFEFFa🚲\r\nb\rc\n\nd';
    const document = open(text);
    for (let start = 0; start <= text.length; start++) {
      if (text.slice(start - 1, start + 1) === '\r\n') continue;
      expect(toSpan(document, toRange(document, { start, end: text.length }))).toEqual({ start, end: text.length });
    }
  });
});

describe('a diagnostic', () => {
  const span = { start: 0, end: 2 };
  const finding: Finding = {
    rule: 'uncited-source',
    severity: 'hint',
    span,
    message: 'Why.',
    related: [{ span: { start: 3, end: 5 }, message: 'Here.' }],
    fixes: [],
    unnecessary: true,
  };
  const client = (publishDiagnostics: object) =>
    readClientFeatures({ processId: null, rootUri: null, capabilities: { textDocument: { publishDiagnostics } } });

  test('carries what every client knows', () => {
    expect(toDiagnostic(open('ab\ncd'), finding, client({}))).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      severity: 4,
      source: 'sourcier',
      code: 'uncited-source',
      message: 'Why.',
    });
  });

  test('carries what this client knows besides', () => {
    const all = { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } };
    expect(toDiagnostic(open('ab\ncd'), finding, client(all))).toMatchObject({
      codeDescription: { href: expect.stringMatching(/\/tests\/rules\/uncited-source\.md$/) },
      tags: [1],
      relatedInformation: [{ location: { uri: 'file:///a.md', range: { start: { line: 1 } } }, message: 'Here.' }],
    });
  });

  test('is not faded when its text is needed', () => {
    const needed = { ...finding, unnecessary: false };
    expect(toDiagnostic(open('ab\ncd'), needed, client({ tagSupport: { valueSet: [1] } }))).not.toHaveProperty('tags');
  });

  test.each([
    ['error', 1],
    ['warning', 2],
    ['information', 3],
    ['hint', 4],
  ] as const)('of severity %s is %i to the client', (severity, number) => {
    expect(toDiagnostic(open('ab\ncd'), { ...finding, severity }, client({})).severity).toBe(number);
  });
});
