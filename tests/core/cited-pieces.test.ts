import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { cut } from './read.ts';

const LIST = '\n\n## Sources\n\n- [Toise](https://example.org/toise)\n- [Vadum](https://example.org/vadum)\n';

/** What the markers of a text name: listed names, and as they are written those that are not listed. */
const marked = (inside: string): readonly string[] => {
  const { citations, sources, text } = parseArticle(`Le prix baisse de 4 % (${inside}).${LIST}`);
  return citations
    .filter(({ form }) => form === 'marker')
    .map(({ source, span }) => (source === null ? `∅ ${cut(text, span)}` : (sources[source]?.name ?? '')));
};

describe('what follows a name in a marker is no other name where it is', () => {
  test.each([
    'section 2.1',
    'Section 2.1',
    'annexe B',
    'Annex II',
    'volume 3',
    'tome 2',
    'Appendix A, Slide 7',
    'Graphique 3',
    'tableau 4, p. 12',
    'encadré 2, partie 4',
    'Chapter III',
    'figure 2a',
    'Fig. 3b',
    'diapositive n° 12',
    'carte 2',
    'Box 2',
    'row 12',
    'Exhibit A',
    '§ 4',
    'pp. 12–14',
    'art. L. 123-4',
    'p. 12 et tableau 3',
    '« Le pont en 2024 », mars 2025',
    '“Bridges, fords and towns”, 2024',
    '"Bridges and fords", 2024',
    '*Bilan des ponts*, 2025',
    '_Bridges and Fords_, p. 3',
    '« Ponts, quais et gués »',
    'n° 12',
    'consulté le 3 mai 2025',
  ])('Toise, %s', (rest) => {
    expect(marked(`Source : Toise, ${rest}`)).toEqual(['Toise']);
  });

  test.each([
    ['Toise, tableau 4, Vadum, graphique 1', ['Toise', 'Vadum']],
    ['*Toise*, « Le pont »', ['Toise']],
    ['« Toise », « Vadum »', ['Toise', 'Vadum']],
    ['*Toise*, *Vadum*', ['Toise', 'Vadum']],
    ['Toise, *Vadum*', ['Toise', 'Vadum']],
    ['**Toise** et **Vadum**', ['Toise', 'Vadum']],
  ])('Source : %s', (inside, names) => {
    expect(marked(`Source : ${inside}`)).toEqual(names);
  });

  test.each([
    ['Toise, Pont Libre', ['Toise', '∅ Pont Libre']],
    ['Toise, tableau 4, Pont Libre', ['Toise', '∅ Pont Libre']],
    ['Pont Libre, section 2', ['∅ Pont Libre']],
    ['Pont Libre, « Le pont », 2024', ['∅ Pont Libre']],
    ['Toise, Section House', ['Toise', '∅ Section House']],
    ['*Pont Libre*, *Toise*', ['∅ Pont Libre', 'Toise']],
  ])('an unknown one stays unknown: Source : %s', (inside, names) => {
    expect(marked(`Source : ${inside}`)).toEqual(names);
  });
});

describe('what only leads to a listed name is no part of it', () => {
  test.each([
    'd’après Toise',
    'données Toise',
    'Données de Toise',
    'données trimestrielles de Toise',
    'calculs de l’auteur d’après Toise',
    'traitement de la rédaction, données Toise',
    'estimations à partir de Toise',
    'enquête annuelle de Toise',
    'tiré de Toise',
    'author’s calculations based on Toise',
    'own calculations using Toise data',
    'data from Toise',
    'Data: Toise',
    'adapted from Toise',
    'Toise figures',
    'see Toise',
  ])('%s', (inside) => {
    expect(marked(`Source : ${inside}`)).toEqual(['Toise']);
  });

  test('the name alone is marked', () => {
    const { citations, text } = parseArticle(`Un mot (Source : calculs d’après Toise et Vadum).${LIST}`);
    expect(citations.map(({ span }) => cut(text, span))).toEqual(['Toise', 'Vadum']);
  });

  test.each([
    'rivaux de Toise',
    'rivals of Toise',
    'calculs de l’auteur d’après Pont Libre',
    'data from Pont Libre',
    'données Pont Libre',
  ])('other words are: %s', (inside) => {
    expect(marked(`Source : ${inside}`)).toEqual([`∅ ${inside}`]);
  });
});

describe('an address names the source that is listed there', () => {
  test.each([
    '<https://example.org/toise>',
    'https://example.org/toise/',
    'www.example.org/toise',
    'example.org/toise',
    '[https://example.org/toise](https://example.org/toise)',
    '[example.org/toise](https://example.org/toise)',
  ])('Source : %s', (address) => {
    expect(marked(`Source : ${address}`)).toEqual(['Toise']);
  });

  test('on a line under a table', () => {
    const text = `| A | B |\n|---|---|\n| x | 4 % |\n\nSource : <https://example.org/toise>${LIST}`;
    expect(parseArticle(text).citations.map(({ form, source }) => [form, source])).toEqual([['line', 0]]);
  });

  test.each(['<https://example.net/gue>', 'www.example.net/gue', 'example.org/other'])(
    'unless none is: %s',
    (address) => {
      expect(marked(`Source : ${address}`)).toHaveLength(1);
      expect(marked(`Source : ${address}`)[0]).toContain('∅');
    },
  );
});

describe('whoever quotes is the source of what is quoted', () => {
  test.each([
    ['Pont Libre, cité par Toise', ['Toise']],
    ['Pont Libre, repris dans Toise', ['Toise']],
    ['Pont Libre, as cited in Toise', ['Toise']],
    ['Pont Libre, quoted by Toise, p. 4', ['Toise']],
    ['Toise, cité par Pont Libre', ['Toise']],
    ['Toise, cité par Vadum', ['Toise', 'Vadum']],
    ['Pont Libre, cité par Gué Libre', ['∅ Gué Libre']],
  ])('Source : %s', (inside, names) => {
    expect(marked(`Source : ${inside}`)).toEqual(names);
  });
});

describe('a name with marks in it', () => {
  test.each([
    ['ford_watch', 'ford_watch'],
    ['ford_watch_2', 'ford_watch_2'],
    ['F\\*Lab', 'F*Lab'],
    ['F++ Weekly', 'F++ Weekly'],
  ])('%s', (written, name) => {
    const text = `Un mot (Source : ${written}).\n\n## Sources\n\n1. **${written}** - Étude\n`;
    const { citations, sources } = parseArticle(text);
    expect(citations.map(({ source, match }) => [sources[source ?? -1]?.name, match])).toEqual([[name, 'exact']]);
  });
});

describe('a publisher after a title in italics', () => {
  test.each([
    ['Ruth Amadi, *Halls*, Harlow, 1998', ['Ruth Amadi']],
    ['Léna Sorel, _Les halles_, Dumont, 1998', ['Léna Sorel']],
    ['Léna Sorel, *Les halles*, 1998 ; Toise, 2001', ['Léna Sorel', 'Toise']],
  ])('is no author: %s', (inside, names) => {
    const { citations } = parseArticle(`Le prix baisse de 4 % (${inside}).${LIST}`);
    expect(citations.map(({ name }) => name)).toEqual(names);
  });
});
