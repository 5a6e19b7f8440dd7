import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DefinitionLink,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { applied, type Client, PULL, startClient } from './client.ts';
import { atCursor, textIn } from './positions.ts';

const LINKS = { ...PULL, textDocument: { ...PULL.textDocument, definition: { linkSupport: true } } };
const URI = 'file:///articles/v%C3%A9lo.md';
const README = 'file:///README.md';
const { text: TEXT, position } = atCursor(ARTICLE.replace('(Source : Atelier Vélo)', '(Source : Ate$0lier Vélo)'));
const here = { textDocument: { uri: URI }, position };

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: LINKS, locale: 'fr' });
  await client.open(URI, TEXT);
  await client.open(README, '# Tool\n\n- [a](https://example.org)\n- b\n');
});
afterAll(() => client.stop());

const ask = <R>(method: string, params: object): Promise<R> => client.connection.sendRequest<R>(method, params);

test('definition leads from a citation to its entry', async () => {
  const [link, ...more] = await ask<DefinitionLink[]>('textDocument/definition', here);
  expect(more).toEqual([]);
  expect(link && textIn(TEXT, link.targetSelectionRange)).toBe('Atelier Vélo');
  expect(link && textIn(TEXT, link.targetRange)).toMatch(/^1\. \*\*Atelier Vélo/);
  expect(link?.originSelectionRange && textIn(TEXT, link.originSelectionRange)).toBe('Atelier Vélo');
});

test('definition is a place for clients that know no links', async () => {
  const other = await startClient({ capabilities: PULL });
  await other.open(URI, TEXT);
  const found = await other.connection.sendRequest<Location[]>('textDocument/definition', here);
  expect(found.map(({ range }) => textIn(TEXT, range))).toEqual(['Atelier Vélo']);
  await other.stop();
});

test('references are the citations and the entry', async () => {
  const found = await ask<Location[]>('textDocument/references', { ...here, context: { includeDeclaration: true } });
  expect(found.map(({ range }) => textIn(TEXT, range))).toEqual(['Atelier Vélo', 'Atelier Vélo']);
});

describe('rename', () => {
  test('offers the name, and changes the entry and its citations in one versioned edit', async () => {
    const prepared = await ask<{ placeholder: string }>('textDocument/prepareRename', here);
    expect(prepared.placeholder).toBe('Atelier Vélo');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...here, newName: 'Atelier du vélo' });
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 1 } }]);
    expect(applied(TEXT, URI, edit)).toBe(TEXT.replaceAll('Atelier Vélo', 'Atelier du vélo'));
  });

  test('says why it is refused', async () => {
    const taken = ask('textDocument/rename', { ...here, newName: 'Mairie de Lorient' });
    await expect(taken).rejects.toThrow(
      'La liste contient une autre source de ce nom\u00A0: «\u00A0Mairie de Lorient\u00A0».',
    );
    const nowhere = ask('textDocument/prepareRename', { ...here, position: { line: 6, character: 1 } });
    await expect(nowhere).rejects.toThrow('Il n’y a pas ici de source de la liste à renommer.');
  });
});

test('document symbols are the sections with their counts, and the sources', async () => {
  const [top] = await ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
  expect([top?.name, top?.detail]).toEqual(['Le vélo en ville', '4 affirmations, 1 sans source']);
  const list = top?.children?.at(-1);
  expect(list?.children?.map(({ name }) => name)).toEqual(['Atelier Vélo', 'Mairie de Lorient', 'Revue Cyclable']);
});

test('document symbols are sources and claims alone where the client has the headings', async () => {
  const other = await startClient({ capabilities: PULL, initializationOptions: { headings: false } });
  await other.open(URI, TEXT);
  const params = { textDocument: { uri: URI } };
  const found = await other.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params);
  expect(found.map(({ name }) => name)).not.toContain('Le vélo en ville');
  expect(found.map(({ name }) => name)).toContain('Atelier Vélo');
  expect(found.flatMap(({ children = [] }) => children)).toEqual([]);
  await other.stop();
});

test('workspace symbols are the sources of open articles', async () => {
  const found = await ask<SymbolInformation[]>('workspace/symbol', { query: 'lorient' });
  expect(found.map(({ name, containerName }) => [name, containerName])).toEqual([['Mairie de Lorient', 'vélo.md']]);
});

test('document links lead from citations to the addresses of their sources', async () => {
  const found = await ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: URI } });
  expect(found.map(({ range, target }) => [textIn(TEXT, range), target])).toEqual([
    ['Atelier Vélo', 'https://atelier-velo.example/pistes'],
    ['Mairie de Lorient', 'https://lorient.example/rapport'],
  ]);
});

test('the list of sources folds', async () => {
  const found = await ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: URI } });
  expect(TEXT.split('\n')[found[0]?.startLine ?? 0]).toBe('## Sources et références');
  expect(TEXT.split('\n')[found[0]?.endLine ?? 0]).toContain('Fiabilité : 7/10');
});

test.each(['documentSymbol', 'documentLink', 'foldingRange'])('%s says nothing of a README', async (method) => {
  expect(await ask(`textDocument/${method}`, { textDocument: { uri: README } })).toBeNull();
});

test.each(['definition', 'references', 'prepareRename'])('%s says nothing of a closed document', async (method) => {
  const params = { textDocument: { uri: 'file:///gone.md' }, position, context: { includeDeclaration: true } };
  const answer = await ask(`textDocument/${method}`, params);
  expect(answer).toBeNull();
});
