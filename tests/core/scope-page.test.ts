import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { overlaps, overlapTest } from '../../server/src/core/text/span.ts';
import { fencedArticles } from '../rules/page.ts';

const EXAMPLES = ['scope.md', 'scope-en.md'].flatMap((name) =>
  fencedArticles(readFileSync(join(import.meta.dirname, '../articles', name), 'utf8')).map(
    (example) => [`${name}:${example.line}`, example] as const,
  ),
);

test.each(EXAMPLES)('%s', (_, { article: text, marks }) => {
  const { prose, lists, sources, support } = parseArticle(text);
  const isListed = overlapTest([...lists, ...sources].map(({ span }) => span));
  const sentences = prose
    .filter(({ kind, span }) => kind !== 'heading' && !isListed(span))
    .flatMap(({ sentences }) => sentences);
  const shown = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(sentences.filter(({ start }) => (support.get(start) ?? []).length === 0).map(shown)).toEqual(
    sentences.filter((sentence) => marks.some((mark) => overlaps(mark, sentence))).map(shown),
  );
});
