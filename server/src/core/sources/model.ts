import type { FieldKey } from '../language/lexicon.ts';
import type { FilePlace } from '../text/position.ts';
import { moved, type Span } from '../text/span.ts';

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

/** Words of a source, as it says them; a fact is the team's own wording of it. */
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

/** A sources section: the heading or label, and everything up to its end. */
export interface SourceList {
  /** The heading's own text, as shown. */
  readonly title: string;
  readonly heading: Span;
  /** From the heading to the end of the last entry. */
  readonly span: Span;
}

/** One entry of a sources list. */
export interface Source {
  /** The name; empty when the entry has none. */
  readonly name: string;
  /** Exactly the name; an empty span where the name should stand when the entry has none. */
  readonly nameSpan: Span;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly date: SourceDate | null;
  readonly url: SourceUrl | null;
  readonly reliability: Reliability | null;
  /** The labelled fields as they stand, in document order, empty ones included. */
  readonly fields: readonly SourceField[];
  /** Excerpts that the entry itself quotes from the source. */
  readonly excerpts: readonly Excerpt[];
  /**
   * How the entry is written: with labelled fields (Date, URL, …), as a table row, as a bare link or line, or as a
   * footnote.
   */
  readonly shape: 'full' | 'row' | 'line' | 'note';
  /** The whole of a reference of which the name is only the beginning, on one line. */
  readonly reference?: string;
  /** The words of a footnote, as they are written, on one line. */
  readonly note?: string;
  /** By what the text cites it where it does not cite by name: "^note", "@key", "3". */
  readonly key: string | null;
  /** The whole entry; of an external source, the path of its file in the front matter. */
  readonly span: Span;
  /** The entry is kept in a file beside the article: how it is written is no concern of the article's. */
  readonly external?: true;
  /** This source in the team's library. */
  readonly library?: LibrarySource;
}

export interface SourceField {
  readonly key: FieldKey;
  /** The label without its colon. */
  readonly label: Span;
  /** The value, trimmed; an empty span after the colon when there is none. */
  readonly value: Span;
}

/** A date as precise as the entry gives it. `value` is null when the text is not a date Sourcier can read. */
export interface SourceDate {
  readonly text: string;
  readonly value: PartialDate | null;
  /** The entry says outright that there is no date ("s. d.", "n.d."). */
  readonly undated: boolean;
  readonly span: Span;
}

/** Gregorian; month and quarter are 1-based; month and quarter exclude each other. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
}

/** `href` is null when the text is not an http(s) address. */
export interface SourceUrl {
  readonly text: string;
  readonly href: string | null;
  readonly span: Span;
}

/** A score as written and on the common 0–10 scale; `score` is null when the text is not a score, or is off its scale. */
export interface Reliability {
  readonly text: string;
  readonly score: number | null;
  /** The scale as written: 10 for "8/10", 100 for "80 %", null for words. */
  readonly scale: number | null;
  /** The author's words in parentheses after the score. */
  readonly reason: string | null;
  readonly span: Span;
}

/** How a cited name was matched to a listed one, from surest to least sure. */
export type Match =
  | 'exact'
  | 'typographic'
  | 'affix'
  | 'contained'
  | 'via'
  | 'reordered'
  | 'abbreviation'
  | 'author'
  | 'part'
  | 'url'
  | 'key';

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

/** Facts of a source that is to be listed. */
export interface NewSource {
  readonly name: string;
  readonly address?: string;
  readonly kind?: string;
  readonly date?: string;
  /** The title of what is cited, where the name is that of whoever wrote or printed it. */
  readonly title?: string;
  readonly author?: string;
  /** With its scale: "8/10". */
  readonly reliability?: string;
}
