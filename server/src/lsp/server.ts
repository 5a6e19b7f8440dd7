import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { serveChanges } from './changes.ts';
import { type ClientFeatures, readClientFeatures } from './client-features.ts';
import { CODE_ACTION_KINDS } from './convert.ts';
import { serveDiagnostics } from './diagnostics.ts';
import { createAnalyses } from './documents.ts';
import { serveFeatures } from './features.ts';
import { createFolders } from './folders.ts';
import { createClientLibrary, createLibraries, type OwnLibrary } from './library.ts';
import { serveNavigation } from './navigation.ts';
import { serveOverview } from './overview.ts';
import { serveSeeing } from './seeing.ts';
import type { Session } from './session.ts';
import { createSettings } from './settings.ts';
import { updateWithin } from './text-sync.ts';

/** Serves one client over `connection` until it says goodbye; files are read by `ownLibrary`, where there is one. */
export const startServer = (connection: Connection, ownLibrary?: OwnLibrary): void => {
  const documents = new TextDocuments({ create: TextDocument.create, update: updateWithin });
  connection.onInitialize((params): InitializeResult => {
    const client = readClientFeatures(params);
    const settings = createSettings(connection, client, params.initializationOptions);
    const folders = createFolders(params);
    // The clock only tells this run's answers from those of the run before a restart.
    const analyses = createAnalyses(runName());
    const library = createLibraries(
      ownLibrary?.(folders.uris) ?? null,
      client.readsFiles ? createClientLibrary(connection) : null,
    );
    const forced = new Set<string>();
    const session: Session = { connection, client, documents, settings, folders, forced, analyses, library };
    serveChanges(session, serveDiagnostics(session));
    serveFeatures(session);
    serveNavigation(session);
    serveSeeing(session);
    serveOverview(session);
    connection.onInitialized(() => {
      watchConfiguration(session);
      watchBibliographies(session);
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'sourcier', version } };
  });
  documents.listen(connection);
  connection.listen();
};

const runName = (): string => Date.now().toString(36);

const capabilitiesFor = (client: ClientFeatures): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: ['(', ':', ' ', ',', '@'], completionItem: { labelDetailsSupport: true } },
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
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { identifier: 'sourcier', interFileDependencies: false, workspaceDiagnostics: false },
  }),
});

const watchConfiguration = ({ connection, client }: Session): void => {
  if (!client.registersConfiguration) return;
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'sourcier' })
    .catch((error: unknown) => connection.console.warn(`Changed settings will go unnoticed: ${String(error)}`));
};

/** The client tells of changed bibliographies, where it can be asked to. */
const watchBibliographies = ({ connection, client }: Session): void => {
  if (!client.watchesFiles) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{bib,json,yaml,yml}' }] })
    .catch((error: unknown) => connection.console.warn(`Changed bibliographies will go unnoticed: ${String(error)}`));
};
