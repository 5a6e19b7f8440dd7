import type { Span } from '../text/span.ts';

/** The block of data before the text. `span` is null when there is none. */
export interface FrontMatter {
  readonly span: Span | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where each top-level key and its value stand, by key. */
  readonly places: ReadonlyMap<string, FrontMatterPlace>;
  readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterPlace {
  readonly key: Span;
  readonly value: Span;
}

/** Why front matter could not be read in full. */
export interface FrontMatterProblem {
  readonly code: 'syntax' | 'language' | 'unclosed' | 'not-a-mapping' | 'too-large';
  /** The parser's own words (English), or the name of the language. */
  readonly detail: string;
  readonly span: Span;
}

/** Reads the text between the fences; spans are relative to it. */
export type Reader = (source: string) => Pick<FrontMatter, 'data' | 'places' | 'problems'>;
