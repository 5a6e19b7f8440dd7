import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Digest } from '../../server/src/core/rules/across/digest.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { type ClientFeatures, readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';
import { toDiagnostic } from '../../server/src/lsp/protocol/convert.ts';
import {
  type FoundFile,
  packDiagnostics,
  readFound,
  unpackDiagnostics,
  writeFound,
} from '../../server/src/lsp/workspace/found.ts';

const URI = 'file:///é%20(1).md';

const document = TextDocument.create(URI, 'markdown', 0, 'é🚲 a\nb « c »\n');

const place = {
  file: 'file:///sources.yml',
  range: { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } },
};

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-source',
  severity: 'error',
  span: { start: 1, end: 8 },
  message: 'Source inconnue : « X\u2028 »',
  related: [],
  fixes: [],
  unnecessary: false,
  ...more,
});

const FINDINGS = [
  finding(),
  finding({ severity: 'hint', unnecessary: true }),
  finding({
    related: [
      { span: { start: 0, end: 1 }, message: 'ici' },
      { place, message: 'là' },
    ],
  }),
];

const none: ClientFeatures = readClientFeatures({ processId: null, rootUri: null, capabilities: {} });

const all: ClientFeatures = { ...none, relatedInformation: true, unnecessaryTag: true, codeDescription: true };

const diagnostics = (client: ClientFeatures) => FINDINGS.map((one) => toDiagnostic(document, one, client));

const bytes = packDiagnostics(URI, diagnostics(all));

const at = { span: { start: 0, end: 1 }, range: place.range, words: 'é' };

const digest: Digest = {
  file: URI,
  sources: [
    { name: 'A', key: 'a', address: null, rating: { score: 7.5, at }, date: { iso: '2025-06', at } },
    { name: 'B', key: 'b', address: 'b.example/x', rating: null, date: null },
  ],
  credits: [{ figure: '3–3 %', subject: ['moulin'], context: '2024', source: 'A', key: 'a', at }],
};

const FOUND: FoundFile = { uri: URI, id: 'x', article: { packed: bytes, digest } };

const lines = (found: FoundFile): [string, string] => {
  const [head = '', rest = '', ...more] = writeFound(found).split('\n');
  expect(more).toEqual([]);
  return [head, rest];
};

test.each([
  ['nothing beside', none],
  ['related places', { ...none, relatedInformation: true }],
  ['faded text', { ...none, unnecessaryTag: true }],
  ['pages of rules', { ...none, codeDescription: true }],
  ['all', all],
])('packed diagnostics are those of a client that shows %s', (_what, client) => {
  expect(unpackDiagnostics(URI, bytes, client)).toEqual(diagnostics(client));
});

test('a diagnostic without a rule stays one', () => {
  const said = { range: place.range, severity: 3 as const, source: 'sourcier', message: 'more' };
  expect(unpackDiagnostics(URI, packDiagnostics(URI, [said]), all)).toEqual([said]);
});

test('what is written is read again', () => {
  expect(readFound(...lines(FOUND))).toEqual(FOUND);
  const plain: FoundFile = { uri: URI, id: 'x', article: null };
  expect(readFound(...lines(plain))).toEqual(plain);
});

describe('what is not as it was written is not read', () => {
  const [head, rest] = lines(FOUND);
  const PLACES = /-?\d+(?:\.\d+)?|"(?:[^"\\]|\\.)*"|null/g;

  test.each([
    ['no JSON', '{', rest],
    ['no list', '{}', rest],
    ['another article’s digest', head.replace('%20', '%21'), rest],
    ['no diagnostics', head, ''],
    ['diagnostics of nothing', '["file:///a.md","x"]', rest],
    ['a rule that is an address', head, rest.replace('unknown-source', '../x')],
    ['a place before the text', head, rest.replace('[0,1', '[0,-1')],
    ['a grade that does not exist', head, rest.replace('],1,', '],5,')],
    ['a number without end', head, rest.replace('[0,1', '[0,1e999')],
  ])('%s', (_what, first, second) => {
    expect(`${first}\n${second}`).not.toBe(`${head}\n${rest}`);
    expect(readFound(first, second)).toBeNull();
  });

  test.each(['{}', '[]', 'true', '1.5'])(
    '%s in the place of any one value never throws and never reaches a client',
    (other) => {
      for (const text of [head, rest]) {
        for (const { index, 0: value } of text.matchAll(PLACES)) {
          const spoilt = text.slice(0, index) + other + text.slice(index + value.length);
          const read = text === head ? readFound(spoilt, rest) : readFound(head, spoilt);
          if (read?.article) expect(() => unpackDiagnostics(URI, read.article?.packed ?? bytes, all)).not.toThrow();
          // A score is the one value that may be any number, and whole lists may be empty.
          expect(read === null || other === '1.5' || other === '[]').toBe(true);
        }
      }
    },
  );
});
