import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Diagnostic,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { type ProgressToken, ProgressType } from 'vscode-languageserver/node';
import { ARTICLE } from './articles.ts';
import { type Client, PULL, startClient, until } from './client.ts';
import { type ProcessOptions, startProcess } from './process.ts';

let root: string;
let client: Client | undefined;
const path = (...parts: string[]): string => join(root, 'news', ...parts);
const uriOf = (...parts: string[]): string => pathToFileURL(path(...parts)).href;
const STORE = (): string => join(root, 'store');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  mkdirSync(path('old'), { recursive: true });
  writeFileSync(path('a.md'), ARTICLE);
  writeFileSync(path('old', 'é (1).md'), ARTICLE.replace('9/10', '8/10'));
  writeFileSync(path('README.md'), '# Rien\n\nEn 2024, 66 % des villes dorment.\n');
});
afterEach(async () => {
  await stop();
  rmSync(root, { recursive: true });
});

const stop = async (): Promise<void> => {
  await client?.stop();
  client = undefined;
};

interface Start extends ProcessOptions {
  readonly storage?: unknown;
  /** How it is started. */
  readonly launch?: typeof startClient;
}

const onWorkspace = ({ storage = pathToFileURL(STORE()).href, ...options }: Start): ProcessOptions => ({
  capabilities: PULL,
  workspaceFolders: [{ uri: uriOf(), name: 'news' }],
  initializationOptions: { storage },
  ...options,
});

/** Starts the server on the workspace; the one before has ended. */
const start = async ({ launch = startClient, ...options }: Start = {}): Promise<Client> => {
  await stop();
  client = await launch(onWorkspace(options));
  return client;
};

type Reported = Readonly<Record<string, readonly Diagnostic[]>>;

/** What the server says of all that is not open. */
const reported = async (options?: Start): Promise<Reported> => {
  const { connection } = await start(options);
  const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return Object.fromEntries(items.map((item) => [item.uri, 'items' in item ? item.items : []]));
};

const logged = (): readonly string[] | undefined => client?.heard.logged;

const rulesIn = (all: Reported, uri: string): unknown[] => (all[uri] ?? []).map(({ code }) => code);

