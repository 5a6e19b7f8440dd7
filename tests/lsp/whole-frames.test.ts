import { expect, test } from 'vitest';
import { wholeFrames } from '../../server/src/node/whole-frames.ts';

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What comes through of bytes in these pieces, and how many bytes were told to be left out. */
const through = async (pieces: readonly Buffer[]): Promise<{ readonly text: string; readonly left: number }> => {
  let left = 0;
  const stream = wholeFrames((bytes) => {
    left += bytes;
  });
  for (const piece of pieces) stream.write(piece);
  stream.end();
  const passed: Buffer[] = [];
  for await (const one of stream) passed.push(Buffer.from(one as Uint8Array));
  return { text: Buffer.concat(passed).toString(), left };
};

const FIRST = frame('{"text":"Été : « 40 % »\\r\\n\\r\\nContent-Length: 3\\r\\n\\r\\n{}"}');
const LAST = frame('[{"id":1}]').replace(
  '\r\n\r\n',
  '\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n',
);

test('messages come through wherever the bytes are cut', async () => {
  const bytes = Buffer.from(FIRST + LAST);
  for (let at = 0; at <= bytes.length; at++) {
    expect(await through([bytes.subarray(0, at), bytes.subarray(at)])).toEqual({ text: FIRST + LAST, left: 0 });
  }
});

test.each([
  ['a length that is too great', 'Content-Length: 99999999\r\n\r\n{"id":2}'],
  ['a length that ends in the next header', 'Content-Length: 14\r\n\r\n{"id":2}'],
  ['a length that ends in the next message', 'Content-Length: 34\r\n\r\n{"id":2}'],
  ['a length that is too small', 'Content-Length: 3\r\n\r\n{"id":2}'],
  ['no length', 'Content-Type: x\r\n\r\n{"id":2}'],
  ['noise', 'x'.repeat(5_000)],
])('%s costs no other message, wherever the bytes are cut', async (_name, bad) => {
  const bytes = Buffer.from(FIRST + bad + LAST);
  for (let at = 0; at <= bytes.length; at += 7) {
    const { text, left } = await through([bytes.subarray(0, at), bytes.subarray(at)]);
    expect({ text, left }).toEqual({ text: FIRST + LAST, left: bad.length });
  }
});

test('a message of megabytes in small pieces comes through', async () => {
  const bytes = Buffer.from(frame(`{"text":"${'mot '.repeat(500_000)}"}`) + LAST);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) =>
    bytes.subarray(i * 65_536, (i + 1) * 65_536),
  );
  const { text, left } = await through(pieces);
  expect([Buffer.from(text).equals(bytes), left]).toEqual([true, 0]);
});
