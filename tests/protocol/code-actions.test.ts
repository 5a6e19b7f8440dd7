import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { applied, type Client, PUSH, startClient } from './client.ts';
import { rangeOf } from './positions.ts';

const MISSPELT = ARTICLE.replace('Source : Atelier Vélo', 'Source : Atelier Vvélo');

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.stop());

let count = 0;
const actionsAt = async (
  text: string,
  range: Range,
  {
    from = client,
    context = {},
    version = 1,
  }: { from?: Client; context?: Partial<CodeActionContext>; version?: number } = {},
): Promise<{ uri: string; actions: CodeAction[] }> => {
  const uri = `file:///actions-${++count}.md`;
  await from.open(uri, text, 'markdown', version);
  const actions = await from.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...context },
  });
  return { uri, actions };
};

describe('a misspelt name', () => {
  const wrong = rangeOf(MISSPELT, 'Atelier Vvélo');

  test('is corrected by the preferred fix', async () => {
    const { uri, actions } = await actionsAt(MISSPELT, wrong);
    const [fix] = actions;
    expect(fix).toMatchObject({ title: 'Replace by “Atelier Vélo”', kind: 'quickfix', isPreferred: true });
    expect(fix?.diagnostics).toMatchObject([{ code: 'unknown-source', source: 'sourcier', range: wrong }]);
    expect(applied(MISSPELT, uri, fix?.edit)).toBe(ARTICLE);
  });

  test('is corrected in place in a file with CRLF, a byte order mark and characters of two units', async () => {
    const mend = (text: string): string =>
      `\uFEFF${text.replace('La métropole', '🚲 La métropole').replaceAll('\n', '\r\n')}`;
    const text = mend(MISSPELT);
    const { uri, actions } = await actionsAt(text, rangeOf(text, 'Vvélo'));
    expect(applied(text, uri, actions[0]?.edit)).toBe(mend(ARTICLE));
  });

  test.each([
    ['at its beginning', { start: wrong.start, end: wrong.start }],
    ['at its end', { start: wrong.end, end: wrong.end }],
    ['on all of the document', { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }],
  ])('is offered for correction with the cursor %s', async (_where, range) => {
    const { actions } = await actionsAt(MISSPELT, range);
    expect(actions[0]?.title).toBe('Replace by “Atelier Vélo”');
  });

  test('can be ignored by a comment on a line of its own, which silences it', async () => {
    const { uri, actions } = await actionsAt(MISSPELT, wrong);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore here'));
    expect(ignore).toMatchObject({ kind: 'quickfix' });
    expect(ignore).not.toHaveProperty('isPreferred');
    const comment = '<!-- sourcier-disable-next-line unknown-source -->\n';
    const silenced = MISSPELT.replace('La métropole', `${comment}La métropole`);
    expect(applied(MISSPELT, uri, ignore?.edit)).toBe(silenced);
    await client.open('file:///silenced.md', silenced);
    const left = await client.published('file:///silenced.md', 1);
    expect(left.map(({ code }) => code)).not.toContain('unknown-source');
    expect(left.map(({ code }) => code)).toContain('unsourced-claim');
  });
});

describe('edits', () => {
  test('hold only for the version they were made for', async () => {
    const { uri, actions } = await actionsAt(MISSPELT, rangeOf(MISSPELT, 'Vvélo'), { version: 12 });
    expect(actions[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 12 } }]);
    expect(actions[0]?.edit).not.toHaveProperty('changes');
  });

  test('are written without a version for a client that knows no other way', async () => {
    const from = await startClient({ capabilities: { ...PUSH, workspace: {} } });
    const { uri, actions } = await actionsAt(MISSPELT, rangeOf(MISSPELT, 'Vvélo'), { from });
    await from.stop();
    expect(actions[0]?.edit).not.toHaveProperty('documentChanges');
    expect(applied(MISSPELT, uri, actions[0]?.edit)).toBe(ARTICLE);
  });

  test('follow the text as it changes', async () => {
    const uri = 'file:///followed.md';
    await client.open(uri, ARTICLE);
    await client.change(uri, 2, [{ range: rangeOf(ARTICLE, 'Atelier Vélo'), text: 'Atelier Vvélo' }]);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: rangeOf(MISSPELT, 'Vvélo'),
      context: { diagnostics: [] },
    });
    expect(actions[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { version: 2 } }]);
    expect(applied(MISSPELT, uri, actions[0]?.edit)).toBe(ARTICLE);
  });
});

describe('what is asked for', () => {
  const range = rangeOf(MISSPELT, 'Vvélo');

  test.each([[['quickfix']], [['']], [['source', 'quickfix']]])('%j is answered', async (only) => {
    const { actions } = await actionsAt(MISSPELT, range, { context: { only } });
    expect(actions.map(({ title }) => title)).toEqual([
      'Replace by “Atelier Vélo”',
      'Add “Atelier Vvélo” to the list of sources',
      'Ignore here, by a comment in the text: cited sources that are not listed',
    ]);
  });

  test.each([[['refactor']], [['source.fixAll']], [['quickfix.other']]])('%j is not', async (only) => {
    expect((await actionsAt(MISSPELT, range, { context: { only } })).actions).toEqual([]);
  });

  test('nothing is offered where nothing is wrong', async () => {
    expect((await actionsAt(MISSPELT, rangeOf(MISSPELT, 'La métropole'))).actions).toEqual([]);
  });
});
