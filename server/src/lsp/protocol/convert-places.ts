import type {
  DefinitionLink,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  SymbolInformation,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceLink } from '../../core/features/links.ts';
import type { Definition } from '../../core/features/navigate.ts';
import type { OutlineSymbol } from '../../core/features/symbols.ts';
import type { Span } from '../../core/text/span.ts';
import { fileNameOf } from '../../core/text/uri.ts';
import type { ClientFeatures } from './client-features.ts';
import { toRange } from './convert.ts';
import { SymbolKind } from './lsp.ts';

/** Where a definition leads, with the place it starts from where the client shows that. */
export const toDefinition = (
  document: TextDocument,
  { from, targets }: Definition,
  { definitionLinks }: Pick<ClientFeatures, 'definitionLinks'>,
): DefinitionLink[] | Location[] => {
  const { uri } = document;
  if (!definitionLinks) return targets.map(({ name }) => ({ uri, range: toRange(document, name) }));
  return targets.map(({ span, name }) => ({
    originSelectionRange: toRange(document, from),
    targetUri: uri,
    targetRange: toRange(document, span),
    targetSelectionRange: toRange(document, name),
  }));
};

const KINDS = { section: SymbolKind.String, source: SymbolKind.Constant, claim: SymbolKind.Event } as const;

/** A part of the outline, its own parts within it. */
export const toDocumentSymbol = (document: TextDocument, symbol: OutlineSymbol): DocumentSymbol => ({
  name: symbol.name,
  detail: symbol.detail,
  kind: KINDS[symbol.kind],
  range: toRange(document, symbol.span),
  selectionRange: toRange(document, symbol.at),
  children: symbol.children.map((child) => toDocumentSymbol(document, child)),
});

/** A source among those of all open articles; its article stands beside it. */
export const toSymbolInformation = (document: TextDocument, { name, kind, at }: OutlineSymbol): SymbolInformation => ({
  name,
  kind: KINDS[kind],
  location: { uri: document.uri, range: toRange(document, at) },
  containerName: fileNameOf(document.uri),
});

/** The address of a source, over the words that cite it. */
export const toDocumentLink = (document: TextDocument, { span, href, name }: SourceLink): DocumentLink => ({
  range: toRange(document, span),
  target: href,
  tooltip: name,
});

/** Lines that can be folded into the first of them. */
export const toFoldingRange = (document: TextDocument, { start, end }: Span): FoldingRange => {
  const last = document.positionAt(end);
  // A span that ends with its last line break ends on the line before.
  return { startLine: document.positionAt(start).line, endLine: last.character === 0 ? last.line - 1 : last.line };
};
