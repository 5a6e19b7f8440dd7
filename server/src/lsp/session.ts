import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './client-features.ts';
import { type Analyses, type Checked, isMarkdown } from './documents.ts';
import type { Settings } from './settings.ts';

/** All that the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly analyses: Analyses;
}

/** An open document that Sourcier reads; null for one that is unknown or written in another language. */
export const markdownAt = ({ documents }: Session, uri: string): TextDocument | null => {
  const document = documents.get(uri);
  return document !== undefined && isMarkdown(document) ? document : null;
};

/** A document with its findings under its own settings; null as in `markdownAt`. */
export const checkedAt = async (
  session: Session,
  uri: string,
): Promise<{ readonly document: TextDocument; readonly checked: Checked } | null> => {
  // A document that is not read must not cost a question to the client.
  if (markdownAt(session, uri) === null) return null;
  const options = await session.settings.of(uri);
  const document = markdownAt(session, uri);
  return document === null ? null : { document, checked: session.analyses.check(document, options) };
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
