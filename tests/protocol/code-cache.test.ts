import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { itemsOf, PULL, startClient } from './client.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  for (const name of [HOME(), NEWS()]) mkdirSync(name);
});
afterEach(() => rmSync(root, { recursive: true }));

const HOME = (): string => join(root, 'home');
/** The user's cache folder, which on Linux and Windows may be anywhere. */
const CACHE = (): string => (process.platform === 'darwin' ? join(HOME(), 'Library', 'Caches') : join(NEWS(), 'cache'));
const NEWS = (): string => join(root, 'news');

const env = (): Record<string, string> => ({
  XDG_CACHE_HOME: CACHE(),
  LOCALAPPDATA: CACHE(),
  HOME: HOME(),
  USERPROFILE: HOME(),
});

const folder = (): string => join(CACHE(), 'sourcier', 'code');
const files = (): readonly string[] => (existsSync(folder()) ? readdirSync(folder()).sort() : []);

interface Session {
  readonly storage?: null;
  readonly cwd?: string;
  readonly workspace?: string;
  readonly node?: readonly string[];
  /** In milliseconds. */
  readonly lasts?: number;
}

/** A session of an editor: how many findings an article has in it. */
const session = async ({ storage, cwd, workspace, node, lasts = 0 }: Session = {}): Promise<number> => {
  const client = await startClient({
    capabilities: PULL,
    env: env(),
    ...(cwd !== undefined && { cwd }),
    ...(node && { node }),
    ...(workspace !== undefined && { workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'news' }] }),
    initializationOptions: { storage },
  });
  await client.open('file:///news/article.md', ARTICLE);
  const { length } = itemsOf(await client.pull('file:///news/article.md'));
  await new Promise((resolve) => setTimeout(resolve, lasts));
  expect(await client.stop()).toBe(0);
  return length;
};

const kinds = (): readonly string[] => files().map((name) => name.replace(/-[\da-f]{32}-\d+/, ''));

test('a server keeps what the engine made of its program, and the next one starts with it', async () => {
  const found = await session();
  expect(found).toBeGreaterThan(0);
  expect(kinds()).toEqual(['core.js.some', 'language-server.js.some']);
  const before = files().map((name) => statSync(join(folder(), name)).mtimeMs);
  expect(await session()).toBe(found);
  expect(files().map((name) => statSync(join(folder(), name)).mtimeMs)).toEqual(before);
});

test('once an article was open for a while more is kept', async () => {
  await session({ lasts: 1_800 });
  expect(kinds()).toEqual(['core.js.most', 'language-server.js.most']);
});

test('code made under other flags of the engine stays beside it', async () => {
  await session();
  await session({ node: ['--max-old-space-size=512'] });
  const names = files();
  expect(names.length).toBe(4);
  const before = names.map((name) => statSync(join(folder(), name)).mtimeMs);
  await session();
  await session({ node: ['--max-old-space-size=512'] });
  expect(files().map((name) => statSync(join(folder(), name)).mtimeMs)).toEqual(before);
});

test('a server that is started in the home folder keeps it too', async () => {
  await session({ cwd: root });
  expect(files().length).toBe(2);
});

test('code that is spoilt is not run', async () => {
  const found = await session();
  expect(files().length).toBe(2);
  for (const name of files()) {
    const path = join(folder(), name);
    const code = readFileSync(path);
    for (let at = 100; at < code.length; at += 5_000) code[at] = 0xff;
    writeFileSync(path, code);
  }
  expect(await session()).toBe(found);
});

test('for a client that wants nothing kept nothing is', async () => {
  await session({ storage: null });
  expect(files()).toEqual([]);
});

describe.skipIf(process.platform === 'darwin')('in a folder that is worked in nothing is kept', () => {
  test('where the server is started in it', async () => {
    await session({ cwd: NEWS() });
    expect(existsSync(CACHE())).toBe(false);
  });

  test('where it is open', async () => {
    await session({ workspace: NEWS() });
    expect(existsSync(CACHE())).toBe(false);
  });
});
