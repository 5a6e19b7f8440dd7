import { l10n, type Uri, window } from 'vscode';
import type { CheckAnywayResult } from '../../server/src/protocol/messages.ts';
import type { LanguageServer } from './language-server.ts';
import type { RememberedDocuments } from './remembered-documents.ts';

/** Has the server check the document in the active editor, now and when it is opened again, or says why it cannot. */
export const checkAnyway = async (
  server: Pick<LanguageServer, 'checkAnyway'>,
  checked: RememberedDocuments,
): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const message =
    document?.languageId === 'markdown'
      ? await check(document.uri, server, checked)
      : l10n.t('There is nothing to check: the active editor does not hold a Markdown document.');
  if (message !== null) void window.showInformationMessage(message);
};

const check = async (
  uri: Uri,
  server: Pick<LanguageServer, 'checkAnyway'>,
  checked: RememberedDocuments,
): Promise<string | null> => {
  const result = await server.checkAnyway(uri);
  if (result === 'started') await checked.add(uri);
  return answer(result);
};

/** Nothing where the findings and the status item, or the message of a server that does not run, speak for themselves. */
const answer = (result: CheckAnywayResult | null): string | null => {
  if (result === 'already') return l10n.t('Sourcier already checks this document.');
  if (result === 'unread') return l10n.t('Sourcier cannot check this document: it has not been opened as Markdown.');
  return null;
};
