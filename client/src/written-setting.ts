import { ConfigurationTarget, l10n, type Uri, window, workspace } from 'vscode';

/** A setting of the section `sourcier`, and where it is written. */
export interface SettingPlace {
  readonly key: string;
  readonly target: ConfigurationTarget;
  readonly scope: Uri | undefined;
}

/** The place of a setting that is about an article: in its folder, else with what the user sets everywhere. */
export const placeFor = (key: string, article: Uri): SettingPlace => {
  const isInFolder = workspace.getWorkspaceFolder(article) !== undefined;
  const isMultiRoot = (workspace.workspaceFolders?.length ?? 0) > 1;
  const own = isMultiRoot ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  return { key, target: isInFolder ? own : ConfigurationTarget.Global, scope: isInFolder ? article : undefined };
};

/** The value that stands in that very place; undefined where nothing is set there. */
export const valueIn = ({ key, target, scope }: SettingPlace): unknown => {
  const inspected = workspace.getConfiguration('sourcier', scope ?? null).inspect(key);
  if (target === ConfigurationTarget.Global) return inspected?.globalValue;
  return target === ConfigurationTarget.Workspace ? inspected?.workspaceValue : inspected?.workspaceFolderValue;
};

/** Writes a value in its place; an empty one leaves nothing there. */
const write = async ({ key, target, scope }: SettingPlace, value: unknown): Promise<void> => {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  await workspace.getConfiguration('sourcier', scope ?? null).update(key, isEmpty ? undefined : value, target);
};

/** Writes a value, says what was done, and takes it back if that is wanted. */
export const writeAndTell = async (written: SettingPlace, value: unknown, message: string): Promise<void> => {
  const before = valueIn(written);
  await write(written, value);
  const undo = l10n.t('Undo');
  if ((await window.showInformationMessage(message, undo)) === undo) await write(written, before);
};
