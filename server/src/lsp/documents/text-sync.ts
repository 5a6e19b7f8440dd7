import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '../../core/live/model.ts';
import { keepEdit } from './edits.ts';

/**
 * Applies a client's edits. Lines beyond the last one, which some clients send for the end of the text, are first
 * brought back to it: the library's table of lines cannot hold them and would misplace all that follows.
 */
export const updateWithin = (
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument => {
  for (const change of changes) {
    const known = within(document, change);
    keepEdit(document, changeOf(document, known));
    TextDocument.update(document, [known], version);
  }
  return document;
};

/** An edit by offsets; null for one that replaces the whole text. Some clients give the end of a range first. */
const changeOf = (document: TextDocument, change: TextDocumentContentChangeEvent): Change | null => {
  if (!('range' in change)) return null;
  const [a, b] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b), text: change.text };
};

const within = (document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent => {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  if (Math.max(start.line, end.line) < document.lineCount) return change;
  const clamp = (position: typeof start): typeof start => document.positionAt(document.offsetAt(position));
  return { text: change.text, range: { start: clamp(start), end: clamp(end) } };
};
