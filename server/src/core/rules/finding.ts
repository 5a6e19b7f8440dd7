import type { ClaimKind, Strength } from '../claims/claim.ts';
import type { FilePlace } from '../text/position.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A finding of a rule, in plain data. `message` is localised and one line. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Exactly the faulty thing. */
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  /** The preferred one first. */
  readonly fixes: readonly Fix[];
  /** The text at `span` is not needed: editors fade it. */
  readonly unnecessary: boolean;
  /** Only for `unsourced-claim`. */
  readonly strength?: Strength;
  readonly kind?: ClaimKind;
  /** The words within `span` that ask for a source: what editors mark. */
  readonly cue?: Span;
  /** Whose mark it is. */
  readonly markedBy?: 'sourcier' | 'reader';
}

/** Another place that a finding is about: in the article, or in a file beside it. */
export type Related =
  | { readonly span: Span; readonly message: string }
  | { readonly place: FilePlace; readonly message: string };

/** A named set of edits that mends a finding. Edits do not overlap. */
export interface Fix {
  readonly title: string;
  /** Not to be taken by itself: the writer has to choose. */
  readonly choice?: true;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}
