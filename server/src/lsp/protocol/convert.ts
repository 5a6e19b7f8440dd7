import type {
  CodeAction,
  CodeLens,
  Command,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  Hover,
  InlayHint,
  MarkupContent,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Action, ActionKind } from '../../core/features/actions/action.ts';
import type { CodeLens as Lens } from '../../core/features/code-lenses.ts';
import type { Completion } from '../../core/features/completion.ts';
import type { Highlights } from '../../core/features/highlights.ts';
import type { Hover as Hovered } from '../../core/features/hover.ts';
import type { InlayHint as Hint } from '../../core/features/inlay-hints.ts';
import type { Edit, Finding, Severity } from '../../core/rules/finding.ts';
import type { Span } from '../../core/text/span.ts';
import type { ClientFeatures } from './client-features.ts';
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentHighlightKind,
  InsertTextFormat,
  MarkupKind,
  TextDocumentEdit,
} from './lsp.ts';
import { plainText } from './plain-text.ts';
import { rulePage } from './rule-page.ts';

/** Where a span stands, in lines and UTF-16 units; an edge inside a CRLF moves before it, where LSP can name it. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** The span of a client's range; positions beyond a line or the text stand at its end. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** How the protocol grades a severity. */
export const DIAGNOSTIC_SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the client shows it, with as much as the client understands. */
export const toDiagnostic = (document: TextDocument, finding: Finding, client: ClientFeatures): Diagnostic => ({
  range: toRange(document, finding.cue ?? finding.span),
  severity: DIAGNOSTIC_SEVERITIES[finding.severity],
  source: 'sourcier',
  code: finding.rule,
  message: finding.message,
  ...(client.codeDescription && { codeDescription: { href: rulePage(finding.rule, client) } }),
  ...(client.unnecessaryTag && finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
  ...(client.relatedInformation &&
    finding.related.length > 0 && {
      relatedInformation: finding.related.map((one) => ({
        location:
          'place' in one
            ? { uri: one.place.file, range: one.place.range }
            : { uri: document.uri, range: toRange(document, one.span) },
        message: one.message,
      })),
    }),
});

/** A hover under the cursor, over exactly the name. */
export const toHover = (document: TextDocument, { span, markdown }: Hovered, client: ClientFeatures): Hover => ({
  contents: toMarkup(markdown, client.hoverFormat),
  range: toRange(document, span),
});

/** Markdown in the format that a client reads. */
export const toMarkup = (markdown: string, kind: MarkupKind): MarkupContent => ({
  kind,
  value: kind === MarkupKind.Markdown ? markdown : plainText(markdown),
});

/** A citation as a place that reads a source, and as text the sentences that it supports. */
export const toHighlights = (document: TextDocument, { citation, covered }: Highlights): DocumentHighlight[] => [
  { range: toRange(document, citation), kind: DocumentHighlightKind.Read },
  ...covered.map((sentence) => ({ range: toRange(document, sentence), kind: DocumentHighlightKind.Text })),
];

/** Makes items of the offers of a list that replace a span, by their place in the order given; without documentation. */
export const completionItems = (
  document: TextDocument,
  span: Span,
  client: ClientFeatures,
  list: number,
): ((offer: Completion, order: number) => CompletionItem) => {
  const replaced = replacing(document, toRange(document, span));
  return ({ label, detail, text, snippet, more }, order) => {
    const isSnippet = snippet !== undefined && client.snippets;
    const item: CompletionItem = {
      label,
      ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
      kind: CompletionItemKind.Reference,
      sortText: String(order).padStart(5, '0'),
      data: [list, order],
    };
    if (client.labelDetails) item.labelDetails = { description: detail };
    else item.detail = detail;
    return Object.assign(item, withMore(document, replaced(isSnippet ? snippet : text), more));
  };
};

const withMore = (document: TextDocument, replaced: OfferEdit, more: readonly Edit[]): OfferEdit => {
  if (more.length === 0) return replaced;
  const edits = more.map((edit) => toTextEdit(document, edit));
  return { ...replaced, additionalTextEdits: [...(replaced.additionalTextEdits ?? []), ...edits] };
};

type OfferEdit = Pick<CompletionItem, 'textEdit' | 'additionalTextEdits' | 'filterText'>;

/** LSP wants an offer's edit on one line: what it replaces on the lines before goes with an edit beside it. */
const replacing = (document: TextDocument, range: Range): ((newText: string) => OfferEdit) => {
  const { start, end } = range;
  if (start.line === end.line) return (newText) => ({ textEdit: { range, newText } });
  const lastLine: Range = { start: { line: end.line, character: 0 }, end };
  const additionalTextEdits = [{ range: { start, end: lastLine.start }, newText: '' }];
  // Editors compare it with the last line alone.
  const filterText = document.getText(lastLine);
  return (newText) => ({ textEdit: { range: lastLine, newText }, additionalTextEdits, filterText });
};

/** The text after a place, set off by a space. */
export const toInlayHint = (document: TextDocument, { offset, text, documentation }: Hint): InlayHint => ({
  position: document.positionAt(offset),
  label: text,
  paddingLeft: true,
  tooltip: { kind: MarkupKind.Markdown, value: documentation },
});

/** The text above a place; where the client has Sourcier's commands, a click leads to what it counts. */
export const toCodeLens = (
  document: TextDocument,
  { span, title, targets }: Lens,
  client: ClientFeatures,
): CodeLens => {
  const range = toRange(document, span);
  const places = targets.map((target) => ({ uri: document.uri, range: toRange(document, target) }));
  const isActive = client.commands && places.length > 0;
  const command = isActive
    ? { title, command: 'sourcier.showPlaces', arguments: [document.uri, range.start, places] }
    : { title, command: '' };
  return { range: { start: range.start, end: range.start }, command };
};

const ACTION_KINDS: Readonly<Record<ActionKind, string>> = {
  quickfix: CodeActionKind.QuickFix,
  rewrite: CodeActionKind.RefactorRewrite,
  fixAll: `${CodeActionKind.SourceFixAll}.sourcier`,
};

/** The kinds of action there are. */
export const CODE_ACTION_KINDS = Object.values(ACTION_KINDS);

/** An action with the finding it mends; null for one that the client has no command for. */
export const toCodeAction = (document: TextDocument, action: Action, client: ClientFeatures): CodeAction | null => {
  const { title, kind, edits, finding, preferred } = action;
  const command = commandOf(document, action);
  if (command !== null && !client.commands) return null;
  return {
    title,
    kind: ACTION_KINDS[kind],
    ...(finding && { diagnostics: [toDiagnostic(document, finding, client)] }),
    ...(preferred && { isPreferred: true }),
    ...(command === null ? { edit: toWorkspaceEdit(document, edits, client) } : { command }),
  };
};

/** The command of Sourcier's own client that an action runs; null for one that has edits. */
const commandOf = ({ uri }: TextDocument, { title, silence, asksTextKind }: Action): Command | null => {
  if (silence !== undefined) return { title, command: 'sourcier.ignore', arguments: [uri, silence] };
  return asksTextKind ? { title, command: 'sourcier.setTextKind' } : null;
};

/** Edits bound to the version they were made for, where the client can hold them to it. */
export const toWorkspaceEdit = (
  document: TextDocument,
  edits: readonly Edit[],
  client: ClientFeatures,
): WorkspaceEdit => {
  const { uri, version } = document;
  const changes = edits.map((edit) => toTextEdit(document, edit));
  return client.documentChanges
    ? { documentChanges: [TextDocumentEdit.create({ uri, version }, changes)] }
    : { changes: { [uri]: changes } };
};

const toTextEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({
  range: toRange(document, span),
  newText: text,
});
