import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateSourcier } from './activate.ts';

export { deactivate } from './activate.ts';

/** VS Code in the browser: the server is a web worker. */
export const activate = (context: ExtensionContext): Promise<void> =>
  activateSourcier(context, (options) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true));
    return { client: new LanguageClient('sourcier', 'Sourcier', worker, options), kill: () => worker.terminate() };
  });
