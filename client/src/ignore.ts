import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import type { Ignored } from '../../server/src/protocol/messages.ts';

/** Adds a finding to `sourcier.ignored` of the folder its article lies in, or says that there is none to keep it. */
export const ignore = async (uri: string, rule: string, text: string): Promise<void> => {
  const article = Uri.parse(uri);
  const folder = workspace.getWorkspaceFolder(article);
  if (folder === undefined) {
    void window.showInformationMessage(
      l10n.t('Only articles in an open folder can have findings ignored. Use a comment in the text instead.'),
    );
    return;
  }
  const configuration = workspace.getConfiguration('sourcier', article);
  const inspected = configuration.inspect<readonly Ignored[]>('ignored');
  const known = inspected?.workspaceFolderValue ?? inspected?.workspaceValue ?? [];
  const isMultiRoot = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = isMultiRoot ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await configuration.update('ignored', [...known, { rule, text }], target);
};
