import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type AnalysisContext, analyse, analyseBySteps } from '../../core/analysis/analyse.ts';
import { createMemory } from '../../core/article/memory.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { eachOnce } from '../../core/text/once.ts';
import { inRuns } from './runs.ts';
import { inSlices } from './slices.ts';
import { settled } from './turn.ts';

/** One version of an open document, analysed. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly settings: Settings;
  /** All else that it was made of. */
  readonly context: AnalysisContext;
  readonly analysis: Analysis;
  /** Differs between any two snapshots, also of other documents and other runs of the server. */
  readonly id: string;
}

/** The snapshots of open documents, each made on demand and once. */
export interface DocumentStore {
  /**
   * The document as it now stands, once the messages that are already here have been read; null for one that is not open
   * or that Sourcier does not read. A version is analysed once, whoever asks, and one that another has followed never.
   */
  current(uri: string): Promise<Snapshot | null>;
}

/** Facts that a store needs to know of the world. */
export interface StoreMeans {
  /** Undefined for a document that is not open. */
  readonly documentAt: (uri: string) => TextDocument | undefined;
  /** All that the analysis of a document depends on beside its text; values that are the same stay the same objects. */
  readonly contextOf: (uri: string, text: string) => Promise<AnalysisContext & { readonly settings: Settings }>;
  /** A name for this run of the server. */
  readonly run: string;
}

/** A longer text is analysed by slices, so that others are answered meanwhile. In UTF-16 units. */
const LONG = 60_000;

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'pandoc']);

/** Whether a document is written in Markdown or a language that holds it; others are left alone. */
export const isMarkdown = ({ languageId }: TextDocument): boolean => LANGUAGES.has(languageId);

/** A snapshot with the version it was made of. */
interface Kept {
  readonly version: number;
  readonly snapshot: Snapshot;
}

/** A store that keeps the last snapshot of each document for as long as the document itself is kept. */
export const createDocumentStore = ({ documentAt, contextOf, run }: StoreMeans): DocumentStore => {
  const kept = new WeakMap<TextDocument, Kept>();
  const memoryOf = eachOnce((_document: TextDocument) => createMemory());
  let count = 0;
  const markdownAt = (uri: string): TextDocument | null => {
    const document = documentAt(uri);
    return document !== undefined && isMarkdown(document) ? document : null;
  };
  /** Null where the document has changed or was closed meanwhile. */
  const analysed = async (document: TextDocument, context: AnalysisContext): Promise<Analysis | null> => {
    const { version, uri } = document;
    const isCurrent = (): boolean => document.version === version && markdownAt(uri) === document;
    const text = document.getText();
    const memory = memoryOf(document);
    if (text.length <= LONG) return analyse(text, context, memory);
    return inSlices(analyseBySteps(text, context, memory), isCurrent);
  };
  const ready = async (uri: string): Promise<void> => {
    // A document that is not read must not cost a question to the client, nor time.
    if (markdownAt(uri) !== null) await settled(() => markdownAt(uri)?.version);
  };
  const analyseCurrent = async (uri: string): Promise<Snapshot | null> => {
    const asked = markdownAt(uri);
    const context = asked && (await contextOf(uri, asked.getText()));
    const document = markdownAt(uri);
    if (context === null || document === null) return null;
    const { version } = document;
    const before = kept.get(document);
    if (before?.version === version && isSame(before.snapshot.context, context)) return before.snapshot;
    const analysis = await analysed(document, context);
    if (analysis === null) {
      await ready(uri);
      return analyseCurrent(uri);
    }
    const snapshot = { document, settings: context.settings, context, analysis, id: `${run}-${++count}` };
    kept.set(document, { version, snapshot });
    return snapshot;
  };
  return { current: inRuns({ ready, run: analyseCurrent }) };
};

const isSame = (a: AnalysisContext, b: AnalysisContext): boolean =>
  a.settings === b.settings &&
  a.bibliographies === b.bibliographies &&
  a.path === b.path &&
  a.forced === b.forced &&
  a.verdicts === b.verdicts;
