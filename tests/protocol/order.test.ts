import { afterEach, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';

import { createOrder } from '../../server/src/lsp/protocol/order.ts';
import { article } from '../bench/gen-articles.mjs';
import { ARTICLE, FINDINGS } from './articles.ts';
import { itemsOf, PULL, startClient, until } from './client.ts';
import { type ProcessClient, type ProcessOptions, startProcess } from './process.ts';

const URI = 'file:///order.md';

let running: ProcessClient | undefined;
afterEach(() => running?.process.kill());

const start = async (options: ProcessOptions): Promise<ProcessClient> => {
  running = await startProcess(options);
  return running;
};

const codeOf = async (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => null,
    (error: unknown) => (error instanceof ResponseError ? error.code : error),
  );

describe('the order of messages', () => {
  test('begins with initialize, which comes once, and ends with shutdown', () => {
    const { messageStrategy } = createOrder();
    const told: unknown[] = [];
    const say = (message: object): void => {
      messageStrategy.handleMessage({ jsonrpc: '2.0', ...message }, (one) => void told.push(one));
    };
    const next = (message: object): unknown => {
      say(message);
      return told.splice(0)[0];
    };
    const refused = (code: number) => ({ method: 'sourcier/refused', params: { code } });
    expect(next({ id: 1, method: 'textDocument/hover' })).toMatchObject(refused(ErrorCodes.ServerNotInitialized));
    expect(next({ id: 2, method: 'shutdown' })).toMatchObject(refused(ErrorCodes.ServerNotInitialized));
    expect(next({ method: 'textDocument/didOpen' })).toBeUndefined();
    expect(next({ id: 3, method: 'initialize' })).toMatchObject({ method: 'initialize' });
    expect(next({ id: 4, method: 'initialize' })).toMatchObject({ id: 4, ...refused(ErrorCodes.InvalidRequest) });
    expect(next({ method: 'textDocument/didOpen' })).toMatchObject({ method: 'textDocument/didOpen' });
    expect(next({ id: 5, result: null })).toMatchObject({ id: 5 });
    expect(next({ id: 6, method: 'shutdown' })).toMatchObject({ method: 'shutdown' });
    expect(next({ id: 7, method: 'textDocument/hover' })).toMatchObject(refused(ErrorCodes.InvalidRequest));
    expect(next({ method: 'textDocument/didOpen' })).toBeUndefined();
    expect(next({ method: 'exit' })).toMatchObject({ method: 'exit' });
  });

  test('is kept to by the server', async () => {
    const client = await start({ capabilities: PULL });
    expect(await codeOf(client.connection.sendRequest('initialize', {}))).toBe(ErrorCodes.InvalidRequest);
    await client.open(URI, ARTICLE);
    expect(itemsOf(await client.pull(URI))).toHaveLength(FINDINGS.length);
    await client.connection.sendRequest('shutdown');
    expect(await codeOf(client.pull(URI))).toBe(ErrorCodes.InvalidRequest);
    await client.connection.sendNotification('exit');
    expect(await client.exited).toBe(0);
  });
});

test('a request that is taken back is answered as such, at once', async () => {
  const client = await start({ capabilities: PULL });
  await client.open(URI, article({ scale: 8, lang: 'fr', seed: 2 }));
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri: URI } };
  const answer = codeOf(client.connection.sendRequest('textDocument/diagnostic', params, source.token));
  source.cancel();
  expect(await answer).toBe(LSPErrorCodes.RequestCancelled);
  expect(itemsOf(await client.pull(URI)).length).toBeGreaterThan(10);
});

test.each<[string, unknown, boolean]>([
  ['tags as true', { textDocument: { publishDiagnostics: { tagSupport: true } } }, false],
  ['tags without their names', { textDocument: { publishDiagnostics: { tagSupport: {} } } }, false],
  ['no diagnostics to be asked for', { textDocument: { diagnostic: null } }, false],
  ['nothing of anything', { textDocument: null, workspace: null, window: null }, false],
  ['diagnostics to be asked for, without a word about them', { textDocument: { diagnostic: {} } }, true],
])('a client that announces %s is served', async (_what, capabilities, pulls) => {
  const client = await startClient({ capabilities: capabilities as ClientCapabilities });
  expect(client.initialized.capabilities.diagnosticProvider !== undefined).toBe(pulls);
  await client.open(URI, ARTICLE);
  const items = pulls ? itemsOf(await client.pull(URI)) : await client.published(URI, 1);
  expect(items).toHaveLength(FINDINGS.length);
});

test('a client that is slow to give its settings is served without them, and with them once they come', async () => {
  let give = (_section: unknown): void => {};
  const asked = new Promise<unknown>((resolve) => {
    give = resolve;
  });
  const client = await startClient({ configuration: () => asked });
  await client.open(URI, ARTICLE);
  expect(await client.published(URI, 1)).toHaveLength(FINDINGS.length);
  give({ rules: Object.fromEntries(FINDINGS.map(([rule]) => [rule, 'off'])) });
  await until(() => client.heard.published.findLast(({ uri }) => uri === URI)?.diagnostics.length === 0);
});
