import type {
  Connection,
  FileSystemWatcher,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { BIBLIOGRAPHY_GLOB } from '../core/bibliography/endings.ts';
import { MARKDOWN_GLOB } from '../core/markdown/endings.ts';
import type { Places, Teams } from '../core/settings/team.ts';
import { fieldOf } from '../core/text/field.ts';
import { once } from '../core/text/once.ts';
import { createFolders, type Folders } from './documents/folders.ts';
import { createClientLibrary, createLibraries, type OwnLibrary } from './documents/library.ts';
import { createSettings } from './documents/settings.ts';
import { createDocumentStore } from './documents/store.ts';
import { createPlaces, createTeamDiagnostics, type ReadPlace } from './documents/team-files.ts';
import { updateWithin } from './documents/text-sync.ts';
import { createVerdictStore } from './documents/verdicts.ts';
import { serveAgent } from './handlers/agent.ts';
import { serveAnnotations } from './handlers/annotations.ts';
import { serveChanges } from './handlers/changes.ts';
import { serveCiting } from './handlers/citing.ts';
import { serveCompletion } from './handlers/completion.ts';
import { serveDiagnostics } from './handlers/diagnostics.ts';
import { serveFeatures } from './handlers/features.ts';
import { serveNavigation } from './handlers/navigation.ts';
import { type Online, serveOnline } from './handlers/online.ts';
import { serveOverview } from './handlers/overview.ts';
import { READER_COMMANDS, serveSecondReader } from './handlers/second-reader.ts';
import { type ClientFeatures, readClientFeatures } from './protocol/client-features.ts';
import { clientFiles } from './protocol/client-files.ts';
import { CODE_ACTION_KINDS } from './protocol/convert.ts';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from './protocol/lsp.ts';
import { contextFor, type Session } from './session.ts';
import type { Store } from './workspace/cache.ts';
import type { CheckThreads } from './workspace/check.ts';
import type { WorkspaceFiles } from './workspace/files.ts';
import { serveWorkspace } from './workspace/workspace.ts';
import { createWorkspaceIndex } from './workspace/workspace-index.ts';

/** Parts that a server is made with: how teams are found, and the files that it can read by itself, where it can. */
export interface Means {
  readonly teams: (places: Places) => Teams;
  readonly library?: OwnLibrary;
  readonly readPlace?: (folders: () => readonly string[]) => ReadPlace;
  readonly files?: (folders: () => readonly string[]) => WorkspaceFiles;
  /** `place` is where the client wants it (`initializationOptions.storage`), `folders` those that are open. */
  readonly store?: (place: unknown, folders: readonly string[]) => Store | null;
  /** Absent where neither the network nor this machine can be reached. */
  readonly online?: Online;
  /** Absent where there is one thread only. */
  readonly threads?: CheckThreads;
  /** The second reader's key that the system's environment holds. */
  readonly readerKey?: () => string | null;
}

/** Serves one client over `connection` until it says goodbye. */
export const startServer = (connection: Connection, means: Means): void => {
  const documents = new TextDocuments({ create: TextDocument.create, update: updateWithin });
  connection.onInitialize((params): InitializeResult => {
    const session = createSession(connection, documents, params, means);
    const { client } = session;
    const recheck = serveDiagnostics(session);
    const workspace = serveWorkspace(session, recheck);
    serveChanges(session, recheck, workspace);
    serveSecondReader(session, recheck, means.readerKey ?? (() => null));
    serveFeatures(session);
    serveCompletion(session);
    serveNavigation(session);
    serveAnnotations(session);
    serveOverview(session);
    serveCiting(session);
    serveOnline(session, means.online ?? null);
    serveAgent(session);
    connection.onShutdown(() => workspace.stop());
    connection.onInitialized(() => {
      watchConfiguration(session);
      watchFiles(session);
      workspace.restart();
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'sourcier', version } };
  });
  documents.listen(connection);
  connection.listen();
};

/** Where the client wants what outlives the server to be kept. */
const placeOf = ({ initializationOptions }: InitializeParams): unknown => fieldOf(initializationOptions, 'storage');

/** The store of a session, opened when it is first asked for. */
const storeFor = (means: Means, params: InitializeParams, folders: Folders): (() => Store | null) => {
  const opened = once(() => ({ store: means.store?.(placeOf(params), folders.uris()) ?? null }));
  return () => opened().store;
};

const createSession = (
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  means: Means,
): Session => {
  const client = readClientFeatures(params);
  const folders = createFolders(params);
  const openText = (uri: string): string | undefined => documents.get(uri)?.getText();
  const own = means.readPlace?.(folders.uris) ?? null;
  const teams = means.teams(createPlaces(connection, client, { folders: folders.uris, openText, own }));
  const teamDiagnostics = createTeamDiagnostics(connection, client);
  const settings = createSettings(connection, client, {
    initial: params.initializationOptions,
    teams,
    onTeamFiles: teamDiagnostics.tell,
  });
  const library = createLibraries(
    means.library?.(folders.uris) ?? null,
    client.readsFiles ? createClientLibrary(connection) : null,
  );
  const forced = new Set<string>();
  const index = createWorkspaceIndex(() => documents.keys());
  const files = means.files?.(folders.uris) ?? (client.readsFiles ? clientFiles(connection) : null);
  const openStore = storeFor(means, params, folders);
  const verdicts = createVerdictStore(openStore);
  const store = createDocumentStore({
    documentAt: (uri) => documents.get(uri),
    contextOf: async (uri, text) =>
      contextFor({ library, folders, forced, verdicts, settings }, uri, text, await settings.of(uri)),
    // The clock only tells this run's answers from those of the run before a restart.
    run: Date.now().toString(36),
  });
  const threads = means.threads ?? null;
  const parts = {
    settings,
    teams,
    teamDiagnostics,
    folders,
    forced,
    store,
    library,
    index,
    files,
    verdicts,
    openStore,
    threads,
  };
  return { connection, client, documents, ...parts };
};

const capabilitiesFor = (client: ClientFeatures): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: {
    triggerCharacters: ['(', ':', ' ', ',', '@'],
    completionItem: { labelDetailsSupport: true },
    resolveProvider: true,
  },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  documentHighlightProvider: true,
  codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: EVERY_FILE, didDelete: EVERY_FILE, didCreate: EVERY_FILE },
  },
  // VS Code's side has commands of its own, and would take these for others.
  ...(!client.commands && { executeCommandProvider: { commands: [...READER_COMMANDS] } }),
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'sourcier', interFileDependencies: true, workspaceDiagnostics: true },
  }),
});

const EVERY_FILE = { filters: [{ pattern: { glob: '**/*' } }] };

const watchConfiguration = ({ connection, client }: Session): void => {
  if (!client.registersConfiguration) return;
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'sourcier' })
    .catch((error: unknown) => connection.console.warn(`Changed settings will go unnoticed: ${String(error)}`));
};

/** The client tells of changed articles, bibliographies, libraries and settings files, where it can be asked to. */
const watchFiles = ({ connection, client }: Session): void => {
  if (!client.watchesFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED })
    .catch((error: unknown) => connection.console.warn(`Changed files will go unnoticed: ${String(error)}`));
};

const WATCHED: FileSystemWatcher[] = [
  ...[BIBLIOGRAPHY_GLOB, MARKDOWN_GLOB, '**/.sourcierignore'].map((globPattern) => ({ globPattern })),
  // Of a folder that comes or goes, editors tell nothing but its own name.
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];
