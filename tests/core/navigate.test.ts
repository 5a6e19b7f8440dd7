import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../server/src/core/features/code-lenses.ts';
import { folds } from '../../server/src/core/features/folds.ts';
import { sourceLinks } from '../../server/src/core/features/links.ts';
import { definition, references } from '../../server/src/core/features/navigate.ts';
import { overview } from '../../server/src/core/features/overview.ts';
import { type OutlineSymbol, outline, outlineLeaves, sourceSymbols } from '../../server/src/core/features/symbols.ts';
import { LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { growth } from '../hostile/growth.ts';
import { cut, read, withCursor } from './read.ts';

const TEXT = `Près de 66 % des villes dorment.

# Les prix

Selon l’Insee, le prix monte (Source : Insee). Il stagne (Source : Ademe).

## À Lyon

Le parc perd 12 % de ses arbres.

# Sources

1. **Insee** - Étude
   - URL : https://insee.example/prix
   - Fiabilité : 9/10
2. **Ademe** - Rapport
   - URL : javascript:alert(1)
`;

const at = (mark: string): { text: string; offset: number } => withCursor(TEXT.replace(mark.replace('$0', ''), mark));

describe('going', () => {
  test('from a citation leads to its entry', () => {
    const { text, offset } = at('(Source : In$0see)');
    const going = definition(read(text), offset);
    expect(going && [cut(text, going.from), going.targets.map(({ name }) => cut(text, name))]).toEqual([
      'Insee',
      ['Insee'],
    ]);
    expect(going && cut(text, going.targets[0]?.span ?? { start: 0, end: 0 })).toMatch(/^1\. \*\*Insee/);
  });

  test('from an entry leads to its citations', () => {
    const { text, offset } = at('**In$0see**');
    expect(definition(read(text), offset)?.targets.map(({ span }) => span.start)).toEqual([
      text.indexOf('Insee'),
      text.indexOf('Source : Insee') + 'Source : '.length,
    ]);
  });

  test('from anywhere else leads nowhere', () => {
    const { text, offset } = at('le pr$0ix');
    expect(definition(read(text), offset)).toBeNull();
    expect(references(read(text), offset, { includeDeclaration: true })).toEqual([]);
  });

  test.each([
    [true, 3],
    [false, 2],
  ])('finds all places, the entry if asked for (%s)', (withEntry, count) => {
    const { text, offset } = at('(Source : In$0see)');
    const found = references(read(text), offset, { includeDeclaration: withEntry });
    expect(found.map((span) => cut(text, span))).toEqual(Array.from({ length: count }, () => 'Insee'));
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});

describe('the outline', () => {
  const article = read(TEXT);
  const strict = { locale: 'fr', claims: { minimumStrength: LEAST_STRENGTH.strict, kinds: {} } } as const;
  const seen = overview(article, { findings: lint(article, strict), withheld: [] }, strict);
  const shown = ({ name, detail, children }: OutlineSymbol): unknown => [name, detail, children.map(shown)];
  const OPENING = ['Près de 66 % des villes dorment.', 'sans source', []];
  const LOST = ['Le parc perd 12 % de ses arbres.', 'sans source', []];
  const SOURCES = [
    ['Insee', '9/10 · Étude · citée 2\u00A0fois', []],
    ['Ademe', 'non notée · Rapport · citée 1\u00A0fois', []],
  ];

  test('has sections within sections, with what they claim themselves, claims without a source, and sources', () => {
    expect(outline(article, seen, 'fr').map(shown)).toEqual([
      OPENING,
      ['Les prix', '2 affirmations, toutes sourcées', [['À Lyon', '1 affirmation, 1 sans source', [LOST]]]],
      ['Sources', '', SOURCES],
    ]);
    expect(sourceSymbols(article, 'fr').map(({ name }) => name)).toEqual(['Insee', 'Ademe']);
  });

  test('of many headings and claims takes time that grows with them', () => {
    const [heading] = article.headings;
    const [claim] = seen.unsourced;
    const outlineOf = (count: number): unknown => {
      const spans = Array.from({ length: count }, (_, i) => ({ start: 10 * i + 1, end: 10 * i + 2 }));
      const headings = spans.flatMap((span, i) => (heading ? [{ ...heading, span, depth: 1 + (i % 3) }] : []));
      const unsourced = spans.flatMap(({ start, end }) =>
        claim ? [{ ...claim, span: { start: start + 5, end: end + 5 } }] : [],
      );
      return outline({ ...article, headings }, { ...seen, unsourced }, 'fr');
    };
    expect(growth(outlineOf, 8_000, 8)).toBeLessThan(8);
  });

  test('leaves the headings to an editor that has them', () => {
    expect(outlineLeaves(article, seen, 'fr').map(shown)).toEqual([OPENING, LOST, ...SOURCES]);
  });

  test('says of a heading what the lens above it says', () => {
    const details = (symbols: readonly OutlineSymbol[]): readonly string[] =>
      symbols.flatMap(({ kind, detail, children }) => [
        ...(kind === 'section' && detail !== '' ? [detail] : []),
        ...details(children),
      ]);
    const lenses = codeLenses(seen, { sources: false, sections: true }, 'fr').map(({ title }) => title);
    expect(details(outline(article, seen, 'fr'))).toEqual(lenses);
    expect(lenses).toHaveLength(2);
  });
});

test('no lens stands above a row of a table', () => {
  const article = read(
    'Un mot (Source : Insee).\n\n## Sources\n\n| Nom | URL |\n| --- | --- |\n| Insee | https://insee.example |\n',
  );
  const seen = overview(article, { findings: [], withheld: [] }, { locale: 'fr' });
  expect(seen.sources.map(({ name }) => name)).toEqual(['Insee']);
  expect(codeLenses(seen, { sources: true, sections: true }, 'fr')).toEqual([]);
});

test('citations link to http addresses only', () => {
  expect(sourceLinks(read(TEXT)).map(({ span, href, name }) => [cut(TEXT, span), href, name])).toEqual([
    ['Insee', 'https://insee.example/prix', 'Insee'],
    ['Insee', 'https://insee.example/prix', 'Insee'],
  ]);
});

test('the list and its long entries fold', () => {
  expect(folds(read(TEXT)).map((span) => cut(TEXT, span).split('\n')[0])).toEqual([
    '# Sources',
    '1. **Insee** - Étude',
    '2. **Ademe** - Rapport',
  ]);
});
