import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { type Client, type ClientOptions, PUSH, startClient } from './client.ts';
import { atCursor, textIn } from './positions.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ locale: 'fr' });
});
afterAll(() => client.stop());

let count = 0;
const hoverAt = async (marked: string, from = client): Promise<{ marked: string | null; shown: string } | null> => {
  const uri = `file:///hover-${++count}.md`;
  const { text, position } = atCursor(marked);
  await from.open(uri, text);
  const hover = await from.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  if (hover === null) return null;
  const { range, contents } = hover;
  return {
    marked: range ? textIn(text, range) : null,
    shown: 'value' in Object(contents) ? Object(contents).value : '',
  };
};

const CITED = [
  '**Atelier Vélo**',
  'Fiabilité\u00A0: **8/10** ●●●●●●●●○○',
  'Type\u00A0: Étude',
  'Date\u00A0: 12 mars 2025',
  'URL\u00A0: <https://atelier-velo.example/pistes>',
  'Citée une fois dans cet article.',
].join('\n\n');

test.each([
  ['the beginning of a cited name', '(Source : Atelier Vélo)', '(Source : $0Atelier Vélo)'],
  ['its middle', '(Source : Atelier Vélo)', '(Source : Atel$0ier Vélo)'],
  ['its end', '(Source : Atelier Vélo)', '(Source : Atelier Vélo$0)'],
  ['the name in the list', '**Atelier Vélo**', '**Atelier$0 Vélo**'],
])('on %s, exactly the name is marked and its source shown', async (_where, from, to) => {
  expect(await hoverAt(ARTICLE.replace(from, to))).toEqual({ marked: 'Atelier Vélo', shown: CITED });
});

test.each([
  ['the label of a citation', '(Source : Atelier', '(Sou$0rce : Atelier'],
  ['the words before it', 'La métropole', 'La métro$0pole'],
  ['a name that is not listed', 'Baromètre des', 'Baro$0mètre des'],
  ['a field of the list', 'Fiabilité : 8/10', 'Fiabi$0lité : 8/10'],
  ['front matter', 'sources: 3', 'sour$0ces: 3'],
])('on %s nothing is shown', async (_where, from, to) => {
  expect(await hoverAt(ARTICLE.replace(from, to))).toBeNull();
});

test('a name that stands twice on a line is marked where the cursor is', async () => {
  const line = 'Un mot 🚲 (Source : Atelier Vélo). Un autre (Source : Atelier Vélo).';
  const marked = line.replace(/Vélo\)\.$/, 'V$0élo).');
  expect((await hoverAt(ARTICLE.replace('Les ventes ont', `${marked}\n\nLes ventes ont`)))?.marked).toBe(
    'Atelier Vélo',
  );
});

test('names cannot bring marks, links or HTML into the hover', async () => {
  const name = 'Revue <img src=x> [a](command:b)';
  const text = ARTICLE.replaceAll('Revue Cyclable', name).replace(`**${name}`, `**$0${name}`);
  const shown = (await hoverAt(text))?.shown ?? '';
  expect(shown).toContain('Revue');
  expect(shown).not.toMatch(/<img|(?<!\\)\[a/);
});

const PLAIN: ClientOptions = {
  capabilities: {
    ...PUSH,
    textDocument: { ...PUSH.textDocument, hover: { contentFormat: ['plaintext', 'markdown'] } },
  },
};

test('a client that prefers plain text gets it', async () => {
  const plain = await startClient(PLAIN);
  const hover = await hoverAt(ARTICLE.replace('(Source : Atelier', '(Source : Ate$0lier'), plain);
  await plain.stop();
  expect(hover?.shown).toBe(`Atelier Vélo

Reliability: 8/10 ●●●●●●●●○○

Kind: Étude

Date: March 12, 2025

URL: https://atelier-velo.example/pistes

Cited once in this article.`);
});
