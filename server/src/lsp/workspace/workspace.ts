import type { FileEvent, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { isMarkdownPath } from '../../core/markdown/endings.ts';
import { createSchedule } from '../documents/schedule.ts';
import type { Recheck } from '../handlers/diagnostics.ts';
import { FileChangeType } from '../protocol/lsp.ts';
import { guarded, type Session } from '../session.ts';
import { createBackground } from './background.ts';
import { reportOn } from './report.ts';

/** Follows the articles of the workspace that are not open. */
export interface Workspace {
  /** Reads them anew, in the background. */
  restart(): void;
  /** Ends the work; resolves when what it found is kept. */
  stop(): Promise<void>;
  /** Takes in what the client tells of files and folders. */
  changed(events: readonly FileEvent[]): void;
  /** Reads some of them anew: what they name beside them has changed. */
  reread(uris: readonly string[]): void;
}

/** So many milliseconds after the last change of an open article, the other open ones are compared with it. */
const PAUSE = 250;

/**
 * Reads the workspace in the background, one article at a time, and answers what is asked of it as a whole. Open articles
 * are compared with the others: `recheck` is told when those have changed.
 */
export const serveWorkspace = (session: Session, recheck: Recheck): Workspace => {
  const { connection, client, documents, folders, files, index } = session;
  let told = index.revision();
  const background = createBackground(session, () => {
    if (told === index.revision()) return;
    told = index.revision();
    if (documents.keys().length > 0) recheck(documents.keys());
  });
  const compareLater = createSchedule(
    guarded(session, 'comparison', undefined, async () => {
      const outdated = index.outdated();
      if (outdated.length > 0) recheck(outdated);
    }),
    PAUSE,
  );
  index.whenSaid(() => compareLater.schedule('open'));
  if (client.pullsDiagnostics) {
    const empty: WorkspaceDiagnosticReport = { items: [] };
    connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
      guarded(session, 'workspace diagnostic', empty, async () => {
        await background.settled();
        return reportOn(session, params, token, partial);
      })(params),
    );
  }
  documents.onDidClose(({ document: { uri } }) => {
    index.close(uri);
    if (files !== null && folders.holds(uri)) background.read(uri);
    else compareLater.schedule('open');
  });
  const change = ({ uri, type }: FileEvent): void => {
    if (!folders.holds(uri)) return;
    if (type === FileChangeType.Deleted) index.remove(uri);
    else index.restore(uri);
    // Also of a file that is gone: what was begun before it went must not bring it back.
    if (isMarkdownPath(uri)) background.read(uri);
  };
  return {
    restart: background.restart,
    stop: background.stop,
    changed: (events) => {
      for (const event of events) change(event);
    },
    reread: (uris) => {
      for (const uri of uris.filter((one) => !index.isOpen(one))) background.read(uri);
    },
  };
};
