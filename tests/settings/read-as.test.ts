import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';

const toldOf = (text: string, section: object, locale: 'fr' | 'en'): string => {
  const settings = readSettings(section, { locale });
  return analyse(text, { settings, bibliographies: NO_BIBLIOGRAPHIES, path: 'lab/a.md', forced: true }).summary.readAs;
};

test.each([
  [
    '---\nsourcier: {text: findings}\n---\n\nUn mot.\n',
    {},
    'Read as the authors’ own findings: their figures are not asked for a source. The front matter says so.',
    'Lu comme les résultats de ses auteurs\u00A0: une source n’est pas demandée pour leurs propres chiffres. L’en-tête le dit.',
  ],
  [
    'Un mot.\n',
    { textKinds: { 'lab/**': 'notes' } },
    'Read as notes: little in them is asked for a source. The settings say so.',
    'Lu comme des notes\u00A0: peu de choses y demandent une source. Les réglages le disent.',
  ],
])('%j with %j is told as it is read, and who says so', (text, section, inEnglish, inFrench) => {
  expect(toldOf(text, section, 'en')).toBe(inEnglish);
  expect(toldOf(text, section, 'fr')).toBe(inFrench);
});

test('what Sourcier takes an article for can be told otherwise', () => {
  expect(toldOf('Un mot.\n', {}, 'en')).toMatch(/^Read as reporting.*“sourcier: \{text: findings\}”\.$/);
});

test('which sections are read otherwise, as which kind', () => {
  const text =
    '# The mill\n\nIt lost 43% of its millers.\n\n## Methods\n\nWe rang 412 of them.\n\n## Results\n\nSome 57% replied.\n';
  expect(toldOf(text, {}, 'en')).toContain(
    ' Read apart, as the authors’ own findings: “Methods”, “Results”; their figures are not asked for a source. ',
  );
  expect(
    toldOf(`---\nlang: fr\n---\n\n${text.replace('Methods', 'Méthode').replace('Results', 'Résultats')}`, {}, 'fr'),
  ).toContain(
    ' Lu à part, comme les résultats de ses auteurs\u00A0: «\u00A0Méthode\u00A0», «\u00A0Résultats\u00A0»\u00A0; une source ',
  );
});
