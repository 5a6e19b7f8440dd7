import type { Span } from '../text/span.ts';
import type { CslItem } from './csl-item.ts';

/** Why a bibliography, or a part of it, is not read. */
export type BibliographyProblem =
  | {
      /** `relative`: the path is absolute or an address; `outside`: it leads out of the workspace. */
      readonly code: 'relative' | 'outside' | 'format' | 'missing' | 'unreadable' | 'too-large';
    }
  | {
      /** Its bytes are no UTF-8, which other programs expect; it was read as Windows-1252. */
      readonly code: 'encoding';
    }
  | {
      /** It was read, and holds no entry. */
      readonly code: 'empty';
    }
  | {
      readonly code: 'entries';
      /** How many entries are at fault, at least 1. */
      readonly count: number;
      readonly first: EntryProblem;
    };

/** A fault of one entry; `line` is 1-based, and null where it is not known. */
export interface EntryProblem {
  readonly fault: 'comma' | 'unclosed' | 'key' | 'field' | 'duplicate' | 'syntax';
  readonly line: number | null;
  /** The key that an entry before it has too. */
  readonly key?: string;
}

/** The content of a bibliography file: every entry that could be read, and what is wrong with the rest. */
export interface Loaded {
  readonly items: readonly CslItem[];
  readonly problems: readonly BibliographyProblem[];
}

/**
 * Files that were read, by the paths as articles write them. A path that is missing was not read, and nothing is said
 * of it.
 */
export type Bibliographies = ReadonlyMap<string, Loaded>;

/** Reads the bibliographies that articles name. */
export interface BibliographyReader {
  /** Those of the article at a path or a URI, by the paths as it writes them; one that is not read says why. */
  of(place: string, text: string): Promise<Bibliographies>;
  /** Drops what was read, because a file has changed. */
  forget(): void;
}

/** A bibliography that front matter names. */
export interface BibliographyPath {
  /** As written. */
  readonly path: string;
  readonly span: Span;
  /** Why it is not to be read at all, seen from the path alone. */
  readonly refused: BibliographyProblem | null;
}

/** A bibliography of an article, and how reading it went. */
export interface BibliographyFile {
  readonly path: string;
  readonly span: Span;
  /** Whether all its keys are known, so that another one is a mistake. */
  readonly isRead: boolean;
  readonly problems: readonly BibliographyProblem[];
}
