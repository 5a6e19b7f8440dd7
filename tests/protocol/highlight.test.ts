import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentHighlight } from 'vscode-languageserver';
import { type Client, itemsOf, PULL, startClient } from './client.ts';
import { atCursor, textIn } from './positions.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PULL });
});
afterAll(() => client.stop());

const FIRST = 'La ville 🚲 compte 340 km de pistes (Source : Atelier Vélo).';
const SECOND = 'Le parc a doublé à 41 000 vélos.';
const TEXT = `# Vélo\n\n${FIRST} ${SECOND}\n\n## Sources\n\n- **Atelier Vélo** — https://atelier.example\n`;
const READ = 2;
const PLAIN_TEXT = 1;

let count = 0;
const litAt = async (marked: string): Promise<(readonly [text: string, kind: unknown])[] | null> => {
  const uri = `file:///highlight-${++count}.md`;
  const { text, position } = atCursor(marked);
  await client.open(uri, text);
  const lit = await client.connection.sendRequest<DocumentHighlight[] | null>('textDocument/documentHighlight', {
    textDocument: { uri },
    position,
  });
  return lit === null ? null : lit.map(({ range, kind }) => [textIn(text, range), kind] as const);
};

test.each([
  ['the name', '(Source : Atelier', '(Source : Ate$0lier'],
  ['the label', '(Source : Atelier', '(Sou$0rce : Atelier'],
  ['the edge', '(Source : Atelier', '$0(Source : Atelier'],
])('on %s of a citation, it is lit and what it supports', async (_where, from, to) => {
  expect(await litAt(TEXT.replace(from, to))).toEqual([
    ['Atelier Vélo', READ],
    [FIRST, PLAIN_TEXT],
  ]);
});

test.each([
  ['the prose', 'compte', 'com$0pte'],
  ['the list of sources', '**Atelier', '**Ate$0lier'],
  ['a heading', '# Vélo', '# Vé$0lo'],
])('on %s nothing is', async (_where, from, to) => {
  expect(await litAt(TEXT.replace(from, to))).toBeNull();
});

test('what is lit follows the setting of how far citations reach', async () => {
  const set = (settings: unknown): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const marked = TEXT.replace('Atelier', 'Ate$0lier');
  await set({ sourcier: { citationScope: 'paragraph' } });
  expect(await litAt(marked)).toEqual([
    ['Atelier Vélo', READ],
    [FIRST, PLAIN_TEXT],
    [SECOND, PLAIN_TEXT],
  ]);
  await set({ sourcier: { citationScope: 'sentence' } });
  expect(await litAt(marked)).toHaveLength(2);
});

test('what is lit has no claim without a source in it', async () => {
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { sourcier: {} } });
  const uri = 'file:///agree.md';
  await client.open(uri, TEXT);
  const lit = (await litAt(TEXT.replace('Atelier', 'Ate$0lier')))?.map(([text]) => text);
  const claims = itemsOf(await client.pull(uri)).map(({ range }) => textIn(TEXT, range));
  expect(claims).toEqual(['41 000 vélos']);
  expect(lit).not.toContain(SECOND);
});
