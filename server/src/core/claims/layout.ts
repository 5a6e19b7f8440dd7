import type { Citation } from '../citations/citation.ts';
import type { Language } from '../language/lexicon.ts';
import type { Heading, Prose } from '../markdown/model.ts';
import type { Source, SourceList } from '../sources/model.ts';
import type { TextReading } from './text-kind/kind.ts';

/** Parts of an article that the scopes of citations are worked out from. */
export interface Layout {
  readonly prose: readonly Prose[];
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
  readonly headings: readonly Heading[];
  readonly lists: readonly SourceList[];
  readonly language: Language;
}

/** Parts of an article that its claims are worked out from. */
export interface ClaimLayout extends Layout {
  readonly textKind: TextReading;
}
