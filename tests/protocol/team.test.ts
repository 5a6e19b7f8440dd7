import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompletionList, Hover, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { type Client, type ClientOptions, itemsOf, PULL, startClient, until } from './client.ts';
import { atCursor } from './positions.ts';

const LIBRARY = `sources:
  - name: Observatoire des moulins
    aliases: [OM]
    reliability: 6/10
  - name: La Gazette du Val
    kind: Article
    url: https://example.org/gazette
    reliability: 7/10
`;
const article = (score: string, name = 'Observatoire des moulins'): string =>
  `# Moulins\n\nLes moulins tournent (Source : OM).\n\n## Sources\n\n1. **${name}** - Étude\n   - Date : 2025\n   - URL : https://example.org/moulins\n   - Fiabilité : ${score}\n`;

let root: string;
let client: Client;
const path = (...parts: string[]): string => join(root, 'news', ...parts);
const uriOf = (...parts: string[]): string => pathToFileURL(path(...parts)).href;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  mkdirSync(path('articles', 'old'), { recursive: true });
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

const start = async (options: ClientOptions = {}): Promise<void> => {
  client = await startClient({ capabilities: PULL, workspaceFolders: [{ uri: uriOf(), name: 'news' }], ...options });
};
const rulesIn = async (uri: string): Promise<unknown[]> => itemsOf(await client.pull(uri)).map(({ code }) => code);
const change = (uri: string, type = 2): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
const workspaceReport = (previousResultIds: readonly { uri: string; value: string }[] = []) =>
  client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

describe('a library beside the articles', () => {
  beforeEach(() => writeFileSync(path('sources.yml'), LIBRARY));

  test('makes its aliases known, and its scores are compared', async () => {
    await start();
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    const found = itemsOf(await client.pull(uriOf('articles', 'a.md')));
    expect(found.map(({ code }) => code)).toEqual(['reliability-mismatch']);
    expect(found[0]?.relatedInformation?.[0]?.location).toEqual({
      uri: uriOf('sources.yml'),
      range: { start: { line: 1, character: 10 }, end: { line: 1, character: 34 } },
    });
  });

  test('is offered where the article does not list a source yet, with the entry', async () => {
    await start();
    const { text, position } = atCursor(article('6/10').replace('(Source : OM)', '(Source : La$0)'));
    await client.open(uriOf('articles', 'a.md'), text);
    const at = { textDocument: { uri: uriOf('articles', 'a.md') }, position };
    const offers = await client.connection.sendRequest<CompletionList>('textDocument/completion', at);
    const offer = offers.items.find(({ label }) => label === 'La Gazette du Val');
    expect(offer?.labelDetails?.description).toContain('7/10');
    const [entry] = offer?.additionalTextEdits ?? [];
    expect(entry?.newText).toContain('2. **La Gazette du Val** - Article');
    expect(entry?.newText).toContain('URL : https://example.org/gazette');
    expect(entry?.newText).toContain('Fiabilité : 7/10');
  });

  test('is listed beside the sources of the article, but for those that it lists', async () => {
    await start();
    const uri = uriOf('articles', 'a.md');
    await client.open(uri, article('6/10'));
    expect(await client.connection.sendRequest('sourcier/overview', { uri })).toMatchObject({ overview: { kept: 1 } });
    expect(await client.connection.sendRequest('sourcier/librarySources', { uri })).toMatchObject({
      sources: [
        { name: 'La Gazette du Val', scoreText: '7/10', level: 'high', marker: '(Source : La Gazette du Val)' },
      ],
    });
    const elsewhere = { uri: uriOf('articles', 'b.md') };
    expect(await client.connection.sendRequest('sourcier/librarySources', elsewhere)).toBeNull();
  });

  test('says in a hover how the team rates the source', async () => {
    await start();
    const { text, position } = atCursor(article('6/10').replace('OM)', 'O$0M)'));
    await client.open(uriOf('articles', 'a.md'), text);
    const at = { textDocument: { uri: uriOf('articles', 'a.md') }, position };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at);
    expect(JSON.stringify(hover.contents)).toContain('The team rates it 6/10');
  });

  test('that breaks keeps what it held, and its fault is told', async () => {
    await start();
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual(['reliability-mismatch']);
    writeFileSync(path('sources.yml'), `${LIBRARY}  - name: [unclosed\n`);
    await change(uriOf('sources.yml'));
    await until(() => client.heard.refreshes > 0);
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual(['reliability-mismatch']);
    const told = await until(() => client.heard.published.findLast(({ uri }) => uri === uriOf('sources.yml')));
    expect(told.diagnostics.map(({ code }) => code)).toContain('invalid-library');
    writeFileSync(path('sources.yml'), LIBRARY.replace('6/10', '8/10'));
    await change(uriOf('sources.yml'));
    await until(() => client.heard.refreshes > 1);
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual([]);
    const after = await until(() =>
      client.heard.published.findLast(
        ({ uri, diagnostics }) => uri === uriOf('sources.yml') && diagnostics.length === 0,
      ),
    );
    expect(after.diagnostics).toEqual([]);
  });

  test('counts as it stands in the editor, and has hovers and keys of its own', async () => {
    await start();
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    const { text, position } = atCursor(LIBRARY.replace('6/10', '8/10').replace('Observatoire', 'Obs$0ervatoire'));
    await client.open(uriOf('sources.yml'), text, 'yaml');
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual([]);
    const at = { textDocument: { uri: uriOf('sources.yml') }, position };
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at);
    expect(JSON.stringify(hover.contents)).toContain('8/10');
    const typed = atCursor(`${LIBRARY}    rel$0`);
    await client.change(uriOf('sources.yml'), 2, [{ text: typed.text }]);
    const offers = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf('sources.yml') },
      position: typed.position,
    });
    expect(offers.items.map(({ label }) => label)).toContain('reliability');
  });

  test('that lies outside the workspace, by path or by link, is not read', async () => {
    writeFileSync(join(root, 'secret.yml'), LIBRARY);
    rmSync(path('sources.yml'));
    symlinkSync('../secret.yml', path('sources.yml'));
    writeFileSync(path('.sourcierrc.yaml'), 'library: [../secret.yml, sources.yml]\n');
    await start();
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual(['unknown-source']);
    const told = await until(() => client.heard.published.findLast(({ uri }) => uri === uriOf('.sourcierrc.yaml')));
    expect(told.diagnostics.map(({ code, range }) => [code, range.start.character])).toEqual([
      ['invalid-settings', 10],
      ['invalid-settings', 25],
    ]);
  });
});

