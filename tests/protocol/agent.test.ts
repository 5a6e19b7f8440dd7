import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, PULL, startClient } from './client.ts';

const URI = 'file:///ferry.md';
const TEXT = `# The ferry

The ferry carried 41% fewer people in 2023. It is red (Source: Port Office).

## Sources

- **Port Office** - Report
`;

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PULL, locale: 'en' });
  await client.open(URI, TEXT);
});
afterAll(() => client.stop());

const ask = async (name: string, given: unknown, uri = URI) =>
  client.connection.sendRequest<{ text: string; isError: boolean }>('sourcier/agentTool', { uri, name, given });

test('an agent asks which claims lack a source, of the text as it stands in the editor', async () => {
  const { text, isError } = await ask('check', { path: 'ferry.md' });
  expect(isError).toBe(false);
  const { findings } = JSON.parse(text);
  expect(findings).toMatchObject([{ rule: 'unsourced-claim', line: 3, words: expect.stringContaining('41%') }]);
  const { text: proposal } = await ask('cite', { path: 'ferry.md', line: 3, source: 'Port Office' });
  expect(JSON.parse(proposal).proposed).toContain('in 2023 (Source: Port Office).');
});

test.each([
  ['check', { path: 7 }, URI],
  ['check', null, URI],
  ['write', { path: 'ferry.md' }, URI],
  ['check', { path: 'other.md' }, 'file:///other.md'],
])('%s with %j of %s is refused in words', async (name, given, uri) => {
  const { text, isError } = await ask(name, given, uri);
  expect(isError).toBe(true);
  expect(text).not.toBe('');
});
