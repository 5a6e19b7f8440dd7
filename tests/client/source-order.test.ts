import { describe, expect, test } from 'vitest';
import { inOrder, passes, type SourceFilter, type SourceOrder } from '../../client/src/source-order.ts';
import type { SourceOverview } from '../../server/src/protocol/messages.ts';

const AT = { start: 0, end: 1 };

const source = (name: string, more: Partial<SourceOverview>): SourceOverview => ({
  name,
  score: null,
  scoreText: '',
  level: 'unrated',
  kind: null,
  date: null,
  day: null,
  url: null,
  marker: `(Source : ${name})`,
  external: false,
  isRow: false,
  entry: AT,
  citations: [],
  problems: [],
  ...more,
});

const SOURCES = [
  source('Moulin bleu', { score: 6, citations: [AT], day: '2025-03' }),
  source('Écluse', { kind: 'Étude', citations: [AT, AT], problems: ['No date.'] }),
  source('Barrage', { score: 9, day: '2025-06-04', date: '4 juin 2025' }),
];

const { citations: _citations, problems: _problems, ...kept } = source('Canal', { score: 7 });

const names = (sources: readonly { readonly name: string }[]): readonly string[] => sources.map(({ name }) => name);

describe('sources are listed', () => {
  test.each<[SourceOrder, readonly string[]]>([
    ['listed', ['Moulin bleu', 'Écluse', 'Barrage']],
    ['reliability', ['Barrage', 'Moulin bleu', 'Écluse']],
    ['citations', ['Écluse', 'Moulin bleu', 'Barrage']],
    ['name', ['Barrage', 'Écluse', 'Moulin bleu']],
    ['date', ['Barrage', 'Moulin bleu', 'Écluse']],
  ])('by %s', (order, expected) => {
    expect(names(inOrder(SOURCES, order))).toEqual(expected);
    expect(names(SOURCES)).toEqual(['Moulin bleu', 'Écluse', 'Barrage']);
  });
});

describe('a filter lets through', () => {
  test.each<[string, SourceFilter, readonly string[]]>([
    ['everything', { by: 'all' }, ['Moulin bleu', 'Écluse', 'Barrage', 'Canal']],
    ['what is never cited, of the article', { by: 'uncited' }, ['Barrage']],
    ['what is to be mended', { by: 'faulty' }, ['Écluse']],
    ['what has no score', { by: 'unrated' }, ['Écluse']],
    ['words of a name, without accents or capitals', { by: 'words', words: 'ECLUSE' }, ['Écluse']],
    ['words of a kind', { by: 'words', words: 'étu' }, ['Écluse']],
    ['words of a date', { by: 'words', words: 'juin 2025' }, ['Barrage']],
    ['nothing', { by: 'words', words: 'pont' }, []],
  ])('%s', (_what, filter, expected) => {
    expect(names([...SOURCES, kept].filter((one) => passes(one, filter)))).toEqual(expected);
  });
});
