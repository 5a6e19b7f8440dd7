import {
  type Disposable,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';

/** Node's own: tasks exist only where the extension runs in it. */
declare const process: { readonly execPath: string };

/** A task as it is written in tasks.json. */
interface CheckDefinition extends TaskDefinition {
  readonly type: 'sourcier';
  /** Folders, files and globs, from the workspace folder. */
  readonly paths?: readonly string[];
  /** More options of `sourcier check`. */
  readonly options?: readonly string[];
}

/** Offers a task that checks all articles of a folder with the command line that comes with the extension. */
export const createTasks = (extension: Uri): Disposable =>
  tasks.registerTaskProvider('sourcier', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => checkTask(extension, folder, { type: 'sourcier' })),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' ? checkTask(extension, scope, definition as CheckDefinition) : undefined,
  });

/** Asks the addresses of the article in front whether they are still there: by the network, because its user asks. */
export const checkLinks = async (extension: Uri): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown' || document.uri.scheme !== 'file') {
    void window.showInformationMessage(l10n.t('Open an article that is saved on this machine to check its links.'));
    return;
  }
  const words = ['links', '--format', 'compact', document.uri.fsPath];
  const title = l10n.t('Check the links of this article');
  const scope = workspace.getWorkspaceFolder(document.uri) ?? TaskScope.Workspace;
  await tasks.executeTask(
    new Task({ type: 'sourcier' }, scope, title, 'sourcier', runCli(extension, words), '$sourcier'),
  );
};

const checkTask = (extension: Uri, folder: WorkspaceFolder, definition: CheckDefinition): Task => {
  const { paths = ['.'], options = [] } = definition;
  const words = ['check', '--format', 'compact', ...options, ...paths];
  const run = runCli(extension, words, folder.uri.fsPath);
  const task = new Task(definition, folder, l10n.t('Check all articles'), 'sourcier', run, '$sourcier');
  task.group = TaskGroup.Build;
  return task;
};

/** The command line that comes with the extension, in the program VS Code itself runs in: users need no Node of their own. */
const runCli = (extension: Uri, words: readonly string[], cwd?: string): ProcessExecution => {
  const cli = Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
  const lang = env.language.startsWith('fr') ? 'fr' : 'en';
  const [command = '', ...rest] = words;
  return new ProcessExecution(process.execPath, [cli, command, '--lang', lang, ...rest], {
    ...(cwd !== undefined && { cwd }),
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
};
