import { commands, Disposable, type Event, env, l10n, Selection, type Uri, window, workspace } from 'vscode';
import { PRACTICE } from './practice-text.ts';
import type { StatusItem } from './status.ts';

/**
 * The command `sourcier.practise`, which opens an untitled article with one finding under the cursor. The walkthrough's
 * last step is done once nothing in it lacks a source.
 */
export const createPractice = (onDidAnalyse: Event<Uri>, status: Pick<StatusItem, 'summary'>): Disposable => {
  let practised: string | undefined;
  let hadFinding = false;
  return Disposable.from(
    commands.registerCommand('sourcier.practise', async () => {
      const { text, figure } = PRACTICE[env.language.startsWith('fr') ? 'fr' : 'en'];
      const document = await workspace.openTextDocument({ language: 'markdown', content: text });
      practised = document.uri.toString();
      hadFinding = false;
      const editor = await window.showTextDocument(document);
      const at = document.positionAt(text.indexOf(figure));
      editor.selection = new Selection(at, at);
    }),
    onDidAnalyse((uri) => {
      const summary = status.summary(uri);
      if (uri.toString() !== practised || summary === undefined) return;
      if (summary.unsourced > 0) hadFinding = true;
      else if (hadFinding) {
        practised = undefined;
        congratulate();
      }
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === practised) practised = undefined;
    }),
  );
};

const congratulate = (): void => {
  void commands.executeCommand('setContext', 'sourcier.practised', true);
  void window.showInformationMessage(
    l10n.t('Mended: nothing here lacks a source any more. The same key does it in your own articles.'),
  );
};
