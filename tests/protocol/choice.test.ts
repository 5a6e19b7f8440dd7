import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, FINDINGS } from './articles.ts';
import { type Client, itemsOf, PULL, PUSH, type SummaryMessage, startClient, until } from './client.ts';

const PLAIN = '# Lisez-moi\n\nLes ventes ont atteint 2,5 millions de vélos en 2024.\n';
const GLOBS = { include: ['articles/**'], exclude: ['**/drafts/**'] };
const folder = (uri: string) => ({ uri, name: uri });
const SITE = folder('file:///home/a/site');

/** The last word on a document's newest version. */
const saidOf = (client: Client, uri: string, isDone: (summary: SummaryMessage['summary']) => boolean = () => true) =>
  until(() => {
    const last = client.heard.summaries.findLast((message) => message.uri === uri)?.summary;
    return last && isDone(last) && last;
  }, `a summary of ${uri}`);
const checkAnyway = (client: Client, uri: string): Promise<unknown> =>
  client.connection.sendRequest('sourcier/checkAnyway', { uri });

describe('a client that asks for diagnostics', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient({
      capabilities: PULL,
      workspaceFolders: [SITE],
      initializationOptions: { ...GLOBS, summary: true },
    });
  });
  afterAll(() => client.stop());

  const seen = async (
    uri: string,
    text: string,
  ): Promise<readonly [choice: string, checked: boolean, count: number]> => {
    await client.open(uri, text);
    const { length } = itemsOf(await client.pull(uri));
    const { choice, article } = await saidOf(client, uri);
    return [choice, article, length];
  };

  test.each([
    ['file:///home/a/site/notes/a.md', ['article', true, FINDINGS.length], ['plain', false, 0]],
    ['file:///home/a/site/articles/b.md', ['included', true, FINDINGS.length], ['included', true, 1]],
    ['file:///home/a/site/articles/%C3%A9t%C3%A9/b.md', ['included', true, FINDINGS.length], ['included', true, 1]],
    ['file:///home/a/site/articles/drafts/c.md', ['excluded', false, 0], ['excluded', false, 0]],
    ['file:///home/a/articles/d.md', ['article', true, FINDINGS.length], ['plain', false, 0]],
    ['file:///home/b/drafts/e.md', ['excluded', false, 0], ['excluded', false, 0]],
    ['untitled:Untitled-1', ['article', true, FINDINGS.length], ['plain', false, 0]],
  ])('sees %s checked for the right reason', async (uri, ofArticle, ofPlain) => {
    expect(await seen(uri, ARTICLE)).toEqual(ofArticle);
    expect(await seen(`${uri}-plain`.replace('.md-plain', '-plain.md'), PLAIN)).toEqual(ofPlain);
  });

  test('says of a text of five million characters that it is too long, also where its user asked for it', async () => {
    const uri = 'file:///home/a/site/articles/long.md';
    expect(await seen(uri, ARTICLE + 'Il pleut sur la digue. '.repeat(220_000))).toEqual(['too-long', false, 0]);
    expect((await saidOf(client, uri)).reason).toMatch(/^Too long to be read/);
    await checkAnyway(client, uri);
    expect(itemsOf(await client.pull(uri))).toEqual([]);
    await client.change(uri, 2, [{ text: ARTICLE }]);
    expect(itemsOf(await client.pull(uri))).toHaveLength(FINDINGS.length);
  });

  test('says of a document left alone whether it reads like an article', async () => {
    const draft =
      'The market lost 31% of its stalls. In 2024, 1,200 traders sold there. The rent of a stall doubled in a year.\n';
    const uri = 'file:///home/a/site/notes/draft.md';
    expect(await seen(uri, draft)).toEqual(['plain', false, 0]);
    expect(await saidOf(client, uri, () => true)).toMatchObject({ choice: 'plain', resembles: true });
    expect(await seen('file:///home/a/site/notes/plain.md', PLAIN)).toEqual(['plain', false, 0]);
    expect(await saidOf(client, 'file:///home/a/site/notes/plain.md', () => true)).toMatchObject({ resembles: false });
  });

  test('has a document left alone checked when its user asks, until the server ends', async () => {
    const uri = 'file:///home/a/site/README.md';
    expect(await seen(uri, PLAIN)).toEqual(['plain', false, 0]);
    const { resultId } = await client.pull(uri);
    const { refreshes } = client.heard;
    expect(await checkAnyway(client, uri)).toBe('started');
    await until(() => client.heard.refreshes > refreshes, 'a request to ask again');
    expect((await client.pull(uri, resultId)).kind).toBe('full');
    expect(itemsOf(await client.pull(uri)).map(({ code }) => code)).toEqual(['unsourced-claim']);
    expect(await saidOf(client, uri, ({ article }) => article)).toMatchObject({ choice: 'forced', unsourced: 1 });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await seen(uri, PLAIN)).toEqual(['forced', true, 1]);
  });

  test('has an excluded document checked all the same when its user asks', async () => {
    const uri = 'file:///home/a/site/drafts/README.md';
    expect(await seen(uri, ARTICLE)).toEqual(['excluded', false, 0]);
    expect(await checkAnyway(client, uri)).toBe('started');
    expect(itemsOf(await client.pull(uri))).toHaveLength(FINDINGS.length);
  });

  test('is told that a document is checked already, and nothing is sent again', async () => {
    const uri = 'file:///home/a/site/checked.md';
    await seen(uri, ARTICLE);
    const { refreshes } = client.heard;
    expect(await checkAnyway(client, uri)).toBe('already');
    expect(await checkAnyway(client, 'file:///home/a/site/README.md')).toBe('already');
    expect((await client.pull(uri)).kind).toBe('full');
    expect(client.heard.refreshes).toBe(refreshes);
    expect((await saidOf(client, uri)).choice).toBe('article');
  });

  test('is told that a document is not open as Markdown', async () => {
    expect(await checkAnyway(client, 'file:///home/a/site/never.md')).toBe('unread');
    await client.open('file:///home/a/site/notes.txt', PLAIN, 'plaintext');
    expect(await checkAnyway(client, 'file:///home/a/site/notes.txt')).toBe('unread');
  });

  test('sees another choice when it opens another folder', async () => {
    const uri = 'file:///home/a/blog/articles/a.md';
    expect(await seen(uri, PLAIN)).toEqual(['plain', false, 0]);
    const { refreshes } = client.heard;
    const change = (event: unknown): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [folder('file:///home/a/blog/')], removed: [] });
    await until(() => client.heard.refreshes > refreshes, 'a request to ask again');
    expect(itemsOf(await client.pull(uri))).toHaveLength(1);
    await saidOf(client, uri, ({ choice }) => choice === 'included');
    await change({ added: [], removed: [folder('file:///home/a/blog')] });
    await saidOf(client, uri, ({ choice }) => choice === 'plain');
    expect(itemsOf(await client.pull(uri))).toEqual([]);
  });
});

