import { l10n, window } from 'vscode';
import type { CheckAnywayResult } from '../../server/src/protocol/messages.ts';
import type { LanguageServer } from './language-server.ts';

/** Has the server check the document in the active editor, or says why there is nothing to do. */
export const checkAnyway = async (server: Pick<LanguageServer, 'checkAnyway'>): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const message =
    document?.languageId === 'markdown'
      ? answer(await server.checkAnyway(document.uri))
      : l10n.t('There is nothing to check: the active editor does not hold a Markdown document.');
  if (message !== null) void window.showInformationMessage(message);
};

/** Nothing where the findings and the status item, or the message of a server that does not run, speak for themselves. */
const answer = (result: CheckAnywayResult | null): string | null => {
  if (result === 'already') return l10n.t('Sourcier already checks this document.');
  if (result === 'unread') return l10n.t('Sourcier cannot check this document: it has not been opened as Markdown.');
  return null;
};
