import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver';
import { type Client, type ClientOptions, itemsOf, PULL, startClient, until } from './client.ts';
import { atCursor } from './positions.ts';

const BIB = '@article{marlow2019, title = {On Tides}, author = {Ann Marlow}, year = {2019}}\n';
const naming = (path: string): string =>
  `---\nlang: en\nbibliography: ${path}\n---\n\n# Tides\n\nTides rise by 12 cm [@marlow2019].\n`;
const WATCHING = { ...PULL, workspace: { ...PULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } };

const root = mkdtempSync(join(tmpdir(), 'sourcier-'));
const folder = join(root, 'articles');
const uriOf = (...path: string[]): string => pathToFileURL(join(folder, ...path)).href;
beforeAll(() => {
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  writeFileSync(join(folder, 'refs.bib'), BIB);
  writeFileSync(join(root, 'secret.bib'), BIB);
  symlinkSync('../secret.bib', join(folder, 'link.bib'));
});
afterAll(() => rmSync(root, { recursive: true }));

let client: Client;
afterEach(() => client.stop());

const start = async (options: ClientOptions = {}): Promise<void> => {
  client = await startClient({ capabilities: WATCHING, workspaceFolders: [{ uri: uriOf(), name: 'a' }], ...options });
};
const rulesIn = async (uri: string): Promise<unknown[]> => itemsOf(await client.pull(uri)).map(({ code }) => code);

