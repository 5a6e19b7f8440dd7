import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Checked } from './documents.ts';
import { createSchedule } from './schedule.ts';
import { checkedAt, guarded, type Session } from './session.ts';
import { toDiagnostics } from './shown.ts';

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
  const later = createSchedule(guarded(session, 'analysis', undefined, (uri: string) => announce(session, uri)));
  const announces = !client.pullsDiagnostics || client.summary;

  if (client.pullsDiagnostics) {
    const pull = guarded(session, 'diagnostic', NOTHING, (params: DocumentDiagnosticParams) => report(session, params));
    connection.languages.diagnostics.on(pull);
  }
  documents.onDidChangeContent(({ document }) => {
    if (announces) later.schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    later.cancel(uri);
    settings.forget(uri);
    if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignore);
  });
  return (uris) => {
    if (announces) for (const uri of uris) later.schedule(uri);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch(ignore);
    }
  };
};

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

const report = async (
  session: Session,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> => {
  const found = await checkedAt(session, uri);
  if (found === null) return NOTHING;
  const { document, checked } = found;
  if (checked.id === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: checked.id };
  }
  const items = toDiagnostics(document, checked.findings, session.client);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: checked.id, items };
};

const announce = async (session: Session, uri: string): Promise<void> => {
  const found = await checkedAt(session, uri);
  if (found === null) return;
  const { connection, client } = session;
  const { document, checked } = found;
  const { version } = document;
  if (!client.pullsDiagnostics) {
    const diagnostics = toDiagnostics(document, checked.findings, session.client);
    connection.sendDiagnostics({ uri, version, diagnostics }).catch(ignore);
  }
  if (client.summary) {
    const params: SummaryParams = { uri, version, summary: checked.summary };
    connection.sendNotification(SUMMARY, params).catch(ignore);
  }
};

/** A client that is gone has no use for the message. */
const ignore = (): void => {};
