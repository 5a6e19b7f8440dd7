import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportOptions, ExportResult, PreviewResult } from '../../server/src/protocol/messages.ts';
import { ARTICLE } from './articles.ts';
import { type Client, PULL, startClient } from './client.ts';

const URI = 'file:///vélo en ville.md';

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PULL });
  await client.open(URI, `<!-- sourcier-disable-file leftover-text -->\n\n${ARTICLE}`);
});
afterAll(() => client.stop());

const ask = (options: object, uri = URI): Promise<ExportResult | null> =>
  client.connection.sendRequest('sourcier/export', { uri, options });

const KEEP: ExportOptions = { citations: 'keep', to: 'markdown', withoutList: false };

test('a copy is the article without what only speaks to Sourcier', async () => {
  expect(await ask(KEEP)).toEqual({ text: ARTICLE, withoutAddress: [], tagsLeftOut: [], hasList: true });
});

test('a copy is made as it is asked for', async () => {
  const page = await ask({ citations: 'notes', to: 'html', withoutList: true });
  expect(page?.text).toContain('<h2 id="footnote-label">Notes</h2>');
  expect(page?.text).not.toContain('Fiabilité');
});

test('there is none of a document that is not open, nor for a question that is none', async () => {
  expect(await ask(KEEP, 'file:///autre.md')).toBeNull();
  expect(await client.connection.sendRequest('sourcier/export', {})).toBeNull();
});

test('the signs for its preview are those of the version that is open', async () => {
  const found: PreviewResult | null = await client.connection.sendRequest('sourcier/preview', { uri: URI });
  expect(found?.version).toBe(1);
  expect(new Set(found?.marks.map(({ kind }) => kind))).toEqual(new Set(['citation', 'entry', 'claim']));
  expect(await client.connection.sendRequest('sourcier/preview', { uri: 'file:///autre.md' })).toBeNull();
});

test('a document that is left alone has none', async () => {
  await client.open('file:///lisez-moi.md', '# Lisez-moi\n\nInstallez, puis lancez.\n');
  const found = await client.connection.sendRequest('sourcier/preview', { uri: 'file:///lisez-moi.md' });
  expect(found).toMatchObject({ marks: [] });
});
