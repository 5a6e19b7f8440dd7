import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

/** Whether a claim that each of some notes follows has a source. */
const supported = (notes: readonly string[], lang: 'fr' | 'en' = 'en'): readonly boolean[] => {
  const claims = notes.map((_, i) => `Traffic on the long canal number ${i} rose 12% in a year[^n${i}].`).join('\n\n');
  const written = notes.map((note, i) => `[^n${i}]: ${note}`).join('\n');
  const { text, citations, sources, support, prose } = parseArticle(
    `---\nlang: ${lang}\n---\n\n${claims}\n\n${written}\n`,
  );
  expect(citations.length + sources.length).toBeGreaterThan(0);
  return notes.map((_, i) => {
    const at = text.indexOf(`Traffic on the long canal number ${i} `);
    return prose.some(({ span }) => span.start === at) && (support.get(at) ?? []).length > 0;
  });
};

describe('a note that refers to a work is a source', () => {
  test.each([
    'Anne Roux, *The Ford and the Bridge* (London: Plain Press, 2019), 33.',
    'Anne Roux and Luc Gay, “Fords and Towns,” *Bridge Review* 12, no. 3 (2020): 45–67.',
    'Roux, *Ford*, 45.',
    'See Roux, *Ford*, p. 45.',
    '“Bridge traffic grows,” *The Ford Post*, March 12, 2025, A4.',
    '"Bridge traffic grows", The Ford Post, 12 March 2025.',
    'The Ford Post, 12 March 2025.',
    'Roux 2019, p. 12.',
    'Roux and Gay (2019: 45).',
    'Ford Desk, p. 12.',
    'Interview with Ann Moor, 3 May 2024.',
    'Regulation (EU) 2016/679, art. 17.',
    '*Roux v. Ford Board*, 347 U.S. 483 (1954).',
    'Roux v Gay [2019] UKSC 12.',
    'Clean Ford Act of 1972, s. 402.',
    '42 U.S.C. § 1983.',
    'Case C-131/12.',
    'Anne Roux, *Le Gué*, Paris, Presse, 2019, p. 33.',
    'A. Roux et L. Gay, « Gués et ponts », *Revue des ponts*, vol. 12, 2020, p. 45-67.',
    '« Le trafic monte », La Lettre du pont, 12 mars 2025.',
    'La Lettre du pont, 12 mars 2025, p. 4.',
    'Voir Roux, *Le Gué*, p. 12.',
    'Entretien avec Anne Roux, 12 mars 2025.',
    'Loi n° 2019-9428 du 24 décembre 2019, art. 3.',
    'Décret n° 2020-1310 du 29 octobre 2020.',
    'Arrêté du 3 mai 2021 relatif aux gués.',
    'Article L. 1234-5 du code des ponts.',
    'Code des ponts, art. L. 211-1.',
    'CE, 12 mars 2019, n° 412345.',
    'Cass. soc., 4 juin 2020, n° 19-12.345.',
    'CJUE, 13 mai 2014, C-131/12.',
    'JORF n° 0299 du 26 décembre 2019.',
  ])('%s', (note) => {
    expect(supported([note])).toEqual([true]);
  });

  test.each([
    'IGN, *Inventaire forestier*.',
    'Météo-France, *Les grands froids*.',
    'Anne Roux, *Le Gué*, Plain Press.',
    'INA, « Les grands froids ».',
    '*Inventaire forestier*, IGN.',
    'Recensement de 1891, Insee.',
    'Recensement de la population, Insee.',
    'Chiffres clés des énergies renouvelables, SDES, édition 2023.',
    'Chiffres de la chambre de commerce.',
    'Données de l’Insee.',
    'Rapport annuel de la Cour des comptes.',
    'Enquête Emploi de l’Insee.',
    'Enquête réalisée par l’Ifop.',
    'Insee, enquête Emploi.',
    'Ademe, chiffres clés du climat.',
    'Source : Le Courrier picard.',
    '**Source :** préfecture de la Somme.',
    'Source: Ford Desk.',
    'Voir le site de Fransylva.',
    'Archives départementales de l’Hérault, série 7 M.',
    'Archives de la Somme, 3 S 12.',
    'National Archives, HO 45/123.',
    'Météo-France.',
    'Cour des comptes.',
    'Ford Office, *The Great Frost*.',
    'ONS, Labour Force Survey.',
    'ONS Labour Force Survey.',
    'Census of 1891, Ford Office.',
    'Annual report of the Ford Office.',
    'See the Fransylva website.',
    'Figures from the Ford Office.',
  ])('without a date or a page: %s', (note) => {
    expect(supported([note])).toEqual([true]);
  });

  test.each([
    'This counts ferries since 2019.',
    'The word *ford* dates from 1400.',
    'In 2019, the rule changed.',
    'All figures are rounded.',
    'Section 3 below explains the method.',
    'Author’s own estimate.',
    'Not counting the “small boats” of 2019, which left.',
    '*Note*: ferries of 2019 are left out.',
    'Golden Bear at Berlin in 1988.',
    'Hors taxes, depuis 2019.',
    'La loi a changé en 2019.',
    'L’article 3 du présent texte explique la méthode.',
    'Chiffre arrondi.',
    'Nous avons arrondi ces chiffres.',
    'On y reviendra.',
    'See below.',
    'Voir plus bas.',
    'Voir la section 3.',
    'Données provisoires.',
    'Données de 2019, hors Corse.',
    'Chiffres de la France métropolitaine.',
    'Chiffres de Paris.',
    'Estimation.',
    'Hors TVA.',
    'Prix TTC.',
    'France, données de 2019.',
    'Le rapport ne dit rien de Paris.',
    'Ici, *ford* signifie gué.',
    'En latin, *Vadum*.',
    'Une enquête qui a duré deux ans.',
    'Nos calculs, avec les données ouvertes.',
    'Annexe B.',
    'Figures are for England.',
    'Figures for England.',
    'Excluding Northern Ireland.',
    'Data not available before May.',
    'The report came out in May.',
    'Source : nos calculs.',
    'La ville, alors, comptait deux ponts.',
    'A survey of fords, not of bridges.',
    'Le canal s’appelait alors « la Rigole ».',
  ])('a comment is none: %s', (note) => {
    expect(supported([note])).toEqual([false]);
  });
});

