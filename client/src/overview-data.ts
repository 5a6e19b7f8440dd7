/** What the server says of an article (`sourcier/overview`); spans are offsets in UTF-16 units of that version. */
export interface OverviewResult {
  readonly version: number;
  /** Null for a document that is not checked. */
  readonly overview: Overview | null;
}

export interface Overview {
  readonly sources: readonly SourceOverview[];
}

/** How far a source is trusted. */
export type Level = 'high' | 'medium' | 'low' | 'unrated';

export interface SourceOverview {
  readonly name: string;
  /** "8/10", or that it is not rated. */
  readonly scoreText: string;
  readonly level: Level;
  readonly kind: string | null;
  readonly date: string | null;
  /** http(s) only. */
  readonly url: string | null;
  readonly entry: Span;
  readonly citations: readonly Span[];
  readonly problems: readonly string[];
  /** What cites it in running text. */
  readonly marker: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The server's words for the coverage report (`sourcier/report`): markup that is safe to show, and its style. */
export interface ReportResult {
  readonly version: number;
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}
