import type { Article } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import { sourceAt } from './source-at.ts';

/** Where one is, and where one can go from there. */
export interface Definition {
  readonly from: Span;
  readonly targets: readonly Target[];
}

export interface Target {
  /** The whole of it. */
  readonly span: Span;
  /** The part to put the cursor on. */
  readonly name: Span;
}

/** From a citation to its entry, and from an entry to the places that cite it; null where no listed source is named. */
export const definition = (article: Article, offset: number): Definition | null => {
  const place = sourceAt(article, offset);
  const source = article.sources[place?.source ?? -1];
  if (!place || !source) return null;
  if (place.citation !== null) {
    return { from: place.span, targets: [{ span: source.span, name: source.nameSpan }] };
  }
  const targets = citationsOf(article, place.source).map((span) => ({ span, name: span }));
  return { from: place.span, targets };
};

/** Every place that names the source at an offset, in document order, its entry too if asked for. */
export const references = (
  article: Article,
  offset: number,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): readonly Span[] => {
  const place = sourceAt(article, offset);
  const source = article.sources[place?.source ?? -1];
  if (!place || !source) return [];
  return [...citationsOf(article, place.source), ...(includeDeclaration ? [source.nameSpan] : [])].sort(
    (a, b) => a.start - b.start,
  );
};

const citationsOf = ({ citations }: Article, index: number): readonly Span[] =>
  citations.filter(({ source }) => source === index).map(({ span }) => span);
