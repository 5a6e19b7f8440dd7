import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import type { Ignored, Silencing } from '../../server/src/protocol/messages.ts';
import { placeFor, type SettingPlace, valueIn } from './written-setting.ts';

/** Something that a setting keeps out of sight. */
export interface Silenced {
  readonly silence: Silencing;
  readonly written: SettingPlace;
}

/** Where a setting that silences belongs. */
export const writtenFor = (silence: Silencing, article: Uri): SettingPlace => placeFor(keyOf(silence), article);

const keyOf = (silence: Silencing): string => {
  if (silence.what === 'sentence') return 'ignored';
  return silence.what === 'kind' ? 'claims.kinds' : `rules.${silence.rule}`;
};

/** A setting's value that silences this too. */
export const valueWith = (value: unknown, silence: Silencing): unknown => {
  if (silence.what === 'sentence') return [...listed(value), { rule: silence.rule, text: silence.text }];
  return silence.what === 'kind' ? { ...(value as object | undefined), [silence.kind]: 'off' } : 'off';
};

/** A setting's value that silences this no more. */
export const valueWithout = (value: unknown, silence: Silencing): unknown => {
  if (silence.what === 'sentence') {
    return listed(value).filter(({ rule, text }) => rule !== silence.rule || text !== silence.text);
  }
  if (silence.what === 'rule') return undefined;
  return Object.fromEntries(Object.entries(value ?? {}).filter(([kind]) => kind !== silence.kind));
};

const listed = (value: unknown): readonly Ignored[] => (Array.isArray(value) ? value : []);

/** All that settings silence for an article, or for none in particular, wherever they are written. */
export const silencedBy = (article: Uri | undefined): readonly Silenced[] =>
  [ConfigurationTarget.WorkspaceFolder, ConfigurationTarget.Workspace, ConfigurationTarget.Global].flatMap((target) => {
    const scope = article !== undefined && workspace.getWorkspaceFolder(article) ? article : undefined;
    const at = (key: string): SettingPlace => ({ key, target, scope });
    const silenced = (key: string, silences: readonly Silencing[]): readonly Silenced[] =>
      silences.map((silence) => ({ silence, written: at(key) }));
    const kinds = Object.entries(valueIn(at('claims.kinds')) ?? {}).filter(([, set]) => set === 'off');
    const rules = Object.keys(workspace.getConfiguration('sourcier').get<object>('rules', {}));
    return [
      ...silenced(
        'ignored',
        listed(valueIn(at('ignored'))).map((one): Silencing => ({ what: 'sentence', ...one })),
      ),
      ...silenced(
        'claims.kinds',
        kinds.map(([kind]) => ({ what: 'kind', kind }) as Silencing),
      ),
      ...rules
        .filter((rule) => valueIn(at(`rules.${rule}`)) === 'off')
        .flatMap((rule) => silenced(`rules.${rule}`, [{ what: 'rule', rule }])),
    ];
  });