describe('a settings file', () => {
  test('holds for its folder, the nearest one counts, and its user goes first', async () => {
    writeFileSync(path('.sourcierrc.json'), '{ "rules": { "unknown-source": "off" } }');
    writeFileSync(path('articles', 'old', '.sourcierrc.yml'), 'citationScope: sentence\n');
    await start({
      capabilities: { ...PULL, workspace: { ...PULL.workspace, configuration: true } },
      configuration: (uri) => (uri?.endsWith('own.md') ? { rules: { 'unknown-source': 'warning' } } : {}),
    });
    for (const name of ['a.md', 'own.md']) await client.open(uriOf('articles', name), article('8/10'));
    await client.open(uriOf('articles', 'old', 'b.md'), article('8/10'));
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual([]);
    expect(await rulesIn(uriOf('articles', 'own.md'))).toEqual(['unknown-source']);
    expect(await rulesIn(uriOf('articles', 'old', 'b.md'))).toEqual(['unknown-source']);
  });

  test('tells what is wrong in it, where it is wrong, and the rest holds', async () => {
    writeFileSync(path('.sourcierrc.yaml'), 'rule: {}\nrules:\n  unknown-source: none\n  uncited-source: off\n');
    await start();
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    expect(await rulesIn(uriOf('articles', 'a.md'))).toEqual(['unknown-source']);
    const told = await until(() => client.heard.published.findLast(({ uri }) => uri === uriOf('.sourcierrc.yaml')));
    expect(told.diagnostics.map(({ code, range }) => [code, range.start])).toEqual([
      ['invalid-settings', { line: 0, character: 0 }],
      ['invalid-settings', { line: 2, character: 18 }],
    ]);
  });

  test('is silent about files that are named no more, or deleted', async () => {
    writeFileSync(path('bad.yml'), 'sources:\n  - name: [unclosed\n');
    writeFileSync(path('.sourcierrc.yaml'), 'library: [bad.yml]\n');
    await start();
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    const faults = (name: string): number | undefined =>
      client.heard.published.findLast(({ uri }) => uri === uriOf(name))?.diagnostics.length;
    await rulesIn(uriOf('articles', 'a.md'));
    await until(() => (faults('bad.yml') ?? 0) > 0);
    writeFileSync(path('.sourcierrc.yaml'), 'rule: {}\n');
    await change(uriOf('.sourcierrc.yaml'));
    await rulesIn(uriOf('articles', 'a.md'));
    await until(() => faults('bad.yml') === 0 && faults('.sourcierrc.yaml') === 1);
    rmSync(path('.sourcierrc.yaml'));
    await change(uriOf('.sourcierrc.yaml'), 3);
    await until(() => faults('.sourcierrc.yaml') === 0);
  });

  test('and .sourcierignore leave documents alone', async () => {
    writeFileSync(path('.sourcierignore'), 'articles/old/\n');
    await start();
    await client.open(uriOf('articles', 'old', 'a.md'), article('8/10'));
    await client.open(uriOf('articles', 'a.md'), article('8/10'));
    expect(await rulesIn(uriOf('articles', 'old', 'a.md'))).toEqual([]);
    expect(await rulesIn(uriOf('articles', 'a.md'))).not.toEqual([]);
  });
});