describe('a note that points to another means its work', () => {
  test.each([
    [
      ['Toise, *Yearly Note*, 2025, p. 12.', 'Ibid., p. 14.', '*Ibid*.', 'Idem, p. 3.'],
      [true, true, true, true],
    ],
    [
      ['Anne Roux, *The Ford*, Plain Press, 2019.', 'Roux, op. cit., p. 20.'],
      [true, true],
    ],
    [
      ['Anne Roux, *The Ford*, Plain Press, 2019.', 'A comment.', 'See note n0 above.', 'Roux, *Ford*, 45.'],
      [true, false, false, true],
    ],
    [
      ['Ibid., p. 14.', 'Op. cit., p. 3.'],
      [false, false],
    ],
    [
      ['A comment.', 'Ibid.'],
      [false, false],
    ],
  ])('%j', (notes, expected) => {
    expect(supported(notes)).toEqual(expected);
  });

  test('by its number', () => {
    for (const pointer of ['Cf. note 1.', 'See note 1 above.', 'Voir note 1.', 'See footnote 1.', 'Supra note 1.']) {
      const { citations, sources } = parseArticle(`Un[^1] mot[^2].\n\n[^1]: Roux, *Le Gué*, 2019.\n[^2]: ${pointer}\n`);
      expect([pointer, citations.map(({ source }) => sources[source ?? -1]?.key)]).toEqual([pointer, ['^1', '^1']]);
    }
  });
});

