import { describe, expect, test } from 'vitest';
import type { CheckedFile } from '../../server/src/cli/check-file.ts';
import type { ClaimLevel } from '../../server/src/core/rules/claim-options.ts';
import type { Severity } from '../../server/src/core/rules/finding.ts';
import { coloured } from '../../server/src/report/style.ts';
import { summaryLine, textReport } from '../../server/src/report/text.ts';
import { faults } from '../client/typography.ts';
import { ARTICLE } from '../protocol/articles.ts';
import { checked, styleIn } from './files.ts';

/** A file with findings of these severities, each on a line of its own. */
const withFindings = (path: string, ...severities: readonly Severity[]): CheckedFile => ({
  path,
  language: 'fr',
  choice: 'article',
  checked: true,
  digest: null,
  severities: {},
  unread: null,
  overview: null,
  summary: { article: true, sources: 1, citations: 2, unsourced: 0, level: 'publish', strictOnly: 0 },
  findings: severities.map((severity, i) => ({
    rule: 'some-rule',
    severity,
    span: { start: 0, end: 1 },
    message: 'x'.repeat(i + 1),
    related: [],
    fixes: [],
    unnecessary: false,
    words: 'x',
    sentence: 'x',
    range: { start: { line: 9 * i, character: 4 }, end: { line: 9 * i, character: 5 } },
  })),
});

const leftAlone = (path: string): CheckedFile => ({
  ...withFindings(path),
  choice: 'plain',
  checked: false,
  summary: { article: false, sources: 0, citations: 0, unsourced: 0, level: 'publish', strictOnly: 0 },
});

test('groups findings by file, aligned, places from one', () => {
  const files = [withFindings('a.md', 'error', 'information'), withFindings('b.md'), withFindings('c.md', 'hint')];
  expect(textReport(files, styleIn('en'))).toBe(
    `${[
      'a.md',
      '   1:5  error        x   some-rule',
      '  10:5  information  xx  some-rule',
      '',
      'c.md',
      '  1:5  hint  x  some-rule',
      '',
      '3 articles, 3 problems: 1 error, 1 information, 1 hint.',
    ].join('\n')}\n`,
  );
});

test('a long message does not push the others', () => {
  const [first] = withFindings('a.md', 'error').findings;
  if (!first) throw new Error('no finding');
  const file = { ...withFindings('a.md'), findings: [first, { ...first, message: 'y'.repeat(300) }] };
  const lines = textReport([file], styleIn('en')).split('\n');
  expect(lines[1]).toBe(`  1:5  error  x${' '.repeat(119)}  some-rule`);
  expect(lines[2]).toBe(`  1:5  error  ${'y'.repeat(300)}  some-rule`);
});

describe('what was left alone', () => {
  test('is named, with the reason and the way to check it', () => {
    expect(textReport([leftAlone('README.md'), withFindings('a.md')], styleIn('en'))).toBe(
      `${[
        'Left alone, as it has no list of sources and cites none (--all checks it too):',
        '  README.md',
        '',
        '1 article, no problem.',
      ].join('\n')}\n`,
    );
  });

  test('or why it cannot be checked', () => {
    const long = { ...leftAlone('book.md'), choice: 'too-long' as const };
    expect(textReport([long, { ...long, path: 'log.md' }], styleIn('en'))).toContain(
      '2 files too long to be read (five million characters or more):\n  book.md\n  log.md\n',
    );
    expect(textReport([long], styleIn('fr'))).toContain('Trop long pour être lu');
  });

  test.each([
    [10, 10, null],
    [11, 9, '  … et 2 de plus'],
    [500, 9, '  … et 491 de plus'],
  ])('of %d files %d are named', (count, named, rest) => {
    const files = Array.from({ length: count }, (_, i) => leftAlone(`${i}.md`));
    const lines = textReport(files, styleIn('fr')).split('\n');
    expect(lines[0]).toContain(`${count} fichiers laissés tranquilles`);
    expect(lines.filter((line) => line.endsWith('.md'))).toHaveLength(named);
    expect(lines.find((line) => line.includes('…')) ?? null).toBe(rest);
    expect(lines.at(-2)).toBe('Aucun article\u00A0: rien n’a été vérifié.');
  });
});

describe('the last line', () => {
  test.each([
    [[], 'No article: nothing was checked.', 'Aucun article\u00A0: rien n’a été vérifié.'],
    [[withFindings('a')], '1 article, no problem.', '1 article, aucun problème.'],
    [[withFindings('a'), withFindings('b')], '2 articles, no problem.', '2 articles, aucun problème.'],
    [
      [withFindings('a', 'warning')],
      '1 article, 1 problem: 1 warning.',
      '1 article, 1 problème\u00A0: 1 avertissement.',
    ],
    [
      [
        withFindings('a', 'hint', 'warning', 'warning'),
        withFindings('b', 'error', 'error', 'information', 'information', 'hint'),
      ],
      '2 articles, 8 problems: 2 errors, 2 warnings, 2 information, 2 hints.',
      '2 articles, 8 problèmes\u00A0: 2 erreurs, 2 avertissements, 2 informations, 2 indications.',
    ],
  ])('%#', (files, english, french) => {
    expect(summaryLine(files, styleIn('en'))).toBe(english);
    expect(summaryLine(files, styleIn('fr'))).toBe(french);
    expect(faults(french)).toEqual([]);
  });
});

test('colours follow the severity; without them the text is the same', () => {
  const files = [checked('a.md', ARTICLE, 'fr'), checked('b.md', '# B\n', 'fr')];
  const report = textReport(files, { locale: 'fr', paint: coloured });
  for (const code of [31, 33, 2, 4]) expect(report).toContain(`\u001B[${code}m`);
  const bare = report.split('\u001B').map((part, i) => (i === 0 ? part : part.replace(/^\[\d+m/, '')));
  expect(bare.join('')).toBe(textReport(files, styleIn('fr')));
});

test('French reports follow French typography', () => {
  const report = textReport([checked('a.md', ARTICLE, 'fr'), checked('b.md', '# B\n', 'fr')], styleIn('fr'));
  const words = report.replace(/^ +\d+:\d+ +/gm, '').split(/ {2,}|\n/);
  expect(words.flatMap((text) => faults(text).map((fault) => [fault, text]))).toEqual([]);
});

test('the last line says what the level strict adds, where the level is publish', () => {
  const more = (level: ClaimLevel, path = 'a') => {
    const file = withFindings(path);
    return { ...file, summary: { ...file.summary, level, strictOnly: 4 } };
  };
  const files = [more('publish'), more('publish', 'b'), more('strict', 'c')];
  expect(summaryLine(files, styleIn('en'))).toBe('3 articles, no problem. The level strict adds 8 (--level strict).');
  expect(summaryLine(files, styleIn('fr'))).toBe(
    '3 articles, aucun problème. Le niveau strict en ajoute 8 (--level strict).',
  );
  expect(summaryLine([more('strict')], styleIn('en'))).toBe('1 article, no problem.');
});
