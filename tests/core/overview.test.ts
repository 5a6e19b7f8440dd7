import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { overview } from '../../server/src/core/features/overview.ts';
import { levelOf } from '../../server/src/core/features/source-summary.ts';
import { type ClaimLevel, DEFAULT_CLAIMS, LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import { lintBySteps } from '../../server/src/core/rules/lint.ts';
import { finished } from '../../server/src/core/text/steps.ts';
import { cut, read } from './read.ts';

const TEXT = `Près de 66 % des villes dorment.

# Les prix

Selon l’Insee, le prix monte de 3 %. Le loyer a doublé à Lyon (Source : Ademe). Le parc perd 12 % de ses arbres.

<!-- sourcier-disable-next-line unsourced-claim -->
La ville compte 340 km de pistes.

# À suivre

À bientôt.

## Sources

1. **Insee** - Étude
   - Date : 2025-06-04
   - URL : https://insee.example/prix
   - Fiabilité : 9/10
2. **Ademe** - Rapport
   - Fiabilité : 6/10
3. **La Gazette** - Article
`;

const seenIn = (text: string, level: ClaimLevel = 'publish') => {
  const article = read(text);
  const options = { locale: 'fr', claims: { ...DEFAULT_CLAIMS, minimumStrength: LEAST_STRENGTH[level] } } as const;
  return { article, seen: overview(article, finished(lintBySteps(article, options)), options) };
};

describe('an overview', () => {
  const { article, seen } = seenIn(TEXT);

  test('has each source with its score, its places and what is to be mended', () => {
    expect(
      seen.sources.map(({ name, scoreText, level, kind, date, url }) => [name, scoreText, level, kind, date, url]),
    ).toEqual([
      ['Insee', '9/10', 'high', 'Étude', '4 juin 2025', 'https://insee.example/prix'],
      ['Ademe', '6/10', 'medium', 'Rapport', null, null],
      ['La Gazette', 'non notée', 'unrated', 'Article', null, null],
    ]);
    expect(seen.sources.map(({ citations }) => citations.map((span) => cut(article.text, span)))).toEqual([
      ['Insee'],
      ['Ademe'],
      [],
    ]);
    expect(seen.sources.map(({ problems }) => problems.length > 0)).toEqual([false, true, true]);
    expect(seen.sources[0]?.marker).toBe('(Source : Insee)');
  });

  test('counts the claims of each section that has text of its own', () => {
    expect(seen.sections.map(({ title, claims, sourced }) => [title, claims, sourced])).toEqual([
      ['', 1, 0],
      ['Les prix', 4, 2],
      ['À suivre', 0, 0],
      ['Sources', 0, 0],
    ]);
    expect([seen.claims, seen.sourced]).toEqual([5, 2]);
  });

  test('lists the claims that were reported, with their lines: a silenced one is not among them', () => {
    expect(seen.unsourced.map(({ text, kind, line }) => [text, kind, line])).toEqual([
      ['Près de 66 % des villes dorment.', 'statistic', 1],
      ['Le parc perd 12 % de ses arbres.', 'statistic', 5],
    ]);
  });

  test('gives the mean reliability, each source as often as it is cited', () => {
    expect(seen.reliability).toBe(7.5);
    expect(seenIn('Un mot.').seen.reliability).toBeNull();
  });
});

test.each([
  [10, 'high'],
  [7, 'high'],
  [6.9, 'medium'],
  [5, 'medium'],
  [4.9, 'low'],
  [0, 'low'],
  [null, 'unrated'],
] as const)('a score of %s is %s', (score, level) => {
  expect(levelOf(score)).toBe(level);
});

describe('code lenses', () => {
  const { article, seen } = seenIn(TEXT);
  const titles = (options: { sources: boolean; sections: boolean }) =>
    codeLenses(seen, options, 'fr').map(({ span, title, targets }) => [
      cut(article.text, span).split('\n')[0],
      title,
      targets.length,
    ]);

  test('count above sections and entries', () => {
    expect(titles({ sources: true, sections: true })).toEqual([
      ['# Les prix', '4 affirmations, 1 sans source', 1],
      ['1. **Insee** - Étude', 'citée une fois', 1],
      ['2. **Ademe** - Rapport', 'citée une fois', 1],
      ['3. **La Gazette** - Article', 'jamais citée', 0],
    ]);
  });

  test('can be one kind only', () => {
    expect(titles({ sources: false, sections: true })).toHaveLength(1);
    expect(titles({ sources: false, sections: false })).toEqual([]);
  });

  test('say what the level strict adds, and count it at that level', () => {
    const text = TEXT.replace('À bientôt.', 'Le prix monte de 3 %.\n\nCette réforme fragilise les petites communes.');
    const above = (level: ClaimLevel) =>
      codeLenses(seenIn(text, level).seen, { sources: false, sections: true }, 'fr').map(({ title }) => title);
    expect(above('publish')[1]).toBe('1 affirmation, 1 sans source, strict en ajoute 1');
    expect(above('strict')[1]).toBe('2 affirmations, 2 sans source');
  });

  test('do not call silenced claims sourced', () => {
    const silenced = TEXT.replace(' Le parc perd 12 % de ses arbres.', '');
    expect(
      codeLenses(seenIn(silenced).seen, { sources: false, sections: true }, 'fr').map(({ title }) => title),
    ).toEqual(['3 affirmations, 2 sourcées']);
  });

  test('speak of one claim in the singular', () => {
    const above = (text: string, locale: 'en' | 'fr') =>
      codeLenses(seenIn(text).seen, { sources: false, sections: true }, locale).map(({ title }) => title);
    const silenced = TEXT.replace(/ Le loyer.*$/m, '');
    const one = silenced.replace(/^La ville compte.*$/m, '');
    expect(above(one, 'fr')).toEqual(['1 affirmation, sourcée']);
    expect(above(one, 'en')).toEqual(['1 claim, sourced']);
    expect(above(silenced, 'fr')).toEqual(['2 affirmations, 1 sourcée']);
  });
});

describe('inlay hints', () => {
  const { article } = seenIn(TEXT);
  const whole = { start: 0, end: TEXT.length };
  const shown = (forms: Parameters<typeof inlayHints>[2], range = whole) =>
    inlayHints(article, range, forms, 'fr').map(({ offset, text }) => [article.text.slice(offset - 5, offset), text]);

  test('give the score after citations of the forms asked for', () => {
    expect(shown(new Set(['attribution', 'marker']))).toEqual([
      ['Insee', '9/10'],
      ['Ademe', '6/10'],
    ]);
    expect(shown(new Set(['attribution']))).toEqual([['Insee', '9/10']]);
  });

  test('stay within the lines asked for', () => {
    expect(shown(new Set(['attribution', 'marker']), { start: 0, end: 40 })).toEqual([]);
  });
});
