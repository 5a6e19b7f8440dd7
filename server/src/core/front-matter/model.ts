import { moved, type Span } from '../text/span.ts';

/** The data before and after the text. `span` is null where there is none before it, `tail` where there is none after it. */
export interface FrontMatter {
  readonly span: Span | null;
  readonly tail: Span | null;
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
export type FrontMatterReader = (source: string) => Pick<FrontMatter, 'data' | 'places' | 'problems'>;

/** Data further on in a text. */
export const movedFrontMatter = (frontMatter: FrontMatter, by: number): FrontMatter => ({
  span: frontMatter.span && moved(frontMatter.span, by),
  tail: frontMatter.tail && moved(frontMatter.tail, by),
  data: frontMatter.data,
  places: new Map(
    [...frontMatter.places].map(([path, { key, value }]) => [path, { key: moved(key, by), value: moved(value, by) }]),
  ),
  problems: frontMatter.problems.map((problem) => ({ ...problem, span: moved(problem.span, by) })),
});
