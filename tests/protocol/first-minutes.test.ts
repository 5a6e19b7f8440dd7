import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { type Client, itemsOf, PULL, PUSH, startClient, until } from './client.ts';

let root: string;
let client: Client;
const uriOf = (...parts: string[]): string => pathToFileURL(join(root, ...parts)).href;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  mkdirSync(join(root, 'news'));
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

/** A client that reads files for the server and lets it see nothing outside its folder, as VS Code does. */
const start = async (folders: readonly string[], capabilities = PULL): Promise<void> => {
  client = await startClient({
    capabilities,
    workspaceFolders: folders.map((uri) => ({ uri, name: 'news' })),
    initializationOptions: { readFile: true, summary: true },
  });
  client.connection.onRequest('sourcier/readFile', () => ({ problem: 'outside' }));
};

const PLACES = [
  ['an article that was never saved', () => 'untitled:Untitled-1'],
  ['a past version of a file', () => 'git:/news/a.md?%7B%22ref%22%3A%22HEAD%22%7D'],
  ['a file outside the folder', () => uriOf('elsewhere.md')],
  ['a file of a provider', () => 'memfs:/a.md'],
] as const;

describe.each(PLACES)('%s', (_what, place) => {
  test.each([
    ['in a folder', () => [uriOf('news')]],
    ['without a folder', () => []],
  ])('%s has no problem about a settings file that is not there', async (_where, folders) => {
    await start(folders());
    await client.open(place(), ARTICLE);
    await client.pull(place());
    await until(() => client.heard.summaries.find(({ uri }) => uri === place()));
    expect(client.heard.published.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });
});

describe('a past version, as a diff shows it', () => {
  const past = 'git:/news/a.md?%7B%22ref%22%3A%22~%22%7D';

  test('has no findings, but what stands beside it has', async () => {
    await start([uriOf('news')]);
    const text = ARTICLE.replace('Source : Atelier Vélo', 'Source : Atelier Vvélo');
    for (const uri of [past, uriOf('news', 'a.md')]) await client.open(uri, text);
    expect(itemsOf(await client.pull(past))).toEqual([]);
    expect(itemsOf(await client.pull(uriOf('news', 'a.md'))).map(({ code }) => code)).toContain('unknown-source');
  });

  test('has none for clients that are sent them either', async () => {
    await start([], PUSH);
    await client.open(past, ARTICLE.replace('Source : Atelier Vélo', 'Source : Atelier Vvélo'));
    expect(await client.published(past, 1)).toEqual([]);
  });

  test('is not compared with the article it was', async () => {
    await start([uriOf('news')]);
    await client.open(past, ARTICLE);
    await client.open(uriOf('news', 'a.md'), ARTICLE.replace('9/10', '6/10'));
    await client.pull(past);
    const rules = itemsOf(await client.pull(uriOf('news', 'a.md'))).map(({ code }) => code);
    expect(rules).not.toContain('inconsistent-source');
  });

  test('a copy of it is', async () => {
    await start([uriOf('news')]);
    await client.open(uriOf('news', 'b.md'), ARTICLE);
    await client.open(uriOf('news', 'a.md'), ARTICLE.replace('9/10', '6/10'));
    await client.pull(uriOf('news', 'b.md'));
    const rules = itemsOf(await client.pull(uriOf('news', 'a.md'))).map(({ code }) => code);
    expect(rules).toContain('inconsistent-source');
  });
});
