import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { runs } from '../fuzz/runs.ts';

const LIST = `

## Sources

1. **Observatoire du rail** - Étude
   - Date : 04/06/2025
2. **DFM.fr** - Article
   - Date : 12/05/2025
3. **France Numérique (Magazine du numérique)** - Article
   - Date : 02/03/2025
`;

/** Ways to write each listed name that mean it. */
const NAMES: readonly (readonly [written: string, source: number])[] = [
  ['Observatoire du rail', 0],
  ['observatoire du rail', 0],
  ['Observatoire  du Rail', 0],
  ['l’Observatoire du rail', 0],
  ['DFM.fr', 1],
  ['DFM', 1],
  ['France Numérique (Magazine du numérique)', 2],
  ['France Numérique', 2],
  ['france numerique', 2],
];

const label = fc.constantFrom(
  'Source : ',
  'source : ',
  'Source: ',
  'Sources : ',
  'SOURCE : ',
  'Source\u00A0: ',
  'Source\u202F: ',
  'Source :',
);
const detail = fc.constantFrom('', ', 2025', ' 2025', ', p. 12', ', juin 2025');
const wrap = fc.constantFrom<(marker: string) => string>(
  (marker) => `Le prix baisse ${marker}.`,
  (marker) => `Le prix baisse. ${marker}`,
  (marker) => `Le prix baisse ! ${marker}`,
  (marker) => `Le prix baisse *${marker}*.`,
  (marker) => `Le prix baisse **${marker}**, puis il monte.`,
  (marker) => `- Un\n- Deux\n\n${marker}`,
  (marker) => `> « Le prix baisse. » ${marker}`,
  (marker) => `| A |\n| --- |\n| 12 € ${marker} |`,
);

const markers = (text: string) =>
  parseArticle(text + LIST).citations.filter(({ form }) => form === 'marker' || form === 'author-year');

test('any marker around a listed name is that source', () => {
  fc.assert(
    fc.property(label, fc.constantFrom(...NAMES), detail, wrap, (opening, [written, source], after, put) => {
      const [found, ...others] = markers(put(`(${opening}${written}${after})`));
      expect(others).toEqual([]);
      expect(found?.source).toBe(source);
    }),
    runs(10),
  );
});

test('any way of joining listed names gives each of them', () => {
  const joint = fc.constantFrom(', ', ' ; ', ' / ', '/', ' et ', ' and ', ' & ');
  const distinct = fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2)).filter(([a, b]) => a !== b);
  const name = (source: number): string => NAMES.find(([, listed]) => listed === source)?.[0] ?? '';
  fc.assert(
    fc.property(label, distinct, joint, wrap, (opening, [a, b], between, put) => {
      const found = markers(put(`(${opening}${name(a)}${between}${name(b)})`));
      expect(found.map(({ source }) => source)).toEqual([a, b]);
    }),
    runs(5),
  );
});

test('a link as the name, or around the citation, changes nothing', () => {
  fc.assert(
    fc.property(label, fc.constantFrom(...NAMES), (opening, [written, source]) => {
      for (const text of [
        `Le prix baisse (${opening}[${written}](https://example.org)).`,
        `Le prix baisse [(${opening}${written})](https://example.org).`,
      ]) {
        expect(markers(text).map((citation) => citation.source)).toEqual([source]);
      }
    }),
  );
});
