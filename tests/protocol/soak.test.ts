import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { itemsOf, PULL, startClient, until } from './client.ts';
import { offsetAt } from './positions.ts';
import { type ProcessClient, startProcess } from './process.ts';

/** `SOURCIER_FUZZ=1000` and more is the long mode, here as in tests/fuzz. */
const IS_LONG = Number(process.env.SOURCIER_FUZZ ?? 0) >= 1_000;
const EDITS = IS_LONG ? 10_000 : 600;

/** A server has room for so much, in megabytes: it holds a third of it. */
const ROOM = 96;

/**
 * By so much may what it holds grow after its first edits, in megabytes. The article grows, and more of its sentences are
 * remembered; all its analyses would take 20 after 600 edits.
 */
const MOST_MORE = IS_LONG ? 20 : 8;

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

/** Runs before the server: told to, it throws away what nobody holds, and writes how many bytes are left. */
const PROBE = `data:text/javascript,${encodeURIComponent(`import { renameSync, writeFileSync } from 'node:fs';
process.on('SIGUSR2', () => {
  gc();
  writeFileSync(process.env.HELD + '.part', String(process.memoryUsage().heapUsed));
  renameSync(process.env.HELD + '.part', process.env.HELD);
});`)}`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Megabytes that the server holds; null on a system without signals. */
const heldBy = async ({ process: server }: ProcessClient): Promise<number | null> => {
  if (process.platform === 'win32') return null;
  const told = join(folder, 'held');
  server.kill('SIGUSR2');
  await until(() => existsSync(told), 'what the server holds');
  const held = Number(readFileSync(told, 'utf8')) / 2 ** 20;
  rmSync(told);
  return held;
};

/** A sequence of numbers below `limit`, the same every time (Lehmer). */
const numbers = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
};

test(`${EDITS} edits here and there leave the server right, and no larger`, async () => {
  const client = await startProcess({
    capabilities: PULL,
    node: [`--max-old-space-size=${ROOM}`, '--expose-gc', '--import', PROBE],
    env: { HELD: join(folder, 'held') },
  });
  const uri = 'file:///soak.md';
  const below = numbers(20_261_123);
  let early: number | null = null;
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
    if (version === 200) early = await heldBy(client);
  }
  const after = itemsOf(await client.pull(uri));
  // One that is told all at once.
  const exact = await startClient({ capabilities: { ...PULL, workspace: {} } });
  await exact.open('file:///anew.md', text);
  expect(after).toEqual(itemsOf(await exact.pull('file:///anew.md')));
  await exact.stop();
  const late = await heldBy(client);
  if (early !== null && late !== null) {
    console.log(`soak: ${EDITS} edits, ${early.toFixed(1)} MB held at first, ${late.toFixed(1)} MB at the end`);
    expect(late - early).toBeLessThan(MOST_MORE);
  }
  expect(await client.stop()).toBe(0);
}, 600_000);
