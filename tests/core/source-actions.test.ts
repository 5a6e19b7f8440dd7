import { describe, expect, test } from 'vitest';
import { actions } from '../../server/src/core/features/actions/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { apply, done, FULL, offered, STRICT } from './offered.ts';
import { read } from './read.ts';

describe('a listed source is cited for a claim', () => {
  const body = (marked: string, title: string): string | undefined => done(marked + FULL, title)?.split('\n\n## ')[0];

  test.each([
    ['before the full stop', 'Le train gagne $038 %.', 'Le train gagne 38 % (Source : Insee).'],
    ['before other ends', 'Le train gagne $038 % !', 'Le train gagne 38 % (Source : Insee) !'],
    [
      'at the end without one',
      'Le train gagne $038 % de voyageurs en un an',
      'Le train gagne 38 % de voyageurs en un an (Source : Insee)',
    ],
    [
      'after a link',
      'Le train gagne [$038 % en un an](suite.md)',
      'Le train gagne [38 % en un an](suite.md) (Source : Insee)',
    ],
    [
      'after a link before a stop',
      'Le train gagne [$038 %](suite.md).',
      'Le train gagne [38 %](suite.md) (Source : Insee).',
    ],
    [
      'after a wiki’s link',
      'Le train gagne $038 % selon le [[quai|long quai]]',
      'Le train gagne 38 % selon le [[quai|long quai]] (Source : Insee)',
    ],
    [
      'in a cell',
      '| A | B | C |\n|---|---|---|\n| $012 % | 13 % | 14 % |',
      '| A | B | C |\n|---|---|---|\n| 12 % (Source : Insee) | 13 % | 14 % |',
    ],
    [
      'after a quotation',
      '« Le train gagne $038 % des villes. »',
      '« Le train gagne 38 % des villes. » (Source : Insee)',
    ],
    [
      'as the article writes it',
      'Il pleut (source: Ademe). Le train gagne $038 %.',
      'Il pleut (source: Ademe). Le train gagne 38 % (source: Insee).',
    ],
    [
      'by name where it cites so',
      'Il pleut (Ademe).\n\nLe train gagne $038 %.',
      'Il pleut (Ademe).\n\nLe train gagne 38 % (Insee).',
    ],
    [
      'by number where it cites so',
      'Il pleut [2].\n\nLe train gagne $038 %.',
      'Il pleut [2].\n\nLe train gagne 38 % [1].',
    ],
  ])('%s', (_how, marked, expected) => {
    expect(body(marked, 'Cite “Insee”')).toBe(expected);
  });

  test('the most plausible first: named in the sentence, cited in the paragraph, cited most', () => {
    const names = (marked: string) =>
      offered(marked + FULL)
        .all.filter(({ title }) => title.startsWith('Cite'))
        .map(({ title }) => title);
    expect(names('Le train gagne $038 %.')).toEqual(['Cite “Insee” (9/10)', 'Cite “Ademe” (6/10)']);
    expect(names('Il pleut (Source : Ademe).\n\nLe train gagne $038 %.')[0]).toBe('Cite “Ademe” (6/10)');
    expect(names('Le vent tourne (Source : Ademe). La foule grandit. Le train, lui, a gagné $038 lignes.')[0]).toBe(
      'Cite “Ademe” (6/10)',
    );
  });

  test('none where none is listed', () => {
    expect(done('Le train gagne $038 %.', 'Cite')).toBeNull();
  });
});

describe('an entry', () => {
  test('gets the fields it lacks, labelled and indented as its others', () => {
    const text = `Un mot (Source : Insee).\n\n## Sources\n\n1. **In$0see** - Étude\n   - Date : 2025-06-04\n`;
    expect(done(text, 'Add the missing fields')).toBe(
      `Un mot (Source : Insee).\n\n## Sources\n\n1. **Insee** - Étude\n   - Date : 2025-06-04\n   - URL : \n   - Fiabilité : /10\n`,
    );
  });

  test('that is never cited is removed, and the others are renumbered', () => {
    const text = `Un mot [2].${FULL}`.replace('**Insee', '**In$0see');
    expect(done(text, 'Remove “Insee”')).toBe(
      'Un mot [1].\n\n## Sources\n\n1. **Ademe** - Rapport\n   - Date : 2025-06-04\n   - URL : https://ademe.example/prix\n   - Fiabilité : 6/10\n',
    );
  });

  test('gets the name that the text uses as an alias', () => {
    const text = `Un mot (Source : INS$0EE).${FULL}`;
    const written = done(text, 'Make “INSEE” a second name');
    expect(written).toContain('   - Fiabilité : 9/10\n   - Alias : INSEE\n2. **Ademe**');
    expect(lint(read(written ?? ''), { locale: 'en' }).map(({ rule }) => rule)).not.toContain('inexact-source-name');
  });
});

