import { beforeEach, expect, test, vi } from 'vitest';
import { checkAnyway } from '../../client/src/check-anyway.ts';
import french from '../../l10n/bundle.l10n.fr.json';
import type { CheckAnywayResult } from '../../server/src/protocol/messages.ts';

/** What this command needs of VS Code, which is there only inside VS Code. */
const editor = vi.hoisted(() => ({
  window: {
    activeTextEditor: undefined as unknown,
    shown: [] as string[],
    showInformationMessage: async (message: string) => void editor.window.shown.push(message),
  },
  l10n: { t: (message: string) => message },
}));
vi.mock('vscode', () => editor);

const URI = { path: '/a.md' };
const asked: unknown[] = [];
const kept: unknown[] = [];
const checked = { has: () => false, add: async (uri: unknown) => void kept.push(uri) };
const answering = (result: CheckAnywayResult | null) => ({
  start: async () => {},
  stop: async () => {},
  checkAnyway: async (uri: unknown) => {
    asked.push(uri);
    return result;
  },
});

beforeEach(() => {
  editor.window.shown = [];
  asked.length = 0;
  kept.length = 0;
});

test.each<[CheckAnywayResult | null, readonly string[]]>([
  ['started', []],
  [null, []],
  ['already', ['Sourcier already checks this document.']],
  ['unread', ['Sourcier cannot check this document: it has not been opened as Markdown.']],
])('asks the server about the Markdown document in the editor; when it answers %j, says %j', async (result, said) => {
  editor.window.activeTextEditor = { document: { languageId: 'markdown', uri: URI } };
  await checkAnyway(answering(result), checked);
  expect(kept).toEqual(result === 'started' ? [URI] : []);
  expect(asked).toEqual([URI]);
  expect(editor.window.shown).toEqual(said);
});

test.each([undefined, { document: { languageId: 'plaintext', uri: URI } }])(
  'without a Markdown document in the editor (%j) says so and asks nothing',
  async (active) => {
    editor.window.activeTextEditor = active;
    await checkAnyway(answering('started'), checked);
    expect(kept).toEqual([]);
    expect(asked).toEqual([]);
    const [message = ''] = editor.window.shown;
    expect(message).toBe('There is nothing to check: the active editor does not hold a Markdown document.');
    expect(french[message as keyof typeof french]).toBeTypeOf('string');
  },
);
