import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

interface FakeUri {
  readonly scheme: string;
  readonly path: string;
  toString(): string;
}

/** VS Code's settings, messages and documents, as far as an offer needs them. */
const editor = vi.hoisted(() => {
  const at = (scheme: string, path: string): FakeUri => ({ scheme, path, toString: () => `${scheme}:${path}` });
  const state = {
    active: at('file', '/work/articles/a.md'),
    answer: undefined as string | undefined,
    said: [] as string[][],
    set: new Map<string, unknown>(),
    isInFolder: true,
    command: async (): Promise<void> => {},
  };
  return {
    at,
    state,
    ConfigurationTarget: { Global: 1, Workspace: 2, WorkspaceFolder: 3 },
    Disposable: { from: () => ({}) },
    l10n: { t: (message: string, ...values: string[]) => message.replace('{0}', values[0] ?? '') },
    Uri: { joinPath: ({ scheme, path }: FakeUri) => at(scheme, path.replace(/\/[^/]*$/, '')) },
    commands: {
      registerCommand: (_name: string, act: () => Promise<void>) => {
        state.command = act;
      },
    },
    window: {
      get activeTextEditor() {
        const { active: uri } = state;
        return { document: { languageId: 'markdown', uri, isUntitled: uri.scheme === 'untitled' } };
      },
      showInformationMessage: async (...words: string[]) => {
        state.said.push(words);
        return state.answer;
      },
    },
    workspace: {
      workspaceFolders: [{}],
      fs: { isWritableFileSystem: (scheme: string) => (scheme === 'git' ? false : scheme === 'file') },
      getWorkspaceFolder: () => (state.isInFolder ? { uri: at('file', '/work') } : undefined),
      asRelativePath: ({ path }: FakeUri) => path.replace('/work/', ''),
      getConfiguration: () => ({
        get: (key: string, otherwise: unknown) => state.set.get(key) ?? otherwise,
        inspect: (key: string) => ({ workspaceValue: state.set.get(key), globalValue: state.set.get(key) }),
        update: async (key: string, value: unknown) => void state.set.set(key, value),
      }),
    },
  };
});
vi.mock('vscode', () => editor);

// Other tests share modules with this one, each with a VS Code of its own.
vi.resetModules();
const { createOffers } = await import('../../client/src/offer.ts');
afterAll(() => vi.resetModules());

const { state, at } = editor;
const ARTICLE = at('file', '/work/articles/a.md');

let kept: Map<string, unknown>;
let told: string[];

/** A window that has just been opened: what it remembers of earlier ones is in `kept`. */
const opened = (summary: { choice: string; resembles: boolean }) => {
  let analysed: (uri: FakeUri) => Promise<void> = async () => {};
  const server = {
    onDidAnalyse: (listener: (uri: FakeUri) => Promise<void>) => {
      analysed = listener;
    },
    checkAnyway: async (uri: FakeUri) => {
      told.push(uri.toString());
      return 'started';
    },
  };
  const memory = {
    get: (key: string, otherwise: unknown) => kept.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  createOffers(server as never, { summary: () => summary as never }, memory as never);
  return (uri: FakeUri) => analysed(uri);
};

const LIKELY = { choice: 'plain', resembles: true };

beforeEach(() => {
  kept = new Map();
  told = [];
  Object.assign(state, { active: ARTICLE, answer: undefined, said: [], set: new Map(), isInFolder: true });
});

describe('a document that looks like an article', () => {
  test('is offered once, in this window and the next', async () => {
    await opened(LIKELY)(ARTICLE);
    await opened(LIKELY)(ARTICLE);
    expect(state.said).toEqual([
      ['“a.md” looks like an article. Shall Sourcier check its sources?', 'Check It', 'Always in This Folder', 'Never'],
    ]);
    expect(told).toEqual([]);
  });

  test('is checked where the user wants it, and again in the next window', async () => {
    state.answer = 'Check It';
    await opened(LIKELY)(ARTICLE);
    await opened({ choice: 'plain', resembles: false })(ARTICLE);
    expect(told).toEqual(['file:/work/articles/a.md', 'file:/work/articles/a.md']);
  });

  test('stays checked in the next window too where a command asked for it', async () => {
    opened(LIKELY);
    await state.command();
    await opened(LIKELY)(ARTICLE);
    expect(told).toHaveLength(2);
    expect(state.said).toEqual([]);
  });

  test.each([
    ['/work/articles/a.md', 'articles/**'],
    ['/work/a.md', '*'],
    ['/work/[draft] {1}/a.md', '\\[draft\\] \\{1\\}/**'],
  ])('in %s has its folder always checked as %s, beside what is', async (path, glob) => {
    state.answer = 'Always in This Folder';
    state.active = at('file', path);
    state.set.set('include', ['news/**']);
    await opened(LIKELY)(state.active);
    expect(state.set.get('include')).toEqual(['news/**', glob]);
  });

  test('is never offered again where the user says so', async () => {
    state.answer = 'Never';
    await opened(LIKELY)(ARTICLE);
    expect(state.set.get('offerToCheck')).toBe(false);
    state.active = at('file', '/work/articles/b.md');
    await opened(LIKELY)(state.active);
    expect(state.said.filter(([words]) => words?.includes('looks like'))).toHaveLength(1);
  });

  test('has no folder without a workspace', async () => {
    state.isInFolder = false;
    await opened(LIKELY)(ARTICLE);
    expect(state.said[0]?.slice(1)).toEqual(['Check It', 'Never']);
  });

  test('is remembered for this window alone while it is untitled', async () => {
    state.active = at('untitled', 'Untitled-1');
    const analysed = opened(LIKELY);
    await analysed(state.active);
    await analysed(state.active);
    expect(state.said).toHaveLength(1);
    expect(kept.size).toBe(0);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['for one that is checked', { choice: 'article', resembles: false }, ARTICLE],
    ['for one that does not look like an article', { choice: 'plain', resembles: false }, ARTICLE],
    ['for a past version', LIKELY, at('git', '/work/articles/a.md')],
  ])('%s', async (_which, summary, uri) => {
    state.active = uri;
    await opened(summary)(uri);
    expect(state.said).toEqual([]);
  });

  test('for one that is not in the editor', async () => {
    state.active = at('file', '/work/other.md');
    await opened(LIKELY)(ARTICLE);
    expect(state.said).toEqual([]);
  });
});
