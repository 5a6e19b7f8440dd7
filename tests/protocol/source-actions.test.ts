import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { applied, type Client, PUSH, startClient } from './client.ts';
import { rangeOf } from './positions.ts';

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: PUSH, initializationOptions: { commands: true } });
});
afterAll(() => client.stop());

let count = 0;
const offered = async (text: string, words: string, only?: string[], from = client) => {
  const uri = `file:///source-actions-${++count}.md`;
  await from.open(uri, text, 'markdown', 7);
  const context = { diagnostics: [], ...(only && { only }) };
  const params = { textDocument: { uri }, range: rangeOf(text, words), context };
  const actions = await from.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  return { uri, actions, titles: actions.map(({ title }) => title) };
};

const CLAIM = 'Les ventes ont atteint';

test('a claim is cited, in one edit of this version', async () => {
  const { uri, actions } = await offered(ARTICLE, CLAIM);
  const cite = actions.find(({ title }) => title === 'Cite “Revue Cyclable” (7/10)');
  expect(cite?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 7 } }]);
  expect(applied(ARTICLE, uri, cite?.edit)).toBe(
    ARTICLE.replace('2,5 millions de vélos en 2024.', '2,5 millions de vélos en 2024 (Source : Revue Cyclable).'),
  );
});

test('an entry that is never cited is removed', async () => {
  const { uri, actions } = await offered(ARTICLE, 'Revue Cyclable');
  const remove = actions.find(({ title }) => title === 'Remove “Revue Cyclable” from the list');
  expect(applied(ARTICLE, uri, remove?.edit)).not.toContain('Revue Cyclable');
});

test('missing fields are added', async () => {
  const text = ARTICLE.replace('   - Fiabilité : 9/10\n', '');
  const { uri, actions } = await offered(text, 'Mairie de Lorient** - Rapport');
  const complete = actions.find(({ title }) => title === 'Add the missing fields');
  expect(applied(text, uri, complete?.edit)).toContain('https://lorient.example/rapport\n   - Fiabilité : /10\n');
});

test('the list is sorted, as a rewrite', async () => {
  const text = ARTICLE.replace('**Atelier Vélo**', '**Vélo Atelier**').replace(
    '(Source : Atelier Vélo)',
    '(Source : Vélo Atelier)',
  );
  const { uri, actions } = await offered(text, '**Revue', ['refactor']);
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual([['Sort the sources by name', 'refactor.rewrite']]);
  const names = applied(text, uri, actions[0]?.edit).match(/^\d\. \*\*[^*]+/gm);
  expect(names).toEqual(['1. **Mairie de Lorient', '2. **Revue Cyclable', '3. **Vélo Atelier']);
});

test('all is mended at once when asked for by name, and only then', async () => {
  const text = ARTICLE.replace('(Source : Atelier Vélo)', '(Source : ATELIER VÉLO)').replace(
    'sources: 3',
    'sources: 4',
  );
  const { uri, actions } = await offered(text, 'Le vélo', ['source.fixAll']);
  expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.sourcier']);
  expect(applied(text, uri, actions[0]?.edit)).toBe(ARTICLE);
  expect((await offered(text, 'ATELIER')).actions.map(({ kind }) => kind)).not.toContain('source.fixAll.sourcier');
});

test('a finding, its kind and its rule are silenced by a command, where the client has it', async () => {
  const { uri, actions } = await offered(ARTICLE, CLAIM);
  const commands = actions.flatMap(({ command }) => (command === undefined ? [] : [command]));
  expect(commands.map(({ title }) => title)).toEqual([
    'Ignore this sentence: statements without a source',
    'No longer report this kind: figure',
    'Read this article as another kind of text…',
    'Turn this rule off: statements without a source',
  ]);
  expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(['sourcier.ignore', 'sourcier.setTextKind']));
  expect(commands.filter(({ command }) => command === 'sourcier.ignore').map((one) => one.arguments)).toEqual([
    [uri, { what: 'sentence', rule: 'unsourced-claim', text: 'Les ventes ont atteint 2,5 millions de vélos en 2024.' }],
    [uri, { what: 'kind', kind: 'statistic' }],
    [uri, { what: 'rule', rule: 'unsourced-claim' }],
  ]);
  const other = await startClient({ capabilities: PUSH });
  const { actions: plain } = await offered(ARTICLE, CLAIM, undefined, other);
  expect(plain.filter(({ command }) => command !== undefined)).toEqual([]);
  await other.stop();
});

test('what the settings ignore is not reported', async () => {
  const ignored = [{ rule: 'unsourced-claim', text: 'Les ventes ont atteint 2,5 millions de vélos en 2024.' }];
  const other = await startClient({ capabilities: PUSH, configuration: () => ({ ignored }) });
  await other.open('file:///ignored.md', ARTICLE);
  const codes = (await other.published('file:///ignored.md', 1)).map(({ code }) => code);
  expect(codes).toEqual(['unknown-source', 'uncited-source']);
  await other.stop();
});
