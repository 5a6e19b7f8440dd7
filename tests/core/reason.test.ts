import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';

const reason = (text: string, section: unknown = {}, forced = false): string => {
  const settings = readSettings(section, { locale: 'en' });
  return analyse(text, { settings, bibliographies: NO_BIBLIOGRAPHIES, path: 'a.md', forced }).summary.reason;
};

test.each([
  ['Un mot.\n\n## Nos sources\n\n- A\n', 'An article: it lists sources under “Nos sources”.'],
  ['---\nsources: [A]\n---\n\nUn mot.\n', 'An article: its front matter tells of sources.'],
  ['---\nbibliography: a.bib\n---\n\nUn mot.\n', 'An article: its front matter names a bibliography.'],
  [
    'Le trafic a baissé de 12 % en 2024, dit [une étude](https://a.example/b). La mairie a voté mardi [40 millions](https://c.example/d) pour les quais. En 2025, [la préfecture](https://e.example/f) a compté 23 000 vélos.\n',
    'An article: its claims rest on links, such as “une étude”.',
  ],
  ['Un mot (Source : Insee).\n', 'An article: it cites, “(Source : Insee)”.'],
  [
    'Un mot (Marlow 2019).\n',
    'No article: it lists no sources, and “(Marlow 2019)” alone does not say that it cites any.',
  ],
  ['Un mot.\n', 'No article: it neither lists nor cites sources.'],
])('%j: %s', (text, expected) => {
  expect(reason(text)).toBe(expected);
});

test('who decides otherwise is named first', () => {
  expect(reason('Un mot.\n', {}, true)).toBe('Checked because you asked for it.');
  expect(reason('Un mot.\n', { include: ['*.md'] })).toBe('Checked because sourcier.include names it.');
  expect(reason('## Sources\n', { exclude: ['*.md'] })).toBe('Left out by sourcier.exclude, or by .sourcierignore.');
});
