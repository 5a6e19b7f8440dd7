import { type DidChangeConfigurationParams, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import { fieldOf } from '../core/settings/field.ts';
import { isTeamFile } from '../core/settings/team.ts';
import type { Recheck } from './diagnostics.ts';
import { checkedAt, guarded, type Session } from './session.ts';

/** The method by which a user asks to check a document, `{uri}`, until the server ends. */
const CHECK_ANYWAY = 'sourcier/checkAnyway';

/** It is checked from now on, it was already, or it is not open here as Markdown. */
export type CheckAnywayResult = 'started' | 'already' | 'unread';

/** Follows what changes the findings beside the text: settings, workspace folders, bibliographies, and the user's own word. */
export const serveChanges = (session: Session, recheck: Recheck): void => {
  const { connection, documents, settings, teams, folders, library } = session;
  const forgetTeams = (): void => {
    settings.forgetAll();
    teams.forget();
  };

  connection.onDidChangeConfiguration(({ settings: pushed }: DidChangeConfigurationParams) => {
    settings.change(pushed);
    recheck(documents.keys());
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isTeamFile(uri) || teams.has(uri))) {
      forgetTeams();
      recheck(documents.keys());
    }
    const outdated = library.forget().filter((uri) => documents.get(uri) !== undefined);
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
    }),
  );
  connection.onRequest<CheckAnywayResult, unknown>(
    CHECK_ANYWAY,
    guarded<unknown, CheckAnywayResult>(session, 'check anyway', 'unread', async (params) => {
      const uri = fieldOf(params, 'uri');
      const found = typeof uri === 'string' ? await checkedAt(session, uri) : null;
      if (found === null) return 'unread';
      if (found.checked.summary.article) return 'already';
      session.forced.add(found.document.uri);
      recheck([found.document.uri]);
      return 'started';
    }),
  );
};
