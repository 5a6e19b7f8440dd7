import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { growth } from './growth.ts';

const CONTEXT = {
  settings: readSettings({}, { locale: 'fr' }),
  bibliographies: NO_BIBLIOGRAPHIES,
  path: 'a.md',
  forced: true,
};

const times = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

const paragraphs = (count: number, one: (i: number) => string): string => times(count, (i) => `${one(i)}\n\n`);

const list = (count: number, entry: (i: number) => string): string =>
  `\n\n## Sources\n\n${times(count, (i) => `- ${entry(i)}\n`)}`;

/** A word for a number: names differ in letters. */
const word = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

/** Articles in which as many things could be compared with as many others. */
const PAIRS: readonly (readonly [string, (count: number) => string])[] = [
  [
    'entries of one name and citations of it',
    (n) => paragraphs(n, () => 'Le taux monte de 12 % (Source : Insee).') + list(n, () => '**Insee** - Étude'),
  ],
  [
    'works of one author',
    (n) =>
      paragraphs(n, (i) => `Le taux monte de 12 % (Marlow, ${1900 + (i % 120)}).`) +
      list(n, (i) => `Marlow, J. (${1900 + (i % 120)}). *Le quai ${word(i)}*.`),
  ],
  [
    'names that begin alike',
    (n) =>
      paragraphs(n, () => 'Selon Marlow, le taux monte de 12 % (Source : Marlow).') +
      list(n, (i) => `**Marlow ${word(i)}** - Étude`),
  ],
  [
    'names that are nearly listed',
    (n) =>
      paragraphs(n, (i) => `Le taux monte de 12 % (Source : Observatoire ${word(i)}x).`) +
      list(n, (i) => `**Observatoire ${word(i)}** - Étude`),
  ],
  [
    'keys that stand twice',
    (n) =>
      paragraphs(n, (i) => `Le taux monte[^${i}].`) + times(n, (i) => `[^${i % 50}]: Insee, *Le quai ${i}*, 2020.\n`),
  ],
  [
    'figures and excerpts',
    (n) =>
      paragraphs(n, (i) => `Le taux monte de ${i % 97} % (Source : Insee).`) +
      list(
        1,
        () =>
          `**Insee** - Étude\n  - Extraits :\n${times(n, (i) => `    - Le taux ${word(i)} monte de ${i % 89},3 %.\n`)}`,
      ),
  ],
  ['figures for one thing', (n) => paragraphs(n, (i) => `Le fret fluvial gagne ${i} % sur le transport des céréales.`)],
  [
    'addresses',
    (n) =>
      paragraphs(n, (i) => `Le taux [monte](https://a.example/${i}).`) +
      list(n, (i) => `[La page ${word(i)}](https://a.example/${i})`),
  ],
  ['names that are not listed', (n) => paragraphs(n, (i) => `Le taux monte (Source : Inconnu ${word(i)}).`)],
];

test.each(PAIRS)('%s take time that grows as their number does', (_, make) => {
  expect(growth((count) => analyse(make(count), CONTEXT), 80, 9)).toBeLessThan(9);
});
