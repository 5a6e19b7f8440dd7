import {
  l10n,
  type MarkdownString,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Level, SourceOverview, SourceSummary } from '../../server/src/protocol/messages.ts';
import { rangeOf } from './places.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** A line of the Sources view: a source, a place that cites it, the team's library, or a source that only it has. */
export type SourceNode = SourceLine | PlaceLine | LibraryLine | KeptLine;

/** A source that the article lists. */
export interface SourceLine {
  readonly line: 'source';
  readonly document: TextDocument;
  readonly source: SourceOverview;
}

/** A place that cites a source. */
interface PlaceLine {
  readonly line: 'citation';
  readonly document: TextDocument;
  readonly span: SourceOverview['entry'];
}

/** The team's library beside the sources that the article lists. */
interface LibraryLine {
  readonly line: 'library';
  readonly document: TextDocument;
  readonly count: number;
}

/** A source of the team's library that the article does not list. */
export interface KeptLine {
  readonly line: 'kept';
  readonly document: TextDocument;
  readonly source: SourceSummary;
}

/** How a line of the view looks. */
export const itemOf = (node: SourceNode): TreeItem => {
  switch (node.line) {
    case 'source':
      return sourceItem(node);
    case 'citation':
      return placeItem(node);
    case 'library':
      return libraryItem(node);
    case 'kept':
      return keptItem(node);
  }
};

/** Shape and colour both tell how far a source is trusted. */
const ICONS: Readonly<Record<Level, ThemeIcon>> = {
  high: new ThemeIcon('pass-filled', new ThemeColor('sourcier.reliability.high')),
  medium: new ThemeIcon('pass', new ThemeColor('sourcier.reliability.medium')),
  low: new ThemeIcon('warning', new ThemeColor('sourcier.reliability.low')),
  unrated: new ThemeIcon('circle-large-outline'),
};

const sourceItem = (node: SourceLine): TreeItem => {
  const { citations, problems, url } = node.source;
  const times = citations.length;
  const cited =
    times === 0 ? l10n.t('never cited') : times === 1 ? l10n.t('cited once') : l10n.t('cited {0} times', times);
  const count = problems.length > 0 ? `⚠ ${problems.length}` : null;
  const item = itemFor(node.source, [cited, count], [cited, url, ...problems.map((problem) => `⚠ ${problem}`)]);
  item.collapsibleState = times === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
  item.contextValue = url === null ? 'source' : 'source.url';
  item.command = { command: 'sourcier.goTo', title: '', arguments: [node] };
  return item;
};

const keptItem = ({ source }: KeptLine): TreeItem => {
  const item = itemFor(source, [], [source.url, l10n.t('In the team’s library: it is added to the list')]);
  item.contextValue = source.url === null ? 'kept' : 'kept.url';
  return item;
};

const itemFor = (
  { name, scoreText, level, kind, date }: SourceSummary,
  shown: readonly (string | null)[],
  told: readonly (string | null)[],
): TreeItem => {
  const title = name === '' ? l10n.t('Source without a name') : name;
  const item = new TreeItem(title);
  item.description = written([scoreText, kind, date, ...shown]).join(' · ');
  item.tooltip = tooltipOf([title, scoreText, kind, date, ...told]);
  item.iconPath = ICONS[level];
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
};

const written = (parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null);

/** Plain text: a name from an article must not become a link or an image. */
const tooltipOf = (lines: readonly (string | null)[]): MarkdownString => plainMarkdown(written(lines).join('\n'));

/** More of a paragraph than a view shows, in UTF-16 units, and more than a tooltip does. */
const LABEL = 200;
const TOLD = 2000;

const placeItem = (node: PlaceLine): TreeItem => {
  const { document, span } = node;
  const { start } = rangeOf(document, span);
  const text = document.lineAt(start.line).text.trim();
  const item = new TreeItem(text.slice(0, LABEL));
  item.description = l10n.t('line {0}', start.line + 1);
  item.tooltip = tooltipOf([item.description, text.slice(0, TOLD)]);
  item.command = { command: 'sourcier.goTo', title: '', arguments: [node] };
  return item;
};

const libraryItem = ({ count }: LibraryLine): TreeItem => {
  const item = new TreeItem(l10n.t('The team’s library'), TreeItemCollapsibleState.Collapsed);
  item.description = String(count);
  item.tooltip = l10n.t(
    'Sources that the article does not list yet: drag one into the text, or cite it at the cursor.',
  );
  item.iconPath = new ThemeIcon('library');
  item.contextValue = 'library';
  return item;
};
