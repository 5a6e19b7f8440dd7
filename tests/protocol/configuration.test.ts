import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { type Client, type ClientOptions, itemsOf, PULL, startClient, until } from './client.ts';
import { rangeOf, textIn } from './positions.ts';

const URI = 'file:///settings.md';
const opened: Client[] = [];
const start = async (options: ClientOptions): Promise<Client> => {
  const client = await startClient(options);
  opened.push(client);
  return client;
};
afterAll(async () => {
  await Promise.all(opened.map((client) => client.stop()));
});

const found = (items: readonly { code?: unknown; severity?: number }[]): unknown[] =>
  items.map(({ code, severity }) => [code, severity]);

const claimAt = (text: string, items: readonly Diagnostic[], start: string): boolean =>
  items.some(({ code, range }) => code === 'unsourced-claim' && textIn(text, range).startsWith(start));

const OWN = [
  ['unknown-source', 1],
  ['unsourced-claim', 2],
  ['uncited-source', 4],
];
const SET = { 'unknown-source': 'off', 'unsourced-claim': 'information', 'uncited-source': 'warning' };
const CHANGED = [
  ['unsourced-claim', 3],
  ['uncited-source', 2],
];

const announce = (client: Client, settings: unknown): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeConfiguration', { settings });

describe('a client that answers questions', () => {
  const NONSENSE = [
    null,
    'rules',
    { rules: 'all' },
    { rules: ['off'] },
    { rules: { 'unknown-source': 'loud' } },
    { citationScope: 3, citationForms: ['marker'], include: 'a', exclude: ['', null, '[', {}] },
  ];
  const answer = (uri = ''): unknown => {
    if (uri.includes('/fail/')) throw new Error('no settings today');
    const index = /nonsense-(\d)/.exec(uri)?.[1];
    if (index !== undefined) return NONSENSE[Number(index)];
    if (uri.includes('/no-marker/')) return { citationForms: { marker: false } };
    return uri.includes('/strict/') ? {} : { rules: SET };
  };
  let client: Client;
  beforeAll(async () => {
    client = await startClient({ capabilities: PULL, configuration: answer });
  });
  afterAll(() => client.stop());

  test('is told that changes are wanted', async () => {
    await until(() => client.heard.registrations.length > 0);
    expect(client.heard.registrations).toMatchObject([
      { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'sourcier' } },
    ]);
  });

  test('is asked once for each document', async () => {
    await client.open(URI, ARTICLE);
    expect(found(itemsOf(await client.pull(URI)))).toEqual(CHANGED);
    await client.pull(URI);
    expect(client.heard.asked.filter((question) => question === `sourcier ${URI}`)).toHaveLength(1);
  });

  test('may give each document other settings', async () => {
    await client.open('file:///strict/a.md', ARTICLE);
    await client.open('file:///mild/a.md', ARTICLE);
    expect(found(itemsOf(await client.pull('file:///strict/a.md')))).toEqual(OWN);
    expect(found(itemsOf(await client.pull('file:///mild/a.md')))).toEqual(CHANGED);
  });

  test.each(NONSENSE.map((nonsense, index) => [nonsense, index] as const))(
    'gets the settings as they are when it answers %j',
    async (_nonsense, index) => {
      await client.open(`file:///nonsense-${index}.md`, ARTICLE);
      expect(found(itemsOf(await client.pull(`file:///nonsense-${index}.md`)))).toEqual(OWN);
    },
  );

  test('may have each document read in its own way', async () => {
    await client.open('file:///no-marker/a.md', ARTICLE);
    expect(claimAt(ARTICLE, itemsOf(await client.pull('file:///no-marker/a.md')), '18')).toBe(true);
    expect(claimAt(ARTICLE, itemsOf(await client.pull('file:///strict/a.md')), '18')).toBe(false);
  });

  test('is asked for settings by a feature that comes before all diagnostics, once', async () => {
    const uri = 'file:///strict/hovered.md';
    const at = { textDocument: { uri }, position: rangeOf(ARTICLE, 'Atelier Vélo').start };
    await client.open(uri, ARTICLE);
    const ask = (method: string): Promise<unknown> => client.connection.sendRequest(method, at);
    const answers = await Promise.all([
      ask('textDocument/hover'),
      ask('textDocument/completion'),
      ask('textDocument/documentHighlight'),
    ]);
    expect(answers).not.toContain(null);
    expect(client.heard.asked.filter((question) => question.endsWith(uri))).toHaveLength(1);
  });

  test('gets the rules as they are when it fails to answer', async () => {
    await client.open('file:///fail/a.md', ARTICLE);
    expect(found(itemsOf(await client.pull('file:///fail/a.md')))).toEqual(OWN);
    await until(() => client.heard.logged.find((line) => line.includes('no settings today')));
  });
});

describe.concurrent('a change of settings', () => {
  test('brings new diagnostics to a client that is sent them', async () => {
    let rules: unknown = {};
    const client = await start({ configuration: () => ({ rules }) });
    await client.open(URI, ARTICLE);
    await client.open('file:///other.md', ARTICLE);
    expect(found(await client.published(URI, 1))).toEqual(OWN);
    await client.published('file:///other.md', 1);
    rules = SET;
    await announce(client, null);
    const again = await until(() => client.heard.published.length === 4 && client.heard.published.slice(2));
    expect(again.map(({ uri }) => uri).sort()).toEqual(['file:///other.md', URI]);
    for (const { diagnostics } of again) expect(found(diagnostics)).toEqual(CHANGED);
  });

  test('tells a client that asks to ask again, and does not answer “unchanged”', async () => {
    let rules: unknown = {};
    const client = await start({ capabilities: PULL, configuration: () => ({ rules }) });
    await client.open(URI, ARTICLE);
    const { resultId } = await client.pull(URI);
    rules = SET;
    await announce(client, null);
    await until(() => client.heard.refreshes === 1);
    expect(found(itemsOf(await client.pull(URI, resultId)))).toEqual(CHANGED);
    expect(client.heard.published).toEqual([]);
  });

  test('counts for a client that sends its settings, in its introduction and later, under their section or bare', async () => {
    const client = await start({ capabilities: PULL, initializationOptions: { rules: SET } });
    await client.open(URI, ARTICLE);
    expect(found(itemsOf(await client.pull(URI)))).toEqual(CHANGED);
    await announce(client, { sourcier: { rules: {} } });
    expect(found(itemsOf(await client.pull(URI)))).toEqual(OWN);
    await announce(client, { rules: { 'unsourced-claim': 'off' } });
    expect(found(itemsOf(await client.pull(URI)))).toEqual([OWN[0], OWN[2]]);
    await announce(client, { sourcier: { citationForms: { marker: false } } });
    expect(claimAt(ARTICLE, itemsOf(await client.pull(URI)), '18')).toBe(true);
    await announce(client, { sourcier: { exclude: ['/settings.md'] } });
    expect(itemsOf(await client.pull(URI))).toEqual([]);
    await announce(client, { sourcier: {} });
    expect(found(itemsOf(await client.pull(URI)))).toEqual(OWN);
    expect(client.heard.asked).toEqual([]);
  });
});
