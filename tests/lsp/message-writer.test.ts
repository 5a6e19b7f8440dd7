import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { WholeMessageWriter } from '../../server/src/node/message-writer.ts';

test.each([
  ['a short one', 'é'.repeat(10)],
  ['a very long one', 'é’'.repeat(700_000)],
])('%s: a message is written with its length in bytes', async (_what, text) => {
  const stream = new PassThrough({ highWaterMark: 2 ** 24 });
  const message = { jsonrpc: '2.0', id: 1, result: { text } };
  await new WholeMessageWriter(stream).write(message);
  const bytes: Buffer = stream.read();
  const at = bytes.indexOf('\r\n\r\n');
  const body = bytes.subarray(at + 4);
  expect(bytes.subarray(0, at).toString()).toBe(`Content-Length: ${body.length}`);
  expect(JSON.parse(body.toString())).toEqual(message);
});

test('a message to a client that is gone is refused, and said', async () => {
  const stream = new PassThrough();
  const writer = new WholeMessageWriter(stream);
  const said: unknown[] = [];
  writer.onError(([error]) => said.push(error.message));
  stream.end();
  await expect(writer.write({ jsonrpc: '2.0' })).rejects.toThrow();
  expect(said.length).toBeGreaterThan(0);
});
