import {
  Disposable,
  env,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ShownSummary } from '../../server/src/protocol/messages.ts';
import { noted, type StatusNote, type StatusText, statusText } from './status-text.ts';

/** The item in the status bar that says what Sourcier knows of the Markdown document in the editor. */
export interface StatusItem extends Disposable {
  /** The server starts afresh: nothing is known yet. */
  reset(): void;
  /** The server is not running and will not come back by itself. */
  fail(): void;
  update(uri: Uri, summary: ShownSummary): void;
  /** The second reader is asked about a document, or has failed; null where there is nothing to say. */
  note(uri: Uri, note: StatusNote | null): void;
}

/** Creates the item; it shows only while a Markdown document is in the active editor. */
export const createStatusItem = (): StatusItem => {
  const item = window.createStatusBarItem('sourcier.summary', StatusBarAlignment.Right, 100);
  item.name = 'Sourcier';
  const summaries = new Map<string, ShownSummary>();
  const notes = new Map<string, StatusNote | null>();
  let failed = false;

  const show = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      item.hide();
      return;
    }
    const status = failed ? 'failed' : (summaries.get(document.uri.toString()) ?? 'reading');
    const note = notes.get(document.uri.toString()) ?? null;
    paint(item, noted(statusText(status, l10n.t, env.language), note, l10n.t));
  };

  const forget = ({ uri }: TextDocument): void => {
    summaries.delete(uri.toString());
    notes.delete(uri.toString());
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    // A change of language closes the document and opens it again.
    workspace.onDidOpenTextDocument(show),
    workspace.onDidCloseTextDocument(forget),
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
    note: (uri, note) => {
      notes.set(uri.toString(), note);
      show();
    },
    dispose: () => Disposable.from(item, ...listeners).dispose(),
  };
};

const paint = (item: StatusBarItem, { text, tooltip, command }: StatusText): void => {
  Object.assign(item, { text, tooltip, command });
  item.show();
};
