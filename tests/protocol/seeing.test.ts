import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { type Client, PULL, startClient } from './client.ts';

const URI = 'file:///vélo en ville.md';
const README = 'file:///README.md';
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const TEXT = ARTICLE.replace('Le stationnement', 'Selon Mairie de Lorient, le stationnement');

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PULL, initializationOptions: { commands: true } });
  await client.open(URI, TEXT);
  await client.open(README, '# Tool\n\nIt is 30 % faster.\n');
});
afterAll(() => client.stop());

const ask = <R>(method: string, params: object): Promise<R> => client.connection.sendRequest<R>(method, params);
const textDocument = { uri: URI };

describe('inlay hints', () => {
  test('stand after citations that are no markers', async () => {
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range: WHOLE });
    expect(hints.map(({ label }) => label)).toEqual(['9/10']);
    const [{ position } = { position: { line: 0, character: 0 } }] = hints;
    expect(TEXT.split('\n')[position.line]?.slice(0, position.character)).toBe('Selon Mairie de Lorient');
  });

  test('are none where sources are neither listed nor cited', async () => {
    expect(await ask('textDocument/inlayHint', { textDocument: { uri: README }, range: WHOLE })).toEqual([]);
  });
});

describe('code lenses', () => {
  const lenses = (uri: string) => ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });

  test('count claims and citations, and lead to them', async () => {
    const shown = (await lenses(URI)).map(({ command, range }) => [range.start.line, command?.title, command?.command]);
    expect(shown).toEqual([
      [6, '4 claims, 1 without a source', 'sourcier.showPlaces'],
      [16, 'cited once', 'sourcier.showPlaces'],
      [21, 'cited 2 times', 'sourcier.showPlaces'],
      [26, 'never cited', ''],
    ]);
  });

  test('are none where sources are neither listed nor cited', async () => {
    expect(await lenses(README)).toEqual([]);
  });

  test('do nothing in an editor without the commands', async () => {
    const other = await startClient({ capabilities: PULL });
    await other.open(URI, TEXT);
    const found = await other.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(found.map(({ command }) => command?.command)).toEqual(['', '', '', '']);
    await other.stop();
  });
});

describe('for its own client', () => {
  test('an article at a glance', async () => {
    const found = await ask<{ version: number; overview: { sources: { name: string }[] } }>('sourcier/overview', {
      uri: URI,
    });
    expect(found.version).toBe(1);
    expect(found.overview.sources.map(({ name }) => name)).toEqual([
      'Atelier Vélo',
      'Mairie de Lorient',
      'Revue Cyclable',
    ]);
  });

  test('the coverage report, its claims as buttons with their places', async () => {
    const { body } = await ask<{ body: string }>('sourcier/report', { uri: URI });
    const start = TEXT.indexOf('Les ventes');
    expect(body).toContain(`data-start="${start}"`);
    expect(body).toContain('vélo en ville.md');
  });

  test.each(['sourcier/overview', 'sourcier/report'])(
    '%s says nothing of a document that is not open',
    async (method) => {
      expect(await ask(method, { uri: 'file:///elsewhere.md' })).toBeNull();
    },
  );

  test('a document that is left alone has no overview, and a report that says why', async () => {
    expect(await ask('sourcier/overview', { uri: README })).toMatchObject({ overview: null });
    expect(await ask<{ body: string }>('sourcier/report', { uri: README })).toMatchObject({
      body: expect.stringContaining('Not checked: this document lists and cites no sources.'),
    });
  });
});
