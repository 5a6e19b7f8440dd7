import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { article } from '../bench/gen-articles.mjs';
import { type Client, itemsOf, PULL, startClient, until } from './client.ts';

const UNTOLD = { ...PULL, workspace: { ...PULL.workspace, diagnostics: { refreshSupport: false } } };
const TEXT = article({ scale: 1, lang: 'fr', seed: 3 });

const PORT = `# Le port

Le port fait 12 % de mieux (Source : Revue du port). Il a gagné trois quais (Source : Revue du quai).

## Sources

- **Revue du port** - Revue
- **Revue du quai** - Revue
`;

let client: Client;
afterEach(() => client.stop());

/** One that is told all at once. */
let exact: Client;
beforeAll(async () => {
  exact = await startClient({ capabilities: UNTOLD });
});
afterAll(() => exact.stop());

/** A letter or some words at a place of the text, and the text with them. */
const typed = (text: string, at: number, written: string) => {
  const before = text.slice(0, at).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    text: text.slice(0, at) + written + text.slice(at),
    edit: { range: { start: place, end: place }, text: written },
  };
};

/** What a server says of a text that it opens, without the places that a client that cannot refresh is given. */
const anew = async (text: string) => {
  const uri = `file:///anew-${Math.random()}.md`;
  await exact.open(uri, text);
  return itemsOf(await exact.pull(uri)).map(({ relatedInformation: _, ...item }) => item);
};

const pulled = async (uri: string) => itemsOf(await client.pull(uri)).map(({ relatedInformation: _, ...item }) => item);

describe('diagnostics that are asked for at each letter typed', () => {
  beforeEach(async () => {
    client = await startClient({ capabilities: PULL });
  });

  test('are those of the text opened anew, wherever it is typed', async () => {
    const uri = 'file:///typed.md';
    await client.open(uri, TEXT);
    await client.pull(uri);
    let text = TEXT;
    for (const [i, share] of [0.2, 0.5, 0.21, 0.7, 0.5].entries()) {
      const at = text.indexOf('e', Math.floor(share * text.length));
      const next = typed(text, at, 'e');
      text = next.text;
      await client.change(uri, i + 2, [next.edit]);
      await pulled(uri);
      await vi.waitFor(async () => expect(await pulled(uri)).toEqual(await anew(text)));
    }
  });

  test('are at once those from before, moved, where a letter comes into a word', async () => {
    const uri = 'file:///moved.md';
    const text = PORT.replace('Il a gagné trois quais (Source : Revue du quai)', 'Il a vite gagné 30 % de quais');
    await client.open(uri, text);
    const before = await pulled(uri);
    const next = typed(text, text.indexOf('vite') + 2, 't');
    await client.change(uri, 2, [next.edit]);
    expect(await pulled(uri)).toEqual(await anew(next.text));
    expect(client.heard.refreshes).toBe(0);
    expect(before.length).toBeGreaterThan(0);
  });

  test('are asked for again when a letter in a word makes others of them', async () => {
    const uri = 'file:///letter.md';
    const text = PORT.replace('Le port fait', 'Selon Jeanne Mercier, le port fait').replace(
      ' (Source : Revue du port)',
      '',
    );
    await client.open(uri, text);
    const before = await pulled(uri);
    const next = typed(text, text.indexOf('Selon') + 2, 'x');
    await client.change(uri, 2, [next.edit]);
    await pulled(uri);
    // Once for the paragraph, and in a pause for the rest of the article.
    await until(() => client.heard.refreshes > 1);
    const after = await pulled(uri);
    expect(after).toEqual(await anew(next.text));
    expect(after.map(({ code }) => code)).not.toEqual(before.map(({ code }) => code));
  });

  test('are asked for again when nobody typed on, however many letters came before', async () => {
    const uri = 'file:///letters.md';
    let text = PORT.replace('Le port fait', 'Selon Jeanne Mercier, le port fait').replace(
      ' (Source : Revue du port)',
      '',
    );
    await client.open(uri, text);
    await client.pull(uri);
    for (let version = 2; version < 8; version++) {
      const next = typed(text, text.indexOf('Se') + 2, 'x');
      text = next.text;
      await client.change(uri, version, [next.edit]);
      await client.pull(uri);
    }
    await until(() => client.heard.refreshes > 0);
    await vi.waitFor(async () => expect(await pulled(uri)).toEqual(await anew(text)));
  });

  test('are asked for again when an edit changes what is said elsewhere', async () => {
    const uri = 'file:///behind.md';
    const text = PORT;
    await client.open(uri, text);
    expect(await pulled(uri)).toEqual(await anew(text));
    const next = typed(text, text.indexOf('port).') + 4, ' vieux');
    await client.change(uri, 2, [next.edit]);
    await client.pull(uri);
    await until(() => client.heard.refreshes > 0);
    expect(await pulled(uri)).toEqual(await anew(next.text));
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

test('a client that cannot be told to ask again is given all at once', async () => {
  client = await startClient({ capabilities: UNTOLD });
  const uri = 'file:///once.md';
  const text = PORT;
  await client.open(uri, text);
  await client.pull(uri);
  const next = typed(text, text.indexOf('port).') + 4, ' vieux');
  await client.change(uri, 2, [next.edit]);
  expect(await pulled(uri)).toEqual(await anew(next.text));
});

describe('a very long article', () => {
  const long = article({ scale: 12, lang: 'fr', seed: 5 });
  const at = long.indexOf('(Source : ', long.length / 2) + 12;
  const before = long.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };

  test('answers hover and completion while it is read for the first time', async () => {
    client = await startClient({ capabilities: UNTOLD });
    const uri = 'file:///very-long.md';
    await client.open(uri, long);
    const order: string[] = [];
    const diagnosed = client.pull(uri).then((report) => {
      order.push('diagnostics');
      return itemsOf(report);
    });
    const asked = { textDocument: { uri }, position };
    const offers = client.connection.sendRequest<{ items: { label: string }[] }>('textDocument/completion', asked);
    expect((await offers).items.length).toBeGreaterThan(1);
    order.push('completion');
    await client.connection.sendRequest('textDocument/hover', asked);
    order.push('hover');
    expect((await diagnosed).length).toBeGreaterThan(50);
    expect(order).toEqual(['completion', 'hover', 'diagnostics']);
  });

  test('that is changed while it is read is read as it stands', async () => {
    client = await startClient({ capabilities: PULL });
    const uri = 'file:///changed.md';
    await client.open(uri, long);
    const first = client.pull(uri);
    const next = typed(long, long.indexOf('prix', 1_000), 'x');
    await client.change(uri, 2, [next.edit]);
    await first;
    await until(() => client.heard.refreshes > 0);
    expect(await pulled(uri)).toEqual(await anew(next.text));
  });
});
