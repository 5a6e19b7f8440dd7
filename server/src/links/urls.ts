import type { Article } from '../core/article/model.ts';
import { addressOf } from '../core/sources/fields.ts';
import type { Span } from '../core/text/span.ts';

/** An address in an article; an address that stands in several places is there several times. */
export interface Linked {
  readonly url: string;
  readonly span: Span;
}

/** The http(s) addresses of an article, of its entries and of the links in its text, in document order. */
export const urlsIn = ({ sources, prose }: Pick<Article, 'sources' | 'prose'>): readonly Linked[] => {
  const listed = sources.flatMap(({ url, external }) =>
    url === null || url.href === null || external ? [] : [{ url: url.href, span: url.span }],
  );
  const linked = prose
    .flatMap(({ references }) => references)
    .flatMap(({ kind, target, span }) => {
      const url = kind === 'link' ? addressOf(target) : null;
      return url === null ? [] : [{ url, span }];
    });
  const seen = new Set(listed.map(({ span }) => span.start));
  return [...listed, ...linked.filter(({ span }) => !seen.has(span.start))].sort((a, b) => a.span.start - b.span.start);
};
