import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { ARTICLE, FINDINGS } from './articles.ts';
import { type Client, itemsOf, PULL, until } from './client.ts';
import { SERVER, startProcess } from './process.ts';

const URI = 'file:///abuse.md';

describe('requests that are taken back', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startProcess({ capabilities: PULL });
  });
  afterAll(() => client.stop());

  test('are all answered, and what comes after them too', async () => {
    await client.open(URI, ARTICLE.repeat(50));
    const methods = ['textDocument/diagnostic', 'textDocument/hover', 'textDocument/completion', 'sourcier/report'];
    const answers = Array.from({ length: 200 }, async (_, i) => {
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: URI }, uri: URI, position: { line: i % 9, character: 3 } };
      const answer = client.connection.sendRequest(methods[i % methods.length] ?? '', params, source.token);
      source.cancel();
      return answer.then(
        () => 'answered',
        (error: unknown) =>
          error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled ? 'cancelled' : error,
      );
    });
    for (const outcome of await Promise.all(answers)) expect(['answered', 'cancelled']).toContain(outcome);
    await client.change(URI, 2, [{ text: ARTICLE }]);
    expect(itemsOf(await client.pull(URI))).toHaveLength(FINDINGS.length);
  });

  test('ids that were never used, or long answered, are taken back without harm', async () => {
    for (const id of [1, 'x', -1, null, 10 ** 12]) await client.connection.sendNotification('$/cancelRequest', { id });
    await client.open('file:///after.md', ARTICLE);
    expect(itemsOf(await client.pull('file:///after.md'))).toHaveLength(FINDINGS.length);
  });
});

/** A server that is spoken to in bytes, before anybody has introduced himself. */
const listener = () => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exited = once(server, 'exit');
  let said = '';
  server.stdin.on('error', () => {});
  server.stdout.on('data', (data: Buffer) => {
    said += data;
  });
  return {
    /** Says these one after the other, as editors write them; true once the request of this number is answered. */
    answers: async (id: number, messages: readonly (string | Buffer)[]): Promise<boolean> => {
      for (const message of messages) {
        server.stdin.write(message);
        await new Promise((resolve) => setTimeout(resolve));
      }
      const answered = until(() => said.includes(`"id":${id},`), `an answer to ${id}`).then(() => true);
      return Promise.race([answered, exited.then(() => false)]);
    },
    stop: () => server.kill(),
  };
};

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const hello = (id: number): string =>
  framed(JSON.stringify({ jsonrpc: '2.0', id, method: 'initialize', params: { processId: null, capabilities: {} } }));

describe('messages that are none', () => {
  let server: ReturnType<typeof listener>;
  beforeAll(() => {
    server = listener();
  });
  afterAll(() => {
    server.stop();
  });
  let id = 1_000;

  test.each([
    ['JSON cut short', '{"jsonrpc":"2.0","id":1,"method":'],
    ['no JSON', 'GET / HTTP/1.1'],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['an array of calls', '[{"jsonrpc":"2.0","id":1,"method":"initialize"}]'],
    ['no method', '{"jsonrpc":"2.0","id":1}'],
    ['a method that is no text', '{"jsonrpc":"2.0","id":1,"method":{}}'],
    ['an answer nobody asked for', '{"jsonrpc":"2.0","id":99,"result":{}}'],
    ['another version of the protocol', '{"jsonrpc":"9.0","id":1,"method":"x"}'],
    ['the key of all prototypes', '{"__proto__":{"polluted":1},"jsonrpc":"2.0","id":1,"method":"__proto__"}'],
    [
      'arrays a hundred thousand deep',
      `{"jsonrpc":"2.0","id":1,"method":"x","params":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
    ],
  ])('%s: the next one is answered', async (_, body) => {
    expect(await server.answers(++id, [framed(body), hello(id)])).toBe(true);
  });

  test('a message in single bytes is a message', async () => {
    expect(
      await server.answers(
        ++id,
        [...Buffer.from(hello(id))].map((byte) => Buffer.of(byte)),
      ),
    ).toBe(true);
  });
});
