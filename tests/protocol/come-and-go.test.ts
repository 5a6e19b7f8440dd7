import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { type Client, type ClientOptions, itemsOf, PULL, PUSH, startClient, until } from './client.ts';
import { rangeOf } from './positions.ts';

let root: string;
let client: Client;
const path = (...parts: string[]): string => join(root, 'news', ...parts);
const uriOf = (...parts: string[]): string => pathToFileURL(path(...parts)).href;

const OTHER = ARTICLE.replace('9/10', '6/10');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  mkdirSync(path('2025'), { recursive: true });
  writeFileSync(path('a.md'), ARTICLE);
  writeFileSync(path('2025', 'b.md'), OTHER);
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

const start = async (options: ClientOptions = {}): Promise<void> => {
  client = await startClient({ capabilities: PULL, workspaceFolders: [{ uri: uriOf(), name: 'news' }], ...options });
  if (options.capabilities !== PUSH) await reported();
};

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const tell = (...changes: readonly (readonly [uri: string, type: number])[]): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  });
const close = (uri: string): Promise<void> =>
  client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });

/** What is said of articles that are not open, by the name of each; `known` are those an editor was told of before. */
const reported = async (known: readonly string[] = []): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: known.map((uri) => ({ uri, value: 'before' })),
  });
  return Object.fromEntries(
    items.map((item) => [
      item.uri.replace(`${uriOf()}/`, ''),
      'items' in item ? item.items.map(({ code }) => code).filter((code) => code === 'inconsistent-source') : [],
    ]),
  );
};

/** How often what `a.md` says is said to differ from another article. */
const differences = async (): Promise<number> =>
  itemsOf(await client.pull(uriOf('a.md'))).filter(({ code }) => code === 'inconsistent-source').length;

describe('an article that is not open', () => {
  test('is gone with its file, and the open one is compared with it no more, without an edit', async () => {
    await start();
    await client.open(uriOf('a.md'), ARTICLE);
    expect(await differences()).toBe(1);
    const { refreshes } = client.heard;
    rmSync(path('2025', 'b.md'));
    await tell([uriOf('2025', 'b.md'), DELETED]);
    await until(() => client.heard.refreshes > refreshes);
    expect(await differences()).toBe(0);
    expect(await reported([uriOf('2025', 'b.md')])).toEqual({ '2025/b.md': [] });
  });

  test('is renamed', async () => {
    await start();
    renameSync(path('2025', 'b.md'), path('2025', 'c.md'));
    await tell([uriOf('2025', 'b.md'), DELETED], [uriOf('2025', 'c.md'), CREATED]);
    expect(await reported()).toEqual({ 'a.md': ['inconsistent-source'], '2025/c.md': ['inconsistent-source'] });
  });

  test('does not come back by what was begun before it went', async () => {
    await start();
    await tell([uriOf('2025', 'b.md'), CHANGED]);
    rmSync(path('2025', 'b.md'));
    await tell([uriOf('2025', 'b.md'), DELETED]);
    expect(await reported()).toEqual({ 'a.md': [] });
  });

  test('says something else after a change of branch, which the open one is told', async () => {
    await start();
    await client.open(uriOf('a.md'), ARTICLE);
    expect(await differences()).toBe(1);
    const { refreshes } = client.heard;
    writeFileSync(path('2025', 'b.md'), ARTICLE);
    await tell([uriOf('2025', 'b.md'), CHANGED]);
    await until(() => client.heard.refreshes > refreshes);
    expect(await differences()).toBe(0);
  });

  test('is no article of the workspace in a hidden folder, nor outside it', async () => {
    await start();
    for (const place of [path('.drafts'), join(root, 'elsewhere')]) {
      mkdirSync(place);
      writeFileSync(join(place, 'd.md'), OTHER);
    }
    const outside = pathToFileURL(join(root, 'elsewhere', 'd.md')).href;
    await client.open(outside, OTHER);
    await client.pull(outside);
    await close(outside);
    await tell([uriOf('.drafts', 'd.md'), CREATED], [outside, CREATED]);
    // Nothing is said of what was closed outside.
    expect(await reported()).toMatchObject({ [outside]: [] });
    expect(Object.keys(await reported())).toEqual(['2025/b.md', 'a.md', outside]);
  });
});

