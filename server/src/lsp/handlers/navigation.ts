import type {
  DefinitionLink,
  DocumentLinkParams,
  DocumentSymbolParams,
  FoldingRangeParams,
  Location,
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
import { articleAt, currentAt, guarded, type Session } from '../session.ts';
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
    guarded(
      session,
      'definition',
      null,
      async ({ textDocument, position }: TextDocumentPositionParams): Promise<DefinitionLink[] | Location[] | null> => {
        const found = await currentAt(session, textDocument.uri);
        const going = found && definition(found.analysis.article, found.document.offsetAt(position));
        return going ? toDefinition(found.document, going, client) : null;
      },
    ),
  );
  connection.onReferences(
    guarded(session, 'references', null, async ({ textDocument, position, context }: ReferenceParams) => {
      const found = await currentAt(session, textDocument.uri);
      if (found === null) return null;
      const { document, analysis } = found;
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
    guarded(session, 'prepare rename', null, async ({ textDocument, position }: TextDocumentPositionParams) => {
      const found = await currentAt(session, textDocument.uri);
      if (found === null) return null;
      const prepared = prepareRename(found.analysis.article, found.document.offsetAt(position), client.locale);
      if ('refused' in prepared) return refusal(prepared);
      return { range: toRange(found.document, prepared.span), placeholder: prepared.name };
    }),
  );
  connection.onRenameRequest(
    guarded(session, 'rename', null, async ({ textDocument, position, newName }: RenameParams) => {
      const found = await currentAt(session, textDocument.uri);
      if (found === null) return null;
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
    guarded(session, 'document symbol', null, async ({ textDocument }: DocumentSymbolParams) => {
      const found = await articleAt(session, textDocument.uri);
      if (found === null) return null;
      const { document, analysis } = found;
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
    guarded(session, 'document link', null, async ({ textDocument }: DocumentLinkParams) => {
      const found = await articleAt(session, textDocument.uri);
      return found && sourceLinks(found.analysis.article).map((link) => toDocumentLink(found.document, link));
    }),
  );
  connection.onFoldingRanges(
    guarded(session, 'folding range', null, async ({ textDocument }: FoldingRangeParams) => {
      const found = await articleAt(session, textDocument.uri);
      return found && folds(found.analysis.article).map((span) => toFoldingRange(found.document, span));
    }),
  );
};
