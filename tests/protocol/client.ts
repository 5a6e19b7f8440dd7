import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProgressToken,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { loaded } from '../bundle/loaded.ts';
import { offsetAt } from './positions.ts';

export const PUSH: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown'], labelDetailsSupport: true } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

export const PULL: ClientCapabilities = {
  ...PUSH,
  textDocument: { ...PUSH.textDocument, diagnostic: { dynamicRegistration: false } },
  workspace: { ...PUSH.workspace, diagnostics: { refreshSupport: true } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly processId?: number;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: unknown;
  /** Answers `workspace/configuration`; its presence announces the capability. */
  readonly configuration?: (uri: string | undefined) => unknown;
  /** Hears how far long work is; without it, showing that is refused. */
  readonly onProgress?: (token: ProgressToken, value: WorkDoneProgressValue) => void;
}

type WorkDoneProgressValue = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export interface SummaryMessage {
  readonly uri: string;
  readonly version: number;
  readonly summary: {
    readonly article: boolean;
    readonly choice: string;
    readonly reason: string;
    readonly sources: number;
    readonly citations: number;
    readonly unsourced: number;
  };
}

/** All the server said of its own accord, in order of arrival. */
export interface Heard {
  readonly published: PublishDiagnosticsParams[];
  readonly summaries: SummaryMessage[];
  readonly registrations: Registration[];
  readonly logged: string[];
  refreshes: number;
  asked: string[];
}

/** A language client in a few lines: one server and what it said. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly heard: Heard;
  open(uri: string, text: string, languageId?: string, version?: number): Promise<void>;
  change(
    uri: string,
    version: number,
    changes: readonly ({ range: Range; text: string } | { text: string })[],
  ): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The diagnostics sent for this version, now or soon. */
  published(uri: string, version: number): Promise<Diagnostic[]>;
  /** Shuts the server down as the protocol asks. */
  stop(): Promise<unknown>;
}

/** What a client reads from, and writes to. */
export interface Wires {
  readonly fromServer: NodeJS.ReadableStream;
  readonly toServer: NodeJS.WritableStream;
}

/** Starts the server of the bundle in this process and introduces a client to it; `startProcess` starts one of its own. */
export const startClient = async (options: ClientOptions = {}): Promise<Client> => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  await loaded.serverOver({ input, output });
  return introduce({ fromServer: output, toServer: input }, options);
};

/** Introduces a client to the server at the other end. */
export const introduce = async ({ fromServer, toServer }: Wires, options: ClientOptions): Promise<Client> => {
  const connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer));
  const heard = listen(connection, options);
  const initialized = await connection.sendRequest<InitializeResult>('initialize', hello(options));
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    heard,
    open: (uri, text, languageId = 'markdown', version = 1) =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    published: async (uri, version) => {
      const found = await until(() => heard.published.findLast((it) => it.uri === uri && it.version === version));
      return found.diagnostics;
    },
    // Told to exit, a server would take the process of the tests with it.
    stop: () => connection.sendRequest('shutdown'),
  };
};

const listen = (connection: ProtocolConnection, { configuration, onProgress }: ClientOptions): Heard => {
  const heard: Heard = { published: [], summaries: [], registrations: [], logged: [], refreshes: 0, asked: [] };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    heard.published.push(params);
  });
  connection.onNotification('sourcier/summary', (params: SummaryMessage) => {
    heard.summaries.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    heard.logged.push(message);
  });
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
    heard.registrations.push(...registrations);
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    heard.refreshes++;
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
    Promise.all(
      items.map(async ({ scopeUri, section }) => {
        heard.asked.push(`${section} ${scopeUri}`);
        return (await configuration?.(scopeUri)) ?? null;
      }),
    ),
  );
  if (onProgress) {
    connection.onRequest('window/workDoneProgress/create', ({ token }: { token: ProgressToken }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => onProgress(token, value));
      return null;
    });
  }
  connection.listen();
  return heard;
};

const hello = (options: ClientOptions): unknown => ({
  processId: options.processId ?? null,
  rootUri: null,
  ...(options.workspaceFolders !== undefined && { workspaceFolders: options.workspaceFolders }),
  capabilities: withConfiguration(options),
  ...(options.locale !== undefined && { locale: options.locale }),
  initializationOptions: withoutStore(options.initializationOptions),
});

/** Nothing is kept in the cache folder of whoever runs the tests, unless a test asks for it. */
const withoutStore = (given: unknown = {}): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? { storage: null, ...given } : given;

const withConfiguration = ({ capabilities = PUSH, configuration }: ClientOptions): ClientCapabilities => ({
  ...capabilities,
  workspace: {
    ...capabilities.workspace,
    ...(configuration && { configuration: true, didChangeConfiguration: { dynamicRegistration: true } }),
  },
});

/** Waits until `look` finds something. */
export const until = async <T>(look: () => T | undefined | false, what = 'the awaited message'): Promise<T> => {
  for (let tries = 0; tries < 6_000; tries++) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no sign of ${what} in a minute`);
};

/** The diagnostics of a report that must be a full one. */
export const itemsOf = (report: DocumentDiagnosticReport): Diagnostic[] => {
  if (report.kind !== 'full') throw new Error(`a full report was due, this one is ${report.kind}`);
  return report.items;
};

/** A text after the edits that a code action holds for it, whichever way they are written. */
export const applied = (text: string, uri: string, edit: WorkspaceEdit | undefined): string => {
  const edits = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  return appliedAll(
    text,
    [...edits, ...(edit?.changes?.[uri] ?? [])].flatMap((it) => ('newText' in it ? [it] : [])),
  );
};

/** A text after edits that are all meant for it as it stands. */
export const appliedAll = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start))
    .reduce(
      (done, { range, newText }) =>
        done.slice(0, offsetAt(text, range.start)) + newText + done.slice(offsetAt(text, range.end)),
      text,
    );
