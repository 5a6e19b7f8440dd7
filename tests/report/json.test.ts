import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { type Span, slice } from '../../server/src/core/text/span.ts';
import { jsonReport } from '../../server/src/report/json.ts';
import { ARTICLE, FINDINGS } from '../protocol/articles.ts';
import { rangeOf } from '../protocol/positions.ts';
import { checked } from './files.ts';

const README = '# Projet\n\nLe prix a monté de 31 %.\n';
const report = (...files: Parameters<typeof jsonReport>[0]) => JSON.parse(jsonReport(files));

test('has the version, the files and the counts', () => {
  const { version: written, files, summary, ...rest } = report(checked('a.md', ARTICLE), checked('b.md', README));
  expect(rest).toEqual({});
  expect(written).toBe(version);
  expect(files.map(({ findings, ...file }: { findings: unknown[] }) => [file, findings.length])).toEqual([
    [{ path: 'a.md', language: 'fr', choice: 'article', article: true }, 3],
    [{ path: 'b.md', language: 'fr', choice: 'plain', article: false }, 0],
  ]);
  expect(summary).toEqual({
    files: 2,
    articles: 1,
    sources: 3,
    citations: 3,
    errors: 1,
    warnings: 1,
    information: 0,
    hints: 1,
    unsourced: 1,
    markedBy: { sourcier: 1, reader: 0 },
    unread: null,
    strictOnly: 0,
  });
});

test('has for each finding its rule, severity, message and place, in units and in lines', () => {
  const [file] = report(checked('a.md', ARTICLE)).files;
  const [unknown, unsourced] = file.findings;
  expect(
    file.findings.map(({ rule, span, cue = span }: { rule: string; span: Span; cue?: Span }) => [
      rule,
      slice(ARTICLE, cue),
    ]),
  ).toEqual(FINDINGS);
  expect(slice(ARTICLE, unsourced.span)).toBe('Les ventes ont atteint 2,5 millions de vélos en 2024.');
  expect(Object.keys(unknown)).toEqual(['rule', 'severity', 'message', 'span', 'range']);
  expect(unknown).toMatchObject({ severity: 'error', range: rangeOf(ARTICLE, 'Baromètre des cyclistes') });
  expect(unsourced).toMatchObject({ severity: 'warning', strength: 'strong', kind: 'statistic' });
});

test('a document that is no article has findings when all are asked for, and is still none', () => {
  const [file] = report(checked('b.md', README, 'en', 'forced')).files;
  expect(file.article).toBe(false);
  expect(file.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['unsourced-claim']);
});

test('of nothing is a report too', () => {
  expect(report().files).toEqual([]);
  expect(report().summary).toMatchObject({ files: 0, errors: 0 });
});
