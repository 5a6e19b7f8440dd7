import type { Match } from '../sources/model.ts';
import type { Span } from '../text/span.ts';

/** Every way in which a text can cite, in the order in which they are explained to users. */
export const CITATION_FORMS = [
  'marker',
  'name',
  'author-year',
  'attribution',
  'same-source',
  'footnote',
  'key',
  'numeric',
  'link',
  'line',
] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/** A place that names a source as support. */
export interface Citation {
  readonly form: CitationForm;
  /** The name as written, one line, single spaces. */
  readonly name: string;
  /** Exactly the name. */
  readonly span: Span;
  /** The whole of it: "(Source : X)" for a marker; several citations can share one. */
  readonly whole: Span;
  /** Index in `sources`, or null when the article lists no such source. */
  readonly source: number | null;
  readonly match: Match | null;
  /** A person, named with a function, whose own words are quoted: the source of those words, and no document. */
  readonly isInterviewed?: true;
  /** The author's own data: support that asks for no entry in the list. */
  readonly isOwn?: true;
}

/** For each sentence of the running text that is covered, by its start, the citations that cover it, as indexes in order. */
export type Support = ReadonlyMap<number, readonly number[]>;
