import type { DidChangeConfigurationParams, FileEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isBibliographyPath } from '../../core/bibliography/endings.ts';
import { isTeamFile } from '../../core/settings/team.ts';
import { fieldOf } from '../../core/text/field.ts';
import type { CheckAnywayResult } from '../../protocol/messages.ts';
import { isMarkdown } from '../documents/store.ts';
import { DidChangeWorkspaceFoldersNotification, FileChangeType } from '../protocol/lsp.ts';
import { currentAt, guarded, type Session } from '../session.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Recheck } from './diagnostics.ts';

/** The method by which a user asks to check a document, `{uri}`, until the server ends. */
const CHECK_ANYWAY = 'sourcier/checkAnyway';

/** Follows what changes the findings beside the text: settings, workspace folders, bibliographies, and the user's own word. */
export const serveChanges = (session: Session, recheck: Recheck, workspace: Workspace): void => {
  const { connection, documents, settings, teams, teamDiagnostics, folders, library } = session;
  serveCheckAnyway(session, recheck);
  settings.whenLate((uri) => {
    if (uri === null || documents.get(uri) === undefined) workspace.restart();
    else recheck([uri]);
  });
  const forgetTeams = (): void => {
    settings.forgetAll();
    teams.forget();
  };

  connection.onDidChangeConfiguration(({ settings: pushed }: DidChangeConfigurationParams) => {
    settings.change(pushed);
    recheck(documents.keys());
    workspace.restart();
  });
  const onTeamFile = ({ document }: { readonly document: TextDocument }): void => {
    if (isMarkdown(document) || !(isTeamFile(document.uri) || teams.has(document.uri))) return;
    forgetTeams();
    // Its faults are told with the settings that it gives.
    void settings.of(document.uri);
    recheck(documents.keys());
  };
  documents.onDidChangeContent(onTeamFile);
  documents.onDidClose(onTeamFile);
  serveFiles(session, recheck, workspace, forgetTeams);
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.method,
    guarded(session, 'workspace folders', undefined, (params: unknown) => {
      const before = folders.uris();
      folders.change(fieldOf(params, 'event'));
      for (const uri of before.filter((one) => !folders.uris().includes(one))) teamDiagnostics.gone(uri);
      // A folder brings settings of its own, and bibliographies within reach.
      forgetTeams();
      library.forget();
      recheck(documents.keys());
      workspace.restart();
    }),
  );
};

/** Follows files and folders that come, go and change, on the disk or by the editor's own doing, of which it tells at once. */
const serveFiles = (
  { connection, documents, teams, teamDiagnostics, folders, library }: Session,
  recheck: Recheck,
  workspace: Workspace,
  forgetTeams: () => void,
): void => {
  // A folder comes and goes with its files, without a word about each.
  const isFolder = (uri: string): boolean => !ENDING.test(uri) && folders.holds(uri);
  const take = (changes: readonly FileEvent[]): void => {
    for (const { uri } of changes.filter(({ type }) => type === FileChangeType.Deleted)) teamDiagnostics.gone(uri);
    if (changes.some(({ uri }) => isTeamFile(uri) || teams.has(uri) || isFolder(uri))) {
      forgetTeams();
      recheck(documents.keys());
      workspace.restart();
    }
    workspace.changed(changes);
    if (!changes.some(({ uri }) => isBibliographyPath(uri))) return;
    const naming = library.forget();
    workspace.reread(naming);
    const outdated = naming.filter((uri) => documents.get(uri) !== undefined);
    if (outdated.length > 0) recheck(outdated);
  };
  const { Created, Deleted } = FileChangeType;
  connection.onDidChangeWatchedFiles(({ changes }) => take(changes));
  connection.workspace.onDidCreateFiles(({ files }) => take(files.map(({ uri }) => at(uri, Created))));
  connection.workspace.onDidDeleteFiles(({ files }) => take(files.map(({ uri }) => at(uri, Deleted))));
  connection.workspace.onDidRenameFiles(({ files }) =>
    take(files.flatMap(({ oldUri, newUri }) => [at(oldUri, Deleted), at(newUri, Created)])),
  );
};

const at = (uri: string, type: FileEvent['type']): FileEvent => ({ uri, type });

/** The last part of a URI ends as those of files do: "photo.jpg", but not "2026" or "v1.2". */
const ENDING = /\.[a-z][a-z\d]{0,9}$/i;

/** Takes the user's word that a document is to be checked. */
const serveCheckAnyway = (session: Session, recheck: Recheck): void => {
  session.connection.onRequest<CheckAnywayResult, unknown>(
    CHECK_ANYWAY,
    guarded<unknown, CheckAnywayResult>(session, 'check anyway', 'unread', async (params) => {
      const uri = fieldOf(params, 'uri');
      const found = typeof uri === 'string' ? await currentAt(session, uri) : null;
      if (found === null) return 'unread';
      if (found.analysis.summary.article) return 'already';
      session.forced.add(found.document.uri);
      recheck([found.document.uri]);
      return 'started';
    }),
  );
};
