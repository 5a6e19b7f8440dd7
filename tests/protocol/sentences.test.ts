import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, itemsOf, PULL, startClient, until } from './client.ts';

const LIST = '## Sources\n\n1. **Insee** - Étude\n';
const HEAD = 'Le prix baisse (Source : Insee).\n\n';
const TYPED = 'Le port gagne 38 % de trafic';

let client: Client;
beforeAll(async () => {
  const initializationOptions = { waitsForSentences: true, level: 'strict' };
  client = await startClient({ capabilities: PULL, initializationOptions });
});
afterAll(() => client.stop());

test('a sentence that is being typed is marked at a pause, of which a client that pulls is told', async () => {
  const uri = 'file:///typed.md';
  const claims = async (): Promise<number> =>
    itemsOf(await client.pull(uri)).filter(({ code }) => code === 'unsourced-claim').length;
  await client.open(uri, `${HEAD}\n\n${LIST}`);
  const at = { line: 2, character: 0 };
  await client.change(uri, 2, [{ range: { start: at, end: at }, text: TYPED }]);
  const { refreshes } = client.heard;
  expect(await claims()).toBe(0);
  await until(() => client.heard.refreshes > refreshes);
  expect(await claims()).toBe(1);
});
