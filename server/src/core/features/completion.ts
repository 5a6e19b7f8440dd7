import type { Edit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** Offers at a place. */
export interface Offers {
  /** The text that an offer replaces when it is taken. */
  readonly span: Span;
  /** The most used source first. */
  readonly offers: readonly Completion[];
  /** Whether there are more, to be asked for with more letters typed. */
  readonly isIncomplete: boolean;
}

/** One offer. */
export interface Completion {
  /** The text that is shown, and that the editor matches the typed text against. */
  readonly label: string;
  /** One line: score, kind, date, times cited. */
  readonly detail: string;
  /** Markdown, safe as in hovers; put into words when it is asked for. */
  readonly documentation: () => string;
  /** The text that is put in the place of what is replaced. */
  readonly text: string;
  /** Text with places to fill in, for editors that have snippets. */
  readonly snippet?: string;
  /** Edits that go with it elsewhere: the entry of a source that the article does not list yet. */
  readonly more: readonly Edit[];
}

/** `asked` for by the writer; `triggered` by a character; `narrowed` by more letters while the list is open. */
export type CompletionCause = 'asked' | 'triggered' | 'narrowed';
