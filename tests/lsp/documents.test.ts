import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings, type Settings } from '../../server/src/core/settings/settings.ts';
import { type Analyses, createAnalyses, isMarkdown } from '../../server/src/lsp/documents/documents.ts';
import { ARTICLE } from '../protocol/articles.ts';

const open = (text = ARTICLE): TextDocument => TextDocument.create('file:///a.md', 'markdown', 1, text);

const set = (section: unknown = {}, locale: 'en' | 'fr' = 'en'): Settings => readSettings(section, { locale });

const SETTINGS = set();

const NAMED = { path: 'a.md', forced: false };

const check = (analyses: Analyses, document: TextDocument, settings = SETTINGS) =>
  analyses.check(document, settings, NO_BIBLIOGRAPHIES, NAMED);

describe('an analysis', () => {
  test('is made once for a version under the same settings', () => {
    const analyses = createAnalyses('run');
    const document = open();
    expect(analyses.article(document, SETTINGS)).toBe(analyses.article(document, SETTINGS));
    expect(check(analyses, document)).toBe(check(analyses, document));
    expect(check(analyses, document).article).toBe(analyses.article(document, SETTINGS));
  });

  test('is made anew for another version, and its findings for other settings', () => {
    const analyses = createAnalyses('run');
    const document = open();
    const before = check(analyses, document);
    const french = check(analyses, document, set({}, 'fr'));
    expect(french.article).toBe(before.article);
    expect(french.findings[0]?.message).not.toBe(before.findings[0]?.message);
    TextDocument.update(document, [{ text: '# Rien' }], 2);
    expect(check(analyses, document).findings).toEqual([]);
  });

  test.each([
    [{ citationScope: 'sentence' }, { citationScope: 'paragraph' }],
    [{}, { citationForms: { marker: false } }],
    [{ citationForms: { link: false } }, { citationForms: { key: false } }],
  ])('reads the article anew when %j becomes %j, and not for the same in other words', (before, after) => {
    const analyses = createAnalyses('run');
    const document = open();
    const article = analyses.article(document, set(before));
    expect(analyses.article(document, set({ ...before }))).toBe(article);
    const reread = analyses.article(document, set(after));
    expect(reread).not.toBe(article);
    expect(check(analyses, document, set(after)).article).toBe(reread);
  });

  test('counts as support only what the settings say', () => {
    const isClaim = (section: unknown): boolean =>
      check(createAnalyses('run'), open(), set(section)).findings.some(
        ({ rule, span }) => rule === 'unsourced-claim' && ARTICLE.slice(span.start).startsWith('Le trafic a progressé'),
      );
    expect(isClaim({ citationForms: { link: false } })).toBe(false);
    expect(isClaim({ citationForms: { marker: false } })).toBe(true);
  });

  test('has a name that no other has, here or in another run', () => {
    const analyses = createAnalyses('run');
    const names = [check(analyses, open()).id, check(analyses, open()).id, check(createAnalyses('other'), open()).id];
    expect(new Set(names).size).toBe(3);
  });

  test('of a document that is no article finds nothing', () => {
    const { findings, summary } = check(createAnalyses('run'), open('Le chômage a baissé de 40 % en 2024.'));
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ article: false, choice: 'plain' });
  });

  test('is made anew when the choice changes and nothing else does', () => {
    const analyses = createAnalyses('run');
    const document = open('Le chômage a baissé de 40 % en 2024.');
    const settings = set({ include: ['articles/**'], exclude: ['articles/drafts/**'] });
    const seen = ['a.md', 'articles/a.md', 'articles/drafts/a.md'].map((path) =>
      analyses.check(document, settings, NO_BIBLIOGRAPHIES, { path, forced: false }),
    );
    seen.push(analyses.check(document, settings, NO_BIBLIOGRAPHIES, { path: 'articles/drafts/a.md', forced: true }));
    expect(seen.map(({ findings, summary }) => [summary.choice, summary.article, findings.length])).toEqual([
      ['plain', false, 0],
      ['included', true, 1],
      ['excluded', false, 0],
      ['forced', true, 1],
    ]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(4);
    expect(new Set(seen.map(({ article }) => article)).size).toBe(1);
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
