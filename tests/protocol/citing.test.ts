import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CitableResult,
  CiteNewResult,
  ReadTypedResult,
  ZoteroResult,
} from '../../server/src/protocol/messages.ts';
import { apply } from '../core/offered.ts';
import { ARTICLE } from './articles.ts';
import { type Client, PULL, startClient } from './client.ts';

const URI = 'file:///vélo en ville.md';
const AT = ARTICLE.indexOf('Le stationnement') + 'Le stationnement'.length;
const SPAN = { start: AT, end: AT };

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PULL });
  await client.open(URI, ARTICLE);
});
afterAll(() => client.stop());

const ask = <R>(method: string, params: object): Promise<R> =>
  client.connection.sendRequest<R>(method, { uri: URI, ...params });

const lineAt = (text: string): string => text.slice(text.indexOf('Le stationnement')).split('\n')[0] ?? '';

test('the sources that can be cited, and what citing one changes', async () => {
  const { sources } = await ask<CitableResult>('sourcier/citable', { span: SPAN });
  const [first] = sources ?? [];
  expect(sources?.length).toBe(3);
  expect(lineAt(apply(ARTICLE, first?.edits ?? []))).toContain(`(Source : ${first?.name}).`);
});

test('nowhere in the list itself', async () => {
  const at = ARTICLE.lastIndexOf('URL');
  expect(await ask<CitableResult>('sourcier/citable', { span: { start: at, end: at } })).toMatchObject({
    sources: null,
  });
});

test('what is typed becomes a source, which is listed and cited', async () => {
  const source = await ask<ReadTypedResult>('sourcier/readTyped', { typed: 'Talus – https://talus.example/carte' });
  expect(source).toEqual({ name: 'Talus', address: 'https://talus.example/carte' });
  const { cited } = await ask<CiteNewResult>('sourcier/citeNew', { span: SPAN, source });
  const after = apply(ARTICLE, cited?.edits ?? []);
  expect(lineAt(after)).toContain('(Source : Talus).');
  expect(after.slice(ARTICLE.length - 1)).toContain('https://talus.example/carte');
  expect(cited?.missing).toBeGreaterThan(after.lastIndexOf('Talus'));
});

test('a page on a private network is not asked, and that is said', async () => {
  expect(await ask('sourcier/details', { address: 'http://127.0.0.1:9/a' })).toEqual({ fault: 'private' });
});

test('what Zotero holds can be cited and is listed', async () => {
  const items = [
    { id: 'a', type: 'webpage', title: 'Quais', 'container-title': 'Talus', URL: 'https://talus.example/q' },
  ];
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found = await ask<ZoteroResult>('sourcier/zotero', { span: SPAN, words: 'quais', url });
  server.close();
  const [one] = ('sources' in found && found.sources) || [];
  expect(one).toMatchObject({ name: 'Talus', isListed: false });
  const after = apply(ARTICLE, one?.edits ?? []);
  expect(lineAt(after)).toContain('(Source : Talus).');
  expect(after).toContain('« Quais »');
});

test('Zotero is only asked on this machine', async () => {
  const found = await ask('sourcier/zotero', { span: SPAN, words: 'quais', url: 'https://zotero.example' });
  expect(found).toEqual({ fault: 'elsewhere' });
});

test.each([
  ['sourcier/citable', {}],
  ['sourcier/readTyped', { typed: 7 }],
  ['sourcier/citeNew', { span: SPAN, source: null }],
])('%s with half a question is answered with nothing', async (method, params) => {
  expect(await ask(method, params)).toBeNull();
});