describe('a bibliography beside the article', () => {
  test('gives its keys: no finding, a hover, offers', async () => {
    await start();
    const { text, position } = atCursor(naming('refs.bib').replace('[@mar', '[@mar$0'));
    await client.open(uriOf('a.md'), text);
    expect(await rulesIn(uriOf('a.md'))).toEqual([]);
    const at = { textDocument: { uri: uriOf('a.md') }, position };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at);
    expect(JSON.stringify(hover.contents)).toContain('Marlow');
    const offers = await client.connection.sendRequest<CompletionList>('textDocument/completion', at);
    expect(offers.items.map(({ label }) => label)).toEqual(['marlow2019']);
  });

  test('makes another key a finding', async () => {
    await start();
    await client.open(uriOf('a.md'), naming('refs.bib').replace('marlow2019', 'marlow2020'));
    expect(await rulesIn(uriOf('a.md'))).toContain('unknown-source');
  });

  test('is read anew when the client says that it has changed', async () => {
    await start();
    await client.open(uriOf('a.md'), naming('refs.bib'));
    expect(await rulesIn(uriOf('a.md'))).toEqual([]);
    const registered = await until(() =>
      client.heard.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    const watchers = ['**/*.{bib,json,yaml,yml}', '**/*.{md,markdown,mdx,qmd,rmd}', '**/.sourcierignore'];
    expect(registered.registerOptions).toEqual({
      watchers: [...watchers.map((globPattern) => ({ globPattern })), { globPattern: '**/*', kind: 5 }],
    });
    writeFileSync(join(folder, 'refs.bib'), BIB.replace('2019,', '2021,'));
    const changes = [{ uri: uriOf('refs.bib'), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await until(() => client.heard.refreshes > 0);
    expect(await rulesIn(uriOf('a.md'))).toContain('unknown-source');
    writeFileSync(join(folder, 'refs.bib'), BIB);
  });

  test('is read when the client says that it has come to be', async () => {
    await start();
    await client.open(uriOf('a.md'), naming('later.bib'));
    expect(await rulesIn(uriOf('a.md'))).toEqual(['invalid-bibliography']);
    writeFileSync(join(folder, 'later.bib'), BIB);
    const changes = [{ uri: uriOf('later.bib'), type: 1 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await until(() => client.heard.refreshes > 0);
    expect(await rulesIn(uriOf('a.md'))).toEqual([]);
  });

  test('that is half written keeps its good entries', async () => {
    writeFileSync(join(folder, 'half.bib'), `${BIB}\n@book{reid2020, title = {Riv`);
    await start();
    await client.open(uriOf('a.md'), naming('half.bib'));
    expect(await rulesIn(uriOf('a.md'))).toEqual(['invalid-bibliography']);
    await client.open(uriOf('b.md'), naming('half.bib').replace('marlow2019', 'marlow2020'));
    expect(await rulesIn(uriOf('b.md'))).toEqual(['invalid-bibliography', 'unknown-source']);
  });

  test('is read where a comment stands before the front matter', async () => {
    await start();
    await client.open(uriOf('a.md'), `<!-- draft -->\n${naming('refs.bib').replace('marlow2019', 'marlow2020')}`);
    expect(await rulesIn(uriOf('a.md'))).toContain('unknown-source');
  });

  test('is read though another workspace folder is gone', async () => {
    const gone = { uri: pathToFileURL(join(root, 'gone')).href, name: 'gone' };
    const remote = { uri: 'file://server/share', name: 'remote' };
    await start({ workspaceFolders: [gone, remote, { uri: uriOf(), name: 'a' }] });
    await client.open(uriOf('drafts/a.md'), naming('../refs.bib'));
    expect(await rulesIn(uriOf('drafts/a.md'))).toEqual([]);
  });
});

describe('a bibliography that is not read is named in a finding, and nothing else is said of its keys', () => {
  test.each([
    ['../secret.bib', 'out of the workspace'],
    ['link.bib', 'a link out of it'],
    ['missing.bib', 'nowhere'],
  ])('%s: %s', async (path) => {
    await start();
    await client.open(uriOf('a.md'), naming(path));
    expect(await rulesIn(uriOf('a.md'))).toEqual(['invalid-bibliography']);
  });

  test('and costs one analysis, not one for each question', async () => {
    await start();
    await client.open(uriOf('a.md'), naming('missing.bib'));
    const { resultId } = await client.pull(uriOf('a.md'));
    expect(await client.pull(uriOf('a.md'), resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  test('above the article, where no folder is open', async () => {
    await start({ workspaceFolders: null });
    await client.open(uriOf('drafts/a.md'), naming('../refs.bib'));
    expect(await rulesIn(uriOf('drafts/a.md'))).toEqual(['invalid-bibliography']);
  });
});

test.each(['file:///a%2Fb.md', 'file://server/a.md'])(
  '%s has no path here, and is checked all the same',
  async (uri) => {
    await start();
    await client.open(uri, `${naming('refs.bib')}\nWaves rise by 40 cm.\n`);
    expect(await rulesIn(uri)).toEqual(['unsourced-claim']);
  },
);

describe('where files lie on no disk', () => {
  const VIRTUAL = 'vscode-vfs://github/team/news/articles/a.md';

  test('the client is asked for them', async () => {
    await start({ initializationOptions: { readFile: true } });
    const asked: string[] = [];
    client.connection.onRequest('sourcier/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return { text: BIB };
    });
    await client.open(VIRTUAL, naming('../lib/my refs.bib'));
    expect(await rulesIn(VIRTUAL)).toEqual([]);
    expect(asked.filter((uri) => uri.endsWith('.bib'))).toEqual(['vscode-vfs://github/team/news/lib/my%20refs.bib']);
  });

  test('what the client does not read is a finding', async () => {
    await start({ initializationOptions: { readFile: true } });
    client.connection.onRequest('sourcier/readFile', () => ({ problem: 'outside' }));
    await client.open(VIRTUAL, naming('refs.bib'));
    expect(await rulesIn(VIRTUAL)).toEqual(['invalid-bibliography']);
  });

  test('the client is asked again when another folder is opened', async () => {
    await start({ initializationOptions: { readFile: true } });
    let answer: unknown = { problem: 'outside' };
    client.connection.onRequest('sourcier/readFile', () => answer);
    await client.open(VIRTUAL, naming('../lib/refs.bib'));
    expect(await rulesIn(VIRTUAL)).toEqual(['invalid-bibliography']);
    answer = { text: BIB };
    const event = { added: [{ uri: 'vscode-vfs://github/team/news/lib', name: 'lib' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    expect(await rulesIn(VIRTUAL)).toEqual([]);
  });

  test('nothing is said where the client does not offer to read', async () => {
    await start();
    await client.open(VIRTUAL, naming('refs.bib'));
    expect(await rulesIn(VIRTUAL)).toEqual([]);
  });
});
