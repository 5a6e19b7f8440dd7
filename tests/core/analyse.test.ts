import { describe, expect, test } from 'vitest';
import { analyse, withFindings } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { createMemory } from '../../server/src/core/article/memory.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { ARTICLE } from '../protocol/articles.ts';

const contextOf = (section: unknown = {}, { path = 'a.md', forced = false, locale = 'en' as const } = {}) => ({
  settings: readSettings(section, { locale }),
  bibliographies: NO_BIBLIOGRAPHIES,
  path,
  forced,
});

const CLAIM = 'Le chômage a baissé de 40 % en 2024.';

describe('an analysis', () => {
  test('counts as support only what the settings say', () => {
    const isClaim = (section: unknown): boolean =>
      analyse(ARTICLE, contextOf(section)).findings.some(
        ({ rule, span }) => rule === 'unsourced-claim' && ARTICLE.slice(span.start).startsWith('Le trafic a progressé'),
      );
    expect(isClaim({ citationForms: { link: false } })).toBe(false);
    expect(isClaim({ citationForms: { marker: false } })).toBe(true);
  });

  test('of a document that is no article finds nothing', () => {
    const { findings, summary } = analyse(CLAIM, contextOf());
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ article: false, choice: 'plain' });
  });

  test.each([
    ['a.md', false, 'plain', 0],
    ['articles/a.md', false, 'included', 1],
    ['articles/drafts/a.md', false, 'excluded', 0],
    ['articles/drafts/a.md', true, 'forced', 1],
  ])('of %s, asked for: %s, is %s', (path, forced, choice, count) => {
    const section = { include: ['articles/**'], exclude: ['articles/drafts/**'] };
    const { findings, summary } = analyse(CLAIM, contextOf(section, { path, forced }));
    expect([summary.choice, summary.article, findings.length]).toEqual([choice, count > 0, count]);
  });

  test('sums itself up once, with findings from elsewhere where there are any', () => {
    const context = contextOf();
    const analysis = analyse(ARTICLE, context);
    expect(analysis.overview()).toBe(analysis.overview());
    const [source] = analysis.article.sources;
    const span = source?.nameSpan ?? { start: 0, end: 0 };
    const more = { rule: 'inconsistent-source', severity: 'warning', span, message: 'Elsewhere.' } as const;
    const wider = withFindings(
      analysis,
      [{ ...more, related: [], fixes: [], unnecessary: false }],
      context.settings.lint,
    );
    expect(wider.findings).toHaveLength(analysis.findings.length + 1);
    expect(wider.findings.map(({ span: { start } }) => start)).toEqual(
      wider.findings.map(({ span: { start } }) => start).sort((a, b) => a - b),
    );
    expect(wider.overview().sources[0]?.problems).toContain('Elsewhere.');
    expect(analysis.overview().sources[0]?.problems).not.toContain('Elsewhere.');
  });

  test('follows settings that change, with the memory of what was read before', () => {
    const memory = createMemory();
    for (const section of [{}, { citationScope: 'sentence' }, { citationForms: { link: false } }, {}]) {
      const { overview, ...remembered } = analyse(ARTICLE, contextOf(section), memory);
      const { overview: another, ...anew } = analyse(ARTICLE, contextOf(section));
      expect(remembered).toEqual(anew);
      expect(overview()).toEqual(another());
    }
  });
});