describe('the list', () => {
  const LIST = '\n\n## Sources\n\n1. **Zola** - Livre\n2. **Insee** - Étude\n3. **Ademe** - Rapport\n';

  test('is sorted by name, and numbers in the text follow', () => {
    expect(done(`Un mot [1], [2] et [3].${LIST}`.replace('**In', '**$0In'), 'Sort the sources by name')).toBe(
      'Un mot [3], [2] et [1].\n\n## Sources\n\n1. **Ademe** - Rapport\n2. **Insee** - Étude\n3. **Zola** - Livre\n',
    );
  });

  test('is sorted by first citation', () => {
    expect(
      done(
        `Un mot (Source : Ademe). Puis (Source : Zola).${LIST}`.replace('**In', '**$0In'),
        'Sort the sources by first',
      ),
    ).toContain('1. **Ademe** - Rapport\n2. **Zola** - Livre\n3. **Insee** - Étude\n');
  });

  test('is renumbered, and citations by the numbers it shows follow', () => {
    const gaps = '\n\n## Sources\n\n[2] **Zola**, Livre.\n\n[5] **Ins$0ee**, Étude.\n';
    expect(done(`Un mot [5], puis [2].${gaps}`, 'Renumber')).toBe(
      'Un mot [2], puis [1].\n\n## Sources\n\n[1] **Zola**, Livre.\n\n[2] **Insee**, Étude.\n',
    );
  });

  test('offers nothing that changes nothing, and nothing elsewhere', () => {
    const sorted = '\n\n## Sources\n\n- **Ade$0me** - Rapport\n- **Insee** - Étude\n';
    expect(
      offered(`Un mot (Source : Ademe). Et (Source : Insee).${sorted}`).all.filter(({ kind }) => kind === 'rewrite'),
    ).toEqual([]);
    expect(offered(`Un m$0ot.${LIST}`).all.filter(({ kind }) => kind === 'rewrite')).toEqual([]);
  });

  test('keeps the marks of a list that mixes them where they are', () => {
    const text = `Un mot.\n\n## Sources\n\n- **Ze$0bra**\n  - Date : 2024\n\n1. **Ademe**\n   - Date : 2025\n`;
    expect(done(text, 'Sort the sources by name')).toBe(
      'Un mot.\n\n## Sources\n\n- **Ademe**\n  - Date : 2025\n\n1. **Zebra**\n   - Date : 2024\n',
    );
  });

  test('keeps the line ends and the gaps it has', () => {
    const text = `Un mot.\n\n## Sources\n\n- **Ze$0bra**\n\n- **Ademe**\n`.replaceAll('\n', '\r\n');
    expect(done(text, 'Sort the sources by name')).toBe(
      'Un mot.\n\n## Sources\n\n- **Ademe**\n\n- **Zebra**\n'.replaceAll('\n', '\r\n'),
    );
  });
});

describe('a link', () => {
  test('becomes a listed source and a marker', () => {
    const written = done(
      `Le prix monte de [12 % en$0 un an](https://www.prices.example/2025).${FULL}`,
      'List “prices.example”',
    );
    expect(written).toContain('Le prix monte de 12 % en un an (Source : prices.example).');
    expect(written).toContain('3. **prices.example**\n   - Date :\n   - URL : https://www.prices.example/2025\n');
  });

  test('also when it is a bare address', () => {
    expect(done(`Le prix monte, https://www.prices.ex$0ample/2025${FULL}`, 'List “prices.example”')).toContain(
      'Le prix monte, (Source : prices.example)\n',
    );
  });

  test.each([
    ['(https://prices.ex$0ample/a)', '(Source : prices.example)'],
    ['(<https://prices.ex$0ample/a>)', '(Source : prices.example)'],
    ['([le pr$0ix](https://prices.example/a))', '(Source : prices.example)'],
    ['(voir https://prices.ex$0ample/a)', '(voir https://prices.example/a) (Source : prices.example)'],
    ['(voir [le pr$0ix](https://prices.example/a))', '(voir le prix (Source : prices.example))'],
    [
      '(12 %, https://prices.ex$0ample/a, en mai)',
      '(12 %, https://prices.example/a, en mai) (Source : prices.example)',
    ],
  ])('in brackets is not put in more of them: %s', (marked, expected) => {
    expect(done(`Le prix monte ${marked}.${FULL}`, 'List “prices.example”')).toContain(`Le prix monte ${expected}.\n`);
  });

  test('in the cell of a table', () => {
    const written = done(`| A |\n|---|\n| [le rapport \\| bis](https://pric$0es.example/a) |${FULL}`, 'List “');
    expect(written).toContain('(Source : ');
    expect(written?.split('\n')[2]?.replaceAll('\\|', '').split('|')).toHaveLength(3);
  });

  test.each([
    ['[le rap$0port annuel](https://prices.example/a)', 'Rapport annuel'],
    ['[The Yearly$0 Prices](https://prices.example/a)', 'Yearly Prices'],
    ['[Observatoire$0 Fluvial](https://prices.example/a)', 'Observatoire Fluvial'],
    ['[une étude$0 de 2024](https://prices.example/a)', 'prices.example'],
    ['[12 % en$0 un an](https://prices.example/a)', 'prices.example'],
    ['[ici$0](https://prices.example/a)', 'prices.example'],
    ['[Ici$0](https://prices.example/a)', 'prices.example'],
    ['[monte$0 vite](https://prices.example/a)', 'prices.example'],
    ['[le rap$0port annuel](https://www.insee.example/rapport)', 'Rapport annuel (Insee)'],
  ])('is named by its words where they are a title: %s', (marked, name) => {
    expect(offered(`Le prix monte, voir ${marked}.${FULL}`).all.map(({ title }) => title)).toContain(
      `List “${name}” as a source and cite it here`,
    );
  });

  test('to nowhere on the web, or to a listed page, is left alone', () => {
    expect(done(`Voir [la su$0ite](suite.md).${FULL}`, 'List')).toBeNull();
    expect(done(`Voir [le pr$0ix](https://insee.example/prix).${FULL}`, 'List')).toBeNull();
  });
});

