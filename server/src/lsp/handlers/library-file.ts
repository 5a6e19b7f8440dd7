import type { CompletionList, CompletionParams, Hover, TextDocumentPositionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeLibrary } from '../../core/features/library-file/complete.ts';
import { hoverLibrary } from '../../core/features/library-file/hover.ts';
import { toHover, toRange } from '../protocol/convert.ts';
import { CompletionItemKind } from '../protocol/lsp.ts';
import type { Session } from '../session.ts';

/** One that articles read, or one of its usual name. */
const isLibraryFile = ({ teams }: Session, document: TextDocument): boolean =>
  teams.has(document.uri) || /\/sources\.ya?ml$/.test(document.uri);

/** The open library that a request is about; null for any other document. */
const libraryAt = (session: Session, uri: string): TextDocument | null => {
  const document = session.documents.get(uri);
  return document !== undefined && isLibraryFile(session, document) ? document : null;
};

/** A hover in a library; null elsewhere. */
export const hoverInLibrary = (
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Hover | null => {
  const document = libraryAt(session, textDocument.uri);
  if (document === null) return null;
  const shown = hoverLibrary(document.getText(), document.offsetAt(position), session.client.locale);
  return shown === null ? null : toHover(document, shown, session.client);
};

/** Offers in a library; null elsewhere. */
export const completeInLibrary = (
  session: Session,
  { textDocument, position }: CompletionParams,
): CompletionList | null => {
  const document = libraryAt(session, textDocument.uri);
  if (document === null) return null;
  const offers = completeLibrary(document.getText(), document.offsetAt(position), session.client.locale);
  return {
    isIncomplete: false,
    items: offers.map(({ label, detail, edit }) => ({
      label,
      detail,
      kind: CompletionItemKind.Property,
      textEdit: { range: toRange(document, edit.span), newText: edit.text },
    })),
  };
};