/** Every message in the store is one that no analysis gives, so that what comes from there is known. */
const mark = async (): Promise<void> => {
  await stop();
  for (const file of files()) {
    const text = gunzipSync(readFileSync(file)).toString();
    writeFileSync(file, gzipSync(text.replaceAll('Source inconnue', 'KEPT').replaceAll('Unknown source', 'KEPT')));
  }
};
const files = (): readonly string[] =>
  readdirSync(STORE(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gz'))
    .map((name) => join(STORE(), name));
const isKept = (all: Reported, uri: string): boolean => JSON.stringify(all[uri]).includes('KEPT');

describe('the second start', () => {
  test('says what the first said, which is what a server without a store says', async () => {
    const launch = startProcess;
    const without = await reported({ storage: null, launch });
    expect(existsSync(STORE())).toBe(false);
    const first = await reported({ launch });
    const second = await reported({ launch });
    expect(Object.keys(without)).toEqual([uriOf('a.md'), uriOf('old', 'é (1).md')]);
    expect(rulesIn(without, uriOf('a.md'))).toContain('inconsistent-source');
    expect(first).toEqual(without);
    expect(second).toEqual(without);
  });

  test('reads no article anew that has not changed', async () => {
    await reported();
    await mark();
    const second = await reported();
    expect(isKept(second, uriOf('a.md'))).toBe(true);
    expect(isKept(second, uriOf('old', 'é (1).md'))).toBe(true);
  });

  test('reads anew what has changed in between, also where size and time are the same', async () => {
    await reported();
    await mark();
    const other = ARTICLE.replace('Baromètre des cyclistes', 'Baromètre des chauffeur');
    expect(other).toHaveLength(ARTICLE.length);
    writeFileSync(path('a.md'), other);
    writeFileSync(path('new.md'), ARTICLE);
    rmSync(path('old', 'é (1).md'));
    const second = await reported();
    expect(Object.keys(second)).toEqual([uriOf('a.md'), uriOf('new.md')]);
    expect(isKept(second, uriOf('a.md'))).toBe(false);
    expect(JSON.stringify(second[uriOf('a.md')])).toContain('Baromètre des chauffeur');
  });

  test.each([
    ['a setting', () => writeFileSync(path('.sourcierrc.json'), '{ "rules": { "uncited-source": "off" } }')],
    [
      'a library',
      () => writeFileSync(path('sources.yml'), 'sources:\n  - name: Atelier Vélo\n    reliability: 2/10\n'),
    ],
  ])('reads all anew under %s that has changed', async (_what, change) => {
    const first = await reported();
    await mark();
    change();
    const second = await reported();
    expect(isKept(second, uriOf('a.md'))).toBe(false);
    expect(rulesIn(second, uriOf('a.md'))).not.toEqual(rulesIn(first, uriOf('a.md')));
    expect(second).toEqual(await reported({ storage: null }));
  });

  test('reads all anew in another language', async () => {
    await reported();
    await mark();
    const other = await reported({ locale: 'fr' });
    expect(isKept(other, uriOf('a.md'))).toBe(false);
    expect(JSON.stringify(other)).toContain('Source inconnue');
  });

  test('knows what a client did not understand before', async () => {
    const { diagnostic } = PULL.textDocument ?? {};
    await reported({ capabilities: { ...PULL, textDocument: { ...(diagnostic && { diagnostic }) } } });
    expect(await reported()).toEqual(await reported({ storage: null }));
  });
});

test('a server that is killed at its work leaves what it found to the next', async () => {
  const count = 150;
  for (let i = 0; i < count; i++) writeFileSync(path('old', `${i}.md`), `${ARTICLE}\nIl y a ${i} vélos.\n`);
  const { process, exited } = await startProcess(onWorkspace({}));
  await until(() => existsSync(STORE()) && files().length > 0);
  process.kill('SIGKILL');
  await exited;
  await mark();
  const all = await reported();
  expect(Object.keys(all)).toHaveLength(count + 2);
  expect(Object.keys(all).filter((uri) => isKept(all, uri)).length).toBeGreaterThan(0);
});

describe('a store that cannot be used', () => {
  test.each([
    ['half of each file', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 30))],
    ['other files', (file: string) => writeFileSync(file, 'not ours')],
    ['folders', (file: string) => [rmSync(file), mkdirSync(file)]],
    ['links', (file: string) => [rmSync(file), symlinkSync(path('a.md'), file)]],
  ])('for %s is as none', async (_what, spoil) => {
    const first = await reported();
    await stop();
    expect(files().length).toBeGreaterThan(0);
    for (const file of files()) spoil(file);
    expect(await reported()).toEqual(first);
    expect(logged()).toEqual([]);
    expect(readFileSync(path('a.md'), 'utf8')).toBe(ARTICLE);
  });

  test.each([
    ['is a file', () => pathToFileURL(path('a.md')).href],
    ['lies in the workspace', () => uriOf('.cache')],
    ['is on no disk', () => 'vscode-userdata:/store'],
    ['is no address', () => 42],
  ])('because it %s is as none', async (_what, storage) => {
    const before = readdirSync(path());
    const without = await reported({ storage: null });
    expect(await reported({ storage: storage() })).toEqual(without);
    await stop();
    expect(readdirSync(path())).toEqual(before);
  });
});

test('without a word from the client it is the user’s cache folder', async () => {
  await reported({
    initializationOptions: { storage: undefined },
    launch: startProcess,
    env: { XDG_CACHE_HOME: STORE(), LOCALAPPDATA: STORE() },
  });
  await stop();
  if (process.platform !== 'darwin') expect(readdirSync(join(STORE(), 'sourcier', 'index'))).toHaveLength(1);
});

