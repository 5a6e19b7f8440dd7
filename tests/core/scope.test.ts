import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { CITATION_FORMS, type CitationForm } from '../../server/src/core/citations/citation.ts';
import { highlights } from '../../server/src/core/features/highlights.ts';
import type { CitationScope } from '../../server/src/core/support/options.ts';
import { cut, listing, read } from './read.ts';

const SOURCES = listing('Insee', 'Ademe', 'Rail Observatory');

const ALL: ReadonlySet<CitationForm> = new Set(CITATION_FORMS);

/** The sentences of a text that some citation supports, in order. */
const supported = (
  text: string,
  scope: CitationScope = 'passage',
  forms: ReadonlySet<CitationForm> = ALL,
): readonly string[] => {
  const article = parseArticle(text + SOURCES, { reading: { scope, forms } });
  return article.prose
    .filter(({ span }) => span.start < text.length)
    .flatMap(({ sentences }) => sentences)
    .filter(({ start }) => (article.support.get(start) ?? []).length > 0)
    .map((span) => cut(article.text, span).replace(/\s+/g, ' '));
};

describe('a footnote', () => {
  test.each([
    ['E. Halm, Ada Brandt: A Life in Plates, 1988.', true],
    ['Jean Dumont, *La Ville*, Paris, Seuil, 2010, p. 12.', true],
    ['Fonds Courtin, bibliothèque de Rouen, lettre du 2 avril 1861.', true],
    ['The mill was small, they say, in 1990.', false],
    ['Or so it seemed to us in the end.', false],
  ])('%s names a work: %s', (note, isSource) => {
    const claim = 'She drew 3,120 plates[^a].';
    expect(supported(`${claim}\n\n[^a]: ${note}\n`).includes(claim)).toBe(isSource);
  });
});

