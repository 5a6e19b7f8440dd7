import { beforeEach, expect, test, vi } from 'vitest';
import { askModel } from '../../client/src/language-model.ts';
import { createSecondReader } from '../../client/src/second-reader.ts';
import type { SecondReadingResult } from '../../server/src/protocol/messages.ts';

type Run = (...values: never[]) => unknown;

/** What these commands need of VS Code, which is there only inside VS Code. */
const editor = vi.hoisted(() => ({
  settings: {} as Record<string, unknown>,
  commands: new Map<string, Run>(),
  saved: undefined as Run | undefined,
  /** The button that a user presses, when there is one of that name. */
  presses: undefined as string | undefined,
  shown: [] as string[],
  models: [] as unknown[],
}));
vi.mock('vscode', () => {
  const show = async (message: string, ...rest: readonly unknown[]) => {
    const detail = (rest[0] as { detail?: string } | undefined)?.detail;
    editor.shown.push(detail === undefined ? message : `${message} ${detail}`);
    return rest.find((button) => button === editor.presses);
  };
  class LanguageModelError extends Error {
    code = 'NoPermissions';
  }
  return {
    commands: {
      registerCommand: (name: string, run: Run) => {
        editor.commands.set(name, run);
        return { dispose: () => editor.commands.delete(name) };
      },
      executeCommand: async (...words: readonly string[]) => void editor.shown.push(words.join(' ')),
    },
    window: {
      activeTextEditor: { document: { languageId: 'markdown', uri: 'a.md' } },
      showInformationMessage: show,
      showWarningMessage: show,
      showInputBox: async () => 'k-1',
    },
    workspace: {
      getConfiguration: () => ({ get: (name: string, otherwise: unknown) => editor.settings[name] ?? otherwise }),
      onDidSaveTextDocument: (run: Run) => {
        editor.saved = run;
        return { dispose: () => {} };
      },
    },
    Disposable: {
      from: (...all: readonly { readonly dispose: () => void }[]) => ({
        dispose: () => {
          for (const one of all) one.dispose();
        },
      }),
    },
    l10n: { t: (message: string, ...values: readonly string[]) => message.replace('{0}', values[0] ?? '') },
    lm: { selectChatModels: async () => editor.models },
    LanguageModelChatMessage: { User: (content: string) => content },
    LanguageModelError,
  };
});

const READ: SecondReadingResult = { state: 'read', sentences: 3, message: null };

/** An extension that has just been installed, its server, and a press of the button `presses`. */
const installed = (settings: Record<string, unknown>, presses?: string, result: SecondReadingResult | null = READ) => {
  Object.assign(editor, { settings, presses });
  const asked: unknown[] = [];
  const notes: unknown[] = [];
  const kept = new Map<string, unknown>();
  const secrets = new Map<string, string>();
  const context = {
    globalState: {
      get: (name: string) => kept.get(name),
      update: async (name: string, to: unknown) => void kept.set(name, to),
    },
    secrets: { store: async (name: string, key: string) => void secrets.set(name, key), delete: async () => {} },
  };
  const server = {
    secondReading: async (uri: unknown) => {
      asked.push(uri);
      return result;
    },
    forgetSecondReading: async () => void asked.push('forget'),
  };
  const status = { note: (_uri: unknown, note: unknown) => void notes.push(note) };
  const reader = createSecondReader(context as never, server, status as never);
  const save = () => editor.saved?.({ languageId: 'markdown', uri: 'a.md' } as never);
  const run = (name: string) => editor.commands.get(`sourcier.${name}`)?.();
  return { asked, notes, secrets, reader, save, run };
};

const LOCAL = { use: 'endpoint', url: 'http://localhost:11434', model: 'small' };

beforeEach(() => {
  editor.shown.length = 0;
});

test('where none is chosen, says so and leads to the settings', async () => {
  const { run, asked } = installed({}, 'Open settings');
  await run('secondReading');
  expect(asked).toEqual([]);
  expect(editor.shown).toEqual([
    expect.stringContaining('nothing is ever sent'),
    'workbench.action.openSettings sourcier.secondReader',
  ]);
});

