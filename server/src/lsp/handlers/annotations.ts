import type { CodeLensParams, InlayHintParams } from 'vscode-languageserver';
import { codeLenses } from '../../core/features/code-lenses.ts';
import { inlayHints } from '../../core/features/inlay-hints.ts';
import { toCodeLens, toInlayHint, toSpan } from '../protocol/convert.ts';
import { articleAt, guarded, type Session } from '../session.ts';

/** Answers requests for what is shown within the text: inlay hints and code lenses. */
export const serveAnnotations = (session: Session): void => {
  const { connection, client } = session;

  connection.languages.inlayHint.on(
    guarded(session, 'inlay hint', [], async ({ textDocument, range }: InlayHintParams) => {
      const found = await articleAt(session, textDocument.uri);
      if (found === null) return [];
      const { document, settings, analysis } = found;
      const shown = inlayHints(analysis.article, toSpan(document, range), settings.hints, client.locale);
      return shown.map((hint) => toInlayHint(document, hint));
    }),
  );

  connection.onCodeLens(
    guarded(session, 'code lens', [], async ({ textDocument }: CodeLensParams) => {
      const found = await articleAt(session, textDocument.uri);
      if (found === null) return [];
      const { document, settings, analysis } = found;
      const lenses = codeLenses(analysis.overview(), settings.lenses, client.locale);
      return lenses.map((lens) => toCodeLens(document, lens, client));
    }),
  );
};
