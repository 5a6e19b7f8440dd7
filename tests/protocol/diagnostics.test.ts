import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, FINDINGS } from './articles.ts';
import { type Client, itemsOf, PULL, startClient, until } from './client.ts';
import { rangeOf, textIn } from './positions.ts';

const marks = (text: string, diagnostics: readonly { code?: unknown; range: Parameters<typeof textIn>[1] }[]) =>
  diagnostics.map(({ code, range }) => [code, textIn(text, range)]);

describe('diagnostics that are sent', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  test('come without a summary for a client that did not ask for it', async () => {
    await client.open('file:///quiet.md', ARTICLE);
    await client.published('file:///quiet.md', 1);
    // Messages arrive in the order they are sent, and the summary would be sent before the next document's.
    await client.open('file:///next.md', ARTICLE);
    await client.published('file:///next.md', 1);
    expect(client.heard.summaries).toEqual([]);
  });

  test('come with the version, on exactly the faulty text', async () => {
    const uri = 'file:///sent.md';
    await client.open(uri, ARTICLE, 'markdown', 7);
    expect(marks(ARTICLE, await client.published(uri, 7))).toEqual(FINDINGS);
  });

  test('carry source, code, page, severity and tags', async () => {
    const uri = 'file:///whole.md';
    await client.open(uri, ARTICLE);
    const [unknown, claim, uncited] = await client.published(uri, 1);
    expect(unknown).toMatchObject({
      source: 'sourcier',
      code: 'unknown-source',
      severity: 1,
      codeDescription: { href: 'https://sourcier.example/sourcier/sourcier/blob/main/tests/rules/unknown-source.md' },
    });
    expect(unknown?.tags).toBeUndefined();
    expect(claim?.severity).toBe(2);
    expect(uncited).toMatchObject({ severity: 4, tags: [1] });
  });

  test('point to the entry that may be meant', async () => {
    const uri = 'file:///related.md';
    const text = ARTICLE.replace('Source : Atelier Vélo', 'Source : Atelier Vvélo');
    await client.open(uri, text);
    const [first] = await client.published(uri, 1);
    const [related] = first?.relatedInformation ?? [];
    expect(related?.location.uri).toBe(uri);
    expect(related && textIn(text, related.location.range)).toBe('Atelier Vélo');
  });

  test('of thousands are those nearest to the last edit, and a line says so', async () => {
    const uri = 'file:///long.md';
    const lines = Array.from({ length: 1_000 }, (_, i) => `En ${i}, ${i + 1} % des gares ont fermé.`);
    const text = `${ARTICLE}\n${lines.join('\n\n')}\n`;
    await client.open(uri, text);
    const [said, ...first] = await client.published(uri, 1);
    expect(first).toHaveLength(100);
    expect(said).toMatchObject({ severity: 3, source: 'sourcier', range: { start: { line: 0 } } });
    expect(said?.code).toBeUndefined();
    expect(said?.message).toContain('100');
    expect(marks(text, first).slice(0, FINDINGS.length - 1)).toEqual(FINDINGS.slice(0, -1));
    const line = text.split('\n').length - 20;
    const start = { line, character: 0 };
    await client.change(uri, 2, [{ range: { start, end: start }, text: 'Or ' }]);
    const [, ...second] = await client.published(uri, 2);
    expect(second).toHaveLength(100);
    expect(second.some(({ range }) => range.start.line === line - 2)).toBe(true);
    expect(second.every(({ range }) => range.start.line > 1_000)).toBe(true);
  });

  test('go when the fault goes and when the document closes', async () => {
    const uri = 'file:///mended.md';
    await client.open(uri, ARTICLE);
    await client.published(uri, 1);
    await client.change(uri, 2, [{ range: rangeOf(ARTICLE, 'Baromètre des cyclistes'), text: 'Revue Cyclable' }]);
    // What the edit changes elsewhere, in the list of sources, is told when nobody types.
    const left = await until(() =>
      client.heard.published.findLast(
        (it) => it.uri === uri && it.version === 2 && it.diagnostics.every(({ code }) => code === 'unsourced-claim'),
      ),
    );
    expect(left.diagnostics).toHaveLength(1);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const last = await until(() => client.heard.published.findLast((it) => it.uri === uri && it.version === undefined));
    expect(last.diagnostics).toEqual([]);
  });

  test('follow a burst of edits in order, up to the last', async () => {
    const uri = 'file:///burst.md';
    await client.open(uri, ARTICLE);
    await client.published(uri, 1);
    const { end } = rangeOf(ARTICLE, 'pistes cyclables');
    for (let version = 2; version <= 41; version++) {
      const at = { line: end.line, character: end.character + version - 2 };
      void client.change(uri, version, [{ range: { start: at, end: at }, text: 'x' }]);
    }
    await client.published(uri, 41);
    const versions = client.heard.published.filter((it) => it.uri === uri).map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => Number(a) - Number(b)));
    expect(versions.at(-1)).toBe(41);
  });
});

