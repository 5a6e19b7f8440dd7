import { commands, Disposable, l10n, type Memento, type TextDocument, Uri, window, workspace } from 'vscode';
import { checkAnyway } from './check-anyway.ts';
import type { LanguageServer } from './language-server.ts';
import { type RememberedDocuments, rememberDocuments } from './remembered-documents.ts';
import type { StatusItem } from './status.ts';
import { placeFor, writeAndTell } from './written-setting.ts';

type Checking = Pick<LanguageServer, 'checkAnyway' | 'onDidAnalyse'>;

/**
 * Offers once to check a document that reads like an article. What the user wants checked, by that offer or by
 * `sourcier.checkAnyway`, is checked again whenever it is opened.
 */
export const createOffers = (server: Checking, status: Pick<StatusItem, 'summary'>, memory: Memento): Disposable => {
  const checked = rememberDocuments(memory, 'checked');
  const asked = rememberDocuments(memory, 'asked');
  return Disposable.from(
    commands.registerCommand('sourcier.checkAnyway', () => checkAnyway(server, checked)),
    server.onDidAnalyse(async (uri) => {
      const summary = status.summary(uri);
      if (summary?.choice !== 'plain') return;
      if (checked.has(uri)) await server.checkAnyway(uri);
      else if (summary.resembles && isWrittenIn(uri)) await offer(uri, server, { asked, checked });
    }),
  );
};

interface Documents {
  /** Those of which the user was asked. */
  readonly asked: RememberedDocuments;
  /** Those that the user wants checked, whatever they look like. */
  readonly checked: RememberedDocuments;
}

/** Whether somebody writes the document in the active editor: it is no past version, and no page that is only shown. */
const isWrittenIn = (uri: Uri): boolean => {
  const document: TextDocument | undefined = window.activeTextEditor?.document;
  if (document?.uri.toString() !== uri.toString()) return false;
  return document.isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true;
};

const offer = async (uri: Uri, server: Checking, { asked, checked }: Documents): Promise<void> => {
  const isWanted = workspace.getConfiguration('sourcier', uri).get<boolean>('offerToCheck', true);
  if (!isWanted || asked.has(uri)) return;
  await asked.add(uri);
  const [check, always, never] = [l10n.t('Check It'), l10n.t('Always in This Folder'), l10n.t('Never')];
  const choices = workspace.getWorkspaceFolder(uri) === undefined ? [check, never] : [check, always, never];
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const message = l10n.t('“{0}” looks like an article. Shall Sourcier check its sources?', name);
  const chosen = await window.showInformationMessage(message, ...choices);
  if (chosen === check) {
    await checked.add(uri);
    await server.checkAnyway(uri);
  } else if (chosen === always) {
    await includeFolder(uri);
  } else if (chosen === never) {
    const told = l10n.t('Sourcier no longer offers to check documents here.');
    await writeAndTell(placeFor('offerToCheck', uri), false, told);
  }
};

/** Adds the folder of a document, and what is below it, to what is always checked; of a workspace's own folder, the files in it. */
const includeFolder = async (uri: Uri): Promise<void> => {
  const folder = Uri.joinPath(uri, '..');
  const isRoot = workspace.getWorkspaceFolder(uri)?.uri.path === folder.path;
  const glob = isRoot ? '*' : `${workspace.asRelativePath(folder, false).replace(/[*?[\]{}]/g, '\\$&')}/**`;
  const known = workspace.getConfiguration('sourcier', uri).get<readonly string[]>('include', []);
  const told = l10n.t('Markdown files named by “{0}” are always checked from now on.', glob);
  await writeAndTell(placeFor('include', uri), [...known, glob], told);
};
