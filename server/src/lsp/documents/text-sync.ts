import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

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
    const start = 'range' in known ? document.offsetAt(known.range.start) : 0;
    LAST_EDIT.set(document, { start, end: 'range' in known ? start + known.text.length : null });
    TextDocument.update(document, [known], version);
  }
  return document;
};

/** Where a document was last changed; its beginning, if it was not. An offset in UTF-16 units. */
export const lastEdit = (document: TextDocument): number => LAST_EDIT.get(document)?.start ?? 0;

/** Where the cursor stands after the last edit; null where the text was not changed or was replaced as a whole. */
export const lastTyped = (document: TextDocument): number | null => LAST_EDIT.get(document)?.end ?? null;

const LAST_EDIT = new WeakMap<TextDocument, { readonly start: number; readonly end: number | null }>();

const within = (document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent => {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  if (Math.max(start.line, end.line) < document.lineCount) return change;
  const clamp = (position: typeof start): typeof start => document.positionAt(document.offsetAt(position));
  return { text: change.text, range: { start: clamp(start), end: clamp(end) } };
};
