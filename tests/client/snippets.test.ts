import { describe, expect, test } from 'vitest';
import snippets from '../../client/snippets/markdown.json';
import { analyse } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';

const DATE = new Map([
  ['CURRENT_YEAR', '2026'],
  ['CURRENT_MONTH', '11'],
  ['CURRENT_DATE', '30'],
]);

/** A snippet as an editor writes it before anything is filled in. */
const expanded = (body: readonly string[]): string => {
  const given = new Map<string, string>();
  return body
    .join('\n')
    .replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => DATE.get(name) ?? '')
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, '$2')
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, number: string, words: string) => {
      given.set(number, words);
      return words;
    })
    .replace(/\$\{?(\d+)\}?/g, (_, number: string) => given.get(number) ?? '');
};

const severest = Object.fromEntries(everyRule.map(({ id }) => [id, 'error']));

const found = (text: string) => {
  const settings = readSettings({ rules: severest, claims: { minimumStrength: 'weak' } }, { locale: 'fr' });
  const { findings, summary } = analyse(text, {
    settings,
    bibliographies: NO_BIBLIOGRAPHIES,
    path: 'a.md',
    forced: false,
  });
  return { ...summary, findings: findings.map(({ rule, message }) => `${rule}: ${message}`) };
};

describe.each(['Article (français)', 'Article (English)'] as const)('the template “%s”', (name) => {
  const text = expanded(snippets[name].body);

  test('is an article, and nothing is found in it, whatever is asked for', () => {
    expect(found(text)).toMatchObject({ article: true, sources: 1, citations: 1, findings: [] });
  });

  test('gives no score: nobody has judged the source yet', () => {
    expect(text).not.toMatch(/\d\s*\/\s*10/);
  });
});
