import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/rules/finding.ts';
import type { SummaryParams } from '../../protocol/messages.ts';
import { createSchedule } from '../documents/schedule.ts';
import type { Snapshot } from '../documents/store.ts';
import { createTyping, type Typing } from '../documents/typing.ts';
import { DocumentDiagnosticReportKind } from '../protocol/lsp.ts';
import { nearestFindings, toDiagnostics } from '../protocol/shown.ts';
import { currentAt, guarded, type Session } from '../session.ts';

/** Takes what was said of these documents for outdated, because something beside their text has changed. */
export type Recheck = (uris: readonly string[]) => void;

/** Gives each document's diagnostics in the one way the client knows, and its summary where that is asked for. */
export const serveDiagnostics = (session: Session): Recheck => {
  const { connection, client, documents, settings } = session;
  const announces = !client.pullsDiagnostics || client.summary;
  const announced = new WeakMap<TextDocument, string>();
  const typing = client.waitsForSentences ? createTyping((uri) => recheck([uri])) : null;
  const settledAt = async (uri: string): Promise<SettledSnapshot | null> => {
    const snapshot = await currentAt(session, uri);
    return snapshot && shownOf(snapshot, typing);
  };
  const announceCurrent = async (uri: string): Promise<void> => {
    const snapshot = await settledAt(uri);
    if (snapshot === null || announced.get(snapshot.document) === snapshot.id) return;
    announced.set(snapshot.document, snapshot.id);
    announce(session, snapshot);
  };
  const later = createSchedule(guarded(session, 'analysis', undefined, announceCurrent));

  if (client.pullsDiagnostics) {
    connection.languages.diagnostics.on(
      guarded(session, 'diagnostic', NOTHING, async (params: DocumentDiagnosticParams) =>
        report(session, await settledAt(params.textDocument.uri), params),
      ),
    );
  }
  documents.onDidChangeContent(({ document }) => {
    if (announces) later.schedule(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    later.cancel(uri);
    typing?.forget(uri);
    settings.forget(uri);
    if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignore);
  });
  const recheck: Recheck = (uris) => {
    if (announces) for (const uri of uris) later.schedule(uri);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch(ignore);
    }
  };
  return recheck;
};

/** A snapshot, and those of its findings that are shown now; `id` differs where those do. */
interface SettledSnapshot extends Snapshot {
  readonly findings: readonly Finding[];
}

const shownOf = (snapshot: Snapshot, typing: Typing | null): SettledSnapshot => {
  const all = snapshot.analysis.findings;
  const findings = typing?.settled(snapshot.document, all) ?? all;
  return { ...snapshot, findings, id: findings.length === all.length ? snapshot.id : `${snapshot.id}…` };
};

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

const report = (
  { client }: Session,
  snapshot: SettledSnapshot | null,
  { previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport => {
  if (snapshot === null) return NOTHING;
  const { id: resultId, document, findings } = snapshot;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = toDiagnostics(document, findings, client);
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
};

const announce = ({ connection, client }: Session, { document, analysis, findings }: SettledSnapshot): void => {
  const { uri, version } = document;
  if (!client.pullsDiagnostics) {
    const diagnostics = toDiagnostics(document, findings, client);
    connection.sendDiagnostics({ uri, version, diagnostics }).catch(ignore);
  }
  if (!client.summary) return;
  const { hidden } = nearestFindings(analysis.findings, 0);
  const summary = hidden === 0 ? analysis.summary : { ...analysis.summary, hidden };
  const params: SummaryParams = { uri, version, summary };
  connection.sendNotification('sourcier/summary', params).catch(ignore);
};

/** A client that is gone has no use for the message. */
const ignore = (): void => {};
