import { l10n, type TextDocument, WorkspaceEdit, window } from 'vscode';
import type { Span } from '../../server/src/protocol/messages.ts';
import { rangeOf } from './places.ts';

/** Words that take the place of a span. */
interface SpanEdit {
  readonly span: Span;
  readonly text: string;
}

/** The edits of a document of that version; null, and a word to the user, where its text has changed. */
export const editsIn = (document: TextDocument, version: number, edits: readonly SpanEdit[]): WorkspaceEdit | null => {
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has changed meanwhile: please try again.'));
    return null;
  }
  const all = new WorkspaceEdit();
  for (const { span, text } of edits) all.replace(document.uri, rangeOf(document, span), text);
  return all;
};
