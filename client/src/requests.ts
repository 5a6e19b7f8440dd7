import { type CancellationToken, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  AskModelParams,
  CitableResult,
  CiteNewResult,
  DetailsResult,
  ExportOptions,
  ExportResult,
  LibrarySourcesResult,
  NewSource,
  OverviewResult,
  PreviewResult,
  ReadTypedResult,
  ReportResult,
  SecondReadingResult,
  Span,
  TextKindsResult,
  ZoteroParams,
  ZoteroResult,
} from '../../server/src/protocol/messages.ts';
import type { AskTool } from './agent-tools.ts';
import { askModel, type ModelAnswer } from './language-model.ts';
import { listWorkspaceFiles } from './list-files.ts';
import { type ReadFileResult, readWorkspaceFile } from './read-file.ts';

/** Sourcier's own requests to its server; null where it does not run or does not know the document. None rejects. */
export interface DocumentRequests {
  /** An article at a glance. */
  overview(uri: Uri): Promise<OverviewResult | null>;
  /** The sources of the team's library that an article does not list. */
  librarySources(uri: Uri): Promise<LibrarySourcesResult | null>;
  /** The signs for its preview. */
  preview(uri: Uri): Promise<PreviewResult | null>;
  /** The coverage report. */
  report(uri: Uri): Promise<ReportResult | null>;
  /** The sources that can be cited at a selection; tells the user where the server does not run. */
  citable(uri: Uri, span: Span): Promise<CitableResult | null>;
  /** The source that is meant by what was typed or pasted; null also where none is. */
  readTyped(uri: Uri, typed: string): Promise<ReadTypedResult>;
  /** The edits that list a source and cite it at a selection; tells the user where the server does not run. */
  citeNew(uri: Uri, span: Span, source: NewSource): Promise<CiteNewResult | null>;
  /** Facts that a page tells of itself, by the network; null also where the user gives up waiting. */
  details(uri: Uri, address: string, token: CancellationToken): Promise<DetailsResult | null>;
  /** Sources of Zotero's library on this machine. */
  zotero(uri: Uri, span: Span, query: Pick<ZoteroParams, 'words' | 'url'>): Promise<ZoteroResult | null>;
  /** A clean copy; tells the user where the server does not run. */
  exportCopy(uri: Uri, options: ExportOptions): Promise<ExportResult | null>;
  /** As what kinds of text it may be read; tells the user where the server does not run. */
  textKinds(uri: Uri): Promise<TextKindsResult | null>;
  /** Has one of the tools for agents answer. */
  agentTool: AskTool;
  /** Has an article read by the user's second reader; tells the user where the server does not run. */
  secondReading(uri: Uri): Promise<SecondReadingResult | null>;
  /** Forgets what the second reader has said. */
  forgetSecondReading(): Promise<void>;
}

/** The requests by way of `ask`, which answers null where the server cannot. */
export const documentRequests = (
  ask: <Result>(method: string, uri: Uri | null, more?: object, token?: CancellationToken) => Promise<Result | null>,
  showFailure: () => Promise<void>,
): DocumentRequests => {
  // For what a user has asked for and waits for.
  const orFailure = async <Result>(asked: Promise<Result | null>): Promise<Result | null> => {
    const result = await asked;
    if (result === null) void showFailure();
    return result;
  };
  return {
    overview: (uri) => ask('sourcier/overview', uri),
    librarySources: (uri) => ask('sourcier/librarySources', uri),
    preview: (uri) => ask('sourcier/preview', uri),
    report: (uri) => ask('sourcier/report', uri),
    citable: (uri, span) => orFailure(ask('sourcier/citable', uri, { span })),
    readTyped: (uri, typed) => ask('sourcier/readTyped', uri, { typed }),
    agentTool: (uri, question) => ask('sourcier/agentTool', uri, question),
    citeNew: (uri, span, source) => orFailure(ask('sourcier/citeNew', uri, { span, source })),
    details: (uri, address, token) => ask('sourcier/details', uri, { address }, token),
    zotero: (uri, span, query) => ask('sourcier/zotero', uri, { span, ...query }),
    exportCopy: (uri, options) => orFailure(ask('sourcier/export', uri, { options })),
    textKinds: (uri) => orFailure(ask('sourcier/textKinds', uri)),
    secondReading: (uri) => orFailure(ask('sourcier/secondReading', uri)),
    forgetSecondReading: async () => {
      await ask('sourcier/forgetSecondReading', null);
    },
  };
};

/** Answers what the server asks of VS Code: files it cannot read by itself, a language model, a key. */
export const answerRequests = (
  client: BaseLanguageClient,
  { readerKey }: { readonly readerKey: () => Thenable<string | undefined> },
): void => {
  client.onRequest<readonly string[], unknown>('sourcier/listFiles', ({ glob }: { readonly glob: string }) =>
    listWorkspaceFiles(glob),
  );
  client.onRequest<ReadFileResult, unknown>(
    'sourcier/readFile',
    (params: { readonly uri: string }): Promise<ReadFileResult> => readWorkspaceFile(Uri.parse(params.uri)),
  );
  client.onRequest<ModelAnswer, unknown>(
    'sourcier/askModel',
    (params: AskModelParams, token: CancellationToken): Promise<ModelAnswer> => askModel(params, token),
  );
  client.onRequest<string | null, unknown>('sourcier/readerKey', async () => (await readerKey()) ?? null);
};
