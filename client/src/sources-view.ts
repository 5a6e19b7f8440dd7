import {
  commands,
  Disposable,
  EventEmitter,
  env,
  type Memento,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { citingKept } from './cite.ts';
import type { LanguageServer } from './language-server.ts';
import type { Current, Overviews } from './overviews.ts';
import { rangeOf, reveal } from './places.ts';
import { createSourceDrops, dragSources } from './source-drag.ts';
import { createSourceChoice, type SourceChoice } from './source-filter.ts';
import { itemOf, type KeptLine, type SourceLine, type SourceNode } from './source-items.ts';
import { inOrder, passes } from './source-order.ts';

type SourceServer = Pick<LanguageServer, 'librarySources' | 'citable'>;

/** The tree of the sources of the article and of the team's library, and the commands of its menus. */
export const createSourcesView = (overviews: Overviews, server: SourceServer, memory: Memento): Disposable => {
  const changed = new EventEmitter<undefined>();
  const choice = createSourceChoice(memory, () => show(overviews.current));
  const view = window.createTreeView<SourceNode>('sourcier.sources', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => childrenOf(node, overviews.current, choice, server),
      getTreeItem: itemOf,
    },
    dragAndDropController: dragSources,
    showCollapseAll: true,
  });
  const show = (current: Current): void => {
    // Decides which words of welcome stand in an empty view.
    void commands.executeCommand('setContext', 'sourcier.article', current.state);
    const overview = current.state === 'article' ? current.overview : { sources: [], kept: 0 };
    view.description = current.state === 'article' ? fileName(current.document) : '';
    view.message = messageOf(overview.sources.filter((one) => passes(one, choice.filter)).length, choice);
    void commands.executeCommand('setContext', 'sourcier.hasSources', overview.sources.length + overview.kept > 0);
    changed.fire(undefined);
  };
  show(overviews.current);
  const inSight = overviews.addView(() => view.visible);
  return Disposable.from(
    view,
    view.onDidChangeVisibility(inSight),
    changed,
    choice,
    overviews.onDidChange(show),
    createSourceDrops(server),
    ...sourceCommands(server),
  );
};

const sourceCommands = (server: SourceServer): readonly Disposable[] => [
  commands.registerCommand('sourcier.goTo', (node: SourceNode) => {
    if (node.line === 'source') return reveal(node.document, node.source.entry);
    return node.line === 'citation' ? reveal(node.document, node.span) : undefined;
  }),
  commands.registerCommand('sourcier.openUrl', (node: SourceLine | KeptLine) => openUrl(node)),
  commands.registerCommand('sourcier.copyCitation', (node: SourceLine) => env.clipboard.writeText(node.source.marker)),
  commands.registerCommand('sourcier.insertCitation', (node: SourceLine | KeptLine) => insert(node, server)),
  commands.registerCommand('sourcier.renameSource', (node: SourceLine) => atEntry(node, 'editor.action.rename')),
  commands.registerCommand('sourcier.findCitations', (node: SourceLine) =>
    atEntry(node, 'editor.action.goToReferences'),
  ),
];

const fileName = ({ uri }: TextDocument): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Says what the filter lets through; empty where there is none. */
const messageOf = (count: number, { title }: SourceChoice): string => (title === null ? '' : `${title} (${count})`);

const childrenOf = async (
  node: SourceNode | undefined,
  current: Current,
  { order, filter }: SourceChoice,
  server: SourceServer,
): Promise<SourceNode[]> => {
  if (node === undefined) {
    if (current.state !== 'article') return [];
    const { document, overview } = current;
    const sources = inOrder(overview.sources, order).filter((source) => passes(source, filter));
    const lines: SourceNode[] = sources.map((source) => ({ line: 'source', document, source }));
    return overview.kept === 0 ? lines : [...lines, { line: 'library', document, count: overview.kept }];
  }
  const { document } = node;
  if (node.line === 'source') return node.source.citations.map((span) => ({ line: 'citation', document, span }));
  if (node.line !== 'library') return [];
  const kept = (await server.librarySources(document.uri))?.sources ?? [];
  return inOrder(kept, order)
    .filter((source) => passes(source, filter))
    .map((source) => ({ line: 'kept', document, source }));
};

const openUrl = async ({ source }: SourceLine | KeptLine): Promise<void> => {
  if (source.url !== null && /^https?:/.test(source.url)) await env.openExternal(Uri.parse(source.url, true));
};

const insert = async ({ line, document, source }: SourceLine | KeptLine, server: SourceServer): Promise<void> => {
  const editor = await window.showTextDocument(document, columnOf(document));
  const { active } = editor.selection;
  if (line === 'kept') {
    const edits = await citingKept(server, document, active, source.name);
    if (edits !== null) await workspace.applyEdit(edits);
    return;
  }
  const before = document.lineAt(active.line).text.slice(0, active.character);
  const space = before === '' || /\s$/.test(before) ? '' : ' ';
  await editor.edit((edit) => edit.insert(active, `${space}${source.marker}`));
};

const columnOf = (document: TextDocument) => {
  const viewColumn = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  return viewColumn === undefined ? {} : { viewColumn };
};

const atEntry = async ({ document, source }: SourceLine, command: string): Promise<void> => {
  const text = document.getText(rangeOf(document, source.entry));
  const at = source.entry.start + Math.max(0, text.indexOf(source.name));
  await reveal(document, { start: at, end: at });
  await commands.executeCommand(command);
};
