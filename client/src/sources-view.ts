import {
  commands,
  type DataTransfer,
  DataTransferItem,
  Disposable,
  EventEmitter,
  env,
  l10n,
  type MarkdownString,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { Level, SourceOverview } from '../../server/src/protocol/messages.ts';
import type { Current, Overviews } from './overviews.ts';
import { rangeOf, reveal } from './places.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** A line of the view: a source, or one of the places that cite it. */
export type SourceNode = SourceLine | PlaceLine;

interface SourceLine {
  readonly line: 'source';
  readonly document: TextDocument;
  readonly source: SourceOverview;
}

interface PlaceLine {
  readonly line: 'citation';
  readonly document: TextDocument;
  readonly span: SourceOverview['entry'];
}

/** The tree of the article's sources, and the commands of its menus. */
export const createSourcesView = (overviews: Overviews): Disposable => {
  const changed = new EventEmitter<undefined>();
  const view = window.createTreeView<SourceNode>('sourcier.sources', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => childrenOf(node, overviews.current),
      getTreeItem: itemOf,
    },
    dragAndDropController: { dragMimeTypes: ['text/plain'], dropMimeTypes: [], handleDrag: drag },
    showCollapseAll: true,
  });
  const show = (current: Current): void => {
    // Decides which words of welcome stand in an empty view.
    void commands.executeCommand('setContext', 'sourcier.article', current.state);
    const count = current.state === 'article' ? current.overview.sources.length : 0;
    view.description = current.state === 'article' ? fileName(current.document) : '';
    view.badge = undefined;
    void commands.executeCommand('setContext', 'sourcier.hasSources', count > 0);
    changed.fire(undefined);
  };
  show(overviews.current);
  const inSight = overviews.addView(() => view.visible);
  return Disposable.from(
    view,
    view.onDidChangeVisibility(inSight),
    changed,
    overviews.onDidChange(show),
    commands.registerCommand('sourcier.goTo', (node: SourceNode) =>
      reveal(node.document, node.line === 'source' ? node.source.entry : node.span),
    ),
    commands.registerCommand('sourcier.openUrl', (node: SourceLine) => openUrl(node)),
    commands.registerCommand('sourcier.copyCitation', (node: SourceLine) =>
      env.clipboard.writeText(node.source.marker),
    ),
    commands.registerCommand('sourcier.insertCitation', (node: SourceLine) => insert(node)),
    commands.registerCommand('sourcier.renameSource', (node: SourceLine) => atEntry(node, 'editor.action.rename')),
    commands.registerCommand('sourcier.findCitations', (node: SourceLine) =>
      atEntry(node, 'editor.action.goToReferences'),
    ),
  );
};

const fileName = ({ uri }: TextDocument): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

const childrenOf = (node: SourceNode | undefined, current: Current): SourceNode[] => {
  if (node === undefined) {
    if (current.state !== 'article') return [];
    const { document, overview } = current;
    return overview.sources.map((source) => ({ line: 'source', document, source }));
  }
  if (node.line === 'citation') return [];
  return node.source.citations.map((span) => ({ line: 'citation', document: node.document, span }));
};

const itemOf = (node: SourceNode): TreeItem => (node.line === 'source' ? sourceItem(node) : placeItem(node));

/** Shape and colour both tell how far a source is trusted. */
const ICONS: Readonly<Record<Level, ThemeIcon>> = {
  high: new ThemeIcon('pass-filled', new ThemeColor('sourcier.reliability.high')),
  medium: new ThemeIcon('pass', new ThemeColor('sourcier.reliability.medium')),
  low: new ThemeIcon('warning', new ThemeColor('sourcier.reliability.low')),
  unrated: new ThemeIcon('circle-large-outline'),
};

const sourceItem = (node: SourceLine): TreeItem => {
  const { name, scoreText, level, kind, date, citations, problems, url } = node.source;
  const times = citations.length;
  const cited =
    times === 0 ? l10n.t('never cited') : times === 1 ? l10n.t('cited once') : l10n.t('cited {0} times', times);
  const item = new TreeItem(
    name === '' ? l10n.t('Source without a name') : name,
    times === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed,
  );
  item.description = [scoreText, kind, date, cited, problems.length > 0 ? `⚠ ${problems.length}` : null]
    .filter((part) => part !== null)
    .join(' · ');
  item.tooltip = tooltipOf(name, [scoreText, kind, date, cited, url, ...problems.map((problem) => `⚠ ${problem}`)]);
  item.iconPath = ICONS[level];
  item.contextValue = url === null ? 'source' : 'source.url';
  item.command = { command: 'sourcier.goTo', title: '', arguments: [node] };
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
};

/** Plain text: a name from an article must not become a link or an image. */
const tooltipOf = (name: string, lines: readonly (string | null)[]): MarkdownString =>
  plainMarkdown([name, ...lines.filter((line) => line !== null)].join('\n'));

const placeItem = (node: PlaceLine): TreeItem => {
  const { document, span } = node;
  const { start } = rangeOf(document, span);
  const item = new TreeItem(document.lineAt(start.line).text.trim().slice(0, 200));
  item.description = l10n.t('line {0}', start.line + 1);
  item.command = { command: 'sourcier.goTo', title: '', arguments: [node] };
  return item;
};

const drag = (nodes: readonly SourceNode[], data: DataTransfer): void => {
  const markers = nodes.flatMap((node) => (node.line === 'source' ? [node.source.marker] : []));
  if (markers.length > 0) data.set('text/plain', new DataTransferItem(markers.join(' ')));
};

const openUrl = async ({ source }: SourceLine): Promise<void> => {
  if (source.url !== null && /^https?:/.test(source.url)) await env.openExternal(Uri.parse(source.url, true));
};

const insert = async ({ document, source }: SourceLine): Promise<void> => {
  const editor = await window.showTextDocument(document, columnOf(document));
  const { active } = editor.selection;
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