test('all names and counts are mended at once, and nothing that is the writer’s to choose', () => {
  const text = `---\nsources: 3\n---\n\nUn mot (Source : INSEE). Puis (Source : insee). Enfin (Source : Insse).$0${FULL}`;
  const written = done(text, 'Mend names and counts');
  expect(written).toContain('sources: 2\n');
  expect(written).toContain('Un mot (Source : Insee). Puis (Source : Insee). Enfin (Source : Insse).');
});

test('a finding can be kept out of sight by its rule and its sentence', () => {
  const { text, all } = offered(`Le train\ngagne $038 %. Il pleut.${FULL}`);
  const silences = all.flatMap(({ silence }) => silence ?? []);
  expect(silences).toEqual([
    { what: 'sentence', rule: 'unsourced-claim', text: 'Le train gagne 38 %.' },
    { what: 'kind', kind: 'statistic' },
    { what: 'rule', rule: 'unsourced-claim' },
  ]);
  const ignored = [{ rule: 'unsourced-claim', text: 'Le train gagne 38 %.' }];
  const rules = (written: string) => lint(read(written), { locale: 'en', ignored }).map(({ rule }) => rule);
  expect(rules(text)).not.toContain('unsourced-claim');
  expect(rules(`Un mot.\n\n${text}`)).not.toContain('unsourced-claim');
  expect(rules(text.replace('38', '39'))).toContain('unsourced-claim');
});

const ARTICLES = [
  `Le train gagne 38 %.\n\nSelon INSEE, il pleut [2]. Voir [là](https://a.example/x).${FULL}`,
  `---\nsources: 9\n---\n\nUn mot (Source : INSEE), puis 12 % de plus.\r\n\r\n## Sources\r\n\r\n- **Insee** - Étude\r\n  - Date : 2025\r\n- **Zola**`,
  'Il perd 12 %.\n\n## Sources\n\n| Nom | URL |\n| --- | --- |\n| Insee | https://insee.example |\n| Ademe | |\n',
  'Prices rose 12%[^1]. Wages fell 3%.\n\n[^1]: [Report](https://example.org/r)\n\n## References\n\n[1] Carr, 2020.\n[2] Marlow, 2019.',
];

test.each(ARTICLES)(
  'whatever is offered in %j leaves an article that is read, edits apart and inside the text',
  (text) => {
    const article = read(text);
    const findings = lint(article, STRICT);
    const all = findings.flatMap(({ span }) => actions(article, findings, span, 'en'));
    expect(all.length).toBeGreaterThan(2);
    for (const { edits, finding, title } of all) {
      const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start);
      for (const [i, span] of spans.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(i === 0 ? 0 : (spans[i - 1]?.end ?? 0));
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      const errors = (written: string) =>
        lint(read(written), { locale: 'en' }).filter(({ severity }) => severity === 'error').length;
      expect(errors(apply(text, edits)), title).toBeLessThanOrEqual(errors(text));
      if (finding && edits.length > 0 && title.startsWith('Cite')) {
        const left = lint(read(apply(text, edits)), { locale: 'en' }).filter(({ rule }) => rule === 'unsourced-claim');
        expect(left.length, title).toBeLessThan(findings.filter(({ rule }) => rule === 'unsourced-claim').length);
      }
    }
  },
);
