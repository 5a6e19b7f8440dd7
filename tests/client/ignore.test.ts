import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settingTitles } from '../../client/src/explicit-settings.ts';
import { ignore, showIgnored } from '../../client/src/ignore.ts';
import type { Silencing } from '../../server/src/protocol/messages.ts';

type Scopes = { globalValue?: unknown; workspaceValue?: unknown; workspaceFolderValue?: unknown };

/** VS Code's settings, messages and lists, as far as these commands need them. */
const editor = vi.hoisted(() => {
  const settings = new Map<string, Scopes>();
  const state = {
    isInFolder: true,
    answer: undefined as string | undefined,
    said: [] as string[],
    listed: [] as string[],
  };
  const names = { 1: 'globalValue', 2: 'workspaceValue', 3: 'workspaceFolderValue' } as const;
  return {
    settings,
    state,
    ConfigurationTarget: { Global: 1, Workspace: 2, WorkspaceFolder: 3 },
    Uri: { parse: (uri: string) => ({ uri }) },
    l10n: { t: (message: string) => message },
    window: {
      activeTextEditor: { document: { uri: {} } },
      showInformationMessage: async (message: string, ...answers: string[]) => {
        state.said.push(message);
        return answers.find((answer) => answer === state.answer);
      },
      showQuickPick: async <Item extends { label: string; description: string }>(items: readonly Item[]) => {
        state.listed = items.map(({ label, description }) => `${label} | ${description}`);
        return items[0];
      },
    },
    workspace: {
      workspaceFolders: [{}],
      getWorkspaceFolder: () => (state.isInFolder ? {} : undefined),
      getConfiguration: () => ({
        get: () => ({ 'unsourced-claim': 'warning' }),
        inspect: (key: string) => settings.get(key),
        update: async (key: string, value: unknown, target: 1 | 2 | 3) => {
          settings.set(key, { ...settings.get(key), [names[target]]: value });
        },
      }),
    },
  };
});
vi.mock('vscode', () => editor);

const { settings, state } = editor;

beforeEach(() => {
  settings.clear();
  Object.assign(state, { isInFolder: true, answer: undefined, said: [], listed: [] });
});

const URI = 'file:///a.md';
const SENTENCE: Silencing = { what: 'sentence', rule: 'unsourced-claim', text: 'Il perd 12 %.' };
const KIND: Silencing = { what: 'kind', kind: 'trend' };
const RULE: Silencing = { what: 'rule', rule: 'unsourced-claim' };
const titleOf = (setting: string): string => `<${setting}>`;

describe.each([
  ['a sentence', SENTENCE, 'ignored', [{ rule: 'unsourced-claim', text: 'Il perd 12 %.' }]],
  ['a kind', KIND, 'claims.kinds', { trend: 'off' }],
  ['a rule', RULE, 'rules.unsourced-claim', 'off'],
])('%s', (_what, silence, key, value) => {
  test('is silenced in the folder', async () => {
    await ignore(URI, silence);
    expect(settings.get(key)).toEqual({ workspaceValue: value });
    expect(state.said).toEqual(['This is no longer reported.']);
  });

  test('is silenced for the user where there is no folder', async () => {
    state.isInFolder = false;
    await ignore(URI, silence);
    expect(settings.get(key)).toEqual({ globalValue: value });
  });

  test('is as it was after “Undo”', async () => {
    state.answer = 'Undo';
    await ignore(URI, silence);
    expect(settings.get(key)?.workspaceValue).toBeUndefined();
  });

  test('stands in the list of what is ignored, from which it is taken, and put back', async () => {
    await ignore(URI, silence);
    await showIgnored(titleOf);
    expect(state.listed).toHaveLength(1);
    expect(settings.get(key)?.workspaceValue).toBeUndefined();
    await ignore(URI, silence);
    state.answer = 'Undo';
    await showIgnored(titleOf);
    expect(settings.get(key)?.workspaceValue).toEqual(value);
  });
});

test('what was silenced before stays so', async () => {
  const known = [{ rule: 'unknown-source', text: 'Un mot.' }];
  settings.set('ignored', { workspaceValue: known });
  settings.set('claims.kinds', { workspaceValue: { law: 'off', event: 'hint' } });
  await ignore(URI, SENTENCE);
  await ignore(URI, KIND);
  expect(settings.get('ignored')?.workspaceValue).toHaveLength(2);
  expect(settings.get('claims.kinds')?.workspaceValue).toEqual({ law: 'off', event: 'hint', trend: 'off' });
  await showIgnored(titleOf);
  expect(state.listed).toEqual([
    'Un mot. | <rules.unknown-source>',
    'Il perd 12 %. | <rules.unsourced-claim>',
    '<claims.kinds.law> | this kind is off',
    '<claims.kinds.trend> | this kind is off',
  ]);
});

test('an empty list says so', async () => {
  await showIgnored(titleOf);
  expect(state.said).toEqual(['Nothing is ignored by a setting.']);
});

test('a setting is called by the first sentence said of it', () => {
  const properties = {
    'sourcier.rules.x': {
      markdownDescription: '**A figure with no source.** None is near it. [More](https://a.example/x.md).',
    },
    'sourcier.claims.kinds': { properties: { trend: { description: 'Trends.' } } },
  };
  const title = settingTitles({ contributes: { configuration: [{ properties }] } });
  expect(title('rules.x')).toBe('A figure with no source');
  expect(title('claims.kinds.trend')).toBe('Trends');
  expect(title('other')).toBe('other');
});
