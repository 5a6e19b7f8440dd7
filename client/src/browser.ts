import { commands, type ExtensionContext, l10n, Uri, window } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateSourcier } from './activate.ts';

export { deactivate } from './activate.ts';

/** VS Code in the browser: the server is a web worker. */
export const activate = (context: ExtensionContext): ReturnType<typeof activateSourcier> => {
  context.subscriptions.push(
    commands.registerCommand('sourcier.checkLinks', () =>
      window.showInformationMessage(l10n.t('Links can be checked in VS Code on a machine, not in a browser.')),
    ),
  );
  return activateSourcier(context, (options) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true));
    return { client: new LanguageClient('sourcier', 'Sourcier', worker, options), kill: () => worker.terminate() };
  });
};
