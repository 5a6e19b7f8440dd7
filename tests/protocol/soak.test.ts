import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { itemsOf, PULL, startClient } from './client.ts';
import { offsetAt } from './positions.ts';
import { startProcess } from './process.ts';

/** `SOURCIER_FUZZ=1000` and more is the long mode, here as in tests/fuzz. */
const EDITS = Number(process.env.SOURCIER_FUZZ ?? 0) >= 1_000 ? 10_000 : 1_500;

/** A server that kept a few kilobytes of each edit would not have room for them. In megabytes. */
const ROOM = 96;

const PARAGRAPH = 'Près de 66 % des gares ferment (Source : Baromètre des cyclistes). Selon l’Ademe, « tout va ».\n\n';
const PIECES = [
  'a',
  ' 12 %',
  '\n',
  '\n\n',
  '(Source : ',
  ')',
  '[^1]',
  '## Sources\n',
  '- ',
  '```\n',
  '« ',
  '<!--',
  '-->',
];

/** A sequence of numbers below `limit`, the same every time (Lehmer). */
const numbers = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
};

test(`${EDITS} edits here and there leave the server right, and no larger`, async () => {
  const client = await startProcess({ capabilities: PULL, node: [`--max-old-space-size=${ROOM}`] });
  const uri = 'file:///soak.md';
  const below = numbers(20_261_123);
  let text = PARAGRAPH.repeat(60) + ARTICLE;
  await client.open(uri, text);
  for (let version = 2; version < EDITS + 2; version++) {
    const lines = text.split('\n');
    const line = below(lines.length);
    const from = below((lines[line]?.length ?? 0) + 1);
    // What was written goes again, so that the article stays as long as it is.
    const isCut = text.length > 9_000;
    const to = isCut ? Math.min(lines[line]?.length ?? 0, from + below(12)) : from;
    const range = { start: { line, character: from }, end: { line, character: to } };
    const written = isCut ? '' : (PIECES[below(PIECES.length)] ?? '');
    await client.change(uri, version, [{ range, text: written }]);
    text = text.slice(0, offsetAt(text, range.start)) + written + text.slice(offsetAt(text, range.end));
    if (version % 3 === 0) await client.pull(uri);
  }
  const after = itemsOf(await client.pull(uri));
  // One that is told all at once.
  const exact = await startClient({ capabilities: { ...PULL, workspace: {} } });
  await exact.open('file:///anew.md', text);
  expect(after).toEqual(itemsOf(await exact.pull('file:///anew.md')));
  await exact.stop();
  const { pid } = client.process;
  if (process.platform === 'linux') {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    console.log(`soak: ${EDITS} edits, ${Math.round(kilobytes / 1024)} MB resident at the end`);
  }
  expect(await client.stop()).toBe(0);
}, 600_000);
