import type {
  CancellationToken,
  Diagnostic,
  Position,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AcrossFinding } from '../../core/rules/across/compare.ts';
import { hashOf } from '../../core/text/hash.ts';
import { createBreather } from '../documents/breather.ts';
import { toDiagnostic } from '../protocol/convert.ts';
import { DocumentDiagnosticReportKind } from '../protocol/lsp.ts';
import type { Session } from '../session.ts';
import { unpackDiagnostics } from './found.ts';
import type { Indexed } from './workspace-index.ts';

/** Takes a part of a report before the whole is done. */
export type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** So many articles are told at once: one message with thousands would hold up all others. */
const AT_ONCE = 100;

/** News since the client last asked, for each article that is not open; in parts where the client takes them. */
export const reportOn = async (
  session: Session,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: Partial | undefined,
): Promise<WorkspaceDiagnosticReport> => {
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const breathe = createBreather();
  const told = new Set<string>();
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const indexed of session.index.closed()) {
    if (token.isCancellationRequested) break;
    items.push(reportOne(session, indexed, known.get(indexed.uri)));
    told.add(indexed.uri);
    if (partial !== undefined && items.length >= AT_ONCE) {
      partial.report({ items });
      items = [];
    }
    await breathe();
  }
  if (!token.isCancellationRequested) items.push(...goneAmong(session, known, told));
  if (partial === undefined || items.length === 0) return { items };
  partial.report({ items });
  return { items: [] };
};

/**
 * Nothing, said of what is no article any more. A client asks about a document once more while it closes it, keeps the
 * answer, and does not name the document here: it is told until it does.
 */
const goneAmong = (
  { index }: Session,
  known: ReadonlyMap<string, string>,
  told: ReadonlySet<string>,
): readonly WorkspaceDocumentDiagnosticReport[] => {
  for (const [uri, value] of known) if (value === LEFT) index.forgetLeft(uri);
  const isGone = (uri: string): boolean => !told.has(uri) && !index.isOpen(uri);
  const left = index.left().filter((uri) => !known.has(uri));
  return [
    ...[...known.keys()].filter(isGone).map((uri) => full(uri, [])),
    ...left.filter(isGone).map((uri) => ({ ...full(uri, []), resultId: LEFT })),
  ];
};

/** The result that a client has of a document that it closed. */
const LEFT = 'left';

const reportOne = (
  session: Session,
  indexed: Indexed,
  before: string | undefined,
): WorkspaceDocumentDiagnosticReport => {
  const { uri, id, packed } = indexed;
  const more = session.index.acrossOf(indexed).map((finding) => elsewhere(session, uri, finding));
  const resultId = more.length === 0 ? id : `${id}+${hashOf(JSON.stringify(more))}`;
  if (before === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId };
  const items = inOrder([...unpackDiagnostics(uri, packed, session.client), ...more]);
  return { ...full(uri, items), resultId };
};

const full = (uri: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items,
});

const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) => before(a.range.start, b.range.start) || before(a.range.end, b.range.end));

const before = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** A finding in an article whose text is not at hand; it brings its place in lines. */
const elsewhere = ({ client }: Session, uri: string, finding: AcrossFinding): Diagnostic => ({
  ...toDiagnostic(TextDocument.create(uri, 'markdown', 0, ''), finding, client),
  range: finding.range,
});
