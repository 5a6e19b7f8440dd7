import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { readLibrary } from '../../server/src/core/library/read.ts';

const read = (text: string) => readLibrary('sources.yml', text);

const problems = (text: string) =>
  read(text).problems.map(({ code, detail, range: { start } }) => [code, detail, start.line]);

describe('a library', () => {
  test('is read in either language, every key of it', () => {
    const french = read(
      'sources:\n  - nom: Insee\n    alias: [INSEE, Institut]\n    type: Étude\n    date: 2025\n    url: https://insee.fr\n    domaines: [https://www.insee.fr/x]\n    fiabilité: { note: 4, échelle: 5, raison: sûr, notéPar: doc, notéLe: 2026-01-31, expire: 2027 }\n    extraits: [{ texte: Un mot., url: https://insee.fr/1 }]\n    faits: [Deux mots.]\n',
    );
    const english = read(
      'sources:\n  - name: Insee\n    aliases: [INSEE, Institut]\n    kind: Étude\n    date: 2025\n    url: https://insee.fr\n    domains: [insee.fr]\n    reliability: { score: 4, scale: 5, reason: sûr, ratedBy: doc, ratedOn: 2026-01-31, expires: 2027 }\n    excerpts: [{ text: Un mot., url: https://insee.fr/1 }]\n    facts: [Deux mots.]\n',
    );
    expect(french.problems).toEqual([]);
    const plain = ({ sources }: typeof french) =>
      sources.map(({ place: _place, excerpts, ...rest }) => ({
        ...rest,
        excerpts: excerpts.map(({ text, kind, url }) => [text, kind, url]),
      }));
    expect(plain(french)).toEqual(plain(english));
    expect(plain(french)[0]).toMatchObject({
      domains: ['insee.fr'],
      rating: {
        score: 8,
        text: '4/5',
        reason: 'sûr',
        by: 'doc',
        on: { year: 2026, month: 1, day: 31 },
        expires: { year: 2027 },
      },
      excerpts: [
        ['Un mot.', 'excerpt', 'https://insee.fr/1'],
        ['Deux mots.', 'fact', null],
      ],
    });
  });

  test.each([
    ['8', 8, '8/10'],
    ['8/10', 8, '8/10'],
    ['80 %', 8, '80 %'],
    ['Haute', 9, 'Haute'],
    ['"7,5/10 (revue)"', 7.5, '7,5/10'],
    ['{ score: 16, scale: 20 }', 8, '16/20'],
  ])('a rating may be %s', (written, score, text) => {
    expect(read(`- name: A\n  reliability: ${written}\n`).sources[0]?.rating).toMatchObject({ score, text });
  });

  test.each([
    ['sources:\n', []],
    ['', []],
    ['sources: none\n', [['shape', '', 0]]],
    ['- kind: Étude\n', [['nameless', '', 0]]],
    ['- Insee\n', [['entry', '', 0]]],
    ['- name: A\n- name: a\n', [['duplicate', 'a', 1]]],
    ['- name: A\n  colour: red\n', [['unknown-key', 'colour', 1]]],
    ['- name: A\n  url: insee.fr\n', [['url', 'insee.fr', 1]]],
    ['- name: A\n  date: hier\n', [['date', 'hier', 1]]],
    ['- name: A\n  reliability: beaucoup\n', [['score', 'beaucoup', 1]]],
    ['- name: A\n  reliability: { reason: oui }\n', [['score', '', 1]]],
    [
      '- name: [A]\n',
      [
        ['text', '', 0],
        ['nameless', '', 0],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('one bad entry keeps the others, and a broken line what stands before it', () => {
    const { sources } = read('sources:\n  - name: A\n  - kind: x\n  - name: B\n  - name: "C\n');
    expect(sources.map(({ name }) => name).slice(0, 2)).toEqual(['A', 'B']);
  });

  test.each([
    'a: &a [*a, *a]',
    `- name: A\n  aliases: &x [${'*x,'.repeat(50)}]`,
    '\0',
    '[[[[',
    `${'- '.repeat(3000)}a`,
    '__proto__: [1]',
  ])('%j is read without harm', (text) => expect(() => read(text)).not.toThrow());
});

describe('an article', () => {
  const article = (text: string) =>
    parseArticle(text, {
      library: read('- name: Observatoire des moulins\n  aliases: [OM]\n  domains: [om.example]\n- name: Ined\n')
        .sources,
    });

  test.each([
    ['Observatoire des moulins', 'https://x.example', 'Observatoire des moulins'],
    ['L’Observatoire des Moulins', 'https://x.example', 'Observatoire des moulins'],
    ['OM', 'https://x.example', 'Observatoire des moulins'],
    ['Les moulins en 2025', 'https://www.om.example/2025', 'Observatoire des moulins'],
    ['Les moulins en 2025', 'https://pages.om.example/2025', 'Observatoire des moulins'],
    ['Les moulins en 2025', 'https://notom.example/2025', undefined],
    ['Observatoire des ponts', 'https://x.example', undefined],
  ])('knows “%s” at %s as %s', (name, url, known) => {
    const [source] = article(`## Sources\n\n1. **${name}** - Étude\n   - URL : ${url}\n`).sources;
    expect(source?.library?.name).toBe(known);
  });

  test('may cite by an alias that only the library has', () => {
    const { citations } = article('Un mot (Source : OM).\n\n## Sources\n\n- Observatoire des moulins\n');
    expect(citations.map(({ source }) => source)).toEqual([0]);
  });

  test('has its own excerpts on a line or in a list', () => {
    const { sources } = article(
      '## Sources\n\n1. **A** - Étude\n   - Extraits :\n     - Un *mot*.\n     - « Deux\n       mots. »\n2. **B** - Étude\n   - Extrait : Trois mots.\n',
    );
    expect(sources.map(({ excerpts }) => excerpts.map(({ text }) => text))).toEqual([
      ['Un mot.', '« Deux mots. »'],
      ['Trois mots.'],
    ]);
  });
});