describe('a citation supports', () => {
  test.each([
    [
      'its own sentence, and no other',
      'Il fait 3 °C. Le prix monte (Source : Insee). Le vent tourne.',
      ['Le prix monte (Source : Insee).'],
    ],
    [
      'the sentence before it, from after the full stop',
      'Il gèle à 3 °C. Le prix monte. (Source : Insee)',
      ['Il gèle à 3 °C.', 'Le prix monte. (Source : Insee)'],
    ],
    [
      'every clause of its sentence',
      'Le prix monte, selon l’Insee, et la dette recule de 3 %.',
      ['Le prix monte, selon l’Insee, et la dette recule de 3 %.'],
    ],
    [
      'the figures that go on with its own',
      'Selon l’Insee, 12 % des lignes ferment. Cette proportion atteint 20 % à Lyon.',
      ['Selon l’Insee, 12 % des lignes ferment.', 'Cette proportion atteint 20 % à Lyon.'],
    ],
    [
      'figures in the same unit',
      'According to Rail Observatory, 12% of lines close. In the north 20% do.',
      ['According to Rail Observatory, 12% of lines close.', 'In the north 20% do.'],
    ],
    [
      'a share of those it spoke of',
      'According to Rail Observatory, 12% of drivers rest. Another 43% reported long shifts, at 9.5 hours.',
      ['According to Rail Observatory, 12% of drivers rest.', 'Another 43% reported long shifts, at 9.5 hours.'],
    ],
    [
      'une part de ceux dont elle parlait',
      'Selon l’Insee, les trajets durent une heure. Près de 43 % déclarent en souffrir. La ville dort.',
      ['Selon l’Insee, les trajets durent une heure.', 'Près de 43 % déclarent en souffrir.'],
    ],
    [
      'the figure that its sentence leaves open',
      'Selon l’Insee, la dette monte et atteint… 40 milliards d’euros. La ville dort.',
      ['Selon l’Insee, la dette monte et atteint…', '40 milliards d’euros.'],
    ],
    [
      'what its subject is today',
      'Selon l’Insee, la part des vélos montait. Aujourd’hui, elle est de 12 vélos par rue. La ville dort.',
      ['Selon l’Insee, la part des vélos montait.', 'Aujourd’hui, elle est de 12 vélos par rue.'],
    ],
    [
      'the table right below it',
      'Selon l’Insee, les trains ferment.\n\n| Lignes | Part |\n|---|---|\n| Nord | 12 % |\n\nLe vent tourne.',
      ['Selon l’Insee, les trains ferment.', 'Lignes', 'Part', 'Nord', '12 %'],
    ],
    [
      'not a table below another sentence',
      'Selon l’Insee, les trains ferment. La ville dort.\n\n| Lignes | Part |\n|---|---|\n| Nord | 12 % |\n',
      ['Selon l’Insee, les trains ferment.'],
    ],
    [
      'what is reckoned with its figure',
      'Selon l’Insee, 66 000 lignes ferment. Soit environ 180 par jour. La ville dort.',
      ['Selon l’Insee, 66 000 lignes ferment.', 'Soit environ 180 par jour.'],
    ],
    [
      'what its figure is compared with',
      'Selon l’Insee, 12 % des lignes ferment. C’est six fois plus que les gares. La ville dort.',
      ['Selon l’Insee, 12 % des lignes ferment.', 'C’est six fois plus que les gares.'],
    ],
    [
      'what else is set against it',
      'Selon l’Insee, 12 % des lignes ferment. Le tramway, lui, a perdu 40 rames. Le bus a perdu 40 lignes.',
      ['Selon l’Insee, 12 % des lignes ferment.', 'Le tramway, lui, a perdu 40 rames.'],
    ],
    [
      'what it announced',
      'L’Insee annonce que des lignes rouvrent. L’enveloppe atteint 60 millions d’euros.',
      ['L’Insee annonce que des lignes rouvrent.', 'L’enveloppe atteint 60 millions d’euros.'],
    ],
    [
      'not what such things cost',
      'L’Insee annonce que des lignes rouvrent. Le coût moyen d’un rail est de 4 euros.',
      ['L’Insee annonce que des lignes rouvrent.'],
    ],
    [
      'what those it spoke of are accused of, and what they may have done',
      'Selon l’Insee, deux agents sont partis. Ils sont soupçonnés d’escroquerie. Ils auraient fui. Ils avaient faim.',
      ['Selon l’Insee, deux agents sont partis.', 'Ils sont soupçonnés d’escroquerie.', 'Ils auraient fui.'],
    ],
    [
      'what somebody is accused of who was just told of',
      'Selon l’Insee, un agent est parti. L’accusé, âgé de 46 ans, est poursuivi pour neuf vols. Le maire, âgé de 46 ans, dort.',
      ['Selon l’Insee, un agent est parti.', 'L’accusé, âgé de 46 ans, est poursuivi pour neuf vols.'],
    ],
    [
      'not what the author objects to it',
      'Selon l’Insee, deux agents sont partis. Ils ont pourtant gagné 40 euros. Ils ont perdu 12 euros.',
      ['Selon l’Insee, deux agents sont partis.'],
    ],
    [
      'what whoever it names adds, without quotation marks',
      'Selon l’Insee, les trajets durent. Un quai sur deux est vide, ajoute-t-il. La ville dort.',
      ['Selon l’Insee, les trajets durent.', 'Un quai sur deux est vide, ajoute-t-il.'],
    ],
    [
      'the share it spoke of, elsewhere',
      'One driver in six rests, according to Rail Observatory. On the coast the proportion reaches 29%.',
      ['One driver in six rests, according to Rail Observatory.', 'On the coast the proportion reaches 29%.'],
    ],
    [
      'what whoever it names says next',
      'Selon l’Insee, les trajets durent. « Rester, c’est laisser la porte ouverte », y écrit-elle. La ville dort.',
      ['Selon l’Insee, les trajets durent.', '« Rester, c’est laisser la porte ouverte », y écrit-elle.'],
    ],
    [
      'what whoever it names says next, in English',
      'Trips take longer, according to Rail Observatory. "We had all been ready for that," she said. The town sleeps.',
      ['Trips take longer, according to Rail Observatory.', '"We had all been ready for that," she said.'],
    ],
    [
      'what its authors add',
      'Les trajets durent (Insee, 2020). C’est le plus haut jamais observé, soulignent les auteurs. La ville dort.',
      ['Les trajets durent (Insee, 2020).', 'C’est le plus haut jamais observé, soulignent les auteurs.'],
    ],
    [
      'what those say who were asked in a survey, however far back',
      'The [Rail Survey](https://a.example) asked 900 people.\n\nThe town sleeps.\n\nTrains matter to 52% of respondents.',
      ['The [Rail Survey](https://a.example) asked 900 people.', 'Trains matter to 52% of respondents.'],
    ],
    [
      'not what those say who were asked in no survey that is named',
      'Prices rise, according to Rail Observatory.\n\nThe town sleeps.\n\nTrains matter to 52% of respondents.',
      ['Prices rise, according to Rail Observatory.'],
    ],
    [
      'not what turns to something else',
      'Selon l’Insee, 12 % des lignes ferment. Par ailleurs, 20 % des gares sont vides.',
      ['Selon l’Insee, 12 % des lignes ferment.'],
    ],
    [
      'nor behind a sign',
      'Selon l’Insee, 12 % des lignes ferment. ✅ Par ailleurs, 20 % des gares sont vides.',
      ['Selon l’Insee, 12 % des lignes ferment.'],
    ],
    [
      'not a claim without figures that follows',
      'Selon l’Insee, 12 % des lignes ferment. La colère grandit.',
      ['Selon l’Insee, 12 % des lignes ferment.'],
    ],
    [
      'a sentence that announces it',
      'Le rail recule. L’Insee estime que 12 % des lignes ferment.',
      ['Le rail recule.', 'L’Insee estime que 12 % des lignes ferment.'],
    ],
    [
      'the rest of its quotation',
      'Selon l’Insee, « le rail recule. Il reculera encore. » Il pleut.',
      ['Selon l’Insee, « le rail recule. Il reculera encore. »'],
    ],
    [
      'the list it introduces',
      'Selon l’Insee :\n\n- 12 lignes ferment\n- 8 gares restent',
      ['Selon l’Insee :', '12 lignes ferment', '8 gares restent'],
    ],
    [
      'not a list that it does not introduce',
      'Selon l’Insee, les trains ferment.\n\n- 12 lignes ferment\n- 8 gares restent',
      ['Selon l’Insee, les trains ferment.'],
    ],
    [
      'the table that goes on with its figures after a colon',
      'Selon l’Insee, 12 % des lignes ferment. Cette proportion atteint 20 % ici :\n\n| Lieu | Part |\n|---|---|\n| Nord | 20 % |',
      [
        'Selon l’Insee, 12 % des lignes ferment.',
        'Cette proportion atteint 20 % ici :',
        'Lieu',
        'Part',
        'Nord',
        '20 %',
      ],
    ],
    [
      'not the table below its picture',
      '![Une carte (Source : Insee)](carte.png)\n\n| Lieu | Part |\n|---|---|\n| Nord | 20 % |',
      ['![Une carte (Source : Insee)](carte.png)', 'Une carte (Source : Insee)'],
    ],
    [
      'nothing in another paragraph',
      'Selon l’Insee, 12 % des lignes ferment.\n\nCette proportion atteint 20 % à Lyon.',
      ['Selon l’Insee, 12 % des lignes ferment.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(supported(text)).toEqual(expected);
  });

  test('not an appeal to nobody, though the next sentence names somebody', () => {
    expect(supported('Les experts s’accordent sur ce point. L’Insee estime que le prix monte.')).toEqual([
      'L’Insee estime que le prix monte.',
    ]);
  });

  test('the table above its line', () => {
    expect(supported('Un mot.\n\n| Ligne | Hausse |\n| --- | --- |\n| T1 | 38 % |\n\nSource : Insee')).toEqual([
      'Ligne',
      'Hausse',
      'T1',
      '38 %',
      'Source : Insee',
    ]);
  });

  test('the quotation above its line', () => {
    expect(supported('Un mot.\n\n> Le rail recule.\n\nSource : Insee\n\nIl pleut.')).toContain('Le rail recule.');
  });

  test('its section, as a block “Sources” at the end of it, and not the section before', () => {
    const text =
      '## Un\n\nIl gèle à 3 °C.\n\n## Deux\n\nLe prix monte de 3 %.\n\nLa dette recule.\n\nSources : Insee, Ademe\n\n## Trois\n\nIl pleut.';
    expect(supported(text)).toEqual(['Le prix monte de 3 %.', 'La dette recule.', 'Sources : Insee, Ademe']);
  });
});

describe('a line that names a source supports', () => {
  test.each([
    [
      'the paragraph right above it, in the middle of a section',
      'Le prix monte.\n\nLa dette recule.\n\nSource : Insee\n\nIl pleut.',
      ['La dette recule.', 'Source : Insee'],
    ],
    [
      'its section, at the end of the text',
      'Le prix monte.\n\nLa dette recule.\n\nSource : Insee',
      ['Le prix monte.', 'La dette recule.', 'Source : Insee'],
    ],
    [
      'its section, before a heading',
      'Le prix monte.\n\nLa dette recule.\n\nSource : Insee\n\n## Deux\n\nIl pleut.',
      ['Le prix monte.', 'La dette recule.', 'Source : Insee'],
    ],
    [
      'what its section has said so far, where it names several',
      'Le prix monte.\n\nLa dette recule.\n\nSources : Insee, Ademe\n\nIl pleut.',
      ['Le prix monte.', 'La dette recule.', 'Sources : Insee, Ademe'],
    ],
    [
      'the quotation it closes, and nothing above that',
      'Le prix monte.\n\n> La dette recule.\n>\n> Source : Insee\n\n## Deux\n\nIl pleut.',
      ['La dette recule.', 'Source : Insee'],
    ],
    ['nothing right under a heading', '## Un\n\nSource : Insee\n\nIl pleut.', ['Source : Insee']],
    ['nothing at the top', 'Source : Insee\n\nIl pleut.', ['Source : Insee']],
    [
      'only the sentence that it goes on with',
      'Le prix monte.\n\nIl gèle à 3 °C.\nSource : Insee\n\n## Deux\n\nIl neige.',
      ['Il gèle à 3 °C.', 'Source : Insee'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(supported(text)).toEqual(expected);
  });
});

describe('a sentence that has a citation keeps to it', () => {
  /** Each sentence that is supported, by what. */
  const backed = (text: string, scope: CitationScope = 'passage'): readonly string[] => {
    const article = parseArticle(text + SOURCES, { reading: { scope, forms: ALL } });
    return article.prose
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ start }) => article.support.get(start) ?? [])
      .map((citation) => article.citations[citation]?.name ?? '');
  };

  test.each([
    ['where another closes its paragraph', 'La dette monte (Source : Ademe). Le prix monte. (Source : Insee)'],
    ['where another introduces it', '- La dette monte (Source : Ademe) :\n\n> Le prix monte (Source : Insee).'],
    ['where it could announce another', 'La dette monte (Source : Ademe). L’Insee estime que 12 % des gares ferment.'],
    ['where it goes on with another', 'Selon l’Ademe, 12 % ferment. Cette proportion atteint 20 % (Source : Insee).'],
  ])('%s', (_where, text) => {
    expect(backed(text)).toEqual(['Ademe', 'Insee']);
  });

  test('and has those of its whole paragraph as well if asked, in their order', () => {
    expect(backed('La dette monte (Source : Ademe). Le prix monte (Source : Insee).', 'paragraph')).toEqual([
      'Ademe',
      'Insee',
      'Ademe',
      'Insee',
    ]);
  });
});

describe('the three scopes differ on one text', () => {
  const TEXT =
    'Il pleut à Lyon. Selon l’Insee, 12 % des lignes ferment. Cette proportion atteint 20 % à Lyon. La colère grandit.';
  test.each([
    ['sentence', 1],
    ['passage', 3],
    ['paragraph', 4],
  ] as const)('%s', (scope, count) => {
    expect(supported(TEXT, scope)).toHaveLength(count);
  });
});

describe('a form that does not count supports nothing', () => {
  test.each([
    ['marker', 'Le prix monte (Source : Insee).'],
    ['name', 'Le prix monte (Insee).'],
    ['attribution', 'Selon l’Insee, le prix monte.'],
    ['link', 'Le prix [monte](https://example.org/prix).'],
    ['line', 'Le prix monte.\n\nSource : Insee'],
  ] as const)('%s', (form, text) => {
    expect(supported(text)).not.toEqual([]);
    expect(supported(text, 'passage', new Set(CITATION_FORMS.filter((other) => other !== form)))).toEqual([]);
  });
});

describe('what lights up', () => {
  const lit = (marked: string) => {
    const article = read(marked.replace('$0', '') + SOURCES);
    const found = highlights(article, marked.indexOf('$0'));
    return found && [cut(article.text, found.citation), ...found.covered.map((span) => cut(article.text, span))];
  };

  test('is the citation under the cursor and all that it supports', () => {
    expect(lit('Selon l’In$0see, 12 % des lignes ferment. Cette proportion atteint 20 % à Lyon. Il pleut.')).toEqual([
      'Insee',
      'Selon l’Insee, 12 % des lignes ferment.',
      'Cette proportion atteint 20 % à Lyon.',
    ]);
  });

  test('is the one name of several, and what they support together', () => {
    expect(lit('Il fait 3 °C. Le prix monte (Sources : Insee et Ad$0eme).')).toEqual([
      'Ademe',
      'Le prix monte (Sources : Insee et Ademe).',
    ]);
  });

  test('is nothing beside a citation', () => {
    expect(lit('Il pl$0eut. Le prix monte (Source : Insee).')).toBeNull();
  });
});

describe('links under a section', () => {
  const closed = (n: number): string =>
    `## Part ${n}\n\nThe quay lost ${n}1% of its boats.\n\n- [**Harlow Post**: boats leave](https://a.example/${n})\n`;

  test('are its sources where several sections end so', () => {
    expect(supported([2, 3, 4].map(closed).join('\n'))).toHaveLength(6);
  });

  test.each([
    ['Le port a perdu 31 % de ses bateaux.', 'Le Phare : 31 % des bateaux ont quitté le port', true],
    ['Des pirates ont publié les comptes du port.', 'Le Phare : les comptes publiés par des pirates', true],
    ['Le port a perdu 31 % de ses bateaux.', 'Le Phare : les bateaux du lac', false],
    ['Le port a perdu 31 % de ses bateaux.', 'Le Phare : 31 % des halles ferment', false],
    ['Le port a perdu 31 % de ses bateaux. À lire aussi :', 'Le Phare : 31 % des bateaux ont quitté le port', false],
  ])('alone are those of what they say again: %s %s: %s', (claim, title, isSource) => {
    const text = `## Le port\n\n${claim}\n\n- [${title}](https://a.example/b)\n`;
    const [first = ''] = claim.split(/(?<=\.) /u);
    expect(supported(text).includes(first)).toBe(isSource);
  });
});
