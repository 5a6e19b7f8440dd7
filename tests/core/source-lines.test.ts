import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { cut } from './read.ts';

const LIST =
  '\n\n## Sources\n\n- [Toise](https://example.org/t)\n- [Vadum](https://example.org/v)\n- [U.S. Ford Bureau](https://example.org/u)\n';

const named = (line: string): readonly string[] => {
  const { citations, sources, text } = parseArticle(`| A | B |\n|---|---|\n| x | 4 % |\n\n${line}${LIST}`);
  return citations
    .filter(({ form }) => form === 'line')
    .map(({ source, span }) => (source === null ? `∅ ${cut(text, span)}` : (sources[source]?.name ?? '')));
};

describe('a line of sources ends', () => {
  test.each([
    ['before a note', '**Sources :** Toise et Vadum. **Note :** chiffres arrondis.', ['Toise', 'Vadum']],
    ['before an English note', '**Sources:** Toise and Vadum. **Note:** figures are rounded.', ['Toise', 'Vadum']],
    ['before how to read it', '*Source : Toise. Lecture : 4 % des ponts.*', ['Toise']],
    ['before another credit', 'Source: Toise | Chart: Ford Desk', ['Toise']],
    ['before a photo', 'Source : Toise – Photo : Gué Libre', ['Toise']],
    ['before a credit after a comma', 'Source: Toise, Map: Ford Desk', ['Toise']],
    ['before a sentence', 'Source: Toise. Figures are rounded.', ['Toise']],
    ['with the line', 'Source : Toise\nLes ponts sont vieux.', ['Toise']],
    ['not in an abbreviation', 'Source: U.S. Ford Bureau; Vadum', ['U.S. Ford Bureau', 'Vadum']],
    ['for a name with a small first letter', 'Source: eFord Desk - Published: 2023', ['∅ eFord Desk']],
    ['for an unknown name too', 'Source: Ford Desk. Note: figures are rounded.', ['∅ Ford Desk']],
  ])('%s: %s', (_, line, names) => {
    expect(named(line)).toEqual(names);
  });
});

describe('a source after the full stop', () => {
  /** The claims of a text without a source. */
  const unsourced = (text: string): readonly string[] => {
    const article = parseArticle(text + LIST);
    return article.claims.filter(({ support }) => support.length === 0).map(({ span }) => cut(article.text, span));
  };

  test.each([
    'La part des ponts fermés atteint 7 % en 2024. Source : Toise.',
    'La part des ponts fermés atteint 7 % en 2024. Sources : Toise et Vadum.',
    'La part des ponts fermés atteint 7 % en 2024. *Source : Toise.*',
    'La part des ponts fermés atteint 7 % en 2024. Celle des gués atteint 9 %. Source : Toise.',
    'La part des ponts fermés atteint 7 % en 2024.\nSource : Toise',
    'The share of closed bridges is 7% in 2024. Source: Toise.',
  ])('is that of the sentences before it: %s', (text) => {
    expect(unsourced(text)).toEqual([]);
  });

  test('within a paragraph, of the one sentence before it', () => {
    const text =
      'Les ponts coûtent 12 millions d’euros. La part des gués atteint 9 % en 2024. Source : Toise. La ville compte 40 % de quais.';
    expect(unsourced(text)).toEqual(['Les ponts coûtent 12 millions d’euros.', 'La ville compte 40 % de quais.']);
  });

  test('is none where it names a file', () => {
    expect(unsourced('La part des ponts fermés atteint 7 % en 2024. Source : manuel.')).toHaveLength(1);
  });
});
