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

/** `sourcier/overview` and `sourcier/report` ask about an open document; `sourcier/checkAnyway` to check it from now on. */
export interface DocumentParams {
  readonly uri: string;
}

/** An article at a glance; spans are offsets in UTF-16 units of that version. */
export interface OverviewResult {
  readonly version: number;
  /** Null for a document that is not checked. */
  readonly overview: Overview | null;
}

/** `sourcier/librarySources`: the sources of the team's library that an open article does not list. */
export interface LibrarySourcesResult {
  readonly sources: readonly SourceSummary[];
}

/** `sourcier/preview`: the signs for the preview of a version; none of a document that is not checked. */
export interface PreviewResult {
  readonly version: number;
  readonly marks: readonly PreviewMark[];
}

/** The coverage report of an article: markup that is safe to show, for a page with this style. */
export interface ReportResult extends ReportParts {
  readonly version: number;
}

/** `sourcier/secondReading` asks for an open document to be read by the user's second reader. */
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

/** `sourcier/citable`: which sources can be cited at a selection of an open document. */
export interface CitableParams extends DocumentParams {
  readonly span: Span;
}

/** The sources, the most plausible first; null where nothing can be cited. Spans are offsets of that version. */
export interface CitableResult {
  readonly version: number;
  readonly sources: readonly Citable[] | null;
}

/** `sourcier/textKinds`: as what an open document may be read. Null where its front matter cannot say; spans are of that version. */
export interface TextKindsResult {
  readonly version: number;
  readonly kinds: readonly TextKindOffer[] | null;
}

/** `sourcier/readTyped`: which source a writer means by what was typed or pasted. */
export interface ReadTypedParams extends DocumentParams {
  readonly typed: string;
}

/** Null where nothing is meant. */
export type ReadTypedResult = NewSource | null;

/** `sourcier/citeNew`: to list a source and cite it at a selection. */
export interface CiteNewParams extends CitableParams {
  readonly source: NewSource;
}

/** The changes; null where nothing can be cited. Spans are offsets of that version. */
export interface CiteNewResult {
  readonly version: number;
  readonly cited: NewlyCited | null;
}

/** `sourcier/details`: what a page or a DOI tells of itself, by the network, because its user asks. */
export interface DetailsParams extends DocumentParams {
  readonly address: string;
}

/**
 * Why there are none: no network, gone, closed to programs, on a private network, no answer, no page, nothing told; or this
 * server reaches no network (`browser`).
 */
export type DetailsFault = 'offline' | 'gone' | 'closed' | 'private' | 'silent' | 'no-page' | 'nothing' | 'browser';

export type DetailsResult = { readonly source: NewSource } | { readonly fault: DetailsFault };

/** `sourcier/zotero`: what the library of Zotero on this machine holds that can be cited at a selection. */
export interface ZoteroParams extends CitableParams {
  readonly words: string;
  /** Of Zotero's own server. */
  readonly url: string;
}

/** Why nothing is found: Zotero does not run, lets no programs in, has an address elsewhere; or a `browser` as above. */
export type ZoteroFault = 'absent' | 'closed' | 'elsewhere' | 'browser';

export type ZoteroResult = CitableResult | { readonly fault: ZoteroFault };

/** `sourcier/export`: a clean copy of an open document. */
export interface ExportParams extends DocumentParams {
  readonly options: ExportOptions;
}

/** The copy, and whether the article has a list that could go. */
export interface ExportResult extends Exported {
  readonly hasList: boolean;
}

/** `sourcier/agentTool`: a question of an agent about an open article, by the name of a tool. */
export interface AgentToolParams extends DocumentParams {
  readonly name: string;
  /** The tool's arguments, as the agent gave them. */
  readonly given: unknown;
}

/** The answer of a tool, or why there is none, as text for an agent. */
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}
