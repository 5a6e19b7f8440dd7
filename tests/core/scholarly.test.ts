import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

const LIST = `

## References

- Roux, A. (2019). *The ford*. Plain Press.
- Gay, L., & Petit, B. (2020). *The bridge*. Plain Press.
- Blanc, A., Gay, L., & Petit, C. (2021). *Quays*. Plain Press.
- World Ford Organization. (2022). *Atlas*. https://example.org/wfo
- Ford Board (2018). Yearly note. https://example.org/fb
`;

const named = (lang: 'fr' | 'en', text: string): readonly string[] => {
  const { citations, sources } = parseArticle(`---\nlang: ${lang}\n---\n\n${text}${LIST}`);
  return citations.map(({ name, source }) => (source === null ? `∅ ${name}` : (sources[source]?.name ?? '')));
};

const [ROUX, GAY, BLANC, WORLD, BOARD] = [
  'Roux, A.',
  'Gay, L., & Petit, B.',
  'Blanc, A., Gay, L., & Petit, C.',
  'World Ford Organization',
  'Ford Board',
];

describe('authors and a year in running text', () => {
  test.each([
    ['en', 'Gay and Petit (2020) found that wages rose 3%.', GAY],
    ['en', 'Gay & Petit (2020) put the rise at 12%.', GAY],
    ['en', 'Gay and Petit’s (2020) study puts growth at 12%.', GAY],
    ['en', 'Blanc et al. (2021) found that wages rose 5%.', BLANC],
    ['en', 'Blanc, Gay, and Petit (2021) counted 40 fords.', BLANC],
    ['en', 'According to Blanc et al. (2021), 7% left.', BLANC],
    ['en', 'Blanc et al. (2021: 45) hold that 6% stay.', BLANC],
    ['en', 'In Roux (2019), tolls rose 2%.', ROUX],
    ['en', 'As Roux (2019) shows, rents fell 3%.', ROUX],
    ['en', 'Roux’s (2019, p. 12) estimate is 8%.', ROUX],
    ['en', 'Ford Board (2018) reports a rise of 8%.', BOARD],
    ['fr', 'Gay et Petit (2020) montrent que les prix montent de 3 %.', GAY],
    ['fr', 'Selon Blanc et al. (2021), 5 % partent.', BLANC],
    ['fr', 'L’étude de Roux (2019) chiffre la hausse à 4 %.', ROUX],
    ['fr', 'Comme le note Roux (2019), 6 % restent.', ROUX],
    ['fr', 'Chez Roux (2019, p. 4), elle est de 2 %.', ROUX],
  ] as const)('%s: %s', (lang, text, source) => {
    expect(named(lang, text)).toEqual([source]);
  });

  test.each([
    ['en', 'Vidal and Rey (2017) found that wages rose 3%.', 'Vidal and Rey (2017)'],
    ['en', 'According to Rey et al. (2011), 7% left.', 'Rey et al. (2011)'],
    ['fr', 'Vidal et Rey (2017) montrent que les prix montent.', 'Vidal et Rey (2017)'],
  ] as const)('nobody lists: %s: %s', (lang, text, name) => {
    expect(named(lang, text)).toEqual([`∅ ${name}`]);
  });

  test.each([
    ['en', 'Serbia (2000) had 7 million people.'],
    ['en', 'In London (2012) the games began.'],
    ['fr', 'La finale de Lyon (2016) attire la foule.'],
  ] as const)('a place and a year cite nobody: %s: %s', (lang, text) => {
    expect(named(lang, text)).toEqual([]);
  });
});

describe('authors and a year in brackets', () => {
  test.each([
    ['(World Ford Organization [WFO], 2022)', [WORLD]],
    ['(WFO, 2022)', [WORLD]],
    ['(FB, 2018)', [BOARD]],
    ['(Ford Board, 2018)', [BOARD]],
    ['(see Roux, 2019)', [ROUX]],
    ['(e.g., Roux, 2019; Ford Board, 2018)', [ROUX, BOARD]],
    ['(cf. Roux, 2019, p. 4)', [ROUX]],
    ['(voir Roux, 2019)', [ROUX]],
    ['(Blanc, Gay, & Petit, 2021)', [BLANC]],
    ['(Blanc et al., 2021)', [BLANC]],
    ['(Rey, 2014, as cited in Roux, 2019)', [ROUX]],
    ['(Rey, 2014, cited in Roux, 2019, p. 4)', [ROUX]],
    ['(Rey, 1990, cité par Ford Board, 2018)', [BOARD]],
    ['(Rey, 2014)', ['∅ Rey']],
    ['(Rey, 2014, as cited in Vidal, 2011)', ['∅ Vidal']],
  ])('%s', (brackets, names) => {
    expect(named('en', `Wages rose 5% ${brackets}.`)).toEqual(names);
  });

  test('another year of the same authors is told', () => {
    const article = parseArticle(`Wages rose 5% (Roux, 2018).${LIST}`);
    expect(lint(article, { locale: 'en' }).map(({ rule }) => rule)).toContain('unknown-source');
  });

  test('another year of an abbreviation in a title is another document', () => {
    const list =
      '\n\n## References\n\n- [Roux A, et al. Guide of the SFP for fords and bridges of the land. Press. 2021.](https://example.org/r)\n';
    const article = parseArticle(`Wages rose 5% (SFP 2019).${list}`);
    expect(lint(article, { locale: 'en' }).map(({ rule }) => rule)).not.toContain('unknown-source');
  });
});

