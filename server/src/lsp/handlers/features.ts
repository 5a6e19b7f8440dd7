import type { CodeActionContext, CodeActionParams, TextDocumentPositionParams } from 'vscode-languageserver';
import { fixAll } from '../../core/features/actions/fix-all.ts';
import { actions } from '../../core/features/actions/index.ts';
import { highlights } from '../../core/features/highlights.ts';
import { hover } from '../../core/features/hover.ts';
import { dialectOf } from '../../core/markdown/endings.ts';
import { toCodeAction, toHighlights, toHover, toSpan } from '../protocol/convert.ts';
import { CodeActionKind } from '../protocol/lsp.ts';
import { aboutDocument, currentAt, guarded, type Session } from '../session.ts';
import { hoverInLibrary } from './library-file.ts';

/** Answers hover, highlight and code action requests. */
export const serveFeatures = (session: Session): void => {
  const { connection, client } = session;

  connection.onHover(
    guarded(session, 'hover', null, async (params: TextDocumentPositionParams) => {
      const inLibrary = hoverInLibrary(session, params);
      if (inLibrary !== null) return inLibrary;
      const found = await currentAt(session, params.textDocument.uri);
      if (found === null) return null;
      const shown = hover(found.analysis.article, found.document.offsetAt(params.position), client.locale);
      return shown && toHover(found.document, shown, client);
    }),
  );

  connection.onDocumentHighlight(
    aboutDocument(session, 'highlight', null, ({ document, analysis }, { position }: TextDocumentPositionParams) => {
      const lit = highlights(analysis.article, document.offsetAt(position));
      return lit && toHighlights(document, lit);
    }),
  );

  connection.onCodeAction(
    aboutDocument(session, 'code action', [], ({ document, analysis }, { range, context }: CodeActionParams) => {
      const dialect = dialectOf(document.uri, document.languageId);
      // Editors ask for these at each save, and for the whole text.
      const offered = asksForSource(context)
        ? fixAll(analysis.findings, client.locale)
        : actions(analysis.article, analysis.findings, toSpan(document, range), client.locale, dialect);
      return offered
        .map((action) => toCodeAction(document, action, client))
        .filter((action) => action !== null)
        .filter(({ kind }) => isWanted(kind, context));
    }),
  );
};

/** Whether nothing is asked for but what mends a whole file. */
const asksForSource = ({ only }: CodeActionContext): boolean =>
  only?.every((kind) => `${kind}.`.startsWith(`${CodeActionKind.Source}.`)) === true;

/** Kinds are a tree: asking for "" asks for all of them. What mends a whole file waits until it is asked for by name. */
const isWanted = (kind: string | undefined, { only }: CodeActionContext): boolean => {
  if (only === undefined) return kind?.startsWith(CodeActionKind.Source) !== true;
  return only.some((wanted) => wanted === CodeActionKind.Empty || kind === wanted || kind?.startsWith(`${wanted}.`));
};
