import type { LibrarySource } from '../sources/model.ts';
import type { Range } from '../text/position.ts';

/** One file of a library, as far as it could be read. */
export interface LibraryFile {
  readonly file: string;
  readonly sources: readonly LibrarySource[];
  readonly problems: readonly LibraryProblem[];
}

/** A fault of a library file. */
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
