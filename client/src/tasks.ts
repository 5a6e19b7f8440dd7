import {
  type Disposable,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  Uri,
  type WorkspaceFolder,
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

const checkTask = (extension: Uri, folder: WorkspaceFolder, definition: CheckDefinition): Task => {
  const { paths = ['.'], options = [] } = definition;
  const words = ['check', '--format', 'compact', ...options, ...paths];
  const run = runCli(extension, words, folder.uri.fsPath);
  const task = new Task(definition, folder, l10n.t('Check all articles'), 'sourcier', run, '$sourcier');
  task.group = TaskGroup.Build;
  return task;
};

/** The command line that comes with the extension, in the program VS Code itself runs in: users need no Node of their own. */
export const runCli = (extension: Uri, words: readonly string[], cwd?: string): ProcessExecution => {
  const cli = Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
  const lang = env.language.startsWith('fr') ? 'fr' : 'en';
  const [command = '', ...rest] = words;
  return new ProcessExecution(process.execPath, [cli, command, '--lang', lang, ...rest], {
    ...(cwd !== undefined && { cwd }),
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
};
