import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import type { LibrarySource } from '../../server/src/core/sources/model.ts';

const article = (lang: 'fr' | 'en', text: string, listed: readonly string[], title = 'Sources') =>
  parseArticle(
    `---\nlang: ${lang}\n---\n\n${text}\n\n## ${title}\n\n${listed.map((name) => `- [${name}](https://example.org/${encodeURI(name)})\n`).join('')}`,
  );

/** What prose names as a source: the listed names, and as they are written those that are not listed. */
const named = (lang: 'fr' | 'en', text: string, ...listed: readonly string[]): readonly string[] => {
  const { citations, sources } = article(lang, text, listed);
  return citations.map(({ name, source }) => (source === null ? `∅ ${name}` : (sources[source]?.name ?? '')));
};

describe('a listed institution is one name, however it goes on', () => {
  test.each([
    ['fr', 'Selon la Banque lacustre, le prix baisse.', 'Banque lacustre'],
    ['fr', 'Selon la banque lacustre, le prix baisse.', 'Banque lacustre'],
    ['fr', 'D’après l’Assurance alpine, le prix baisse.', 'Assurance alpine'],
    ['fr', 'La Commission du haut lac estime que le prix baisse.', 'Commission du haut lac'],
    ['fr', 'Selon le ministère de la Pêche, le prix baisse.', 'Ministère de la Pêche'],
    ['fr', 'Le ministère de la Pêche estime que le prix baisse.', 'Ministère de la Pêche'],
    ['fr', 'Selon la mairie de Lacourt, le prix baisse.', 'Mairie de Lacourt'],
    ['fr', 'Le tribunal de Lacourt chiffre la perte à 12 %.', 'Tribunal de Lacourt'],
    ['fr', 'Selon la cour des comptes, le prix baisse.', 'Cour des comptes'],
    ['fr', 'Comme le souligne l’Office lacustre de pêche, le prix baisse.', 'Office lacustre de pêche'],
    ['fr', 'Selon Lac dna, le prix baisse.', 'Lac dna'],
    ['fr', 'Selon e-Rive, le prix baisse.', 'e-Rive'],
    ['fr', 'Selon quai libre, le prix baisse.', 'quai libre'],
    ['fr', 'Selon Rive 3, le prix baisse.', 'Rive 3'],
    ['fr', 'Selon Hugo van den Lac, le prix baisse.', 'Hugo van den Lac'],
    ['fr', 'Selon Anne de la Rive, le prix baisse.', 'Anne de la Rive'],
    ['en', 'According to the city of Lake Moor, prices fell.', 'City of Lake Moor'],
    ['en', 'The ministry of Fish says that prices fell.', 'Ministry of Fish'],
    ['en', 'According to the university of Moor, prices fell.', 'University of Moor'],
    ['en', 'According to Otto von der Rive, prices fell.', 'Otto von der Rive'],
    ['en', 'According to Dr. Ann Moor, prices fell.', 'Ann Moor'],
    ['en', 'According to Ft. Moor Museum, prices fell.', 'Ft. Moor Museum'],
    ['en', 'According to Mt. Moor Clinic, prices fell.', 'Mt. Moor Clinic'],
    ['en', 'According to Moody’s Lake, prices fell.', 'Moody’s Lake'],
    ['en', 'According to Harry’s, prices fell.', 'Harry’s'],
    ['en', 'According to 4L, prices fell.', '4L'],
    ['en', 'According to Channel 12, prices fell.', 'Channel 12'],
    ['en', 'According to lake-stat, prices fell.', 'lake-stat'],
    ['en', 'According to rive.data.gov, prices fell.', 'rive.data.gov'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text, name, 'Obra')).toEqual([name]);
  });

  test('the longest of several', () => {
    const text = 'Selon la Banque lacustre du Val, le prix baisse. Selon la Banque lacustre, il monte.';
    expect(named('fr', text, 'Banque lacustre', 'Banque lacustre du Val')).toEqual([
      'Banque lacustre du Val',
      'Banque lacustre',
    ]);
  });

  test('before one of the library', () => {
    const library = [{ ...KEPT, name: 'Banque lacustre du Val' }];
    const text = 'Selon la Banque lacustre du Val, le prix baisse.\n\n## Sources\n\n- Obra\n';
    const { citations } = parseArticle(text, { library });
    expect(citations.map(({ name, source }) => [name, source])).toEqual([['Banque lacustre du Val', null]]);
  });
});

const KEPT = {
  name: '',
  aliases: [],
  kind: null,
  date: null,
  url: null,
  domains: [],
  rating: null,
  excerpts: [],
  place: { uri: 'sources.yml', span: { start: 0, end: 0 } },
} as unknown as LibrarySource;

describe('an institution that nobody lists is named as far as it goes', () => {
  test.each([
    ['fr', 'Selon la Banque lacustre, le prix baisse.', 'Banque lacustre'],
    ['fr', 'Selon l’Assurance maladie, le prix baisse.', 'Assurance maladie'],
    ['fr', 'Selon le ministère de la Pêche, le prix baisse.', 'ministère de la Pêche'],
    ['fr', 'La mairie de Lacourt estime que le prix baisse.', 'mairie de Lacourt'],
    ['fr', 'Le Conseil départemental du Lac estime que le prix baisse.', 'Conseil départemental du Lac'],
    ['fr', 'Le Haut Conseil pour le climat estime que le prix baisse.', 'Haut Conseil pour le climat'],
    ['fr', 'L’Agence rappelle que le prix baisse.', 'Agence'],
    ['fr', 'Selon Maria di Lago, le prix baisse.', 'Maria di Lago'],
    ['en', 'According to the city of Lake Moor, prices fell.', 'city of Lake Moor'],
    ['en', 'According to Jane van der Moor, prices fell.', 'Jane van der Moor'],
    ['en', 'According to Dr. Ann Moor, prices fell.', 'Dr. Ann Moor'],
    ['en', 'According to the U.S. Lake Bureau, prices fell.', 'U.S. Lake Bureau'],
    ['en', 'According to Harry’s, prices fell.', 'Harry’s'],
    ['en', 'Harry’s survey finds that 4% fell.', 'Harry'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text, 'Obra')).toEqual([`∅ ${name}`]);
  });
});

describe('common words are nobody’s name', () => {
  test.each([
    [
      'fr',
      'Selon les secteurs, le prix baisse. Selon le cas, il monte. Selon la saison, il stagne.',
      'Saison lacustre',
    ],
    ['fr', 'La banque ferme à midi. Une commission siège.', 'Banque lacustre'],
    ['fr', 'La veille du marché, le prix baisse.', 'Veille du marché'],
    ['fr', 'Le service public coûte cher.', 'Service public'],
    ['en', 'According to experts, prices fell. According to the season, they rose.', 'Season Watch'],
    ['en', 'The lake-stat page is blue.', 'lake-stat'],
    ['en', 'The city of light is old.', 'City of Lake Moor'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named(lang, text, name)).toEqual([]);
  });
});
