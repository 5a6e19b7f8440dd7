import { commands, type ExtensionContext, window } from 'vscode';
import { checkAnyway } from './check-anyway.ts';
import { type Connect, createLanguageServer, type LanguageServer } from './language-server.ts';
import { createStatusItem } from './status.ts';

let server: LanguageServer | undefined;

/** Starts Sourcier in VS Code; everything it adds goes with `context`. */
export const activateSourcier = async (context: ExtensionContext, connect: Connect): Promise<void> => {
  const output = window.createOutputChannel('Sourcier', { log: true });
  const status = createStatusItem();
  const started = createLanguageServer(connect, output, status);
  server = started;
  context.subscriptions.push(
    output,
    status,
    commands.registerCommand('sourcier.restart', () => started.start()),
    commands.registerCommand('sourcier.showProblems', () => commands.executeCommand('workbench.actions.view.problems')),
    commands.registerCommand('sourcier.showOutput', () => output.show()),
    commands.registerCommand('sourcier.checkAnyway', () => checkAnyway(started)),
  );
  await started.start();
};

/** Stops the server; VS Code waits for it when it closes. */
export const deactivate = async (): Promise<void> => {
  await server?.stop();
};
