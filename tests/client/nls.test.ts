import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import french from '../../package.nls.fr.json';
import english from '../../package.nls.json';
import { CITATION_FORMS } from '../../server/src/core/citations/citation.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { RULE_TITLES } from '../../server/src/core/rules/titles.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { rulePage } from '../../server/src/lsp/protocol/rule-page.ts';
import { faults } from './typography.ts';

const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

const asked = [...new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key))].sort();

const FILES: readonly [name: string, words: Readonly<Record<string, string>>][] = [
  ['package.nls.json', english],
  ['package.nls.fr.json', french],
];

describe.each(FILES)('%s', (_name, words) => {
  test('has every key of package.json, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(asked);
  });

  test('has no empty sentence', () => {
    expect(Object.entries(words).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test.each(everyRule.map(({ id }) => [id] as const))('links %s to its page', (id) => {
    expect(words[`rule.${id}`]).toContain(`](${rulePage(id, { commands: true })})`);
  });
});

test('French follows French typography', () => {
  const said = Object.entries(french).map(([key, sentence]) => [key, sentence.replace(ADDRESS, ']')] as const);
  expect(said.flatMap(([key, sentence]) => faults(sentence).map((fault) => [key, fault]))).toEqual([]);
});

/** The place that a link leads to. */
const ADDRESS = /\]\([^)]*\)/g;

test('English keeps to English quotation marks and spaces', () => {
  expect(Object.values(english).filter((sentence) => /[«»\u00A0"]| [:;?!]/.test(sentence))).toEqual([]);
});

test('only names are the same in both languages', () => {
  const same = Object.entries(english).filter(
    ([key, sentence]) => new Map(Object.entries(french)).get(key) === sentence,
  );
  expect(same).toEqual([
    ['severity.information', 'Information'],
    ['citationScope.passage.label', 'passage'],
    ['view.sources', 'Sources'],
  ]);
});

describe('the settings in package.json', () => {
  const settings = Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties));

  test.each(everyRule.map(({ id, severity, isOptional }) => [id, isOptional ? 'off' : severity] as const))(
    'let users set %s, %s if they do not',
    (id, severity) => {
      expect(settings[`sourcier.rules.${id}`]).toMatchObject({
        enum: ['error', 'warning', 'information', 'hint', 'off'],
        default: severity,
        scope: 'resource',
        markdownDescription: `%rule.${id}%`,
      });
    },
  );

  test('stand in the order of what a writer wants, the rules last, each group with its title', () => {
    const groups = manifest.contributes.configuration.map(({ title, order, properties }) => {
      const words = new Map(Object.entries(english)).get(title.replaceAll('%', ''));
      return [order, words, Object.keys(properties)[0]];
    });
    expect(groups).toEqual([
      [1, 'How much is reported', 'sourcier.level'],
      [2, 'What is checked', 'sourcier.include'],
      [3, 'Display', 'sourcier.inlayHints'],
      [4, 'Citing', 'sourcier.sourceDetails'],
      [5, 'Team', 'sourcier.library'],
      [6, 'Server', 'sourcier.trace.server'],
      [7, 'Rules', 'sourcier.rules.unsourced-claim'],
    ]);
  });

  test('are, where a user sets none of them, what the server goes by on its own', () => {
    const defaults = Object.entries(settings).map(([key, value]) => [
      key.replace('sourcier.', ''),
      (value as { default: unknown }).default,
    ]);
    expect(readSettings(Object.fromEntries(defaults), { locale: 'en' })).toEqual(readSettings({}, { locale: 'en' }));
  });

  test('let users set every scope and switch off every form of citation', () => {
    const { enum: scopes } = settings['sourcier.citationScope'];
    expect(
      scopes.map((citationScope: string) => readSettings({ citationScope }, { locale: 'en' }).reading.scope),
    ).toEqual(scopes);
    expect(Object.keys(settings['sourcier.citationForms'].properties)).toEqual([...CITATION_FORMS]);
  });

  test.each(FILES)('stand in %s in the order of the manifest, rules under their titles in words', (name, words) => {
    for (const { properties } of manifest.contributes.configuration) {
      const orders = Object.values(properties).map((setting) => (setting as { order: number }).order);
      expect(orders).toEqual(orders.map((_order, i) => i + 1));
    }
    const titles = RULE_TITLES[name === 'package.nls.json' ? 'en' : 'fr'];
    const begun = everyRule.map(({ id }) => /^\*\*(.+?)\.\*\* /.exec(words[`rule.${id}`] ?? '')?.[1] ?? id);
    const expected = everyRule.map(({ id }) => titles[id] ?? '');
    expect(begun).toEqual(expected.map((title) => title.charAt(0).toUpperCase() + title.slice(1)));
  });

  test('name no rule that does not exist', () => {
    const named = Object.keys(settings).filter((key) => key.startsWith('sourcier.rules.'));
    expect(named.sort()).toEqual(everyRule.map(({ id }) => `sourcier.rules.${id}`).sort());
  });
});
