import type { PartialDate, Span } from '../model.ts';
import type { Range } from '../place.ts';

/** A source as a team knows it, whatever article cites it. */
export interface LibrarySource {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  /** As written, and as a date where it is one. */
  readonly date: { readonly text: string; readonly value: PartialDate | null } | null;
  /** Null where there is none, or none that is a whole http(s) address. */
  readonly url: string | null;
  /** Hosts whose pages are this source's: "insee.fr". Lower case, without "www.". */
  readonly domains: readonly string[];
  readonly rating: Rating | null;
  readonly excerpts: readonly Excerpt[];
  /** Where its name stands. */
  readonly place: FilePlace;
}

/** How far a team trusts a source, and why. */
export interface Rating {
  /** 0–10. */
  readonly score: number;
  /** As a person writes it: "8/10". */
  readonly text: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: PartialDate | null;
  /** From the day after on, the rating is to be looked at again. */
  readonly expires: PartialDate | null;
}

/** What a source says, word for word; a fact is the team's own wording of it. */
export interface Excerpt {
  readonly text: string;
  readonly kind: 'excerpt' | 'fact';
  readonly url: string | null;
  readonly date: string | null;
  /** Where it is kept; null in the article that is being read. */
  readonly place: FilePlace | null;
  /** Where it stands in the article itself; null for one that is kept elsewhere. */
  readonly span: Span | null;
}

/** A place in a file beside the article. */
export interface FilePlace {
  /** The file as the program names it: a path on the command line, a URI in an editor. */
  readonly file: string;
  readonly range: Range;
}

/** One file of a library, as far as it could be read. */
export interface LibraryFile {
  readonly file: string;
  readonly sources: readonly LibrarySource[];
  readonly problems: readonly LibraryProblem[];
}

/** What is wrong in a library file. */
export interface LibraryProblem {
  readonly code:
    | 'syntax'
    | 'shape'
    | 'too-large'
    | 'nameless'
    | 'entry'
    | 'duplicate'
    | 'unknown-key'
    | 'text'
    | 'score'
    | 'date'
    | 'url';
  /** The parser's words (English), the key, or what is written. */
  readonly detail: string;
  readonly range: Range;
}
