import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, edit, edited } from '../fuzz/edits.ts';
import { REAL } from '../fuzz/real.ts';
import { runs, SEED } from '../fuzz/runs.ts';
import { type Client, itemsOf, PULL, PUSH } from './client.ts';
import { offsetAt, positionAt } from './positions.ts';
import { startProcess } from './process.ts';

const URI = 'file:///typed.md';

/** Some edits, and a pause after them. */
interface Burst {
  readonly edits: readonly Edit[];
  /** The text becomes again what it was at the last pause. */
  readonly isUndo: boolean;
}

const burst: fc.Arbitrary<Burst> = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 7 }),
  isUndo: fc.nat({ max: 9 }).map((n) => n === 0),
});

/** The lines that differ, as editors send them; a line ends with "\n" in both. */
const changeFrom = (before: string, after: string) => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  start = before.slice(0, start).lastIndexOf('\n') + 1;
  let kept = 0;
  while (kept < most - start && before.at(-kept - 1) === after.at(-kept - 1)) kept++;
  const at = kept === 0 ? -1 : before.indexOf('\n', before.length - kept);
  kept = at < 0 ? 0 : before.length - at - 1;
  const range = { start: positionAt(before, start), end: positionAt(before, before.length - kept) };
  return { range, text: after.slice(start, after.length - kept) };
};

/** Diagnostics and overview of the text as a server has it. */
const told = async (client: Client, diagnostics: Promise<unknown>): Promise<unknown> => ({
  diagnostics: await diagnostics,
  overview: await client.connection.sendRequest('sourcier/overview', { uri: URI }),
});

const pulled = async (client: Client) => itemsOf(await client.pull(URI));

/** What a server says that meets the text in a document it has just opened. */
const toldAnew = async (fresh: Client, text: string, version: number): Promise<unknown> => {
  await fresh.open(URI, text, 'markdown', version);
  const all = await told(fresh, pulled(fresh));
  await close(fresh);
  return all;
};

const close = (client: Client): Promise<void> =>
  client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });

/** Sends the edits of a burst to all clients; gives the text after them. */
const typed = async (clients: readonly Client[], first: string, version: number, { edits }: Burst): Promise<string> => {
  let [text, at] = [first, version];
  for (const one of edits) {
    const after = edited(text, one, []);
    const change = changeFrom(text, after);
    at += 1;
    for (const client of clients) await client.change(URI, at, [change]);
    text = after;
  }
  return text;
};

describe('typing in real articles', () => {
  test('leaves what a server says that sees each text for the first time', { timeout: 14_400_000 }, async () => {
    const [pull, push] = await Promise.all([PULL, PUSH].map((capabilities) => startProcess({ capabilities })));
    if (pull === undefined || push === undefined) throw new Error('no clients');
    // Never the same twice: what was published for one text is not taken for another's.
    let version = 0;
    const count = { edits: 0, pauses: 0, findings: 0 };
    const bursts = fc.array(burst, { minLength: 4, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...REAL), bursts, async (first, all) => {
        let [text, before] = [first, first];
        const fresh = await startProcess({ capabilities: PULL });
        version += 1;
        for (const client of [pull, push]) await client.open(URI, text, 'markdown', version);
        for (const one of all) {
          const after = one.isUndo ? before : await typed([pull, push], text, version, one);
          version += one.isUndo ? 1 : one.edits.length;
          if (one.isUndo) for (const client of [pull, push]) await client.change(URI, version, [{ text: after }]);
          [before, text] = [text, after];
          count.edits += one.isUndo ? 1 : one.edits.length;
          count.pauses += 1;
          const expected = await toldAnew(fresh, text, version);
          for (const [client, said] of [
            [pull, pulled(pull)],
            [push, push.published(URI, version)],
          ] as const) {
            const got = await told(client, said);
            count.findings += (await said).length;
            // The test runner's own comparison takes far longer, and tells what differs.
            if (!isDeepStrictEqual(got, expected)) expect({ text, got }).toEqual({ text, got: expected });
          }
        }
        await Promise.all([close(pull), close(push), fresh.stop()]);
      }),
      { ...runs(0.1), endOnFailure: true },
    );
    await Promise.all([pull.stop(), push.stop()]);
    expect(count.findings).toBeGreaterThan(0);
    console.log(`differential: ${count.edits} edits, ${count.pauses} pauses, 0 differences, seed ${SEED}`);
  });

  test('changes are told as they are made', () => {
    for (const [before, after] of [
      ['', 'a'],
      ['a\nb\nc', 'a\nx\nc'],
      ['a\r\nb', 'a\nb'],
      ['\na', '\r\na'],
      ['a\n\n', 'a\n'],
      ['aa\naa\n', 'aa\n'],
      ['a\rb\nc', 'a\r\nc'],
    ] as const) {
      const { range, text } = changeFrom(before, after);
      expect(before.slice(0, offsetAt(before, range.start)) + text + before.slice(offsetAt(before, range.end))).toBe(
        after,
      );
    }
  });
});