describe('keys of a bibliography', () => {
  const cited = (text: string) => {
    const references =
      'references:\n  - id: roux2019\n    title: Fords\n    author: [{family: Roux, given: A}]\n  - id: a=b&c\n    title: Eq\n  - id: gay(2020)\n    title: Quays\n';
    const { citations } = parseArticle(`---\nlang: en\n${references}---\n\n${text}\n`);
    return citations.filter(({ form }) => form === 'key').map(({ name, source }) => [name, source !== null]);
  };

  test.each([
    ['@roux2019 found that traffic rose 12%.', [['@roux2019', true]]],
    ['@roux2019 [p. 33] found that traffic rose 12%.', [['@roux2019', true]]],
    ['Traffic rose 12%, according to @roux2019.', [['@roux2019', true]]],
    ['Finally, @roux2019 also find that 87% stay.', [['@roux2019', true]]],
    ['Traffic rose 12% (see @roux2019).', [['@roux2019', true]]],
    ['Traffic rose 12% [@{a=b&c}, p. 33].', [['@a=b&c', true]]],
    ['Traffic rose 12% [@{gay(2020)}].', [['@gay(2020)', true]]],
    ['@{gay(2020)} found 12%.', [['@gay(2020)', true]]],
    ['Traffic rose 12% [@roux2019; see @fig-traffic and @tbl-traffic].', [['@roux2019', true]]],
    ['Traffic rose 12% [see @sec-method].', []],
    ['@fig-traffic shows a rise of 12%; so does @Tbl-two.', []],
    ['Traffic rose 12% [@fig:traffic; @eq:one].', []],
    ['Traffic rose 12% [@figure2019].', [['@figure2019', false]]],
    ['Traffic rose 12% [@nobody1999].', [['@nobody1999', false]]],
    ['Follow @somebody, or write to roux2019@example.org.', []],
  ])('%s', (text, keys) => {
    expect(cited(text)).toEqual(keys);
  });
});

describe('numbers of a numbered list', () => {
  const cited = (text: string, mark = '1.') => {
    const list = `\n\n## References\n\n${mark} Toise. Note. https://example.org/t\n${mark.replace('1', '2')} Vadum. Note. https://example.org/v\n`;
    const { citations } = parseArticle(`---\nlang: en\n---\n\n${text}${list}`);
    return citations.filter(({ form }) => form === 'numeric').map(({ name, source }) => [name, source]);
  };

  test.each([
    ['Traffic rose 12% [1, p. 12].', [['1', 0]]],
    ['Traffic rose 12% [2, §3].', [['2', 1]]],
    [
      'Traffic rose 12% [1, fig. 2; 2, p. 4].',
      [
        ['1', 0],
        ['2', 1],
      ],
    ],
    [
      'Traffic rose 12% [1–2].',
      [
        ['1', 0],
        ['2', 1],
      ],
    ],
    ['Traffic rose 12% [[1]](#ref-1).', [['1', 0]]],
    ['Traffic rose 12% [\\[2\\]](#ref-2).', [['2', 1]]],
    ['Traffic rose 12% [1](#fn1).', [['1', 0]]],
    ['Traffic rose 12 euros².', [['2', 1]]],
    ['Traffic rose 12% in 2024¹.', [['1', 0]]],
    ['Traffic rose 12%.¹ Tolls fell.', [['1', 0]]],
    ['Traffic rose 12%<sup>1</sup>.', [['1', 0]]],
    ['Traffic rose 12%<sup>[2](#ref-2)</sup>.', [['2', 1]]],
    [
      'Traffic rose 12%<sup>1,2</sup>.',
      [
        ['1', 0],
        ['2', 1],
      ],
    ],
    ['Traffic rose 12% [9].', [['9', null]]],
    ['The quay has 12 m² and 10² stones, x² of them; E = mc².', []],
    ['The quay has 12 m<sup>2</sup>.', []],
    ['Traffic rose 12%⁹.', []],
    ['Traffic rose 12% [1, Vadum].', []],
    ['See [part 2](#part-2).', []],
  ])('%s', (text, numbers) => {
    expect(cited(text)).toEqual(numbers);
  });

  test('mean nothing where the list has none', () => {
    expect(cited('Traffic rose 12%¹ [1].', '-')).toEqual([]);
  });

  test('after the full stop, they are those of the sentence before', () => {
    for (const mark of ['¹', '<sup>1</sup>', ' [1]']) {
      const text = `Traffic rose 12% in the valley.${mark} But Vadum has 4,000 lakes.\n\n## References\n\n1. Toise. https://example.org/t\n`;
      const { claims } = parseArticle(text);
      expect([mark, claims.map(({ support }) => support.length)]).toEqual([mark, [1, 0]]);
    }
  });
});
