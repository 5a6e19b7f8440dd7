import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, FINDINGS } from './articles.ts';
import { itemsOf, PULL } from './client.ts';
import { textIn } from './positions.ts';
import { type ProcessClient, startProcess } from './process.ts';

let client: ProcessClient;
beforeAll(async () => {
  client = await startProcess({ capabilities: PULL });
});
afterAll(() => client.stop());

/** Whatever came before, the next article is checked as ever. */
afterEach(async () => {
  const uri = fresh();
  await client.open(uri, ARTICLE);
  const marks = itemsOf(await client.pull(uri)).map(({ code, range }) => [code, textIn(ARTICLE, range)]);
  expect(marks).toEqual(FINDINGS);
});

let count = 0;
const fresh = (): string => `file:///malformed-${++count}.md`;
const start = { line: 0, character: 0 };

describe('texts of any content', () => {
  const LIST = '\n\n## Sources\n\n- [A](https://a.example)\n';
  const claim = 'Les ventes ont atteint 40 % (Source : B). ';
  const TEXTS: readonly [name: string, text: string][] = [
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
    ['NUL characters', `${claim}\0\0${LIST}\0`],
    ['a NUL inside a cited name', `40 % (Source : B\0C).${LIST}`],
    ['unpaired surrogates', `\uD83D ${claim}\uDEB2${LIST}\uD800`],
    ['control and direction-changing characters', `\u0001\u001B[31m\u202E${claim}${LIST}`],
    ['a line of 1 MB', `${'un mot de plus '.repeat(67_000)}: ${claim}${LIST}`],
    ['a line of a thousand citations', claim.repeat(1_000) + LIST],
    ['a line of 1 MB without a space', `${'a'.repeat(1_000_000)}${LIST}`],
    ['fifty thousand lines', `${'\n'.repeat(50_000)}${claim}${LIST}`],
    ['brackets that never close', `${'('.repeat(20_000)}${'['.repeat(2_000)}${claim}${LIST}`],
    ['front matter that never ends', `---\ntitle: "x\n\n${claim}${LIST}`],
    ['front matter that is code', `---js\n(() => { throw new Error('run') })()\n---\n${claim}${LIST}`],
  ];

  test.each(TEXTS)('%s', async (_name, text) => {
    const uri = fresh();
    await client.open(uri, text);
    const items = itemsOf(await client.pull(uri));
    if (text.includes('Source : B')) expect(items.map(({ code }) => code)).toContain('unknown-source');
    const textDocument = { uri };
    const whole = { start, end: { line: 1e9, character: 0 } };
    await client.connection.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 31 } });
    await client.connection.sendRequest('textDocument/completion', { textDocument, position: start });
    await client.connection.sendRequest('textDocument/documentHighlight', {
      textDocument,
      position: { line: 0, character: 31 },
    });
    await client.connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: whole,
      context: { diagnostics: [] },
    });
    expect(client.heard.logged).toEqual([]);
  });
});

describe('edits that make no sense', () => {
  const EDITS: readonly [name: string, change: unknown][] = [
    ['before the beginning', { range: { start: { line: -5, character: -5 }, end: start }, text: 'x' }],
    ['from behind to before', { range: { start: { line: 9, character: 1 }, end: start }, text: 'x' }],
    [
      'beyond the end of lines',
      { range: { start: { line: 1, character: 1e9 }, end: { line: 2, character: 1e9 } }, text: '' },
    ],
    [
      'at half a line',
      { range: { start: { line: 1.5, character: 0.5 }, end: { line: 2.5, character: 0 } }, text: 'x' },
    ],
    ['with huge numbers', { range: { start: { line: 2 ** 31, character: 2 ** 31 }, end: start }, text: 'x' }],
    ['with words for numbers', { range: { start: { line: 'one', character: 'two' }, end: {} }, text: 'x' }],
    ['without a range or text', {}],
    ['without text', { range: { start, end: start } }],
    ['that are nothing', null],
  ];

  test.each(EDITS)('%s', async (_name, change) => {
    const uri = fresh();
    await client.open(uri, ARTICLE);
    const send = (version: unknown, contentChanges: unknown): Promise<void> =>
      client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await send(2, [change]);
    await client.pull(uri);
    await send(3, [{ text: ARTICLE }]);
    const marks = itemsOf(await client.pull(uri)).map(({ code, range }) => [code, textIn(ARTICLE, range)]);
    expect(marks).toEqual(FINDINGS);
  });

  test('versions that go back or are missing, and documents that are closed or were never opened', async () => {
    const uri = fresh();
    const send = (version: unknown): Promise<void> =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: ARTICLE }],
      });
    await send(1);
    expect(itemsOf(await client.pull(uri))).toEqual([]);
    await client.open(uri, '# Vide', 'markdown', 9);
    await send(3);
    expect(itemsOf(await client.pull(uri))).toHaveLength(FINDINGS.length);
    await send(null);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await send(10);
    expect(itemsOf(await client.pull(uri))).toEqual([]);
  });
});

