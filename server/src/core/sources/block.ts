import type { List, Nodes, RootContent } from 'mdast';
import { fold } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { LETTER } from '../language/patterns.ts';
import { plainText, spanOf } from '../markdown/parse.ts';
import { once } from '../text/once.ts';
import { type Span, slice } from '../text/span.ts';
import { readItem } from './item.ts';
import type { Source } from './model.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

/** A block at the top of an article, as far as a sources section may begin with it, end with it or hold it. */
export interface Block {
  readonly type: RootContent['type'];
  /** A heading's; 0 for all else. */
  readonly depth: number;
  /** The title, when a sources section begins here. */
  readonly title: string | null;
  /** Whether that section begins with a shortcode. */
  readonly isShortcode: boolean;
  /** Whether a section that began with a shortcode ends here. */
  readonly endsShortcode: boolean;
  readonly span: Span;
  /** The entries that it holds, should it stand in a sources section. */
  readonly entries: () => readonly Source[];
}

/**
 * A block of Markdown as a sources section needs to know it. A paragraph is seldom an entry: `reread` gives it again
 * where it is, so that the paragraphs of an article need not be kept as the parser gave them.
 */
export const blockOf = (node: RootContent, text: string, reread: () => RootContent | undefined): Block => ({
  type: node.type,
  depth: node.type === 'heading' ? node.depth : 0,
  title: titleOf(node),
  isShortcode: isShortcode(node),
  endsShortcode: endsShortcode(node),
  span: spanOf(node),
  entries: once(isListLike(node) ? entriesAt(node, text) : entriesAgain(reread, text)),
});

const isListLike = ({ type }: RootContent): boolean => type === 'list' || type === 'table';

// Two functions, for each keeps all that stands around it.
const entriesAt = (node: RootContent, text: string) => (): readonly Source[] => entriesOf(node, text);

const entriesAgain = (reread: () => RootContent | undefined, text: string) => (): readonly Source[] => {
  const node = reread();
  return node === undefined ? [] : entriesOf(node, text);
};

const entriesOf = (node: RootContent, text: string): readonly Source[] => {
  if (node.type === 'list') return readList(node, text);
  if (node.type === 'table') return readTable(node, text);
  return node.type === 'paragraph' ? readParagraph(node, text) : [];
};

const readList = (list: List, text: string): readonly Source[] =>
  list.children.flatMap((item, i) =>
    TEMPLATE.test(slice(text, spanOf(item)))
      ? []
      : [readItem(item, text, list.ordered ? String((list.start ?? 1) + i) : null)],
  );

/** An item that a site fills in from elsewhere: "- {{< references/rail >}}". */
const TEMPLATE = /^(?:[-*+]|\d{1,9}[.)])\s+(?:\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\})\s*$/;

const TITLES = new Set(Object.values(lexicons).flatMap(({ listTitles }) => listTitles.map(fold)));

/** The title when a block opens a sources list: a heading, or a label that stands alone ("**Sources :**"). */
const titleOf = (node: RootContent): string | null => {
  if (node.type !== 'heading' && node.type !== 'paragraph') return null;
  const shown = plainText(node).trim();
  if (isShortcode(node)) return SHORTCODE.exec(shown)?.[1] ?? null;
  if (shown.length > 80 || !TITLES.has(fold(unnumbered(shown)))) return null;
  return node.type === 'heading' || isLabel(node.children, shown) ? shown.replace(/[\s:：]+$/, '') : null;
};

/** Hugo's "{{% sources %}}", which "{{% /sources %}}" ends; it may follow another on the line before. */
const SHORTCODE = new RegExp(String.raw`(?:^|[\r\n])\{\{[%<]\s*([${LETTER}-]+)\s*[%>]\}\}$`, 'u');

const isShortcode = (node: RootContent): boolean =>
  node.type === 'paragraph' && TITLES.has(fold(SHORTCODE.exec(plainText(node).trim())?.[1] ?? ''));

const endsShortcode = (node: RootContent): boolean =>
  node.type === 'paragraph' && /^\{\{[%<]\s*\//.test(plainText(node));

const isLabel = (children: readonly Nodes[], shown: string): boolean =>
  /[:：]$/.test(shown) || (children.length === 1 && children[0]?.type === 'strong');

/** "9. 📚 Sources" and "IV) Sources" without what stands in front. */
const unnumbered = (title: string): string =>
  title.replace(
    /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s#*.-]|\d{1,3}[.)°]?\s|[IVX]{1,5}[.)]\s|[a-z][.)]\s)+/iu,
    '',
  );
