import { l10n, window, workspace } from 'vscode';
import { editsIn } from './edits-in.ts';
import type { LanguageServer } from './language-server.ts';

/** Asks what kind of text the article in the editor is, and has its front matter say so, in one step to undo. */
export const setTextKind = async (server: Pick<LanguageServer, 'textKinds'>): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void window.showInformationMessage(l10n.t('Open the Markdown article that is another kind of text.'));
    return;
  }
  const found = await server.textKinds(document.uri);
  if (found === null) return;
  if (found.kinds === null) {
    void window.showInformationMessage(
      l10n.t('The front matter of this article cannot be read: mend it first, then say there what kind of text it is.'),
    );
    return;
  }
  const items = found.kinds.map(({ name, asked, isCurrent, edit }) => ({
    label: capital(name),
    detail: capital(asked),
    ...(isCurrent && { description: l10n.t('as it is read now') }),
    edit,
  }));
  const placeHolder = l10n.t('What kind of text is this article? Its front matter will say so.');
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  const edit = chosen && editsIn(document, found.version, [chosen.edit]);
  if (edit) await workspace.applyEdit(edit);
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
