import { describe, expect, test } from 'vitest';
import { folds } from '../../server/src/core/features/folds.ts';
import { sourceLinks } from '../../server/src/core/features/links.ts';
import { definition, references } from '../../server/src/core/features/navigate.ts';
import { type OutlineSymbol, outline, sourceSymbols } from '../../server/src/core/features/symbols.ts';
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

test('the outline has sections within sections, what they cite and lack, and the sources', () => {
  const shown = ({ name, detail, children }: OutlineSymbol): unknown => [name, detail, children.map(shown)];
  expect(outline(read(TEXT), 'fr').map(shown)).toEqual([
    ['Les prix', '3 citations, 1 sans source', [['À Lyon', '1 sans source', []]]],
    [
      'Sources',
      '',
      [
        ['Insee', '9/10 · Étude · citée 2\u00A0fois', []],
        ['Ademe', 'non notée · Rapport · citée 1\u00A0fois', []],
      ],
    ],
  ]);
  expect(sourceSymbols(read(TEXT), 'fr').map(({ name }) => name)).toEqual(['Insee', 'Ademe']);
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