test('an article that names a bibliography is read anew when that changes, open or not', async () => {
  writeFileSync(path('refs.bib'), '@book{x, title = {X}}\n');
  writeFileSync(path('b.md'), '---\nbibliography: refs.bib\n---\n\n# B\n\nA claim [@x] and another [@y].\n');
  const first = await reported();
  expect(rulesIn(first, uriOf('b.md'))).toContain('unknown-source');
  writeFileSync(path('refs.bib'), '@book{x, title = {X}}\n@book{y, title = {Y}}\n');
  await client?.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('refs.bib'), type: 2 }],
  });
  const { items } = (await client?.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  })) ?? { items: [] };
  const now = items.find(({ uri }) => uri === uriOf('b.md'));
  expect(now && 'items' in now ? now.items.map(({ code }) => code) : ['none']).not.toContain('unknown-source');
  expect(rulesIn(await reported(), uriOf('b.md'))).not.toContain('unknown-source');
});

test('a changed setting changes the report of articles whose text is the same', async () => {
  let rules = {};
  await reported({ configuration: () => ({ rules }) });
  const report = async (previousResultIds: readonly { uri: string; value: string }[]) =>
    client?.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
  const before = (await report([]))?.items ?? [];
  rules = { 'unknown-source': 'off', 'uncited-source': 'off' };
  await client?.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  const ids = before.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
  expect((await report(ids))?.items.map(({ kind }) => kind)).toEqual(['full', 'full']);
});

test('a client that takes parts is told of many articles in several', async () => {
  for (let i = 0; i < 130; i++) writeFileSync(path('old', `${i}.md`), ARTICLE);
  const { connection } = await start();
  const parts: number[] = [];
  const uris = new Set<string>();
  connection.onProgress(new ProgressType<WorkspaceDiagnosticReportPartialResult>(), 'parts', ({ items }) => {
    parts.push(items.length);
    for (const { uri } of items) uris.add(uri);
  });
  const whole = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [{ uri: uriOf('gone.md'), value: 'x' }],
    partialResultToken: 'parts',
  });
  expect(whole.items).toEqual([]);
  expect(parts).toEqual([100, 33]);
  expect(uris.size).toBe(133);
  expect(uris).toContain(uriOf('gone.md'));
});

describe('progress', () => {
  const CAPABILITIES = { ...PULL, window: { workDoneProgress: true } };

  test('is shown for many articles, and its user can end the work, with a word, and have it done later', async () => {
    for (let i = 0; i < 60; i++) writeFileSync(path('old', `${i}.md`), ARTICLE);
    const kinds: string[] = [];
    let resolve: (token: ProgressToken) => void = () => {};
    const begun = new Promise<ProgressToken>((done) => {
      resolve = done;
    });
    const { connection, heard } = await start({
      capabilities: CAPABILITIES,
      onProgress: (token, value) => {
        kinds.push(value.kind);
        if (value.kind === 'begin') expect(value.cancellable).toBe(true);
        resolve(token);
      },
      // The first article is not read before its settings are known, and by then the work has been ended.
      configuration: async (uri) => {
        const cancelled = uri === undefined ? undefined : await begun;
        if (kinds.length > 0 && !kinds.includes('end')) {
          await client?.connection.sendNotification('window/workDoneProgress/cancel', { token: cancelled });
        }
        return {};
      },
    });
    const report = () =>
      connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    expect((await report()).items).toEqual([]);
    expect(kinds).toEqual(['begin', 'report', 'end']);
    const said = await until(() => heard.logged.find((message) => message.startsWith('Cancelled')));
    expect(said).toContain('62 of 63 Markdown files');
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    expect((await report()).items).toHaveLength(62);
    expect(kinds.filter((kind) => kind === 'begin')).toHaveLength(2);
  });

  test('that a client fails to show does not keep articles from being read', async () => {
    for (let i = 0; i < 30; i++) writeFileSync(path('old', `${i}.md`), ARTICLE);
    expect(Object.keys(await reported({ capabilities: CAPABILITIES }))).toHaveLength(32);
  });
});