describe('diagnostics that are asked for', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient({ capabilities: PULL });
  });
  afterAll(() => client.stop());

  test('are the same findings', async () => {
    await client.open('file:///asked.md', ARTICLE);
    expect(marks(ARTICLE, itemsOf(await client.pull('file:///asked.md')))).toEqual(FINDINGS);
  });

  test('are unchanged until the text changes', async () => {
    const uri = 'file:///unchanged.md';
    await client.open(uri, ARTICLE);
    const { resultId } = await client.pull(uri);
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await client.change(uri, 2, [{ text: `${ARTICLE}\n` }]);
    const after = await client.pull(uri, resultId);
    expect(after.kind).toBe('full');
    expect(after.resultId).not.toBe(resultId);
  });

  test('are not taken for unchanged when a document opens again at the same version', async () => {
    const uri = 'file:///again.md';
    await client.open(uri, ARTICLE);
    const { resultId } = await client.pull(uri);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.open(uri, ARTICLE.replace('Baromètre des cyclistes', 'Revue Cyclable'));
    expect(itemsOf(await client.pull(uri, resultId)).map(({ code }) => code)).toEqual(['unsourced-claim']);
  });

  test('are not taken for unchanged after the server started again', async () => {
    const uri = 'file:///restart.md';
    await client.open(uri, ARTICLE);
    const { resultId } = await client.pull(uri);
    const other = await startClient({ capabilities: PULL });
    await other.open(uri, ARTICLE);
    expect((await other.pull(uri, resultId)).kind).toBe('full');
    await other.stop();
  });
});

describe('the summary', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient({ capabilities: PULL, initializationOptions: { summary: true } });
  });
  afterAll(() => client.stop());

  test('counts sources, citations and claims without a source, after each edit', async () => {
    const uri = 'file:///summary.md';
    await client.open(uri, ARTICLE);
    expect(await until(() => client.heard.summaries[0])).toEqual({
      uri,
      version: 1,
      summary: {
        article: true,
        choice: 'article',
        sources: 3,
        citations: 3,
        unsourced: 1,
        level: 'publish',
        strictOnly: 0,
        reason: expect.any(String),
        resembles: false,
        readAs: expect.stringMatching(/^Read as reporting/),
      },
    });
    await client.change(uri, 2, [
      { range: rangeOf(ARTICLE, 'Les ventes ont atteint 2,5 millions de vélos en 2024.'), text: '' },
    ]);
    expect(await until(() => client.heard.summaries[1])).toMatchObject({ version: 2, summary: { unsourced: 0 } });
  });

  test('comes without diagnostics for a client that asks for those', async () => {
    const { length } = client.heard.summaries;
    await client.open('file:///pulled.md', ARTICLE);
    await until(() => client.heard.summaries[length]);
    expect(client.heard.published).toEqual([]);
  });
});
