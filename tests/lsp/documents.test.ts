import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LintOptions } from '../../server/src/core/rules/lint.ts';
import { createAnalyses, isMarkdown } from '../../server/src/lsp/documents.ts';
import { ARTICLE } from '../protocol/articles.ts';

const open = (text = ARTICLE): TextDocument => TextDocument.create('file:///a.md', 'markdown', 1, text);
const OPTIONS: LintOptions = { locale: 'en' };

describe('an analysis', () => {
  test('is made once for a version under the same settings', () => {
    const analyses = createAnalyses('run');
    const document = open();
    expect(analyses.article(document)).toBe(analyses.article(document));
    expect(analyses.check(document, OPTIONS)).toBe(analyses.check(document, OPTIONS));
    expect(analyses.check(document, OPTIONS).article).toBe(analyses.article(document));
  });

  test('is made anew for another version, and its findings for other settings', () => {
    const analyses = createAnalyses('run');
    const document = open();
    const before = analyses.check(document, OPTIONS);
    const french = analyses.check(document, { locale: 'fr' });
    expect(french.article).toBe(before.article);
    expect(french.findings[0]?.message).not.toBe(before.findings[0]?.message);
    TextDocument.update(document, [{ text: '# Rien' }], 2);
    expect(analyses.check(document, OPTIONS).findings).toEqual([]);
  });

  test('has a name that no other has, here or in another run', () => {
    const analyses = createAnalyses('run');
    const names = [
      analyses.check(open(), OPTIONS).id,
      analyses.check(open(), OPTIONS).id,
      createAnalyses('other').check(open(), OPTIONS).id,
    ];
    expect(new Set(names).size).toBe(3);
  });

  test('of a document that is no article finds nothing', () => {
    const { findings, summary } = createAnalyses('run').check(open('Le chômage a baissé de 40 % en 2024.'), OPTIONS);
    expect(findings).toEqual([]);
    expect(summary.article).toBe(false);
  });
});

test.each([
  ['markdown', true],
  ['mdx', true],
  ['quarto', true],
  ['plaintext', false],
  ['json', false],
  ['', false],
])('a document in %s is read: %s', (languageId, read) => {
  expect(isMarkdown(TextDocument.create('file:///a', languageId, 1, ''))).toBe(read);
});
