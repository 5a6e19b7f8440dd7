import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE, FINDINGS } from './articles.ts';
import { type Client, itemsOf, PULL, startClient } from './client.ts';
import { positionAt, rangeOf, textIn } from './positions.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PULL });
});
afterAll(() => client.stop());

let count = 0;
const fresh = (): string => `file:///sync-${++count}.md`;

const marksOf = async (uri: string, text: string): Promise<(readonly [unknown, string])[]> =>
  itemsOf(await client.pull(uri)).map(({ code, range }) => [code, textIn(text, range)] as const);

const ENDINGS: readonly [name: string, text: string][] = [
  ['LF', ARTICLE],
  ['CRLF', ARTICLE.replaceAll('\n', '\r\n')],
  ['CR alone', ARTICLE.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${ARTICLE}`],
  ['a byte order mark and CRLF', `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`],
  [
    'characters of two units before a finding',
    ARTICLE.replace('Les ventes', '🚲🚲 𝒜 Les ventes').replace('Le trafic', '🚲 Le trafic'),
  ],
];

test.each(ENDINGS)('marks exactly the faulty text in a file with %s', async (_name, text) => {
  const uri = fresh();
  await client.open(uri, text);
  expect(await marksOf(uri, text)).toEqual(FINDINGS);
});

/** Each edit replaces the first `from` by `to` in the text as it then stands. */
const EDITS: readonly [from: string, to: string][] = [
  ['La métropole', '🚲 La métropole'],
  ['Le trafic', 'Le trafic 🚲🚲'],
  ['🚲 La', 'La'],
  ['\n\nLes ventes', '\n\nUn mot.\n\nLes ventes'],
  ['Un mot.', 'Deux\nlignes 𝒜.'],
  ['Baromètre des cyclistes', 'Baromètre\ndes cyclistes'],
  ['Baromètre\ndes cyclistes', 'Revue'],
  ['---\ntitle', '---\nauthor: 🚲\ntitle'],
  ['   - Fiabilité : 7/10\n', ''],
];

test.each(['\n', '\r\n'])('edits one by one give the same as opening the text they lead to (%j)', async (newline) => {
  const uri = fresh();
  let text = ARTICLE.replaceAll('\n', newline);
  let version = 1;
  await client.open(uri, text);
  for (const edit of EDITS) {
    const [from = '', to = ''] = edit.map((part) => part.replaceAll('\n', newline));
    await client.change(uri, ++version, [{ range: rangeOf(text, from), text: to }]);
    text = text.replace(from, to);
    const whole = fresh();
    await client.open(whole, text);
    expect(itemsOf(await client.pull(uri))).toEqual(itemsOf(await client.pull(whole)));
  }
  expect(await marksOf(uri, text)).toContainEqual(['unknown-source', 'Revue']);
});

test('several edits in one message apply in order', async () => {
  const uri = fresh();
  await client.open(uri, ARTICLE);
  const first = rangeOf(ARTICLE, 'Atelier Vélo');
  const between = ARTICLE.replace('Atelier Vélo', 'Atelier 🚲');
  const second = rangeOf(between, 'Baromètre des cyclistes');
  await client.change(uri, 2, [
    { range: first, text: 'Atelier 🚲' },
    { range: second, text: 'Mairie de Lorient' },
  ]);
  const text = between.replace('Baromètre des cyclistes', 'Mairie de Lorient');
  expect(await marksOf(uri, text)).toContainEqual(['unknown-source', 'Atelier 🚲']);
});

test('an edit that joins CR and LF into one line break keeps later lines in place', async () => {
  const uri = fresh();
  const text = ARTICLE.replace('\n\nLes ventes', '\r\r\nLes ventes');
  await client.open(uri, text);
  const at = positionAt(text, text.indexOf('\r\r\nLes') + 1);
  const joined = text.replace('\r\r\nLes', '\r\nLes');
  await client.change(uri, 2, [
    {
      range: {
        start: { line: at.line - 1, character: positionAt(text, text.indexOf('\r\r\nLes')).character },
        end: at,
      },
      text: '',
    },
  ]);
  expect(await marksOf(uri, joined)).toContainEqual(['uncited-source', 'Revue Cyclable']);
});

test('lines beyond the end stand for the end', async () => {
  const uri = fresh();
  await client.open(uri, ARTICLE);
  const beyond = { start: { line: 900, character: 0 }, end: { line: 901, character: 0 } };
  await client.change(uri, 2, [{ range: beyond, text: '\n<!-- fin\n-->\n' }]);
  expect(await marksOf(uri, `${ARTICLE}\n<!-- fin\n-->\n`)).toEqual(FINDINGS);
  const tail = { start: { line: 0, character: 0 }, end: { line: 9999, character: 9 } };
  await client.change(uri, 3, [{ range: tail, text: ARTICLE }]);
  expect(await marksOf(uri, ARTICLE)).toEqual(FINDINGS);
});
