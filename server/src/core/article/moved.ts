import type { Excerpt } from './library/model.ts';
import type { Heading, Prose, Reference, Source, SourceField, Span } from './model.ts';

/** Something whose spans are to be moved by `shift` to be those of the article. */
export interface Placed<It> {
  readonly it: It;
  readonly shift: number;
}

/** A span further on in the text. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

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

/** An entry of a sources list further on. */
export const movedSource = (source: Source, by: number): Source =>
  by === 0
    ? source
    : {
        ...source,
        nameSpan: moved(source.nameSpan, by),
        date: at(source.date, by),
        url: at(source.url, by),
        reliability: at(source.reliability, by),
        fields: source.fields.map((field) => movedField(field, by)),
        excerpts: source.excerpts.map((excerpt) => movedExcerpt(excerpt, by)),
        span: moved(source.span, by),
      };

const at = <It extends { readonly span: Span }>(it: It | null, by: number): It | null =>
  it && { ...it, span: moved(it.span, by) };

const movedField = ({ key, label, value }: SourceField, by: number): SourceField => ({
  key,
  label: moved(label, by),
  value: moved(value, by),
});

const movedExcerpt = (excerpt: Excerpt, by: number): Excerpt => ({
  ...excerpt,
  span: excerpt.span && moved(excerpt.span, by),
});
