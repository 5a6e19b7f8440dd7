import type { Article } from '../article/model.ts';
import type { Span } from '../text/span.ts';

/** Parts that can be folded: each sources list, and each entry that takes several lines. */
export const folds = ({ lists, sources, text }: Article): readonly Span[] =>
  [...lists.map(({ span }) => span), ...sources.filter(({ external }) => !external).map(({ span }) => span)].filter(
    (span) => /[\r\n]/.test(text.slice(span.start, span.end).trimEnd()),
  );