describe('a note that names a listed source', () => {
  const LIST =
    '\n\n## Sources\n\n1. **Toise** - Étude\n   - Date : 2024\n   - URL : https://example.org/t\n   - Fiabilité : 2/10\n2. **La Lettre du pont** - Article\n3. **Roux, A. (2019)** - Livre\n';

  const meant = (note: string): string | null => {
    const { citations, sources } = parseArticle(`La part des ponts atteint 12 %[^1].\n\n[^1]: ${note}${LIST}`);
    const source = sources[citations.find(({ form }) => form === 'footnote')?.source ?? -1];
    return source === undefined || source.shape === 'note' ? null : source.name;
  };

  test.each([
    ['Toise, p. 12.', 'Toise'],
    ['Voir Toise, tableau 3.', 'Toise'],
    ['Données : Toise.', 'Toise'],
    ['Données Toise, 2024.', 'Toise'],
    ['[Toise](https://example.org/t), 2024.', 'Toise'],
    ['https://example.org/t', 'Toise'],
    ['« Les ponts », La Lettre du pont, 3 mai 2025.', 'La Lettre du pont'],
    ['Roux 2019, p. 3.', 'Roux, A.'],
    ['Gué Libre, p. 3.', null],
    ['Toise, 2021, p. 3.', null],
    ['Gay, *Histoire de La Lettre du pont*, 2011.', null],
  ])('%s', (note, name) => {
    expect(meant(note)).toBe(name);
  });

  test('does not hide it, and rates as it does', () => {
    const marker = 'La part des ponts fermés atteint 12 % (Source : Toise). Le pain est bon[^1].';
    const mark = 'La part des ponts fermés atteint 12 %[^1].';
    for (const text of [marker, mark]) {
      const article = parseArticle(`${text}\n\n[^1]: [Toise](https://example.org/t), 2024.${LIST}`);
      expect(lint(article, { locale: 'fr' }).map(({ rule }) => rule)).toContain('low-reliability');
    }
  });

  test('cites it', () => {
    const article = parseArticle(`Un mot[^1].\n\n[^1]: Toise, p. 12.${LIST}`);
    const uncited = lint(article, { locale: 'fr' }).filter(({ rule }) => rule === 'uncited-source');
    expect(uncited.map(({ message }) => message).join()).not.toContain('Toise');
  });
});

describe('a note mark after the full stop', () => {
  const NOTES = '\n\n[^1]: [Toise](https://example.org/t), 2025.\n[^2]: A comment.\n';

  /** How many citations support each claim. */
  const counts = (text: string): readonly number[] =>
    parseArticle(text + NOTES).claims.map(({ support }) => support.length);

  test.each([
    ['Traffic on the canal rose 12% in a year.[^1]', [1]],
    ['Traffic on the canal rose 12% in a year. [^1]', [1]],
    ['Traffic on the canal rose 12% in a year![^1]', [1]],
    ['**Traffic on the canal rose 12% in a year.**[^1]', [1]],
    ['- Traffic on the canal rose 12% in a year.[^1]', [1]],
    ['> Traffic on the canal rose 12% in a year.[^1]', [1]],
    ['Traffic on the canal rose 12% in a year.[^1] The mayor spent 40 million euros on it.', [1, 0]],
    ['Traffic on the canal rose 12% in a year.[^2]', [0]],
    ['“We will not close the old bridge this winter,” said a neighbour.[^1]', [1]],
  ])('is that of the sentence before it: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test('a link that opens a sentence stays with it', () => {
    const text =
      'Traffic on the canal rose 12% in a year. **[Toise](https://example.org/t)** says that tolls fell 4% in the town.';
    expect(counts(text)).toEqual([0, 1]);
  });
});

describe('a note in its place', () => {
  const supported = (sentence: string): boolean => {
    const { text, support, prose } = parseArticle(
      `---\nlang: en\n---\n\n${sentence}\n\n## Sources\n\n1. **Ford Office** - Survey\n`,
    );
    const at = text.indexOf(sentence.slice(0, 10));
    return prose.some(({ span }) => span.start === at) && (support.get(at) ?? []).length > 0;
  };

  test.each([
    'Traffic on the canal rose 12%.^[Ford Office, 2024, p. 12.] It is long.',
    'Traffic on the canal rose 12%^[See Anne Roux, *The Ford and the Bridge* (London: Plain Press, 2019), 33.].',
    'Traffic on the canal rose 12%^[[Ford traffic](https://ford.example/traffic)].',
  ])('is a source where it names a work: %s', (sentence) => {
    expect(supported(sentence)).toBe(true);
  });

  test.each(['Traffic on the canal rose 12%.^[Which surprised nobody here.]', 'Traffic on the canal rose 12%.^[]'])(
    'is none where it comments: %s',
    (sentence) => {
      expect(supported(sentence)).toBe(false);
    },
  );
});

test.each([
  ['The [method](https://rail.example/method) is the office’s own.', ''],
  ['WHO, [Delays](https://rail.example/delays).', 'WHO'],
])('the note %s is called “%s”', (note, name) => {
  const [source] = parseArticle(`---\nlang: en\n---\n\nTrains run late[^1].\n\n[^1]: ${note}\n`).sources;
  expect(source?.name).toBe(name);
});
