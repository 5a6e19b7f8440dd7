import { expect, test } from 'vitest';
import { statusText, type Translate } from '../../client/src/status-text.ts';
import french from '../../l10n/bundle.l10n.fr.json';
import type { AnalysisSummary } from '../../server/src/protocol/messages.ts';

const fill = (message: string, values: readonly number[]): string =>
  message.replace(/\{(\d)\}/g, (_whole, index: string) => String(values[Number(index)]));
const en: Translate = (message, ...values) => fill(message, values);
const words: Readonly<Record<string, string>> = french;
const fr: Translate = (message, ...values) => fill(words[message] ?? `untranslated: ${message}`, values);

const of = (sources: number, citations: number, unsourced: number): AnalysisSummary => ({
  article: true,
  choice: 'article',
  sources,
  citations,
  unsourced,
  reason: 'Pourquoi.',
  resembles: false,
  readAs: 'Lu comme des notes.',
  level: 'publish',
  strictOnly: 0,
});

test.each([
  [of(3, 24, 2), '3 sources · 24 citations · 2 sans source', '3 sources · 24 citations · 2 without a source'],
  [of(1, 1, 1), '1 source · 1 citation · 1 sans source', '1 source · 1 citation · 1 without a source'],
  // French counts nought as singular, English as plural.
  [of(0, 0, 0), '0 source · 0 citation', '0 sources · 0 citations'],
  [of(2, 0, 0), '2 sources · 0 citation', '2 sources · 0 citations'],
  [of(1000, 2, 0), '1000 sources · 2 citations', '1000 sources · 2 citations'],
])('%o', (summary, inFrench, inEnglish) => {
  expect(statusText(summary, fr, 'fr').text).toBe(inFrench);
  expect(statusText(summary, en, 'en').text).toBe(inEnglish);
});

test('findings that are too many to be shown are told where the count stands', () => {
  expect(statusText({ ...of(2, 3, 140), hidden: 40 }, fr, 'fr').text).toMatch(
    /140 sans source · 40 de plus non affichés$/,
  );
});

test('what is too long is not to be checked by a click', () => {
  const long: AnalysisSummary = { ...of(0, 0, 0), article: false, choice: 'too-long', reason: 'Trop long.' };
  expect(statusText(long, fr, 'fr')).toMatchObject({ tooltip: 'Trop long.', command: 'sourcier.showProblems' });
  expect(statusText({ ...long, choice: 'plain' }, fr, 'fr').command).toBe('sourcier.checkAnyway');
});

test('an article leads to its problems', () => {
  const { command, tooltip } = statusText(of(3, 24, 2), fr, 'fr');
  expect(command).toBe('sourcier.showProblems');
  expect(tooltip).toMatch(/^Pourquoi\. .*problèmes\.\n\nLu comme des notes\.\n\n/);
});

test.each<
  [Partial<AnalysisSummary>, inFrench: string, switchInFrench: string, inEnglish: string, switchInEnglish: string]
>([
  [
    { strictOnly: 5 },
    'Niveau publish\u00A0: le niveau strict en ajoute 5.',
    'Passer au niveau strict',
    'Level publish: the level strict adds 5.',
    'Switch to the level strict',
  ],
  [
    {},
    'Niveau publish\u00A0: le niveau strict n’ajoute rien ici.',
    'Passer au niveau strict',
    'Level publish: the level strict adds nothing here.',
    'Switch to the level strict',
  ],
  [
    { level: 'strict', strictOnly: 5 },
    'Niveau strict\u00A0: le niveau publish laisse de côté 5 de ces affirmations.',
    'Passer au niveau publish',
    'Level strict: the level publish leaves 5 of these claims out.',
    'Switch to the level publish',
  ],
])('an article says at which level it is read, what the other would do, and leads there: %o', (more, ...words) => {
  const summary = { ...of(3, 24, 2), ...more };
  const [french, english] = [statusText(summary, fr, 'fr'), statusText(summary, en, 'en')];
  expect([
    french.tooltip.split('\n\n')[2],
    french.links[0]?.title,
    english.tooltip.split('\n\n')[2],
    english.links[0]?.title,
  ]).toEqual(words);
});

test('an article leads to the level and to its kind of text, a document that is not checked to neither', () => {
  const { links } = statusText(of(3, 24, 2), fr, 'fr');
  expect(links.map(({ command }) => command)).toEqual(['sourcier.switchLevel', 'sourcier.setTextKind']);
  expect(links[1]?.title).toBe('Un autre genre de texte…');
  expect(statusText('reading', fr, 'fr').links).toEqual([]);
});

test.each<[AnalysisSummary['choice'], inFrench: string, inEnglish: string]>([
  ['plain', 'Pourquoi. Cliquez pour le vérifier quand même.', 'Pourquoi. Click to check it anyway.'],
  ['excluded', 'Pourquoi. Cliquez pour le vérifier quand même.', 'Pourquoi. Click to check it anyway.'],
])('a document that is %s says that it is not checked, why, and leads to the remedy', (choice, inFrench, inEnglish) => {
  const summary: AnalysisSummary = { ...of(3, 2, 0), article: false, choice };
  const command = 'sourcier.checkAnyway';
  expect(statusText(summary, fr, 'fr')).toEqual({
    text: 'Sourcier\u00A0: non vérifié',
    tooltip: inFrench,
    links: [],
    command,
  });
  expect(statusText(summary, en, 'en')).toEqual({
    text: 'Sourcier: not checked',
    tooltip: inEnglish,
    links: [],
    command,
  });
});

test.each<AnalysisSummary['choice']>(['article', 'included', 'forced'])(
  'a document that is %s shows its counts',
  (choice) => {
    expect(statusText({ ...of(3, 24, 2), choice }, en, 'en')).toEqual(statusText(of(3, 24, 2), en, 'en'));
  },
);

test('a server that is at work or does not run says so; the latter leads to the reason', () => {
  expect(statusText('reading', fr, 'fr')).toMatchObject({ text: 'Sourcier…', tooltip: 'Sourcier lit ce document.' });
  expect(statusText('reading-long', fr, 'fr').tooltip).toContain('Sourcier le lit par morceaux');
  expect(statusText('failed', fr, 'fr')).toMatchObject({ text: '$(error) Sourcier', command: 'sourcier.showOutput' });
});
