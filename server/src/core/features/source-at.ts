import type { Article } from '../article/model.ts';
import { type Span, touches } from '../text/span.ts';

/** A place that names a source: one that cites it, or the name of its entry. */
export interface SourcePlace {
  /** Index in `sources`. */
  readonly source: number;
  readonly span: Span;
  /** Index in `citations`; null on the entry. */
  readonly citation: number | null;
}

/** The source named at an offset, and where; null where none is named, or none that is listed. */
export const sourceAt = ({ citations, sources }: Article, offset: number): SourcePlace | null => {
  const at = citations.findIndex(({ span }) => touches(span, offset));
  const citation = citations[at];
  if (citation?.source != null) return { source: citation.source, span: citation.span, citation: at };
  const entry = sources.findIndex(({ nameSpan, name }) => name !== '' && touches(nameSpan, offset));
  const span = sources[entry]?.nameSpan;
  return span ? { source: entry, span, citation: null } : null;
};
