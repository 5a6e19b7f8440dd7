import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CompletionContext, type CompletionItem, type CompletionList, TextEdit } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { appliedAll, type Client, startClient } from './client.ts';
import { atCursor } from './positions.ts';

/** The city hall is cited twice, the workshop once, the review never. */
const TWICE = ARTICLE.replace('Baromètre des cyclistes', 'Mairie de Lorient');
const CLAIM = 'Les ventes ont atteint 2,5 millions de vélos en 2024.';
const LISTED = ['Mairie de Lorient', 'Atelier Vélo', 'Revue Cyclable'];

const ASKED: CompletionContext = { triggerKind: 1 };
const INCOMPLETE: CompletionContext = { triggerKind: 3 };
const typed = (triggerCharacter: string): CompletionContext => ({ triggerKind: 2, triggerCharacter });

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.stop());

let count = 0;
const offersAt = async (
  marked: string,
  context: CompletionContext | undefined,
  from = client,
): Promise<{ text: string; items: readonly CompletionItem[] }> => {
  const uri = `file:///completion-${++count}.md`;
  const { text, position } = atCursor(marked);
  await from.open(uri, text);
  const list = await from.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
    ...(context && { context }),
  });
  for (const { textEdit } of list.items) {
    if (!TextEdit.is(textEdit)) throw new Error('an offer must say what it replaces');
    const { start, end } = textEdit.range;
    // VS Code drops offers whose range spans lines or leaves the cursor out.
    expect([start.line, end.line]).toEqual([position.line, position.line]);
    expect(start.character).toBeLessThanOrEqual(position.character);
    expect(end.character).toBeGreaterThanOrEqual(position.character);
  }
  return { text, items: list.items };
};

/** An offer as an editor shows it once a writer has moved to it. */
const resolved = (item: CompletionItem | undefined, from = client): Promise<CompletionItem> =>
  from.connection.sendRequest<CompletionItem>('completionItem/resolve', item);

/** The paragraph `line` stands in its own place in the article. */
const inArticle = (line: string): string => TWICE.replace(CLAIM, line);

/** The line after the first offer is taken. */
const afterFirst = async (line: string, context: CompletionContext | undefined): Promise<string | undefined> => {
  const { text, items } = await offersAt(inArticle(line), context);
  const edit = items[0]?.textEdit;
  if (!TextEdit.is(edit)) return undefined;
  return appliedAll(text, [edit]).split('\n')[edit.range.start.line];
};

describe('taking the first offer gives one whole citation', () => {
  test.each([
    ['after an opening bracket', 'Un mot ($0', '('],
    ['in the brackets the editor closed', 'Un mot ($0)', '('],
    ['at the colon', 'Un mot (Source :$0', ':'],
    ['at the colon, in brackets', 'Un mot (Source :$0)', ':'],
    ['at the space', 'Un mot (Source : $0', ' '],
    ['at the space, in brackets', 'Un mot (Source : $0)', ' '],
  ])('%s', async (_where, line, character) => {
    const whole = 'Un mot (Source : Mairie de Lorient)';
    expect(await afterFirst(line, typed(character))).toBe(whole);
    expect(await afterFirst(line, ASKED)).toBe(whole);
  });

  test.each([
    ['inside a name, which it replaces', 'Un mot (Source : Mai$0rie).', 'Un mot (Source : Mairie de Lorient).'],
    ['after a whole sentence', 'Un mot. $0', 'Un mot. (Source : Mairie de Lorient)'],
    ['right after the full stop', 'Un mot.$0', 'Un mot. (Source : Mairie de Lorient)'],
    ['at the beginning of “source”', 'Un mot. Sour$0', 'Un mot. (Source : Mairie de Lorient)'],
  ])('%s', async (_where, line, whole) => {
    expect(await afterFirst(line, ASKED)).toBe(whole);
    expect(await afterFirst(line, INCOMPLETE)).toBe(whole);
    expect(await afterFirst(line, undefined)).toBe(whole);
  });

  test.each([
    ['at the comma', 'Un mot (Source : Mairie de Lorient,$0)', ','],
    ['at the space after the comma', 'Un mot (Source : Mairie de Lorient, $0)', ' '],
  ])('%s, where the name given already is not offered again', async (_where, line, character) => {
    const whole = 'Un mot (Source : Mairie de Lorient, Atelier Vélo)';
    expect(await afterFirst(line, typed(character))).toBe(whole);
    const { items } = await offersAt(inArticle(line), ASKED);
    expect(items.map(({ label }) => label)).toEqual(['Atelier Vélo', 'Revue Cyclable']);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['for a space after a sentence', 'Un mot. $0', typed(' ')],
    ['for a comma in a sentence', 'Un mot,$0', typed(',')],
    ['for a colon in a sentence', 'Un mot :$0', typed(':')],
    ['in a word', 'Un m$0', ASKED],
    ['in code', 'Un `mot ($0` ici', ASKED],
    ['in the address of a link', 'Un [mot]($0)', ASKED],
    ['in brackets that say something else', 'Un mot (voir la page $0)', ASKED],
    ['in a heading', '## Un mot ($0', ASKED],
  ])('%s', async (_where, line, context) => {
    expect((await offersAt(inArticle(line), context)).items).toEqual([]);
  });

  test('in front matter and in the list itself', async () => {
    const frontMatter = TWICE.replace('sources: 3', 'sources: 3\nnote: ($0');
    const list = TWICE.replace('Fiabilité : 8/10', 'Fiabilité : 8/10 ($0');
    expect((await offersAt(frontMatter, ASKED)).items).toEqual([]);
    expect((await offersAt(list, ASKED)).items).toEqual([]);
  });

  test('where no source is listed', async () => {
    expect((await offersAt('Un mot (Source : $0)\n', ASKED)).items).toEqual([]);
  });
});

