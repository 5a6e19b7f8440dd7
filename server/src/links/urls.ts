import type { Article } from '../core/article/model.ts';
import { addressOf } from '../core/sources/fields.ts';
import type { Span } from '../core/text/span.ts';

/** An address in an article; an address that stands in several places is there several times. */
export interface Linked {
  readonly url: string;
  readonly span: Span;
}

/** The http(s) addresses of an article, of its entries and of the links in its text, one for each place, in document order. */
export const urlsIn = ({ sources, prose }: Pick<Article, 'sources' | 'prose'>): readonly Linked[] => {
  const listed = sources.flatMap(({ url, external }) =>
    url === null || url.href === null || external ? [] : [{ url: url.href, span: url.span }],
  );
  const seen = new Set(listed.map(({ span }) => span.start));
  const linked = prose
    .flatMap(({ references }) => references)
    .flatMap(({ kind, target, span, whole }) => {
      const url = kind === 'link' && !seen.has(span.start) ? addressOf(target) : null;
      return url === null ? [] : [{ url, span, end: whole.end }];
    });
  const all = [...listed.map((one) => ({ ...one, end: one.span.start })), ...linked].sort(
    (a, b) => a.span.start - b.span.start,
  );
  // Of an entry that is a link, the address within it is there already.
  const isTwice = ({ url, end }: (typeof all)[number], i: number): boolean => {
    const next = all[i + 1];
    return next !== undefined && seen.has(next.span.start) && next.url === url && next.span.start < end;
  };
  return all.filter((one, i) => !isTwice(one, i)).map(({ url, span }) => ({ url, span }));
};
