import type { CodeLensParams, InlayHintParams } from 'vscode-languageserver';
import { codeLenses } from '../core/features/code-lenses.ts';
import { inlayHints } from '../core/features/inlay-hints.ts';
import { overviewOf } from './handlers/overview.ts';
import { toCodeLens, toInlayHint, toSpan } from './protocol/convert.ts';
import { checkedAt, guarded, type Session } from './session.ts';

/** Answers requests for what is shown within the text: inlay hints and code lenses. */
export const serveSeeing = (session: Session): void => {
  const { connection, client, settings } = session;

  connection.languages.inlayHint.on(
    guarded(session, 'inlay hint', [], async ({ textDocument, range }: InlayHintParams) => {
      const found = await checkedAt(session, textDocument.uri);
      if (!found?.checked.summary.article) return [];
      const { hints } = await settings.of(textDocument.uri);
      const { document, checked } = found;
      const shown = inlayHints(checked.article, toSpan(document, range), hints, client.locale);
      return shown.map((hint) => toInlayHint(document, hint));
    }),
  );

  connection.onCodeLens(
    guarded(session, 'code lens', [], async ({ textDocument }: CodeLensParams) => {
      const found = await checkedAt(session, textDocument.uri);
      if (!found?.checked.summary.article) return [];
      const { lenses } = await settings.of(textDocument.uri);
      const { document, checked } = found;
      return codeLenses(overviewOf(checked, client.locale), lenses, client.locale).map((lens) =>
        toCodeLens(document, lens, client),
      );
    }),
  );
};
