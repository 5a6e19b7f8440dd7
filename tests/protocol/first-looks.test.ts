import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { article } from '../bench/gen-articles.mjs';
import { ARTICLE } from './articles.ts';
import { type Client, itemsOf, PULL, startClient, until } from './client.ts';

let root: string;
let client: Client | undefined;
const URI = 'file:///news/article.md';
const OPENED = (): string => join(root, 'index', 'opened');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
});
afterEach(async () => {
  await stop();
  rmSync(root, { recursive: true });
});

const stop = async (): Promise<void> => {
  await client?.stop();
  client = undefined;
};

/** Starts a server, opens a text and asks for its diagnostics; the server before has ended. */
const opened = async (text = ARTICLE, storage: string | null = pathToFileURL(root).href): Promise<unknown[]> => {
  await stop();
  client = await startClient({
    capabilities: PULL,
    workspaceFolders: [{ uri: 'file:///news', name: 'news' }],
    initializationOptions: { storage },
  });
  await client.open(URI, text);
  return pulled();
};

const pulled = async (): Promise<unknown[]> => itemsOf(await (client as Client).pull(URI));

const refreshes = (): number => client?.heard.refreshes ?? 0;

/** Ends the server, and changes what it keeps. */
const tamper = async (change: (json: string) => string): Promise<void> => {
  await stop();
  for (const name of readdirSync(OPENED())) {
    const path = join(OPENED(), name);
    writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)).toString())));
  }
};

describe('an article that is opened again', () => {
  test('is told of as it was before, and of nothing anew', async () => {
    const before = await opened();
    expect(before.length).toBeGreaterThan(0);
    expect(await opened()).toEqual(before);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(refreshes()).toBe(0);
    expect(await pulled()).toEqual(before);
  });

  test('is told of before it is read, and then as it is read', async () => {
    const before = await opened();
    await tamper((json) => json.replaceAll('"message":"', '"message":"Old: '));
    expect(JSON.stringify(await opened())).toContain('Old: ');
    await until(() => refreshes() > 0);
    expect(await pulled()).toEqual(before);
  });

  test('is read once it is edited, also to what is remembered', async () => {
    await opened(`${ARTICLE}x\n`);
    const before = await opened();
    await tamper((json) => json.replaceAll('"message":"', '"message":"Old: '));
    await opened();
    const end = { line: ARTICLE.split('\n').length - 1, character: 0 };
    await client?.change(URI, 2, [{ range: { start: end, end }, text: 'x\n' }]);
    expect(JSON.stringify(await pulled())).not.toContain('Old: ');
    await client?.change(URI, 3, [{ text: ARTICLE }]);
    expect(await pulled()).toEqual(before);
  });

  test('and has changed meanwhile is read first', async () => {
    await opened();
    await tamper((json) => json.replaceAll('"message":"', '"message":"Old: '));
    expect(JSON.stringify(await opened(`${ARTICLE}\n`))).not.toContain('Old: ');
  });

  test.each([
    ['is cut short', (json: string) => json.slice(0, -5)],
    ['is no list', () => '{}'],
    ['tells of places beyond the text', (json: string) => json.replace(/"end":\d+/, '"end":999999')],
    ['names a rule that is none', (json: string) => json.replace(/"rule":"[a-z-]+"/, '"rule":"../x"')],
    ['counts in words', (json: string) => json.replace(/"sources":\d+/, '"sources":"three"')],
  ])('is read where what is kept of it %s', async (_, change) => {
    const before = await opened();
    await tamper((json) => change(json.replaceAll('"message":"', '"message":"Old: ')));
    expect(await opened()).toEqual(before);
  });
});

describe('a long article that nobody has read', () => {
  const long = article({ lang: 'fr', scale: 4, seed: 1 });

  test('is told of from its top, then as a whole', async () => {
    const first = await opened(long, null);
    expect(first.length).toBeGreaterThan(2);
    await until(() => refreshes() > 0);
    const whole = await pulled();
    expect(whole.length).toBeGreaterThan(2 * first.length);
    for (const one of first) expect(whole).toContainEqual(one);
    expect(await pulled()).toEqual(whole);
  });

  test('and is edited at once is told of as a whole', async () => {
    const first = await opened(long, null);
    const start = { line: 2, character: 0 };
    await client?.change(URI, 2, [{ range: { start, end: start }, text: ' ' }]);
    expect((await pulled()).length).toBeGreaterThan(2 * first.length);
  });

  test('is asked for again once, however many look at it at the same time', async () => {
    await stop();
    client = await startClient({
      capabilities: PULL,
      workspaceFolders: [{ uri: 'file:///news', name: 'news' }],
      initializationOptions: { storage: pathToFileURL(root).href, summary: true },
    });
    const { heard } = client;
    const uris = Array.from({ length: 12 }, (_, i) => `file:///news/many-${i}.md`);
    for (const [i, uri] of uris.entries()) {
      await client.open(uri, long.replace('Enquête', `Enquête ${i}`));
      await Promise.all([client.pull(uri), client.pull(uri)]);
      await until(() => heard.summaries.some((one) => one.uri === uri));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const asked = heard.refreshes;
    for (const uri of uris) await client.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(heard.refreshes).toBe(asked);
    expect(asked).toBeLessThanOrEqual(2 * uris.length);
    const whole = itemsOf(await client.pull(uris[0] ?? '')).length;
    for (const uri of uris) expect(itemsOf(await client.pull(uri))).toHaveLength(whole);
  });

  test.each([0, 50, 400])('has its counts told, asked for diagnostics %i ms later', async (later) => {
    await stop();
    client = await startClient({ capabilities: PULL, initializationOptions: { summary: true } });
    await client.open(URI, long);
    await new Promise((resolve) => setTimeout(resolve, later));
    await client.pull(URI);
    const { summaries } = client.heard;
    await until(() => summaries.length > 0);
    expect(summaries.at(-1)?.summary.sources).toBeGreaterThan(5);
  });

  test('that is closed at once leaves nothing behind in a client that is sent diagnostics', async () => {
    await stop();
    client = await startClient({ initializationOptions: { storage: pathToFileURL(root).href } });
    const uris = Array.from({ length: 20 }, (_, i) => `file:///news/closed-${i}.md`);
    for (const uri of uris) {
      await client.open(uri, long);
      await new Promise((resolve) => setTimeout(resolve, 1));
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const uri of uris) {
      const last = client.heard.published.findLast((one) => one.uri === uri);
      expect(last?.diagnostics ?? []).toEqual([]);
    }
  });

  test('is told of at once as a whole to a client that cannot be asked to ask again', async () => {
    await stop();
    client = await startClient({ capabilities: { ...PULL, workspace: {} } });
    await client.open(URI, long);
    const first = await pulled();
    await opened(long, null);
    await until(() => refreshes() > 0);
    expect(await pulled()).toEqual(first);
  });
});

test('of a client that wants nothing kept nothing is', async () => {
  await opened(ARTICLE, null);
  await stop();
  expect(existsSync(OPENED())).toBe(false);
});

test('each text is kept once, as it was last told of', async () => {
  await opened();
  await opened();
  await opened(`${ARTICLE}\n`);
  await stop();
  await vi.waitFor(() => expect(readdirSync(OPENED()).filter((name) => name.endsWith('.gz'))).toHaveLength(2));
});