describe('requests that make no sense', () => {
  test.each([
    ['textDocument/hover', null],
    ['textDocument/completion', null],
    ['textDocument/documentHighlight', null],
    ['textDocument/codeAction', []],
  ])('%s without a place or at an absurd one is answered with nothing', async (method, empty) => {
    const uri = fresh();
    await client.open(uri, ARTICLE);
    const textDocument = { uri };
    expect(await client.connection.sendRequest(method, { textDocument })).toEqual(empty);
    expect(await client.connection.sendRequest(method, {})).toEqual(empty);
    const place = { line: -1, character: 2 ** 40 };
    const odd = { textDocument, position: place, range: { start: place, end: place }, context: { diagnostics: [] } };
    await client.connection.sendRequest(method, odd);
    expect(client.heard.logged.length).toBeGreaterThan(0);
  });

  test.each([undefined, null, {}, { uri: 3 }, { uri: null }, { uri: ['file:///a.md'] }, { uri: '' }])(
    'sourcier/checkAnyway with %j finds nothing to check',
    async (params) => {
      expect(await client.connection.sendRequest('sourcier/checkAnyway', params)).toBe('unread');
    },
  );

  test.each([undefined, {}, { event: null }, { event: { added: [null, { uri: 7 }], removed: 'all' } }])(
    'folders that change by %j do not',
    async (params) => {
      const logged = client.heard.logged.length;
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', params);
      await client.pull(fresh());
      expect(client.heard.logged).toHaveLength(logged);
    },
  );

  test('a method nobody knows is refused', async () => {
    await expect(client.connection.sendRequest('textDocument/tarot', {})).rejects.toThrow('textDocument/tarot');
  });
});

describe('frames that are none', () => {
  const SYMBOLS = '{"jsonrpc":"2.0","id":"raw","method":"workspace/symbol","params":{"query":"zz"}}';
  const FRAMES: readonly [name: string, bytes: string][] = [
    ['a length in words', 'Content-Length: many\r\n\r\n{}'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n'],
    ['a length that is too great', `Content-Length: 4000000000\r\n\r\n${SYMBOLS}`],
    ['a length that is a little too great', `Content-Length: ${SYMBOLS.length + 9}\r\n\r\n${SYMBOLS}`],
    ['a length that is too small', `Content-Length: 7\r\n\r\n${SYMBOLS}`],
    ['no length', `Content-Type: application/json\r\n\r\n${SYMBOLS}`],
    ['words that are no header', 'Bonjour\r\n\r\n'],
  ];

  test.each(FRAMES)('%s', async (_name, bytes) => {
    const logged = client.heard.logged.length;
    client.process.stdin?.write(bytes);
    const uri = fresh();
    await client.open(uri, ARTICLE);
    expect(itemsOf(await client.pull(uri))).toHaveLength(FINDINGS.length);
    expect(client.heard.logged.length).toBeGreaterThan(logged);
  });

  test('a header that an article quotes is no header, and its length is in bytes, wherever the message is cut', async () => {
    const uri = fresh();
    const logged = client.heard.logged.length;
    await client.open(uri, `${ARTICLE}\n\n${'é'.repeat(70_000)}\n\nContent-Length: 5\r\n\r\n{}`);
    expect(itemsOf(await client.pull(uri)).length).toBeGreaterThan(0);
    expect(client.heard.logged).toHaveLength(logged);
  });
});
