import { moved, type Span } from '../text/span.ts';

export interface Heading {
  readonly depth: number;
  readonly title: string;
  readonly span: Span;
}

export type ProseKind = 'paragraph' | 'item' | 'quote' | 'cell' | 'heading' | 'caption';

/** A run of running text. */
export interface Prose {
  readonly kind: ProseKind;
  readonly span: Span;
  /** As long as `span`, with Markdown's marks, code, URLs and HTML blanked, so that index + span.start is a file offset. */
  readonly text: string;
  /** Spans of the whole file, in order; they do not include the white space between sentences. */
  readonly sentences: readonly Span[];
  /** The links and footnote marks in it, in order. */
  readonly references: readonly Reference[];
  /** One object for as long as the words are the same: what is read of them alone is remembered under it. */
  readonly key: object;
}

/** A link or a footnote mark in running text. */
export interface Reference {
  readonly kind: 'link' | 'footnote';
  /** The link's words, or the mark without its brackets. */
  readonly span: Span;
  readonly whole: Span;
  /** The link's address, or the footnote's name. */
  readonly target: string;
}

/** A block of running text further on. */
export const movedProse = (prose: Prose, by: number): Prose => ({
  kind: prose.kind,
  span: moved(prose.span, by),
  text: prose.text,
  sentences: prose.sentences.map((span) => moved(span, by)),
  references: prose.references.map((reference) => movedReference(reference, by)),
  key: prose.key,
});

/** A link or a footnote mark further on. */
export const movedReference = (reference: Reference, by: number): Reference => ({
  ...reference,
  span: moved(reference.span, by),
  whole: moved(reference.whole, by),
});

/** A heading further on. */
export const movedHeading = (heading: Heading, by: number): Heading => ({ ...heading, span: moved(heading.span, by) });
