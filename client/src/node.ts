import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateSourcier } from './activate.ts';
import { createLinkCheck } from './check-links.ts';
import { createTasks } from './tasks.ts';

export { deactivate } from './activate.ts';

/** VS Code on the desktop and on remote machines: the server is a process beside the extension. */
export const activate = (context: ExtensionContext): ReturnType<typeof activateSourcier> => {
  context.subscriptions.push(createTasks(context.extensionUri), createLinkCheck(context));
  return activateSourcier(context, (options) => ({
    client: new LanguageClient(
      'sourcier',
      'Sourcier',
      { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc },
      options,
    ),
  }));
};
