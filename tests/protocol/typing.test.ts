import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { article } from '../bench/gen-articles.mjs';
import { FIXTURES } from '../fuzz/real.ts';
import { type Client, itemsOf, PULL, PUSH, startClient } from './client.ts';
import { startProcess } from './process.ts';

const TEXT = article({ scale: 1, lang: 'fr', seed: 3 });

const PORT = `# Le port

Le port fait 12 % de mieux (Source : Revue du port). Il a gagné trois quais (Source : Revue du quai).

## Sources

- **Revue du port** - Revue
- **Revue du quai** - Revue
`;

/** An author and a year are cited before; tables stand under later headings. */
const TABLES = `# Les moulins

Les moulins tournent moins (Carr, 2019).

## Prix

| année | prix |
| --- | --- |
| 2019 | 12 % |
| 2020 | 14 % |
| 2021 | 19 % |

## Hausse

| année | hausse |
| --- | --- |
| 2019 | 31 % |
| 2020 | 33 % |
| 2021 | 36 % |

## Sources

- Carr J. (2018). *Les moulins*.
`;

let client: Client;
afterEach(() => client.stop());

/** One that sees each text for the first time, in a memory of its own. */
let other: Client;
beforeAll(async () => {
  other = await startProcess({ capabilities: PULL });
});
afterAll(() => other.stop());

/** A letter or some words at a place of the text, and the text with them. */
const typed = (text: string, at: number, written: string) => {
  const before = text.slice(0, at).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    text: text.slice(0, at) + written + text.slice(at),
    edit: { range: { start: place, end: place }, text: written },
  };
};

let count = 0;

/** What a server says of a text that it opens. */
const anew = async (text: string) => {
  const uri = `file:///anew-${++count}.md`;
  await other.open(uri, text);
  const items = plain(itemsOf(await other.pull(uri)));
  // Open articles are compared with each other.
  await other.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return items;
};

/** Without the places beside, which name the document. */
const plain = (items: ReturnType<typeof itemsOf>) => items.map(({ relatedInformation: _, ...item }) => item);

const pulled = async (uri: string) => plain(itemsOf(await client.pull(uri)));

describe('diagnostics that are asked for at each letter typed', () => {
  beforeEach(async () => {
    client = await startClient({ capabilities: PULL });
  });

  test.each([
    ['wherever it is typed', TEXT, ['e', 'e', 'e', 'e', 'e'], 'e'],
    ['in a table below a citation', TABLES, [' ', ' ', '1'], '| 20'],
    ['at the edge of what rules about the whole article found', PORT.replace('12 %', '12 % et 30 %'), [' ', '%'], '%'],
    [
      'inside the words of an attribution',
      PORT.replace('Le port', 'Selon Jeanne Mercier, le port'),
      ['x', 'x'],
      'elon',
    ],
  ])('are those of the text opened anew, %s', async (_, first, letters, after) => {
    const uri = 'file:///typed.md';
    await client.open(uri, first);
    expect(await pulled(uri)).toEqual(await anew(first));
    let text = first;
    for (const [i, letter] of letters.entries()) {
      const at = text.indexOf(after, Math.floor((i / letters.length) * text.length * 0.6)) + 1;
      const next = typed(text, at, letter);
      text = next.text;
      await client.change(uri, i + 2, [next.edit]);
      expect(await pulled(uri)).toEqual(await anew(text));
    }
    // Nothing is corrected later.
    expect(client.heard.refreshes).toBe(0);
  });

  test('of a text that is no article are none, whatever is typed', async () => {
    const uri = 'file:///plain.md';
    const text = '# Lisez-moi\n\nSelon plusieurs études, tout va beaucoup mieux sur les quais.\n\nRien de plus.\n';
    await client.open(uri, text);
    expect(await pulled(uri)).toEqual([]);
    for (const [i, written] of ['x', ' 30 % des grues ont fermé.', ' e'].entries()) {
      const next = typed(text, text.indexOf('quais') + 3, written);
      await client.change(uri, i * 2 + 2, [next.edit]);
      expect(await pulled(uri)).toEqual([]);
      await client.change(uri, i * 2 + 3, [{ text }]);
    }
  });

  test('of a text that an edit makes an article begin at once', async () => {
    const uri = 'file:///readme.md';
    const text = '# Lisez-moi\n\nLe port a perdu 12 % de ses quais.\n';
    await client.open(uri, text);
    expect(await pulled(uri)).toEqual([]);
    const next = typed(text, text.length - 2, ' (Source : Insee)');
    await client.change(uri, 2, [next.edit]);
    expect((await pulled(uri)).map(({ code }) => code)).toEqual(['missing-source-list']);
  });
});

describe('diagnostics that are sent after each letter typed', () => {
  test.each([
    TABLES,
    ...FIXTURES.map(
      (text) => `${text}\n\nTout va (Source : Ailleurs).\n\n## Sources\n\n- **Gazette du quai** - Revue\n`,
    ),
  ])('are those of the text opened anew: %j', async (first) => {
    client = await startClient({ capabilities: PUSH });
    const uri = 'file:///sent.md';
    await client.open(uri, first);
    const found = plain(await client.published(uri, 1));
    expect(found).toEqual(await anew(first));
    expect(found).not.toEqual([]);
    let version = 1;
    const rows = [...first.matchAll(/\d+(?=[ ,\d]*%)/g)].map(({ index }) => index);
    expect(rows.length).toBeGreaterThan(1);
    for (const at of rows) {
      const next = typed(first, at, ' ');
      await client.change(uri, ++version, [next.edit]);
      expect(plain(await client.published(uri, version))).toEqual(await anew(next.text));
      await client.change(uri, ++version, [{ text: first }]);
      expect(plain(await client.published(uri, version))).toEqual(found);
    }
  });
});

describe('a very long article', () => {
  const long = article({ scale: 12, lang: 'fr', seed: 5 });

  test('keeps no other document waiting while it is read for the first time', async () => {
    client = await startClient({ capabilities: PULL });
    await client.open('file:///long.md', long);
    await client.open('file:///port.md', PORT);
    const order: string[] = [];
    const diagnosed = client.pull('file:///long.md').then((report) => {
      order.push('long');
      return itemsOf(report);
    });
    expect(await pulled('file:///port.md')).toEqual(await anew(PORT));
    order.push('port');
    expect((await diagnosed).length).toBeGreaterThan(50);
    expect(order).toEqual(['port', 'long']);
  });

  test('that is changed while it is read is read as it stands', async () => {
    client = await startClient({ capabilities: PULL });
    const uri = 'file:///changed.md';
    await client.open(uri, long);
    const first = client.pull(uri);
    const next = typed(long, long.indexOf('prix', 1_000), 'x');
    await client.change(uri, 2, [next.edit]);
    const expected = await anew(next.text);
    expect(plain(itemsOf(await first))).toEqual(expected);
    expect(await pulled(uri)).toEqual(expected);
  });
});
