import { describe, expect, test } from 'vitest';
import type { Labelled } from '../claims/labelled.ts';
import { ownArticles, readMarked } from '../claims/marked.ts';

const news = ownArticles('news-');

const isReported = ({ claim }: Labelled): boolean => claim?.strength === 'strong' && claim.support.length === 0;

const labelled = (some: readonly Labelled[], labels: string): number =>
  some.filter(({ label }) => labels.includes(label)).length;

describe('in articles as newsrooms write them', () => {
  test.each([
    ['fr', 29, 0.55],
    ['en', 32, 0.7],
  ] as const)(
    '%s: most of what is reported is what an editor would send back, and most of that is found',
    (language, count, right) => {
      const some = news.filter((sentence) => sentence.language === language);
      const reported = some.filter(isReported);
      expect(new Set(some.map(({ article }) => article)).size).toBe(count);
      expect(labelled(reported, 'H') / reported.length).toBeGreaterThan(right);
      expect(labelled(reported, 'H') / labelled(some, 'H')).toBeGreaterThan(0.55);
      expect(labelled(reported, 'N') / some.length).toBeLessThan(0.02);
    },
  );
});

test('marks are taken out of a labelled article, and each sentence ends before the next one or its block does', () => {
  const { text, kinds, sentences } = readMarked(
    '---\ntext: notes, howto\n---\n\n§H One. §N Two,\nstill two.\n\n- §C Three.\n- Four.\n',
  );
  expect(kinds).toEqual(['notes', 'howto']);
  expect(sentences.map(([start, end, label]) => [text.slice(start, end), label])).toEqual([
    ['One.', 'H'],
    ['Two,\nstill two.', 'N'],
    ['Three.', 'C'],
  ]);
});
