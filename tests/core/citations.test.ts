import { describe, expect, it } from 'vitest';
import type { CitationForm } from '../../server/src/core/citations/citation.ts';
import { listing, mark, meant, read } from './read.ts';

const LIST = listing(
  ...['Insee', 'DFM.fr', 'Le Monde', "L'Usine Digitale", 'France Num', 'Bpifrance Le Lab', 'AXA/Sotomo'],
  ...['Ministère de la Santé, de la Famille et du Sport', 'Johnson & Johnson', 'Siècle Digital'],
);

/** The explicit citations of a text whose names stand between ‹ ›, with the text marked as they are found. */
const cited = (marked: string, list = LIST) => {
  const article = read(marked.replace(/[‹›]/g, '') + list);
  const explicit: readonly CitationForm[] = ['marker', 'name', 'author-year'];
  const found = article.citations.filter(({ form }) => explicit.includes(form));
  return {
    article,
    found,
    marked: mark(
      article.text,
      found.map(({ span }) => span),
    ).slice(0, marked.length),
    names: found.map((citation) => meant(article, citation)),
  };
};

describe('a marker', () => {
  it.each<[marked: string, ...names: (string | null)[]]>([
    ['Un mot (Source : ‹Insee›).', 'Insee'],
    ['Un mot (source : ‹Insee›).', 'Insee'],
    ['Un mot (SOURCE : ‹Insee›).', 'Insee'],
    ['Un mot (Source: ‹Insee›).', 'Insee'],
    ['Un mot (Source:‹Insee›).', 'Insee'],
    ['Un mot (Source\u00A0: ‹Insee›).', 'Insee'],
    ['Un mot (Source\u202F:\u00A0‹Insee›).', 'Insee'],
    ['Un mot ( Source : ‹Insee› ).', 'Insee'],
    ['Un mot [Source : ‹Insee›].', 'Insee'],
    ['Un mot (Sources : ‹Insee›, ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Source : ‹Insee› ; ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Source : ‹Insee› / ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Source : ‹Insee› et ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Source: ‹Insee› and ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Source : ‹Insee› & ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Sources : ‹Insee›, ‹DFM.fr› et ‹Le Monde›).', 'Insee', 'DFM.fr', 'Le Monde'],
    ['Un mot (Source : ‹Insee›, 2024).', 'Insee'],
    ['Un mot (Source : ‹Insee›, octobre 2025).', 'Insee'],
    ['Un mot (Source : ‹Insee›, 12/03/2025).', 'Insee'],
    ['Un mot (Source : ‹Insee›, p. 12).', 'Insee'],
    ['Un mot (Source : ‹Insee›, 2024, p. 12-15).', 'Insee'],
    ['Un mot (Source : ‹France Num (Direction générale des Entreprises)›).', 'France Num'],
    ['Un mot (Source : *‹Insee›*).', 'Insee'],
    ['Un mot *(Source : ‹Insee›)*.', 'Insee'],
    ['Un mot (**Source :** ‹Insee›).', 'Insee'],
    ['Un mot (Source : [‹Insee›](https://insee.fr/a)).', 'Insee'],
    ['Un mot [(Source : ‹Insee›)](https://insee.fr/a).', 'Insee'],
    ['Un mot (Source : « ‹Insee› »).', 'Insee'],
    ['Un mot (Source : "‹Insee›").', 'Insee'],
    ['Un mot (+12 %, source : ‹Insee›).', 'Insee'],
    ['Un mot. (Source : ‹Insee›)', 'Insee'],
    ['Un mot ! (Source : ‹Insee›)', 'Insee'],
    ['Un mot ? (Source : ‹Insee›).', 'Insee'],
    ['Un mot (Source :\n‹Insee›).', 'Insee'],
    ['Un mot (Source : ‹Le\nMonde›).', 'Le Monde'],
    ['Un mot (Source : ‹Le\r\nMonde›).', 'Le Monde'],
    ['> Un mot (Source : ‹Le\n> Monde›).', 'Le Monde'],
    ['- Un mot\n- Deux mots (Source : ‹Insee›)', 'Insee'],
    ['| a | b |\n|---|---|\n| Un | Mot (Source : ‹Insee›) |', 'Insee'],
    ['![Une carte (Source : ‹Insee›)](carte.png)', 'Insee'],
    ['Un mot (Source : ‹Insee›) puis (Source : ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['Un mot (Source : ‹Insee›) (Source : ‹Le Monde›).', 'Insee', 'Le Monde'],
    ['# Titre\n\n- Un\n- Deux\n\n(Source : ‹Insee›)', 'Insee'],
    ['Un mot (voir (Source : ‹Insee›)).', 'Insee'],
    ['Un mot (Source : ‹Inconnu›).', null],
    ['Un mot (Source : ‹Insee›, ‹Inconnu›).', 'Insee', null],
    ['Un mot (Source : ‹Johnson & Johnson›).', 'Johnson & Johnson'],
    ['Un mot (Source : ‹AXA/Sotomo›, ‹Insee›).', 'AXA/Sotomo', 'Insee'],
    [
      'Un mot (Source : ‹Ministère de la Santé, de la Famille et du Sport›, ‹Insee›).',
      'Ministère de la Santé, de la Famille et du Sport',
      'Insee',
    ],
    ['Un mot (Source : ‹Insee› <!-- à revoir -->).', 'Insee'],
    ['Un mot (Source : ‹l’Usine Digitale›).', "L'Usine Digitale"],
    ['Un mot (Source : ‹DFM›).', 'DFM.fr'],
    ['🎉 Un mot 🎉 (Source : ‹Insee›).', 'Insee'],
  ])('%j', (written, ...names) => {
    const { marked, found, names: meantNames } = cited(written);
    expect(marked).toBe(written);
    expect(meantNames).toEqual(names);
    expect(new Set(found.map(({ form }) => form))).toEqual(new Set(['marker']));
  });

  it('has the whole of it as its other span, shared by its names', () => {
    const { article, found } = cited('Un mot. (Sources : ‹Insee›, ‹Le Monde›)');
    expect(found.map(({ whole }) => article.text.slice(whole.start, whole.end))).toEqual([
      '(Sources : Insee, Le Monde)',
      '(Sources : Insee, Le Monde)',
    ]);
  });

  it('keeps the name on one line', () => {
    expect(cited('Un mot (Source : ‹Le\n  Monde›).').found.map(({ name }) => name)).toEqual(['Le Monde']);
    expect(cited('Un mot (Source : ‹France\u00A0Num›).').found.map(({ name }) => name)).toEqual(['France Num']);
  });

  it.each([
    ['X citant Y', 'Un mot (Source : ‹Siècle Digital citant Statista›).', 'Siècle Digital'],
    ['X via Y', 'Un mot (Source : ‹Statista via Siècle Digital›).', 'Siècle Digital'],
    ['a second colon', 'Un mot (Source : ‹Insee : bilan annuel›).', 'Insee'],
    ['a wrong year', 'Un mot (Source : ‹Insee›, 2019).', null],
  ])('with %s', (_, written, name) => {
    const { marked, names } = cited(written, LIST.replace('**Insee** - Étude\n', '**Insee** (2024) - Étude\n'));
    expect(marked).toBe(written);
    expect(names).toEqual([name]);
  });
});

describe('a listed name in brackets', () => {
  it.each<[marked: string, form: CitationForm, ...names: string[]]>([
    ['Un mot (‹Insee›).', 'name', 'Insee'],
    ['Un mot (‹DFM›).', 'name', 'DFM.fr'],
    ['Un mot (‹France Num› / ‹Bpifrance Le Lab›).', 'name', 'France Num', 'Bpifrance Le Lab'],
    ['Un mot (‹DFM.fr› et ‹l’Usine Digitale›).', 'name', 'DFM.fr', "L'Usine Digitale"],
    ['Un mot. (‹Insee›)', 'name', 'Insee'],
    ['Un mot (‹Insee›, 2024).', 'author-year', 'Insee'],
    ['Un mot. (‹Insee›, octobre 2025)', 'author-year', 'Insee'],
    ['Un mot (‹AXA/Sotomo›, octobre 2025).', 'author-year', 'AXA/Sotomo'],
    ['Un mot ([‹Insee›](https://insee.fr/a)).', 'name', 'Insee'],
  ])('%j is a citation', (written, form, ...names) => {
    const { marked, found, names: meantNames } = cited(written);
    expect(marked).toBe(written);
    expect(meantNames).toEqual(names);
    expect(new Set(found.map((citation) => citation.form))).toEqual(new Set([form]));
  });
});

describe('no citation', () => {
  it.each([
    'Le prix varie selon les secteurs.',
    'The price varies according to the season.',
    'Le prix monte (T1 2025).',
    'La hausse (EAA 2025) continue.',
    'Un procès (Serbie en 2000) le montre.',
    'Un robot (Salesforce Agentforce) répond.',
    'Un mot (voir plus bas).',
    'Un mot (Source de revenus).',
    'Un mot (source d’eau : la Loire).',
    'Un mot (source ; Insee).',
    'Un mot (Source : ).',
    'Un mot (Source : Insee.',
    'Un mot Source : Insee).',
    'La source : le code.',
    'Le XX<sup>e</sup> siècle.',
    'Écrire à @insee pour voir.',
    'Un mot <!-- (Source : Insee) -->.',
    '<!--\nUn mot (Source : Insee).\n-->',
    '`(Source : Insee)` est le marqueur.',
    '```\nUn mot (Source : Insee).\n```',
    '    Un mot (Source : Insee).',
    '# Un mot (Source : Insee)',
    'Un mot (Source : Insee)\n---',
    'Un [mot](https://exemple.fr/(Source:Insee)).',
    'Un mot https://exemple.fr/(Source:Insee) ici.',
    '<p title="(Source : Insee)">',
    'Un [mot](a.html "(Source : Insee)").',
    '[1]: https://exemple.fr/a "(Source : Insee)"',
  ])('%j', (text) => {
    const { citations } = cited(text, '').article;
    expect(citations.filter(({ form }) => form !== 'link').map(({ name }) => name)).toEqual([]);
  });

  it.each(['`(Insee)`', '(le monde)', '(dfm)', '# Titre (Insee)', 'dans `[1]` et `x[Insee]`'])(
    '%j even where the name is listed',
    (text) => {
      expect(cited(`Un mot.\n\n${text}`).found).toEqual([]);
    },
  );

  it('is read in the front matter or in the list itself', () => {
    const { citations } = read(
      `---\nsummary: Un mot (Source : Insee)\n---\n\nUn mot.${LIST}   - Note : (Source : Insee)\n`,
    );
    expect(citations).toEqual([]);
  });
});

describe('several citations', () => {
  it('come in document order, lists or not', () => {
    const { found } = cited(
      'Un (Source : A).\n\n> Deux (Source : B).\n\n| C |\n|---|\n| Trois (Source : D) |\n\n- Q (Source : E)\n',
    );
    expect(found.map(({ name }) => name)).toEqual(['A', 'B', 'D', 'E']);
  });

  it('are read between two lists', () => {
    const text = 'Un (Source : A).\n\n**Sources :**\n\n- A\n\nDeux (Source : A).\n\n## Sources\n\n- B\n';
    expect(read(text).citations.filter(({ form }) => form === 'marker')).toHaveLength(2);
  });
});
