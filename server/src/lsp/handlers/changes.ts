import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isBibliographyPath } from '../../core/bibliography/endings.ts';
import { fieldOf } from '../../core/settings/field.ts';
import { isTeamFile } from '../../core/settings/team.ts';
import type { CheckAnywayResult } from '../../protocol/messages.ts';
import { isMarkdown } from '../documents/store.ts';
import { DidChangeWorkspaceFoldersNotification } from '../protocol/lsp.ts';
import { currentAt, guarded, type Session } from '../session.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Recheck } from './diagnostics.ts';

/** The method by which a user asks to check a document, `{uri}`, until the server ends. */
const CHECK_ANYWAY = 'sourcier/checkAnyway';

/** Follows what changes the findings beside the text: settings, workspace folders, bibliographies, and the user's own word. */
export const serveChanges = (session: Session, recheck: Recheck, workspace: Workspace): void => {
  const { connection, documents, settings, teams, folders, library } = session;
  serveCheckAnyway(session, recheck);
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
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isTeamFile(uri) || teams.has(uri))) {
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
  });
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.method,
    guarded(session, 'workspace folders', undefined, (params: unknown) => {
      folders.change(fieldOf(params, 'event'));
      // A folder brings settings of its own, and bibliographies within reach.
      forgetTeams();
      library.forget();
      recheck(documents.keys());
      workspace.restart();
    }),
  );
};

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
