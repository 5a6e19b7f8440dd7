import { ConfigurationTarget, commands, l10n, window, workspace } from 'vscode';
import { isSet } from './explicit-settings.ts';
import type { StatusItem } from './status.ts';

/** Switches `sourcier.level` for the document in the editor, or says why that would change nothing. */
export const switchLevel = async (status: Pick<StatusItem, 'summary'>): Promise<void> => {
  const uri = window.activeTextEditor?.document.uri;
  const settings = workspace.getConfiguration('sourcier', uri ?? null);
  if (isSet(settings.inspect(FINER))) {
    await explain();
    return;
  }
  const now = (uri && status.summary(uri)?.level) ?? settings.get('level');
  await settings.update('level', now === 'strict' ? 'publish' : 'strict', targetOf(settings.inspect('level')));
};

const FINER = 'claims.minimumStrength';

/** Where the level is set most nearly; else in the workspace, where there is one. */
const targetOf = (inspected: { readonly workspaceFolderValue?: unknown } | undefined): ConfigurationTarget => {
  if (inspected?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder;
  return workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
};

const explain = async (): Promise<void> => {
  const openSettings = l10n.t('Open settings');
  const message = l10n.t('The level changes nothing here: sourcier.claims.minimumStrength is set and goes before it.');
  if ((await window.showInformationMessage(message, openSettings)) !== openSettings) return;
  await commands.executeCommand('workbench.action.openSettings', `sourcier.${FINER}`);
};
