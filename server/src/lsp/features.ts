import {
  CodeActionKind,
  type CodeActionParams,
  type CompletionContext,
  type CompletionParams,
  CompletionTriggerKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { actions } from '../core/features/actions.ts';
import { type CompletionCause, complete } from '../core/features/complete.ts';
import { hover } from '../core/features/hover.ts';
import { toCodeAction, toCompletionItem, toHover, toSpan } from './convert.ts';
import { checkedAt, guarded, markdownAt, type Session } from './session.ts';

/** Answers completion, hover and code action requests. */
export const serveFeatures = (session: Session): void => {
  const { connection, client, analyses } = session;

  connection.onCompletion(
    guarded(session, 'completion', null, ({ textDocument, position, context }: CompletionParams) => {
      const document = markdownAt(session, textDocument.uri);
      if (document === null) return null;
      const offset = document.offsetAt(position);
      const offers = complete(analyses.article(document), offset, client.locale, causeOf(context));
      const items = offers.map((offer, order) => toCompletionItem(document, offer, order, client));
      return { isIncomplete: false, items };
    }),
  );

  connection.onHover(
    guarded(session, 'hover', null, ({ textDocument, position }: TextDocumentPositionParams) => {
      const document = markdownAt(session, textDocument.uri);
      if (document === null) return null;
      const found = hover(analyses.article(document), document.offsetAt(position), client.locale);
      return found === null ? null : toHover(document, found, client);
    }),
  );

  connection.onCodeAction(
    guarded(session, 'code action', [], async ({ textDocument, range, context }: CodeActionParams) => {
      if (!wantsQuickFixes(context.only)) return [];
      const found = await checkedAt(session, textDocument.uri);
      if (found === null) return [];
      const { document, checked } = found;
      const offered = actions(checked.article, checked.findings, toSpan(document, range), client.locale);
      return offered.map((action) => toCodeAction(document, action, client));
    }),
  );
};

/** Kinds are a tree: asking for "" asks for all of them. */
const wantsQuickFixes = (only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);

/** A client that does not say why it asks was asked by its user. */
const causeOf = (context: CompletionContext | undefined): CompletionCause =>
  context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'triggered' : 'asked';
