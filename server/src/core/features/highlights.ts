import type { Article } from '../article/model.ts';
import { type Span, touches } from '../text/span.ts';

/** Parts to light up for a cursor: the citation it stands on, and the sentences that citation supports. */
export interface Highlights {
  readonly citation: Span;
  readonly covered: readonly Span[];
}

/** The scope of the citation at an offset, in document order; null where there is none. */
export const highlights = ({ citations, prose, support }: Article, offset: number): Highlights | null => {
  const named = citations.findIndex(({ span }) => touches(span, offset));
  const at = named >= 0 ? named : citations.findIndex(({ whole }) => touches(whole, offset));
  const citation = citations[at];
  if (!citation) return null;
  // Several names in one pair of brackets reach as far as one.
  const group = new Set(citations.flatMap(({ whole }, i) => (whole.start === citation.whole.start ? [i] : [])));
  const covered = prose
    .flatMap(({ sentences }) => sentences)
    .filter(({ start }) => support.get(start)?.some((i) => group.has(i)));
  return { citation: citation.span, covered };
};