test('says what is sent and to whom before the first time, and sends nothing where that is not wanted', async () => {
  const { run, asked } = installed(LOCAL);
  await run('secondReading');
  expect(editor.shown).toEqual([expect.stringMatching(/running text.*http:\/\/localhost:11434 small/)]);
  expect(asked).toEqual([]);
});

test('asks its user once for each reader', async () => {
  const { run, asked, notes } = installed(LOCAL, 'Send and read');
  await run('secondReading');
  await run('secondReading');
  expect(asked).toEqual(['a.md', 'a.md']);
  expect(editor.shown).toHaveLength(1);
  expect(notes).toEqual(['asking', null, 'asking', null]);
  Object.assign(editor.settings, { model: 'large' });
  await run('secondReading');
  expect(editor.shown).toHaveLength(2);
});

test('reads on save where that is set, never before its user has been told', async () => {
  const settings = { ...LOCAL, onSave: true };
  const { run, save, asked } = installed(settings, 'Send and read');
  save();
  expect(asked).toEqual([]);
  await run('secondReading');
  save();
  expect(asked).toEqual(['a.md', 'a.md']);
  Object.assign(editor.settings, { onSave: false });
  save();
  expect(asked).toHaveLength(2);
});

test.each<[SecondReadingResult | null, readonly unknown[], unknown]>([
  [READ, [], null],
  [{ ...READ, sentences: 0 }, [expect.stringContaining('read all of this article before')], null],
  [{ ...READ, state: 'forbidden' }, [expect.stringContaining('forbid')], null],
  [{ ...READ, state: 'unread' }, [expect.stringContaining('not checked')], null],
  [{ ...READ, state: 'failed', message: 'It is busy.' }, ['It is busy.'], { message: 'It is busy.' }],
  [null, [], null],
])('when the server answers %j, says %j', async (result, said, note) => {
  const { run, notes } = installed(LOCAL, 'Send and read', result);
  await run('secondReading');
  expect(editor.shown.slice(1)).toEqual(said);
  expect(notes.at(-1)).toEqual(note);
});

test('keeps the key among the secrets', async () => {
  const { run, secrets } = installed(LOCAL);
  await run('setReaderKey');
  expect([...secrets.values()]).toEqual(['k-1']);
});

test('can have everything forgotten, and goes with the extension', async () => {
  const { run, asked, reader } = installed(LOCAL);
  await run('forgetSecondReading');
  expect(asked).toEqual(['forget']);
  reader.dispose();
  expect(editor.commands.size).toBe(0);
});

const model = (name: string, answer: () => AsyncIterable<string>) => ({
  id: `${name}-1`,
  family: name,
  name: name.toUpperCase(),
  sendRequest: async (messages: readonly string[]) => ({ text: answer(), messages }),
});

const inPieces = (...pieces: readonly string[]) =>
  async function* (): AsyncIterable<string> {
    yield* pieces;
  };

const ask = (wanted: string, isCancelled = false) =>
  askModel({ instruction: 'i', text: 't', model: wanted }, { isCancellationRequested: isCancelled } as never);

test('a model that VS Code offers answers in pieces; the first, or the one that is named', async () => {
  editor.models = [model('small', inPieces('1 H ', 'law')), model('large', inPieces('2 S', ' trend'))];
  expect(await ask('')).toEqual({ text: '1 H law' });
  for (const name of ['large', 'large-1', 'LARGE']) expect(await ask(name)).toEqual({ text: '2 S trend' });
  expect(await ask('none')).toEqual({ fault: 'missing', detail: 'none' });
});

test('a model that fails is a fault', async () => {
  const { LanguageModelError } = await import('vscode');
  const failing = (error: Error) =>
    // biome-ignore lint/correctness/useYield: it fails before it says anything
    model('m', async function* () {
      throw error;
    });
  editor.models = [failing(new LanguageModelError('no'))];
  expect(await ask('')).toEqual({ fault: 'refused', detail: 'NoPermissions' });
  editor.models = [failing(new Error('oh'))];
  expect(await ask('')).toEqual({ fault: 'broken', detail: '' });
  expect(await ask('', true)).toEqual({ fault: 'cancelled', detail: '' });
  editor.models = [];
  expect(await ask('')).toEqual({ fault: 'missing', detail: '' });
});