describe('an offer', () => {
  test('says score, kind, date and times cited; the most cited come first', async () => {
    const { items } = await offersAt(inArticle('Un mot (Source : $0)'), ASKED);
    expect(items.map(({ label }) => label)).toEqual(LISTED);
    expect(items.map(({ labelDetails }) => labelDetails?.description)).toEqual([
      '9/10 · Rapport · June 5, 2025 · cited 2×',
      '8/10 · Étude · March 12, 2025 · cited once',
      '7/10 · Article · August 10, 2025',
    ]);
    const order = items.map(({ sortText = '' }) => sortText);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(order.length);
  });

  test('is found by the name alone inside a marker, by “Source” and the name outside', async () => {
    const inside = await offersAt(inArticle('Un mot (Source : $0)'), ASKED);
    const outside = await offersAt(inArticle('Un mot. $0'), ASKED);
    expect(inside.items[0]?.label).toBe('Mairie de Lorient');
    expect(outside.items[0]?.label).toBe('(Source : Mairie de Lorient)');
    for (const { items } of [inside, outside]) expect(items[0]).not.toHaveProperty('filterText');
  });

  test('documents the source once it is looked at', async () => {
    const { items } = await offersAt(inArticle('Un mot (Source : $0)'), ASKED);
    expect(items[0]).not.toHaveProperty('documentation');
    const { documentation, ...rest } = await resolved(items[0]);
    expect(rest).toEqual(items[0]);
    expect(documentation).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(documentation)).toContain('https://lorient.example/rapport');
  });

  test('of a list before is still documented, one of a closed article is as it was', async () => {
    const marked = inArticle('Un mot (Source : $0)');
    const { items } = await offersAt(marked, ASKED);
    const [second] = items.slice(1);
    const textDocument = { uri: `file:///completion-${count}.md` };
    const { position } = atCursor(marked);
    await client.connection.sendRequest('textDocument/completion', { textDocument, position });
    expect(JSON.stringify(await resolved(second))).toContain('Atelier Vélo**');
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    expect(await resolved(second)).toEqual(second);
  });

  test('is still documented after the server has asked itself', async () => {
    const { items } = await offersAt(inArticle('Un mot (Source : $0)'), ASKED);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(JSON.stringify(await resolved(items[0]))).toContain('Mairie de Lorient**');
  });

  test.each([undefined, null, 7, [], [1e9, 0], ['1', '0'], { list: 1 }])(
    'with data of nobody (%j) is as it was',
    async (data) => {
      const item = { label: 'x', ...(data !== undefined && { data }) };
      expect(await resolved(item)).toEqual(item);
    },
  );

  test('is plain for a client that knows neither label details nor Markdown', async () => {
    const plain = await startClient({ capabilities: {} });
    const { items } = await offersAt(inArticle('Un mot (Source : $0)'), ASKED, plain);
    const { documentation } = await resolved(items[0], plain);
    await plain.stop();
    expect(items[0]).toMatchObject({ detail: '9/10 · Rapport · June 5, 2025 · cited 2×' });
    expect(items[0]).not.toHaveProperty('labelDetails');
    expect(documentation).toMatchObject({ kind: 'plaintext' });
    expect(JSON.stringify(documentation)).not.toContain('**');
  });
});

test.each([
  ['in a paragraph', 'Un mot (Source : Mairie\nde$0 Lor).', 'Un mot (Source : Mairie de Lorient).', 'de Lor'],
  ['with CRLF', 'Un mot (Source : Mairie\r\nde$0).', 'Un mot (Source : Mairie de Lorient).', 'de'],
  ['in a quotation', '> Un mot (Source : Mairie\n> de$0).', '> Un mot (Source : Mairie de Lorient).', '> de'],
])('a name broken over two lines is replaced whole (%s)', async (_where, line, whole, lastLine) => {
  const { text, items } = await offersAt(inArticle(line), ASKED);
  const [first] = items;
  const edits = [first?.textEdit, ...(first?.additionalTextEdits ?? [])].filter((edit) => TextEdit.is(edit));
  expect(appliedAll(text, edits)).toBe(inArticle(whole));
  expect(first?.filterText).toBe(lastLine);
});
