import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  ProgressLocation,
  Task,
  type TaskExecution,
  TaskRevealKind,
  TaskScope,
  tasks,
  Uri,
  window,
  workspace,
} from 'vscode';
import { showPage } from './places.ts';
import { runCli } from './tasks.ts';

/** The scheme under which answers are shown. */
const SCHEME = 'sourcier-links';

const REPORT = Uri.from({ scheme: SCHEME, path: '/links.md' });

/** Asks the addresses of the article in front whether they are still there: by the network, because its user asks. */
export const createLinkCheck = ({ extensionUri, storageUri, globalStorageUri }: ExtensionContext): Disposable => {
  const changed = new EventEmitter<Uri>();
  let report = '';
  const check = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown' || document.uri.scheme !== 'file') {
      void window.showInformationMessage(l10n.t('Open an article that is saved on this machine to check its links.'));
      return;
    }
    const found = await ask(extensionUri, storageUri ?? globalStorageUri, document.uri);
    if (found === null) return;
    report = found;
    changed.fire(REPORT);
    await showPage(REPORT);
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => report,
    }),
    commands.registerCommand('sourcier.checkLinks', check),
  );
};

/** The report of the command line, which runs unseen; null where its user ends it, and where it says nothing. */
const ask = (extension: Uri, storage: Uri, article: Uri): Thenable<string | null> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking the links of this article'), cancellable: true },
    async (_progress, token) => {
      await workspace.fs.createDirectory(storage);
      // The command line writes over no file that is not its own.
      const output = Uri.joinPath(storage, `links-${Date.now()}.txt`);
      const words = ['links', '--format', 'markdown', '--output', output.fsPath, article.fsPath];
      const task = new Task(
        { type: 'sourcier' },
        workspace.getWorkspaceFolder(article) ?? TaskScope.Workspace,
        l10n.t('Check the links of this article'),
        'sourcier',
        runCli(extension, words),
      );
      task.presentationOptions = { reveal: TaskRevealKind.Never, close: true };
      const execution = await tasks.executeTask(task);
      const cancelled = token.onCancellationRequested(() => execution.terminate());
      await ended(execution);
      cancelled.dispose();
      const text = await textOf(output);
      if (text === null && !token.isCancellationRequested) {
        void window.showErrorMessage(l10n.t('The links could not be checked.'));
      }
      return token.isCancellationRequested ? null : text;
    },
  );

const ended = (execution: TaskExecution): Promise<void> =>
  new Promise((resolve) => {
    const listener = tasks.onDidEndTask((event) => {
      if (event.execution !== execution) return;
      listener.dispose();
      resolve();
    });
  });

/** A report is read once. */
const textOf = async (file: Uri): Promise<string | null> => {
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    await workspace.fs.delete(file);
    return text;
  } catch {
    return null;
  }
};
