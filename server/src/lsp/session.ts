import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../core/article/model.ts';
import type { Teams } from '../core/settings/team.ts';
import { type Analyses, type Checked, isMarkdown, type Settled } from './documents/documents.ts';
import type { Folders } from './documents/folders.ts';
import type { Libraries } from './documents/library.ts';
import type { SettingsStore } from './documents/settings.ts';
import type { FirstLooks } from './first-looks.ts';
import type { ClientFeatures } from './protocol/client-features.ts';
import type { WorkspaceIndex } from './workspace/workspace-index.ts';

/** All that the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly teams: Teams;
  readonly folders: Folders;
  /** The documents that their user asked to check whatever else is said of them. */
  readonly forced: Set<string>;
  readonly analyses: Analyses;
  readonly library: Libraries;
  readonly index: WorkspaceIndex;
  readonly firstLooks: FirstLooks;
}

/** An open document that Sourcier reads, and its article; null for one that is unknown or in another language. */
export const articleAt = async (
  session: Session,
  uri: string,
): Promise<{ readonly document: TextDocument; readonly article: Article } | null> => {
  const found = await preparedAt(session, uri);
  if (found === null) return null;
  const { document, settings, loaded } = found;
  return { document, article: session.analyses.article(document, settings, loaded) };
};

/** A document with its findings under its own settings; null as in `articleAt`. */
export const checkedAt = async (
  session: Session,
  uri: string,
): Promise<{ readonly document: TextDocument; readonly checked: Checked } | null> => {
  const settled = await preparedAt(session, uri);
  return settled && { document: settled.document, checked: checkedIn(session, settled) };
};

/** The whole of a document with its findings. */
export const checkedIn = (session: Session, { document, settings, loaded }: Settled): Checked => {
  const { uri } = document;
  const named = { path: session.folders.pathOf(uri), forced: session.forced.has(uri) };
  const checked = session.analyses.check(document, settings, loaded, named);
  return session.index.withAcross(uri, checked, settings);
};

/** An open document that Sourcier reads, with all that its analysis depends on; null as in `articleAt`. */
export const settledAt = async (session: Session, uri: string): Promise<Settled | null> => {
  // A document that is not read must not cost a question to the client.
  const first = markdownAt(session, uri);
  if (first === null) return null;
  const settings = await session.settings.of(uri);
  const loaded = await session.library.of(uri, (markdownAt(session, uri) ?? first).getText());
  const document = markdownAt(session, uri);
  return document === null ? null : { document, settings, loaded };
};

/** The same, once a very long document is read. */
export const preparedAt = async (session: Session, uri: string): Promise<Settled | null> => {
  const settled = await settledAt(session, uri);
  const reading = settled && session.analyses.prepare(settled.document, settled.settings, settled.loaded);
  if (!reading) return settled;
  await reading;
  // It may have changed meanwhile.
  return preparedAt(session, uri);
};

const markdownAt = ({ documents }: Session, uri: string): TextDocument | null => {
  const document = documents.get(uri);
  return document !== undefined && isMarkdown(document) ? document : null;
};

/** The edge: a fault in `handle` is logged under `name` and answered with `empty`, so no article stops the server. */
export const guarded =
  <P, R>({ connection }: Session, name: string, empty: R, handle: (params: P) => R | Promise<R>) =>
  async (params: P): Promise<R> => {
    try {
      return await handle(params);
    } catch (error) {
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
