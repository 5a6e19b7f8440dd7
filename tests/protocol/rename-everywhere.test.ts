import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { appliedAll, type Client, PULL, startClient } from './client.ts';
import { atCursor } from './positions.ts';

const NAME = 'Observatoire des moulins';
const LIBRARY = `sources:\n  - name: ${NAME}\n    aliases: [OM]\n    reliability: 6/10\n`;
const article = (words: string): string =>
  `# Moulins\n\n${words} (Source : ${NAME}).\n\n## Sources\n\n1. **${NAME}** - Étude\n   - Fiabilité : 6/10\n`;
const ASKING: ClientCapabilities = {
  ...PULL,
  workspace: { ...PULL.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

let root: string;
let client: Client;
const path = (...parts: string[]): string => join(root, 'news', ...parts);
const uriOf = (...parts: string[]): string => pathToFileURL(path(...parts)).href;

const TEXTS = { 'a.md': article('Ils tournent'), 'b.md': article('Ils grincent'), 'c.md': article('Ils dorment') };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  mkdirSync(path());
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path(name), text);
  writeFileSync(path('other.md'), article('Ils chantent').replaceAll(NAME, 'Mairie'));
  writeFileSync(path('sources.yml'), LIBRARY);
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true });
});

/** What renaming the source in `a.md` changes, by file; `b.md` is open too. */
const renamed = async (capabilities: ClientCapabilities, newName: string) => {
  client = await startClient({ capabilities, locale: 'fr', workspaceFolders: [{ uri: uriOf(), name: 'news' }] });
  for (const name of ['a.md', 'b.md'] as const) await client.open(uriOf(name), TEXTS[name]);
  await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  const { position } = atCursor(TEXTS['a.md'].replace('**Obser', '**Obser$0'));
  const params = { textDocument: { uri: uriOf('a.md') }, position, newName };
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', params);
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  return { edit, changes: new Map(changes.map((one) => [one.textDocument.uri.replace(`${uriOf()}/`, ''), one])) };
};

const annotations = (change: TextDocumentEdit | undefined): unknown[] => [
  ...new Set(change?.edits.map((one) => ('annotationId' in one ? one.annotationId : null))),
];

test('a source is renamed in this article at once, in others and in the library as its user confirms', async () => {
  const { edit, changes } = await renamed(ASKING, 'Moulins de France');
  expect([...changes.keys()].sort()).toEqual(['a.md', 'b.md', 'c.md', 'sources.yml']);
  expect(annotations(changes.get('a.md'))).toEqual([null]);
  expect(annotations(changes.get('b.md'))).toEqual(['articles']);
  expect(annotations(changes.get('c.md'))).toEqual(['articles']);
  expect(annotations(changes.get('sources.yml'))).toEqual(['library']);
  expect(edit.changeAnnotations).toMatchObject({
    articles: { label: 'Dans les autres articles', needsConfirmation: true },
    library: { label: 'Dans la bibliothèque de l’équipe', needsConfirmation: true },
  });
  for (const [name, text] of [...Object.entries(TEXTS), ['sources.yml', LIBRARY]] as const) {
    const edits = changes.get(name)?.edits.filter((one) => 'newText' in one) ?? [];
    expect(appliedAll(text, edits)).toBe(text.replaceAll(NAME, 'Moulins de France'));
  }
});

test('a name that YAML would read otherwise is quoted in the library', async () => {
  const { changes } = await renamed(ASKING, 'Moulins: le bilan');
  expect(changes.get('sources.yml')?.edits).toMatchObject([{ newText: '"Moulins: le bilan"' }]);
});

test('where the client cannot ask, in this article alone', async () => {
  const { edit, changes } = await renamed(PULL, 'Moulins de France');
  expect([...changes.keys()]).toEqual(['a.md']);
  expect(edit.changeAnnotations).toBeUndefined();
});
