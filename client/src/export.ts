import { l10n, type QuickPickItem, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Exported, ExportOptions } from '../../server/src/protocol/messages.ts';
import type { LanguageServer } from './language-server.ts';

type Exporting = Pick<LanguageServer, 'export'>;

const PLAIN: ExportOptions = { citations: 'keep', to: 'markdown', withoutList: false };

/** Makes a clean copy of the article in the editor as its writer wants it, and opens it or saves it; the article stays. */
export const exportForPublication = async (server: Exporting): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void window.showInformationMessage(l10n.t('Open the Markdown article that is to be published.'));
    return;
  }
  const plain = await server.export(document.uri, { options: PLAIN });
  if (plain === null) return;
  const citations = await pick(l10n.t('What becomes of the citations?'), citationItems());
  if (citations === undefined) return;
  const withoutList = plain.hasList ? await pick(l10n.t('And of the list of sources?'), listItems()) : false;
  if (withoutList === undefined) return;
  const form = await pick(l10n.t('As what?'), formItems());
  if (form === undefined) return;
  const copy = await server.export(document.uri, { options: { citations, withoutList, to: form.to } });
  if (copy === null) return;
  const isMade = form.isFile ? await save(document, copy.text, form.to) : await open(copy.text, form.to);
  if (isMade) tellShortcomings(copy);
};

interface Offered<Value> extends QuickPickItem {
  readonly value: Value;
}

const pick = async <Value>(title: string, items: readonly Offered<Value>[]): Promise<Value | undefined> =>
  (await window.showQuickPick(items, { title: l10n.t('Export for publication'), placeHolder: title }))?.value;

const citationItems = (): readonly Offered<ExportOptions['citations']>[] => [
  { value: 'keep', label: l10n.t('Keep them'), detail: l10n.t('As you wrote them.') },
  {
    value: 'notes',
    label: l10n.t('Turn them into notes'),
    detail: l10n.t('Footnotes numbered in order, each naming its source.'),
  },
  {
    value: 'links',
    label: l10n.t('Turn them into links'),
    detail: l10n.t('The name of a source leads to its address.'),
  },
  {
    value: 'remove',
    label: l10n.t('Remove them'),
    detail: l10n.t('What a sentence says in words, such as “according to…”, stays.'),
  },
];

const listItems = (): readonly Offered<boolean>[] => [
  { value: false, label: l10n.t('Keep the list') },
  { value: true, label: l10n.t('Leave the list out') },
];

interface CopyForm {
  readonly to: ExportOptions['to'];
  readonly isFile: boolean;
}

const formItems = (): readonly Offered<CopyForm>[] => [
  { value: { to: 'markdown', isFile: false }, label: l10n.t('Markdown, in a new editor') },
  { value: { to: 'html', isFile: false }, label: l10n.t('HTML for a CMS, in a new editor') },
  { value: { to: 'markdown', isFile: true }, label: l10n.t('Markdown, in a file…') },
  { value: { to: 'html', isFile: true }, label: l10n.t('HTML for a CMS, in a file…') },
];

const open = async (content: string, language: ExportOptions['to']): Promise<true> => {
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
  return true;
};

/** False where the writer names no file, or the article itself. */
const save = async ({ uri }: TextDocument, text: string, to: ExportOptions['to']): Promise<boolean> => {
  const ending = to === 'html' ? 'html' : 'md';
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const options = { filters: to === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] } };
  const beside = Uri.joinPath(uri, '..', `${name}.${l10n.t('copy')}.${ending}`);
  const place = await window.showSaveDialog(uri.scheme === 'untitled' ? options : { ...options, defaultUri: beside });
  if (place === undefined) return false;
  if (place.toString() === uri.toString()) {
    void window.showErrorMessage(l10n.t('This is the article itself: give its copy another name.'));
    return false;
  }
  try {
    await workspace.fs.writeFile(place, new TextEncoder().encode(text));
    await window.showTextDocument(place, { viewColumn: ViewColumn.Beside });
    return true;
  } catch (error) {
    void window.showErrorMessage(l10n.t('The copy could not be written: {0}', String(error)));
    return false;
  }
};

const tellShortcomings = ({ withoutAddress, tagsLeftOut }: Exported): void => {
  if (withoutAddress.length > 0) {
    void window.showWarningMessage(
      l10n.t('{0}: no address is known, so these citations stay as they are.', withoutAddress.join(', ')),
    );
  }
  if (tagsLeftOut.length > 0) {
    void window.showWarningMessage(
      l10n.t('{0}: left out, for the copy has only plain tags of the article’s HTML.', tagsLeftOut.join(', ')),
    );
  }
};
