import type { FieldKey, Language } from '../language/lexicon.ts';
import type { BibliographyFile } from './bibliography/model.ts';
import type { Edges } from './edges.ts';
import type { FrontMatter } from './front-matter-model.ts';
import type { Excerpt, LibrarySource } from './library/model.ts';

export type { Language } from '../language/lexicon.ts';
export type { FrontMatter } from './front-matter-model.ts';

/** The data every part of Sourcier shares: plain, frozen in spirit, no behaviour. */

/** Half-open range in UTF-16 code units of the whole file: the unit of JavaScript strings, mdast offsets and LSP alike. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document as far as its words, sources and citations go: what does not ask for claims needs no more of an article. */
export interface CitedText {
  readonly text: string;
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  readonly prose: readonly Prose[];
  readonly lists: readonly SourceList[];
  readonly sources: readonly Source[];
  /** What the team knows of sources, listed here or not. */
  readonly library: readonly LibrarySource[];
  /** The files of references that the front matter names. */
  readonly bibliographies: readonly BibliographyFile[];
  readonly citations: readonly Citation[];
  /** HTML comments outside code, in document order: suppression comments are found among them. */
  readonly comments: readonly Span[];
  /** Only of a section that is read by itself: what of the whole article stands in it. */
  readonly edges?: Edges;
  /** Only of such a section: the article as it was last read. */
  readonly whole?: Article;
}

/** One Markdown document, understood. `text` is the file as given; every span points into it. */
export interface Article extends CitedText {
  readonly claims: readonly Claim[];
  /** For each sentence of the running text, by its start, the citations whose scope covers it, as indexes. */
  readonly support: ReadonlyMap<number, readonly number[]>;
}

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
  /** The same object wherever the same words go: what is read of them alone is remembered under it. */
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
  /** What the entry itself quotes from the source. */
  readonly excerpts: readonly Excerpt[];
  /**
   * How the entry is written: with labelled fields (Date, URL, …), as a table row, as a bare link or line, or as a
   * footnote.
   */
  readonly shape: 'full' | 'row' | 'line' | 'note';
  /** By what the text cites it where it does not cite by name: "^note", "@key", "3". */
  readonly key: string | null;
  /** The whole entry; of an external source, the path of its file in the front matter. */
  readonly span: Span;
  /** The entry is kept in a file beside the article: how it is written is no concern of the article's. */
  readonly external?: true;
  /** What the team's library knows of this source. */
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
  /** What the author says in parentheses after the score. */
  readonly reason: string | null;
  readonly span: Span;
}

/** Every way in which a text can cite, in the order in which they are explained to users. */
export const CITATION_FORMS = [
  'marker',
  'name',
  'author-year',
  'attribution',
  'same-source',
  'footnote',
  'key',
  'numeric',
  'link',
  'line',
] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

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
  | 'url'
  | 'key';

/** A place that names a source as support. */
export interface Citation {
  readonly form: CitationForm;
  /** The name as written, one line, single spaces. */
  readonly name: string;
  /** Exactly the name. */
  readonly span: Span;
  /** The whole of it: "(Source : X)" for a marker; several citations can share one. */
  readonly whole: Span;
  /** Index in `sources`, or null when the article lists no such source. */
  readonly source: number | null;
  readonly match: Match | null;
}

/** Every kind of claim, in the order in which they are explained to users. */
export const CLAIM_KINDS = [
  'statistic',
  'quotation',
  'vague-attribution',
  'event',
  'ranking',
  'case',
  'law',
  'causal',
  'trend',
  'generality',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How plainly a claim asks for a source, the strongest first. */
export const STRENGTHS = ['strong', 'likely', 'weak'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** A sentence that a careful editor would want sourced. */
export interface Claim {
  readonly span: Span;
  readonly kind: ClaimKind;
  readonly strength: Strength;
  /** The words that show it ("66 %", "les dernières études"). */
  readonly cue: Span;
  /** Indexes in `citations` of those whose scope covers the claim. */
  readonly support: readonly number[];
}
