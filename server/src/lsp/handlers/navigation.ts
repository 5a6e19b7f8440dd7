import type {
  ReferenceParams,
  RenameParams,
  TextDocumentPositionParams,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { readingContext } from '../../core/analysis/analyse.ts';
import { folds } from '../../core/features/folds.ts';
import { sourceLinks } from '../../core/features/links.ts';
import { definition, references } from '../../core/features/navigate.ts';
import { prepareRename, type Refusal, rename } from '../../core/features/rename.ts';
import { sourceAt } from '../../core/features/source-at.ts';
import { outline, outlineLeaves, sourceSymbols } from '../../core/features/symbols.ts';
import { toRange, toWorkspaceEdit } from '../protocol/convert.ts';
import {
  toDefinition,
  toDocumentLink,
  toDocumentSymbol,
  toFoldingRange,
  toSymbolInformation,
} from '../protocol/convert-places.ts';
import { ErrorCodes, ResponseError } from '../protocol/lsp.ts';
import { aboutArticle, aboutDocument, articleAt, guarded, type Session } from '../session.ts';
import { renamedEverywhere } from './rename-everywhere.ts';

/** Answers requests about where sources are named: definition, references, rename, outline, links, folding. */
export const serveNavigation = (session: Session): void => {
  serveGoing(session);
  serveRenaming(session);
  serveOutline(session);
};

const serveGoing = (session: Session): void => {
  const { connection, client } = session;
  connection.onDefinition(
    aboutDocument(session, 'definition', null, ({ document, analysis }, { position }: TextDocumentPositionParams) => {
      const going = definition(analysis.article, document.offsetAt(position));
      return going && toDefinition(document, going, client);
    }),
  );

  connection.onReferences(
    aboutDocument(session, 'references', null, ({ document, analysis }, { position, context }: ReferenceParams) => {
      const spans = references(analysis.article, document.offsetAt(position), context);
      return spans.map((span) => ({ uri: document.uri, range: toRange(document, span) }));
    }),
  );
};

/** A refusal is an error of the protocol, so that editors show its words. */
const refusal = ({ refused }: Refusal): ResponseError => new ResponseError(ErrorCodes.InvalidRequest, refused);

const serveRenaming = (session: Session): void => {
  const { connection, client } = session;
  connection.onPrepareRename(
    aboutDocument(session, 'prepare rename', null, (found, { position }: TextDocumentPositionParams) => {
      const { document, analysis } = found;
      const prepared = prepareRename(analysis.article, document.offsetAt(position), client.locale);
      if ('refused' in prepared) return refusal(prepared);
      return { range: toRange(document, prepared.span), placeholder: prepared.name };
    }),
  );
  connection.onRenameRequest(
    aboutDocument(session, 'rename', null, async (found, { position, newName }: RenameParams) => {
      const { document, analysis } = found;
      const to = { written: newName, locale: client.locale, context: readingContext(found.context) };
      const edits = rename(analysis.article, document.offsetAt(position), to);
      if ('refused' in edits) return refusal(edits);
      const own = toWorkspaceEdit(document, edits, client);
      const source = sourceAt(analysis.article, document.offsetAt(position))?.source ?? -1;
      return renamedEverywhere(session, own, { found, source, newName });
    }),
  );
};

const serveOutline = (session: Session): void => {
  const { connection, client, documents } = session;
  // Outlines, links and folds are for articles only: other documents have theirs from elsewhere.
  connection.onDocumentSymbol(
    aboutArticle(session, 'document symbol', null, ({ document, analysis }) => {
      const symbols = (client.headings ? outline : outlineLeaves)(analysis.article, analysis.overview(), client.locale);
      return symbols.map((symbol) => toDocumentSymbol(document, symbol));
    }),
  );
  connection.onWorkspaceSymbol(
    guarded(session, 'workspace symbol', null, async ({ query }: WorkspaceSymbolParams) => {
      const open = await Promise.all(documents.keys().map((uri) => articleAt(session, uri)));
      const wanted = query.toLowerCase();
      return open.flatMap((found) =>
        found === null
          ? []
          : sourceSymbols(found.analysis.article, client.locale)
              .filter(({ name }) => name.toLowerCase().includes(wanted))
              .map((symbol) => toSymbolInformation(found.document, symbol)),
      );
    }),
  );
  connection.onDocumentLinks(
    aboutArticle(session, 'document link', null, ({ document, analysis }) =>
      sourceLinks(analysis.article).map((link) => toDocumentLink(document, link)),
    ),
  );
  connection.onFoldingRanges(
    aboutArticle(session, 'folding range', null, ({ document, analysis }) =>
      folds(analysis.article).map((span) => toFoldingRange(document, span)),
    ),
  );
};
