import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { ARTICLE, FINDINGS } from './articles.ts';
import { type Client, itemsOf, PULL, SERVER, startClient } from './client.ts';

const URI = 'file:///abuse.md';

describe('requests that are taken back', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient({ capabilities: PULL });
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

/** One server that is spoken to in bytes; resolves with all it said until it answered the request 7, or ended. */
const speak = async (messages: readonly (string | Buffer)[]): Promise<string> => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  server.stdin.on('error', () => {});
  const answered = new Promise<void>((resolve) => {
    server.stdout.on('data', (data: Buffer) => {
      said += data;
      if (said.includes('"id":7,')) resolve();
    });
  });
  const exited = once(server, 'exit');
  for (const message of messages) {
    server.stdin.write(message);
    // One after the other, as editors write them.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await Promise.race([answered, exited]);
  server.kill();
  return said;
};

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const hello = framed(
  JSON.stringify({ jsonrpc: '2.0', id: 7, method: 'initialize', params: { processId: null, capabilities: {} } }),
);

describe.concurrent('messages that are none', () => {
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
    expect(await speak([framed(body), hello])).toContain('"name":"sourcier"');
  });

  test('a message in single bytes is a message', async () => {
    expect(await speak([...Buffer.from(hello)].map((byte) => Buffer.of(byte)))).toContain('"name":"sourcier"');
  });
});
