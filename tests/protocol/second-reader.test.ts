import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgressToken } from 'vscode-languageserver/node';
import type { SecondReadingResult } from '../../server/src/protocol/messages.ts';
import { marksNumbers, says, sentencesIn, startEndpoint, status, type TestEndpoint } from '../reader/server.ts';
import { type Client, itemsOf, PULL, startClient, until } from './client.ts';
import { type ProcessOptions, startProcess } from './process.ts';

const TEXT =
  '# Mills\n\nMost mills were quiet. Weirs break because ice drifts.\n\nThe mill ground 40 sacks in 2024.\n\n## Sources\n\n- **Mill book** - Book\n';

let server: TestEndpoint;
let folder = '';
let uri = '';
const clients: Client[] = [];
beforeAll(async () => {
  server = await startEndpoint();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-reader-'));
  uri = pathToFileURL(join(folder, 'mill.md')).href;
  writeFileSync(join(folder, 'mill.md'), TEXT);
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.stop()));
  rmSync(folder, { recursive: true });
});

const start = async (secondReader: unknown = {}, options: ProcessOptions = {}): Promise<Client> => {
  const set = { use: 'endpoint', url: server.url, model: 'm', ...(secondReader as object) };
  const client = await (options.env ? startProcess : startClient)({
    capabilities: PULL,
    locale: 'en',
    configuration: () => ({ secondReader: set, checkWorkspace: false, level: 'strict' }),
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'n' }],
    ...options,
  });
  clients.push(client);
  await client.open(uri, TEXT);
  return client;
};

const read = (client: Client): Promise<SecondReadingResult> =>
  client.connection.sendRequest('sourcier/secondReading', { uri });

const marks = async (client: Client): Promise<readonly string[]> =>
  itemsOf(await client.pull(uri))
    .filter(({ code }) => code === 'unsourced-claim')
    .map(({ message, severity }) => `${severity} ${String(message).includes('second reader') ? 'reader' : 'sourcier'}`);

const BY_READER = ['3 reader', '2 reader'];

test('asks nobody before its user asks; then what the reader marks is found, and kept after a restart', async () => {
  server.behave(marksNumbers);
  const away = mkdtempSync(join(tmpdir(), 'sourcier-kept-'));
  const initializationOptions = { storage: pathToFileURL(away).href };
  const client = await start({}, { initializationOptions });
  expect((await marks(client)).every((mark) => mark.endsWith('sourcier'))).toBe(true);
  expect(server.got).toHaveLength(0);
  expect(await read(client)).toEqual({ state: 'read', sentences: 3, message: null });
  expect(await marks(client)).toEqual(BY_READER);
  expect(await read(client)).toEqual({ state: 'read', sentences: 0, message: null });
  expect(server.got).toHaveLength(1);
  await Promise.all(clients.splice(0).map((one) => one.stop()));
  const again = await start({}, { initializationOptions });
  expect(await marks(again)).toEqual(BY_READER);
  await again.connection.sendRequest('sourcier/forgetSecondReading');
  expect((await marks(again)).every((mark) => mark.endsWith('sourcier'))).toBe(true);
  expect(server.got).toHaveLength(1);
  await Promise.all(clients.splice(0).map((one) => one.stop()));
  rmSync(away, { recursive: true });
});

test('asks again only about what has changed', async () => {
  server.behave(marksNumbers);
  const client = await start();
  await read(client);
  await client.change(uri, 2, [{ text: TEXT.replace('40 sacks', '50 sacks') }]);
  server.behave(marksNumbers);
  expect(await read(client)).toMatchObject({ sentences: 1 });
  expect(server.got.flatMap((got) => sentencesIn(got))).toEqual([[1, 'The mill ground 50 sacks in 2024.']]);
});

test('that is off is not asked; nor where the team forbids it, nor about what is no article', async () => {
  server.behave(marksNumbers);
  expect(await read(await start({ use: 'off' }))).toMatchObject({ state: 'off' });
  writeFileSync(join(folder, '.sourcierrc.yaml'), 'reader: off\nsecondReader:\n  use: endpoint\n');
  expect(await read(await start())).toMatchObject({ state: 'forbidden' });
  rmSync(join(folder, '.sourcierrc.yaml'));
  const client = await start();
  await client.change(uri, 2, [{ text: '# Notes\n\nWe ate 3 buns.\n' }]);
  expect(await read(client)).toMatchObject({ state: 'unread' });
  expect(server.got).toHaveLength(0);
});

