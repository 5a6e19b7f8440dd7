import {
  Disposable,
  env,
  l10n,
  type MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ShownSummary } from '../../server/src/protocol/messages.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { noted, type Status, type StatusNote, type StatusText, statusText } from './status-text.ts';

/** The item in the status bar that says what Sourcier knows of the Markdown document in the editor. */
export interface StatusItem extends Disposable {
  /** The server starts afresh: nothing is known yet. */
  reset(): void;
  /** The server is not running and will not come back by itself. */
  fail(): void;
  update(uri: Uri, summary: ShownSummary): void;
  /** The second reader is asked about a document, or has failed; null where there is nothing to say. */
  note(uri: Uri, note: StatusNote | null): void;
  /** The state of a document; undefined where it is not known. */
  summary(uri: Uri): ShownSummary | undefined;
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
    const status = failed ? 'failed' : (summaries.get(document.uri.toString()) ?? readingOf(document));
    paint(item, noted(statusText(status, l10n.t, env.language), notes.get(document.uri.toString()) ?? null, l10n.t));
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
    summary: (uri) => summaries.get(uri.toString()),
    dispose: () => Disposable.from(item, ...listeners).dispose(),
  };
};

/** Reading a longer text takes seconds. In UTF-16 units. */
const LONG = 500_000;

const readingOf = (document: TextDocument): Status => (document.getText().length > LONG ? 'reading-long' : 'reading');

const paint = (item: StatusBarItem, shown: StatusText): void => {
  Object.assign(item, { text: shown.text, tooltip: tooltipOf(shown), command: shown.command });
  item.show();
};

/** The text as it is, which may quote an article, and links that may run the commands they are for. */
const tooltipOf = ({ tooltip, links }: StatusText): MarkdownString => {
  const markdown = plainMarkdown(tooltip);
  if (links.length > 0) {
    markdown.appendMarkdown(`\n\n${links.map(({ title, command }) => `[${title}](command:${command})`).join(' · ')}`);
  }
  markdown.isTrusted = { enabledCommands: links.map(({ command }) => command) };
  return markdown;
};