test('a client that is sent diagnostics gets them at once, with its own settings for each folder', async () => {
  const answer = (uri = ''): unknown => (uri.includes('/site/') ? GLOBS : { exclude: [] });
  const client = await startClient({ capabilities: PUSH, workspaceFolders: [SITE], configuration: answer });
  const draft = 'file:///home/a/site/drafts/a.md';
  const other = 'file:///home/b/drafts/a.md';
  await client.open(draft, ARTICLE);
  await client.open(other, ARTICLE);
  expect(await client.published(draft, 1)).toEqual([]);
  expect(await client.published(other, 1)).toHaveLength(FINDINGS.length);
  expect(await checkAnyway(client, draft)).toBe('started');
  const again = await until(() => client.heard.published.find((it) => it.uri === draft && it.diagnostics.length > 0));
  expect(again.diagnostics).toHaveLength(FINDINGS.length);
  // The one document was meant, so nothing is said of the other.
  expect(client.heard.published.filter(({ uri }) => uri === other)).toHaveLength(1);
  const askedFor = (uri: string): number => client.heard.asked.filter((question) => question.endsWith(uri)).length;
  expect([askedFor(draft), askedFor(other)]).toEqual([1, 1]);
  const event = { added: [folder('file:///home/b')], removed: [] };
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  // A folder has settings of its own, so all are asked for again.
  await until(() => client.heard.published.filter(({ uri }) => uri === other).length === 2);
  expect([askedFor(draft), askedFor(other)]).toEqual([2, 2]);
  await client.stop();
});
