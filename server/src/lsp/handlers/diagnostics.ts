import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Checked } from '../documents/documents.ts';
import { createSchedule } from '../documents/schedule.ts';
import { forget, type Glance, glanceAt, wholeAt } from '../glance.ts';
import { createLooks } from '../looks.ts';
import { guarded, type Session } from '../session.ts';
import { createTold, type Told } from '../told.ts';

/** The method of the notification that carries a `SummaryParams` to clients that asked for it. */
const SUMMARY = 'sourcier/summary';

/** The state of an article after an analysis. */
export interface SummaryParams {
  readonly uri: string;
  readonly version: number;
  readonly summary: Checked['summary'];
}

/** Takes what was said of these documents for outdated, because something beside their text has changed. */
export type Recheck = (uris: readonly string[]) => void;

/** Gives each document's diagnostics in the one way the client knows, and its summary where that is asked for. */
export const serveDiagnostics = (session: Session): Recheck => {
  const { connection, client, documents, settings } = session;
  const announces = !client.pullsDiagnostics || client.summary;
  const told = createTold(client);
  const { look, hold, cancel } = createLooks(session, told, (glance) => {
    if (announces) announce(session, told, glance);
    refresh(session);
  });
  const tell = async (uri: string): Promise<void> => {
    const glance = await look(uri);
    if (glance) announce(session, told, glance);
  };
  const later = createSchedule(guarded(session, 'analysis', undefined, tell));

  if (client.pullsDiagnostics) {
    // Who cannot be told to ask again is given all at once.
    const see = client.refreshesDiagnostics ? look : (uri: string) => allAt(session, uri);
    const pull = guarded(session, 'diagnostic', NOTHING, async (params: DocumentDiagnosticParams) =>
      report(told, await see(params.textDocument.uri), params),
    );
    connection.languages.diagnostics.on(pull);
  }
  documents.onDidChangeContent(({ document }) => {
    hold(document.uri);
    if (announces) later.schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    later.cancel(uri);
    cancel(uri);
    settings.forget(uri);
    if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignore);
  });
  return (uris) => {
    for (const uri of uris) forget(documents.get(uri));
    if (announces) for (const uri of uris) later.schedule(uri);
    refresh(session);
  };
};

/** All there is to tell of a document, by what was edited where that tells all. */
const allAt = async (session: Session, uri: string): Promise<Glance | null> => {
  const glance = await glanceAt(session, uri);
  return glance?.isBehind ? wholeAt(session, uri) : glance;
};

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

const report = (
  told: Told,
  glance: Glance | null,
  { previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport => {
  if (glance === null) return NOTHING;
  const { id: resultId } = glance;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: told.tell(glance) };
};

/** Has a client that asks for diagnostics ask again. */
const refresh = ({ client, connection }: Session): void => {
  if (client.pullsDiagnostics && client.refreshesDiagnostics) {
    connection.languages.diagnostics.refresh().catch(ignore);
  }
};

const announce = (session: Session, told: Told, glance: Glance): void => {
  const { connection, client } = session;
  const { document, summary } = glance;
  const { uri, version } = document;
  if (!client.pullsDiagnostics) {
    connection.sendDiagnostics({ uri, version, diagnostics: told.tell(glance) }).catch(ignore);
  }
  if (!client.summary) return;
  told.announce(glance);
  if (summary === null) return;
  const params: SummaryParams = { uri, version, summary };
  connection.sendNotification(SUMMARY, params).catch(ignore);
};

/** A client that is gone has no use for the message. */
const ignore = (): void => {};
