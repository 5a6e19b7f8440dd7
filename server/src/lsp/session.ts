import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../core/settings/settings.ts';
import type { Teams } from '../core/settings/team.ts';
import { isPastVersion } from '../core/text/uri.ts';
import type { OwnAnswer, OwnGiven, OwnRequests } from '../protocol/messages.ts';
import type { Folders } from './documents/folders.ts';
import type { Libraries } from './documents/library.ts';
import type { SettingsStore } from './documents/settings.ts';
import type { DocumentStore, Snapshot } from './documents/store.ts';
import type { TeamDiagnostics } from './documents/team-files.ts';
import type { VerdictStore } from './documents/verdicts.ts';
import type { ClientFeatures } from './protocol/client-features.ts';
import { LSPErrorCodes, ResponseError } from './protocol/lsp.ts';
import type { OpenStore } from './workspace/cache.ts';
import type { CheckThreads } from './workspace/check.ts';
import type { WorkspaceFiles } from './workspace/files.ts';
import type { WorkspaceIndex } from './workspace/workspace-index.ts';

/** All that the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly teams: Teams;
  readonly teamDiagnostics: TeamDiagnostics;
  readonly folders: Folders;
  /** The documents that their user asked to check whatever else is said of them. */
  readonly forced: Set<string>;
  readonly store: DocumentStore;
  readonly library: Libraries;
  readonly index: WorkspaceIndex;
  /** Null where files that are not open cannot be read. */
  readonly files: WorkspaceFiles | null;
  readonly verdicts: VerdictStore;
  readonly openStore: OpenStore;
  /** Null where there is one thread only. */
  readonly threads: CheckThreads | null;
}

/** All that the analysis of a document depends on beside its text. */
export const contextFor = async (
  {
    library,
    folders,
    forced,
    verdicts,
    settings,
  }: Pick<Session, 'library' | 'folders' | 'forced' | 'verdicts' | 'settings'>,
  uri: string,
  text: string,
  set: Settings,
) => ({
  settings: set,
  bibliographies: await library.of(uri, text),
  path: folders.pathOf(uri),
  forced: forced.has(uri),
  verdicts: set.mayBeRead ? await verdicts.of(uri, settings.readerOf(set)) : undefined,
});

/** An open document as it now stands, with what it says otherwise than other articles; null as in `DocumentStore.current`. */
export const currentAt = async ({ store, index }: Session, uri: string): Promise<Snapshot | null> => {
  const snapshot = await store.current(uri);
  return snapshot && (isPastVersion(uri) ? snapshot : index.withAcross(snapshot));
};

/** The snapshot of a document that is checked; null for one that is left alone. */
export const articleAt = async (session: Session, uri: string): Promise<Snapshot | null> => {
  const snapshot = await currentAt(session, uri);
  return snapshot?.analysis.summary.article ? snapshot : null;
};

/**
 * The edge: a fault in `handle` is logged under `name` and answered with `empty`, so no article stops the server. A request
 * that is taken back is answered at once; what it began is of use to the next one.
 */
export const guarded =
  <P, R>(
    { connection }: Session,
    name: string,
    empty: R,
    handle: (params: P, token?: CancellationToken) => R | Promise<R>,
  ) =>
  async (params: P, token?: CancellationToken): Promise<R> => {
    try {
      return await (token === undefined ? handle(params) : Promise.race([handle(params, token), takenBack(token)]));
    } catch (error) {
      if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) throw error;
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };

/** The document that a request is about. */
type NamesDocument = { readonly uri: string } | { readonly textDocument: { readonly uri: string } };

const about =
  (find: typeof currentAt) =>
  <P extends NamesDocument, R>(
    session: Session,
    name: string,
    empty: R,
    handle: (found: Snapshot, params: P, token?: CancellationToken) => R | Promise<R>,
  ) =>
    guarded(session, name, empty, async (params: P, token): Promise<R> => {
      const found = await find(session, 'textDocument' in params ? params.textDocument.uri : params.uri);
      return found === null ? empty : handle(found, params, token);
    });

/** Handles requests about a document with what it now is (`currentAt`); `empty` also where there is none. */
export const aboutDocument = about(currentAt);

/** Handles requests about a document that is checked (`articleAt`); `empty` for all others. */
export const aboutArticle = about(articleAt);

/** Answers one of Sourcier's own requests about a document; null where there is none. */
export const onOwnRequest = <Name extends keyof OwnRequests>(
  session: Session,
  name: Name,
  answer: (
    found: Snapshot,
    given: OwnGiven<Name>,
    token?: CancellationToken,
  ) => OwnAnswer<Name> | Promise<OwnAnswer<Name>>,
): void => {
  const handle = aboutDocument<NamesDocument & OwnGiven<Name>, OwnAnswer<Name>>(session, name, null, answer);
  session.connection.onRequest<unknown, void>(`sourcier/${name}`, handle);
};

const takenBack = (token: CancellationToken): Promise<never> =>
  new Promise((_, reject) => {
    const cancel = (): void => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.'));
    if (token.isCancellationRequested) cancel();
    else token.onCancellationRequested(cancel);
  });
