import { type Uri, workspace } from 'vscode';

/** A setting, and where, if anywhere, somebody has set it. */
type Inspected = ReturnType<ReturnType<typeof workspace.getConfiguration>['inspect']>;

/**
 * The section `sourcier` as its user has set it, without defaults: a team's settings file decides what the user leaves
 * open. `keys` are those of package.json.
 */
export const explicitSettings = (
  keys: readonly string[],
  scope: Uri | undefined,
): Readonly<Record<string, unknown>> => {
  const section: Record<string, unknown> = {};
  const configuration = workspace.getConfiguration(undefined, scope ?? null);
  for (const key of keys) {
    if (!isSet(configuration.inspect(key))) continue;
    const [name = '', inner] = key.replace('sourcier.', '').split('.');
    if (inner === undefined) section[name] = configuration.get(key);
    else section[name] = { ...(section[name] as object | undefined), [inner]: configuration.get(key) };
  }
  return section;
};

/** Whether a setting's user, workspace or folder says anything of it. */
export const isSet = (inspected: Inspected): boolean =>
  inspected !== undefined &&
  [inspected.globalValue, inspected.workspaceValue, inspected.workspaceFolderValue].some(
    (value) => value !== undefined,
  );

/** The settings that a manifest contributes. */
export const settingKeys = (manifest: unknown): readonly string[] => Object.keys(settingsIn(manifest));

/** The first sentence that a manifest says of a setting of the section, in the editor's language. */
export const settingTitles = (manifest: unknown): ((setting: string) => string) => {
  const settings = settingsIn(manifest);
  return (setting) => {
    const whole = settings[`sourcier.${setting}`];
    const [, outer = '', inner = ''] = /^(.*)\.(.*)$/.exec(setting) ?? [];
    const described = whole ?? settings[`sourcier.${outer}`]?.properties?.[inner];
    const words = described?.markdownDescription ?? described?.description ?? setting;
    return (
      words
        .replaceAll('**', '')
        .split(/(?<=[.!?])\s/)[0]
        ?.replace(/\.$/, '') ?? words
    );
  };
};

interface SettingWords {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, SettingWords>>;
}

const settingsIn = (manifest: unknown): Readonly<Record<string, SettingWords>> => {
  const { contributes } = manifest as {
    contributes: { configuration: readonly { properties: Readonly<Record<string, SettingWords>> }[] };
  };
  return Object.assign({}, ...contributes.configuration.map(({ properties }) => properties));
};
