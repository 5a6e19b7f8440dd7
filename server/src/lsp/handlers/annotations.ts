import type { InlayHintParams } from 'vscode-languageserver';
import { codeLenses } from '../../core/features/code-lenses.ts';
import { inlayHints } from '../../core/features/inlay-hints.ts';
import { toCodeLens, toInlayHint, toSpan } from '../protocol/convert.ts';
import { aboutArticle, type Session } from '../session.ts';

/** Answers requests for what is shown within the text: inlay hints and code lenses. */
export const serveAnnotations = (session: Session): void => {
  const { connection, client } = session;

  connection.languages.inlayHint.on(
    aboutArticle(session, 'inlay hint', [], ({ document, settings, analysis }, { range }: InlayHintParams) => {
      const shown = inlayHints(analysis.article, toSpan(document, range), settings.hints, client.locale);
      return shown.map((hint) => toInlayHint(document, hint));
    }),
  );

  connection.onCodeLens(
    aboutArticle(session, 'code lens', [], ({ document, settings, analysis }) => {
      const lenses = codeLenses(analysis.overview(), settings.lenses, client.locale);
      return lenses.map((lens) => toCodeLens(document, lens, client));
    }),
  );
};
