import { expect, test } from 'vitest';
import { withoutAttributes } from '../../server/src/core/markdown/attributes.ts';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import { walk } from '../../server/src/core/markdown/walk.ts';
import { exercise } from '../fuzz/exercise.ts';
import { IS_LONG } from '../fuzz/runs.ts';
import { growth } from './growth.ts';

/** A small part of the sizes where there is no night for it. */
const many = (count: number): number => (IS_LONG ? count : Math.ceil(count / 50));

/** Nobody writes these; an editor that opens one must come through it. */
const HUGE: readonly (readonly [string, () => string])[] = [
  ['a line of 10 MB of words', () => 'Près de 12 % des gens dorment (Source : Insee) '.repeat(many(210_000))],
  ['a line of 10 MB of brackets', () => '[('.repeat(many(5_000_000))],
  ['a line of 10 MB in a line of carriage returns', () => `${'a'.repeat(many(10_000_000))}\r${'\r'.repeat(1_000)}`],
  ['100,000 entries of a list', () => `## Sources\n\n${'- Insee\n'.repeat(many(100_000))}`],
  [
    '10,000 sources, each with its fields, and as many citations',
    () => {
      const numbers = Array.from({ length: many(10_000) }, (_, i) => i + 1);
      const cited = numbers.map((i) => `Un mot (Source : Nom ${i}).`).join('\n\n');
      const entries = numbers.map((i) => `${i}. **Nom ${i}** - Étude\n   - URL : https://a.fr/${i}\n`).join('');
      return `${cited}\n\n## Sources\n\n${entries}`;
    },
  ],
  ['a fence that nobody closes, and 100,000 lines', () => `\`\`\`\n${'Un mot.\n\n'.repeat(many(100_000))}`],
  [
    '50,000 footnotes',
    () => Array.from({ length: many(50_000) }, (_, i) => `Un mot[^${i}].\n\n[^${i}]: Insee\n`).join('\n'),
  ],
  ['50,000 headings', () => '## Sources\n\nUn mot.\n\n'.repeat(many(50_000))],
  ['50,000 comments', () => '<!-- sourcier-disable-next-line -->\nPrès de 12 %.\n\n'.repeat(many(50_000))],
];

test.each(HUGE)('%s: read, checked and asked about', (_, text) => {
  expect(exercise(text(), [10]).slice(0, 5)).toEqual([]);
});

test('blanks within a title are read in time that grows with them', () => {
  expect(growth((size) => withoutAttributes(`Un mot${' '.repeat(size)}ici`), 10_000, 10)).toBeLessThan(10);
});

test('lists deeper than a hundred are read as text', () => {
  const listsIn = (depth: number): number => {
    const text = Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
    return [...walk(parseMarkdown(text).children)].filter(({ type }) => type === 'list').length;
  };
  expect(listsIn(90)).toBe(90);
  expect(listsIn(130)).toBe(100);
});
