import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { itemsOf, PULL, startClient } from './client.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Where the user's cache folder is, on each system that has one of its own. */
const env = (): Record<string, string> => ({ XDG_CACHE_HOME: root, LOCALAPPDATA: root, HOME: root });

const folder = (): string =>
  join(root, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : []), 'sourcier', 'code');
const files = (): readonly string[] => (existsSync(folder()) ? readdirSync(folder()).sort() : []);

/** A session of an editor: how many findings an article has in it. */
const session = async ({ storage, cwd }: { storage?: null; cwd?: string } = {}): Promise<number> => {
  const client = await startClient({
    capabilities: PULL,
    env: env(),
    ...(cwd !== undefined && { cwd }),
    initializationOptions: { storage },
  });
  await client.open('file:///news/article.md', ARTICLE);
  const { length } = itemsOf(await client.pull('file:///news/article.md'));
  expect(await client.stop()).toBe(0);
  return length;
};

test('a server keeps what the engine made of its program, and the next one starts with it', async () => {
  const found = await session();
  expect(found).toBeGreaterThan(0);
  expect(files().map((name) => name.split('-')[0])).toEqual(['core.js', 'language']);
  const before = files().map((name) => statSync(join(folder(), name)).mtimeMs);
  expect(await session()).toBe(found);
  expect(files().map((name) => statSync(join(folder(), name)).mtimeMs)).toEqual(before);
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

test.each([
  ['a client that wants nothing kept', () => ({ storage: null })],
  ['a server that works in a folder around it', () => ({ cwd: root })],
] as const)('%s: none', async (_who, options) => {
  expect(await session(options())).toBeGreaterThan(0);
  expect(files()).toEqual([]);
});
