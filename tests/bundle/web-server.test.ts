import { readdirSync, readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Diagnostic, DocumentHighlight, Hover, PublishDiagnosticsParams } from 'vscode-languageserver';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { ARTICLE, FINDINGS } from '../protocol/articles.ts';
import { rangeOf, textIn } from '../protocol/positions.ts';
import { bundle, startWorker, type WebWorker } from './web-worker.ts';

const start = async (initializationOptions: unknown = {}): Promise<WebWorker> => {
  const worker = startWorker(bundle('server.web.js'));
  const workspaceFolders = [{ uri: 'vscode-vfs://github/a/site', name: 'site' }];
  const params = {
    processId: null,
    rootUri: null,
    capabilities: {},
    locale: 'fr',
    workspaceFolders,
    initializationOptions,
  };
  expect(await worker.request('initialize', params)).toMatchObject({ serverInfo: { name: 'sourcier' } });
  worker.notify('initialized', {});
  return worker;
};

const check = async (worker: WebWorker, uri: string, text: string): Promise<readonly Diagnostic[]> => {
  const published = worker.heard('textDocument/publishDiagnostics');
  worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  return ((await published) as PublishDiagnosticsParams).diagnostics;
};

test.each(['Buffer', 'process', 'document', 'window', 'require', 'module', 'setImmediate'])(
  'the worker of these tests has no %s',
  (name) => {
    expect(runInContext(`typeof ${name}`, startWorker('').context)).toBe('undefined');
  },
);

test('finds the unknown source and not the known one', async () => {
  const found = await check(await start(), 'file:///velo.md', ARTICLE);
  expect(found.map(({ code, range }) => [code, textIn(ARTICLE, range)])).toEqual(FINDINGS);
});

test('reads front matter', async () => {
  const wrong = ARTICLE.replace('sources: 3', 'sources: 5');
  const found = await check(await start(), 'file:///velo.md', wrong);
  expect(found.map(({ code }) => code)).toContain('source-count-mismatch');
  const broken = ARTICLE.replace('sources: 3', 'sources: [3');
  const problems = await check(await start(), 'file:///casse.md', broken);
  expect(problems.map(({ code }) => code)).toContain('invalid-front-matter');
});

test('runs no front matter that is code', async () => {
  const worker = await start();
  const code = ARTICLE.replace('---\n', '---js\nself.ran = true;\n');
  const found = await check(worker, 'file:///code.md', code);
  expect(found.map(({ code }) => code)).toContain('invalid-front-matter');
  expect(worker.context.ran).toBeUndefined();
});

test('shows sources on hover, in the language of the editor', async () => {
  const worker = await start();
  await check(worker, 'file:///velo.md', ARTICLE);
  const position = rangeOf(ARTICLE, 'Atelier Vélo').start;
  const hover = await worker.request('textDocument/hover', { textDocument: { uri: 'file:///velo.md' }, position });
  expect((hover as Hover).contents).toMatchObject({ value: expect.stringContaining('Citée une fois') });
});

test('lights up a citation and what it supports', async () => {
  const worker = await start();
  await check(worker, 'file:///velo.md', ARTICLE);
  const position = rangeOf(ARTICLE, 'Atelier Vélo').start;
  const lit = await worker.request('textDocument/documentHighlight', {
    textDocument: { uri: 'file:///velo.md' },
    position,
  });
  expect((lit as DocumentHighlight[]).map(({ range }) => textIn(ARTICLE, range))).toEqual([
    'Atelier Vélo',
    'La métropole compte 340 km de pistes cyclables (Source : Atelier Vélo).',
  ]);
});

test('chooses documents by globs, and by the word of their user', async () => {
  const worker = await start({ include: ['articles/**'], exclude: ['**/drafts/**'] });
  const site = 'vscode-vfs://github/a/site';
  const plain = 'Les ventes ont atteint 2,5 millions de vélos en 2024.\n';
  expect(await check(worker, `${site}/README.md`, plain)).toEqual([]);
  expect(await check(worker, `${site}/articles/a.md`, plain)).toHaveLength(1);
  expect(await check(worker, `${site}/articles/drafts/a.md`, plain)).toEqual([]);
  expect(await check(worker, `${site}/articles/(blog)/a.md`, plain)).toHaveLength(1);
  const published = worker.heard('textDocument/publishDiagnostics');
  expect(await worker.request('sourcier/checkAnyway', { uri: `${site}/README.md` })).toBe('started');
  expect(((await published) as PublishDiagnosticsParams).diagnostics).toHaveLength(1);
});

const SAMPLES = new URL('../../samples/', import.meta.url);
test.each(['fr', 'en'])('finds in the samples (%s) what the rules find elsewhere', async (folder) => {
  const worker = await start();
  for (const name of readdirSync(new URL(folder, SAMPLES))) {
    const text = readFileSync(new URL(`${folder}/${name}`, SAMPLES), 'utf8');
    const found = await check(worker, `file:///${name}`, text);
    const expected = lint(parseArticle(text), { locale: 'fr' }).map(({ message }) => message);
    expect(found.map(({ message }) => message)).toEqual(expected);
  }
});

test('ends its worker when it is told to exit', async () => {
  const worker = await start();
  await worker.request('shutdown', undefined);
  worker.notify('exit', undefined);
  await expect(worker.closed).resolves.toBeUndefined();
});

test.each([
  ['server.web.js', []],
  ['client.web.js', ['vscode']],
])('%s asks only for modules that a browser has', (name, modules) => {
  const asked = [...bundle(name).matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, module]) => module);
  expect([...new Set(asked)]).toEqual(modules);
});
