import type { AnalysisSummary } from '../core/analysis/analyse.ts';
import type { Exported, ExportOptions } from '../core/export/options.ts';
import type { Citable } from '../core/features/cite/citable.ts';
import type { NewlyCited } from '../core/features/cite/new-source.ts';
import type { ReportParts } from '../core/features/coverage-report/page.ts';
import type { Overview } from '../core/features/overview.ts';
import type { PreviewMark } from '../core/features/preview.ts';
import type { SourceSummary } from '../core/features/source-summary.ts';
import type { TextKindOffer } from '../core/features/text-kinds.ts';
import type { NewSource } from '../core/sources/model.ts';
import type { Span } from '../core/text/span.ts';

export type { AnalysisSummary } from '../core/analysis/analyse.ts';
export type { Exported, ExportOptions } from '../core/export/options.ts';
export type { Citable } from '../core/features/cite/citable.ts';
export type { NewlyCited } from '../core/features/cite/new-source.ts';
export type { Overview, SourceOverview } from '../core/features/overview.ts';
export type { PreviewMark } from '../core/features/preview.ts';
export type { Level, SourceSummary } from '../core/features/source-summary.ts';
export type { TextKindOffer } from '../core/features/text-kinds.ts';
export type { Ignored, Silencing } from '../core/rules/ignored.ts';
export type { NewSource } from '../core/sources/model.ts';
export type { Span } from '../core/text/span.ts';

// What Sourcier's own client and server say to each other beside the Language Server Protocol; types alone.

/** `sourcier/summary`, a notification to clients that asked for it: the state of an article after an analysis. */
export interface SummaryParams {
  readonly uri: string;
  readonly version: number;
  readonly summary: ShownSummary;
}

/** The counts of an article, and how many of its findings are too many to be shown; none of these is left out. */
export type ShownSummary = AnalysisSummary & { readonly hidden?: number };

/**
 * Sourcier's own requests about an open document, `sourcier/` before their names: what each is given beside its `uri`, and
 * the answer; null where nothing is open there. Spans are offsets, in UTF-16 units, of the `version` that the answer names.
 */
export interface OwnRequests {
  overview(): OverviewResult;
  /** The sources of the team's library that the article does not list. */
  librarySources(): LibrarySourcesResult;
  preview(): PreviewResult;
  report(): ReportResult;
  /** To check it from now on. */
  checkAnyway(): CheckAnywayResult;
  /** To have it read by the user's second reader. */
  secondReading(): SecondReadingResult;
  /** Which sources can be cited at a selection. */
  citable(given: { readonly span: Span }): CitableResult;
  /** As what kinds of text it may be read. */
  textKinds(): TextKindsResult;
  /** Which source a writer means by what was typed or pasted. */
  readTyped(given: { readonly typed: string }): ReadTypedResult;
  /** To list a source and cite it at a selection. */
  citeNew(given: { readonly span: Span; readonly source: NewSource }): CiteNewResult;
  /** Facts that a page or a DOI tells of itself, by the network, because its user asks. */
  details(given: { readonly address: string }): DetailsResult;
  /** Sources of Zotero's library on this machine, at the `url` of its own server, that can be cited at a selection. */
  zotero(given: { readonly span: Span; readonly words: string; readonly url: string }): ZoteroResult;
  /** A clean copy. */
  export(given: { readonly options: ExportOptions }): ExportResult;
  /** A question of an agent, by the name of a tool, with the tool's arguments as the agent gave them. */
  agentTool(given: { readonly name: string; readonly given: unknown }): ToolAnswer;
}

/** Values that one of these requests is given beside its `uri`. */
export type OwnGiven<Name extends keyof OwnRequests> = Parameters<OwnRequests[Name]>[0];

/** An answer to one of these requests. */
export type OwnAnswer<Name extends keyof OwnRequests> = ReturnType<OwnRequests[Name]> | null;

/** An article at a glance; null for a document that is not checked. */
export interface OverviewResult {
  readonly version: number;
  readonly overview: Overview | null;
}

export interface LibrarySourcesResult {
  readonly sources: readonly SourceSummary[];
}

/** The signs for the preview; none of a document that is not checked. */
export interface PreviewResult {
  readonly version: number;
  readonly marks: readonly PreviewMark[];
}

/** The coverage report of an article: markup that is safe to show, for a page with this style. */
export interface ReportResult extends ReportParts {
  readonly version: number;
}

export interface SecondReadingResult {
  /** It has read; there is none; the settings forbid it; the document is no article that is open; it has not read all. */
  readonly state: 'read' | 'off' | 'forbidden' | 'unread' | 'failed';
  /** So many sentences that it had not read before. */
  readonly sentences: number;
  /** Why it has not read all, in the user's language; null where it has. */
  readonly message: string | null;
}

/** `sourcier/askModel` asks the client's language model; the answer has a `text`, or a `fault` and its `detail`. */
export interface AskModelParams {
  readonly instruction: string;
  readonly text: string;
  /** Empty for the first that the client has. */
  readonly model: string;
}

/** It is checked from now on, it was already, or it is not open there as Markdown. */
export type CheckAnywayResult = 'started' | 'already' | 'unread';

/** The sources, the most plausible first; null where nothing can be cited. */
export interface CitableResult {
  readonly version: number;
  readonly sources: readonly Citable[] | null;
}

/** The kinds; null where the front matter cannot say one. */
export interface TextKindsResult {
  readonly version: number;
  readonly kinds: readonly TextKindOffer[] | null;
}

/** Null where nothing is meant. */
export type ReadTypedResult = NewSource | null;

/** The changes; null where nothing can be cited. */
export interface CiteNewResult {
  readonly version: number;
  readonly cited: NewlyCited | null;
}

/**
 * Why there are none: no network, gone, closed to programs, on a private network, no answer, no page, nothing told; or this
 * server reaches no network (`browser`).
 */
export type DetailsFault = 'offline' | 'gone' | 'closed' | 'private' | 'silent' | 'no-page' | 'nothing' | 'browser';

export type DetailsResult = { readonly source: NewSource } | { readonly fault: DetailsFault };

/** Why nothing is found: Zotero does not run, lets no programs in, has an address elsewhere; or a `browser` as above. */
export type ZoteroFault = 'absent' | 'closed' | 'elsewhere' | 'browser';

export type ZoteroResult = CitableResult | { readonly fault: ZoteroFault };

/** The copy, and whether the article has a list that could go. */
export interface ExportResult extends Exported {
  readonly hasList: boolean;
}

/** The answer of a tool, or why there is none, as text for an agent. */
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}
