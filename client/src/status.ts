import { Disposable, env, l10n, StatusBarAlignment, type Uri, window, workspace } from 'vscode';
import type { AnalysisSummary } from '../../server/src/protocol/messages.ts';
import { statusText } from './status-text.ts';

/** The item in the status bar that says what Sourcier knows of the Markdown document in the editor. */
export interface StatusItem extends Disposable {
  /** The server starts afresh: nothing is known yet. */
  reset(): void;
  /** The server is not running and will not come back by itself. */
  fail(): void;
  update(uri: Uri, summary: AnalysisSummary): void;
}

/** Creates the item; it shows only while a Markdown document is in the active editor. */
export const createStatusItem = (): StatusItem => {
  const item = window.createStatusBarItem('sourcier.summary', StatusBarAlignment.Right, 100);
  item.name = 'Sourcier';
  const summaries = new Map<string, AnalysisSummary>();
  let failed = false;

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      item.hide();
      return;
    }
    const status = failed ? 'failed' : (summaries.get(document.uri.toString()) ?? 'reading');
    const { text, tooltip, command } = statusText(status, l10n.t, env.language);
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.show();
  };

  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    // A change of language closes the document and opens it again.
    workspace.onDidOpenTextDocument(show),
    workspace.onDidCloseTextDocument(({ uri }) => summaries.delete(uri.toString())),
  ];
  show();
  return {
    reset: () => {
      failed = false;
      summaries.clear();
      show();
    },
    fail: () => {
      failed = true;
      show();
    },
    update: (uri, summary) => {
      summaries.set(uri.toString(), summary);
      show();
    },
    dispose: () => Disposable.from(item, ...listeners).dispose(),
  };
};