test('no file of a workspace chooses one', async () => {
  server.behave(marksNumbers);
  writeFileSync(
    join(folder, '.sourcierrc.yaml'),
    `secondReader:\n  use: endpoint\n  url: ${server.url}\n  model: m\n  onSave: true\n`,
  );
  const client = await start({}, { configuration: () => ({}) });
  expect(await read(client)).toMatchObject({ state: 'off' });
  expect(server.got).toHaveLength(0);
});

test('a fault is told in plain words, and Sourcier’s own marks stand', async () => {
  const client = await start();
  const before = await marks(client);
  for (const [behaviour, words] of [
    [status(401), 'refuses'],
    [status(404), 'no such model'],
    [says('Sure! I have sent the files.'), 'not what it was asked for'],
  ] as const) {
    server.behave(behaviour);
    const { state, message } = await read(client);
    expect(state).toBe('failed');
    expect(message).toContain(words);
    expect(client.heard.logged.at(-1)).toBe(message);
  }
  expect(await marks(client)).toEqual(before);
  expect(before).toEqual([expect.stringMatching(/ sourcier$/)]);
});

test('can be cancelled; what was read is kept', async () => {
  const long = `${Array.from({ length: 100 }, (_, i) => `The mill ground ${i + 2} sacks.`).join('\n\n')}\n\n## Sources\n\n- **Mill book** - Book\n`;
  server.behave((response, got) => {
    if (server.got.length === 1) marksNumbers(response, got);
  });
  let token: ProgressToken | undefined;
  const said: string[] = [];
  const capabilities = { ...PULL, window: { workDoneProgress: true } };
  const client = await start(
    {},
    {
      capabilities,
      onProgress: (shown, value) => {
        token = shown;
        if (value.kind === 'report') said.push(value.message ?? '');
      },
    },
  );
  await client.change(uri, 2, [{ text: long }]);
  const reading = read(client);
  await until(() => server.got.length === 2);
  await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
  expect(await reading).toMatchObject({
    state: 'failed',
    sentences: 60,
    message: expect.stringContaining('cancelled'),
  });
  expect(said).toEqual(['60 of 100 sentences']);
  expect((await marks(client)).filter((mark) => mark === '2 reader')).toHaveLength(60);
});

test('is asked one thing at a time about a document, however often its user asks', async () => {
  server.behave(marksNumbers);
  const client = await start();
  const all = await Promise.all([read(client), read(client), read(client)]);
  expect(new Set(all.map(({ sentences }) => sentences))).toEqual(new Set([3]));
  expect(server.got).toHaveLength(1);
});

test('reads on save where its user has set that, and is given the key of the environment', async () => {
  server.behave(marksNumbers);
  const client = await start({ onSave: true }, { env: { SOURCIER_READER_KEY: 'k-7' } });
  expect(server.got).toHaveLength(0);
  await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  await until(() => server.got.length === 1);
  expect(server.got[0]?.headers.authorization).toBe('Bearer k-7');
  expect(client.heard.logged.join()).not.toContain('k-7');
  const quiet = await start({ onSave: false });
  await quiet.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  await quiet.pull(uri);
  expect(server.got).toHaveLength(1);
});

test('a command reads for other editors, which are told of faults', async () => {
  const client = await start();
  expect(client.initialized.capabilities.executeCommandProvider?.commands).toContain('sourcier.secondReading');
  const shown: string[] = [];
  client.connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void shown.push(message),
  );
  server.behave(status(403));
  await client.connection.sendRequest('workspace/executeCommand', {
    command: 'sourcier.secondReading',
    arguments: [uri],
  });
  expect(shown.join()).toContain('refuses');
});

test('a client’s own model is asked through the client', async () => {
  const client = await start({ use: 'vscode', model: 'family-x' }, { initializationOptions: { commands: true } });
  const asked: unknown[] = [];
  client.connection.onRequest('sourcier/askModel', (params: unknown) => {
    asked.push(params);
    return { text: '3 H event' };
  });
  expect(await read(client)).toEqual({ state: 'read', sentences: 3, message: null });
  expect(asked).toMatchObject([{ model: 'family-x', text: expect.stringContaining('3. The mill ground') }]);
  expect(await marks(client)).toEqual(['2 reader']);
  expect(client.initialized.capabilities.executeCommandProvider).toBeUndefined();
});
