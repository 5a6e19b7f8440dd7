import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { SecondReadingResult } from '../../server/src/protocol/messages.ts';
import type { StatusItem } from './status.ts';

/** The server as this needs it; no call rejects. */
export interface ReadingServer {
  secondReading(uri: Uri): Promise<SecondReadingResult | null>;
  forgetSecondReading(): Promise<void>;
}

/** Where the key of the second reader is kept: the system's own store of secrets. */
export const READER_KEY = 'sourcier.secondReader.key';

/** Of which reader the user has been told what it is sent. */
const TOLD = 'sourcier.secondReader.told';

/** Has the user's second reader read articles: by command, and on save where that is set. */
export const createSecondReader = (
  context: ExtensionContext,
  server: ReadingServer,
  status: StatusItem,
): Disposable => {
  const isTold = (): boolean => context.globalState.get(TOLD) === destination();
  const read = async (uri: Uri): Promise<SecondReadingResult | null> => {
    status.note(uri, 'asking');
    const result = await server.secondReading(uri);
    status.note(uri, result?.message ? { message: result.message } : null);
    return result;
  };
  const readActive = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (use() === 'off') return offer();
    if (document?.languageId !== 'markdown') return say(l10n.t('Open an article to have it read.'));
    if (!isTold() && !(await tell())) return;
    await context.globalState.update(TOLD, destination());
    const result = await read(document.uri);
    if (result !== null) answer(result);
  };
  return Disposable.from(
    commands.registerCommand('sourcier.secondReading', readActive),
    commands.registerCommand('sourcier.forgetSecondReading', () => server.forgetSecondReading()),
    commands.registerCommand('sourcier.setReaderKey', () => setKey(context)),
    workspace.onDidSaveTextDocument((document) => {
      // Nothing is sent by itself before its user has been told what, and to whom.
      if (readsOnSave(document) && isTold()) void read(document.uri);
    }),
  );
};

const settings = () => workspace.getConfiguration('sourcier.secondReader');

const use = (): string => settings().get('use', 'off');

const readsOnSave = ({ languageId }: TextDocument): boolean =>
  languageId === 'markdown' && use() !== 'off' && settings().get('onSave', false);

/** The reader that is chosen, as its user knows it. */
const destination = (): string =>
  use() === 'endpoint'
    ? `${settings().get('url', '')} ${settings().get('model', '')}`
    : `VS Code ${settings().get('model', '')}`;

const say = (message: string): void => void window.showInformationMessage(message);

const offer = async (): Promise<void> => {
  const open = l10n.t('Open settings');
  const message = l10n.t('No second reader is chosen: nothing is ever sent. Choose one in your settings.');
  if ((await window.showInformationMessage(message, open)) === open) {
    await commands.executeCommand('workbench.action.openSettings', 'sourcier.secondReader');
  }
};

/** Says what is sent, and to whom; whether the user wants that. */
const tell = async (): Promise<boolean> => {
  const go = l10n.t('Send and read');
  const detail = l10n.t(
    'The article’s title, headings, running text, notes and the names of its sources are sent to {0}. Comments, code and other files are not. You are asked once for each reader.',
    destination(),
  );
  const message = l10n.t('Have the second reader read this article?');
  return (await window.showInformationMessage(message, { modal: true, detail }, go)) === go;
};

const answer = ({ state, sentences, message }: SecondReadingResult): void => {
  if (message !== null) void window.showWarningMessage(message);
  else if (state === 'forbidden') say(l10n.t('The settings of this folder forbid a second reader.'));
  else if (state === 'unread') say(l10n.t('This document is not checked, so it is not read either.'));
  else if (sentences === 0) say(l10n.t('The second reader has read all of this article before.'));
};

const setKey = async ({ secrets }: ExtensionContext): Promise<void> => {
  const key = await window.showInputBox({
    password: true,
    ignoreFocusOut: true,
    prompt: l10n.t('Key of the second reader; empty to remove it'),
  });
  if (key === undefined) return;
  await (key === '' ? secrets.delete(READER_KEY) : secrets.store(READER_KEY, key));
};