describe('a folder, of which the editor tells nothing but its own name', () => {
  test('is gone with all in it', async () => {
    await start();
    await client.open(uriOf('a.md'), ARTICLE);
    rmSync(path('2025'), { recursive: true });
    await tell([uriOf('2025'), DELETED]);
    expect(await differences()).toBe(0);
    expect(await reported()).toEqual({});
  });

  test('is renamed, and one whose name begins as it does stays', async () => {
    mkdirSync(path('2025-2'));
    writeFileSync(path('2025-2', 'b.md'), OTHER);
    await start();
    renameSync(path('2025'), path('2024'));
    await tell([uriOf('2025'), DELETED], [uriOf('2024'), CREATED]);
    expect(Object.keys(await reported())).toEqual(['2024/b.md', '2025-2/b.md', 'a.md']);
  });

  test('brings its settings and takes them away', async () => {
    writeFileSync(path('2025', '.sourcierrc.json'), '{ "rules": { "inconsistent-source": "off" } }');
    await start();
    expect(await reported()).toMatchObject({ '2025/b.md': [] });
    renameSync(path('2025'), join(root, 'aside'));
    await tell([uriOf('2025'), DELETED]);
    await reported();
    rmSync(join(root, 'aside', '.sourcierrc.json'));
    renameSync(join(root, 'aside'), path('2025'));
    await tell([uriOf('2025'), CREATED]);
    expect(await reported()).toMatchObject({ '2025/b.md': ['inconsistent-source'] });
  });
});

describe('an article that is open', () => {
  test('is renamed in the editor: it is one article, under its new name', async () => {
    await start();
    await client.open(uriOf('a.md'), ARTICLE);
    expect(await differences()).toBe(1);
    renameSync(path('a.md'), path('z.md'));
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: uriOf('a.md'), newUri: uriOf('z.md') }],
    });
    await close(uriOf('a.md'));
    await client.open(uriOf('z.md'), ARTICLE);
    await client.pull(uriOf('z.md'));
    expect(await reported([uriOf('a.md')])).toEqual({ '2025/b.md': ['inconsistent-source'], 'a.md': [] });
    await close(uriOf('z.md'));
    expect(await reported()).toEqual({
      '2025/b.md': ['inconsistent-source'],
      'a.md': [],
      'z.md': ['inconsistent-source'],
    });
  });

  test('and is deleted, is compared no more, nor once it is closed, until it is there again', async () => {
    writeFileSync(path('c.md'), OTHER);
    rmSync(path('2025', 'b.md'));
    await start();
    for (const [name, text] of [
      ['a.md', ARTICLE],
      ['c.md', OTHER],
    ] as const)
      await client.open(uriOf(name), text);
    await client.pull(uriOf('c.md'));
    expect(await differences()).toBe(1);
    rmSync(path('c.md'));
    await tell([uriOf('c.md'), DELETED]);
    expect(itemsOf(await client.pull(uriOf('c.md'))).map(({ code }) => code)).not.toContain('inconsistent-source');
    expect(await differences()).toBe(0);
    writeFileSync(path('c.md'), OTHER);
    await tell([uriOf('c.md'), CREATED]);
    await client.pull(uriOf('c.md'));
    expect(await differences()).toBe(1);
    rmSync(path('c.md'));
    await tell([uriOf('c.md'), DELETED]);
    await close(uriOf('c.md'));
    expect(await reported([uriOf('c.md')])).toEqual({ 'c.md': [] });
    expect(await differences()).toBe(0);
  });
});

test('clients that are sent diagnostics are sent them anew', async () => {
  await start({ capabilities: PUSH });
  await client.open(uriOf('a.md'), ARTICLE);
  const said = (): boolean | undefined =>
    client.heard.published
      .findLast(({ uri }) => uri === uriOf('a.md'))
      ?.diagnostics.some(({ code }) => code === 'inconsistent-source');
  await until(() => said() === true);
  rmSync(path('2025'), { recursive: true });
  await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: uriOf('2025') }] });
  await until(() => said() === false);
  expect(readdirSync(path())).toEqual(['a.md']);
});

describe('of two open articles, one that is changed', () => {
  const openBoth = async (capabilities: NonNullable<ClientOptions['capabilities']>): Promise<void> => {
    await start({ capabilities, workspaceFolders: null });
    await client.open('file:///one.md', ARTICLE);
    await client.open('file:///other.md', ARTICLE);
  };
  const rescore = (): Promise<void> =>
    client.change('file:///one.md', 2, [{ range: rangeOf(ARTICLE, '9/10'), text: '8/10' }]);

  test('has the other one published anew', async () => {
    await openBoth(PUSH);
    await client.published('file:///other.md', 1);
    await rescore();
    await until(() =>
      client.heard.published
        .findLast(({ uri }) => uri === 'file:///other.md')
        ?.diagnostics.some(({ code }) => code === 'inconsistent-source'),
    );
  });

  test('has a client that pulls ask for the other one anew', async () => {
    await openBoth(PULL);
    await client.pull('file:///one.md');
    await client.pull('file:///other.md');
    const before = client.heard.refreshes;
    await rescore();
    await client.pull('file:///one.md');
    await until(() => client.heard.refreshes > before);
    expect(itemsOf(await client.pull('file:///other.md')).map(({ code }) => code)).toContain('inconsistent-source');
  });
});