describe('articles that are not open', () => {
  beforeEach(() => {
    writeFileSync(path('sources.yml'), LIBRARY);
    writeFileSync(path('articles', 'a.md'), article('8/10'));
    writeFileSync(path('articles', 'é (1).md'), article('6/10'));
    writeFileSync(path('README.md'), '# Rien\n\nEn 2024, 66 % des villes dorment.\n');
  });

  test('are reported with the workspace, and only what has changed the next time', async () => {
    await start();
    const { items } = await workspaceReport();
    expect(items.map(({ uri }) => uri)).toEqual([uriOf('articles', 'a.md'), uriOf('articles', 'é (1).md')]);
    const [first] = items;
    expect(first && 'items' in first ? first.items.map(({ code }) => code) : []).toEqual(['reliability-mismatch']);
    const ids = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    expect((await workspaceReport(ids)).items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    rmSync(path('articles', 'a.md'));
    await change(uriOf('articles', 'a.md'), 3);
    const after = await workspaceReport(ids);
    expect(after.items).toEqual([
      { kind: 'unchanged', uri: uriOf('articles', 'é (1).md'), version: null, resultId: ids[1]?.value },
      { kind: 'full', uri: uriOf('articles', 'a.md'), version: null, items: [] },
    ]);
  });

  test('are compared with those that are, in both directions', async () => {
    rmSync(path('sources.yml'));
    await start();
    const rated = article('5/10').replace('(Source : OM)', '(Source : Observatoire des moulins)');
    await client.open(uriOf('articles', 'b.md'), rated);
    await workspaceReport();
    const found = itemsOf(await client.pull(uriOf('articles', 'b.md')));
    expect(found.map(({ code }) => code)).toEqual(['inconsistent-source']);
    expect(found[0]?.relatedInformation?.[0]?.location.uri).toBe(uriOf('articles', 'é (1).md'));
    const { items } = await workspaceReport();
    const other = items.find(({ uri }) => uri === uriOf('articles', 'é (1).md'));
    expect(other && 'items' in other ? other.items.map(({ code }) => code) : []).toContain('inconsistent-source');
    expect(items.map(({ uri }) => uri)).not.toContain(uriOf('articles', 'b.md'));
  });

  test('are not reported twice when the editor writes their names in another way', async () => {
    await start();
    const open = uriOf('articles', 'é (1).md').replace('(', '%28').replace(')', '%29');
    await client.open(open, article('6/10'));
    const { items } = await workspaceReport();
    expect(items.map(({ uri }) => uri)).toEqual([uriOf('articles', 'a.md')]);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: open } });
    expect((await workspaceReport()).items).toHaveLength(2);
  });

  test('are left alone where .sourcierignore names them, one by one too', async () => {
    writeFileSync(path('.sourcierignore'), 'articles/a.md\n');
    await start();
    expect((await workspaceReport()).items.map(({ uri }) => uri)).toEqual([uriOf('articles', 'é (1).md')]);
  });

  test('are left alone where the user says so', async () => {
    await start({
      capabilities: { ...PULL, workspace: { ...PULL.workspace, configuration: true } },
      configuration: () => ({ checkWorkspace: false }),
    });
    expect((await workspaceReport()).items).toEqual([]);
  });
});

test('settings hold for articles that are not open where the editor writes folders in another way', async () => {
  mkdirSync(path('été (1)'));
  writeFileSync(path('.sourcierrc.json'), '{ "rules": { "unknown-source": "off" } }');
  writeFileSync(path('été (1)', 'a.md'), article('8/10'));
  const escaped = uriOf('été (1)').replace('(', '%28').replace(')', '%29');
  client = await startClient({
    capabilities: PULL,
    workspaceFolders: [{ uri: escaped.slice(0, escaped.lastIndexOf('/')), name: 'news' }],
  });
  const { items } = await workspaceReport();
  expect(items.map((item) => ('items' in item ? item.items.map(({ code }) => code) : []))).toEqual([[]]);
});
