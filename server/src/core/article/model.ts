import type { BibliographyFile } from '../bibliography/model.ts';
import type { Citation, Support } from '../citations/citation.ts';
import type { Claim } from '../claims/claim.ts';
import type { TextReading } from '../claims/text-kind/kind.ts';
import type { FrontMatter } from '../front-matter/model.ts';
import type { Language } from '../language/lexicon.ts';
import type { Heading, Prose } from '../markdown/model.ts';
import type { LibrarySource, Source, SourceList } from '../sources/model.ts';
import type { Span } from '../text/span.ts';

/** One Markdown document, understood. `text` is the file as given; every span points into it. */
export interface Article {
  readonly text: string;
  readonly language: Language;
  /** Decides which claims are asked for a source. */
  readonly textKind: TextReading;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  readonly prose: readonly Prose[];
  readonly lists: readonly SourceList[];
  readonly sources: readonly Source[];
  /** Sources that the team knows, listed here or not. */
  readonly library: readonly LibrarySource[];
  /** The files of references that the front matter names. */
  readonly bibliographies: readonly BibliographyFile[];
  readonly citations: readonly Citation[];
  /** HTML comments outside code, in document order: suppression comments are found among them. */
  readonly comments: readonly Span[];
  readonly claims: readonly Claim[];
  readonly support: Support;
}
