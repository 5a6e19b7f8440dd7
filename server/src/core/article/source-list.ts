import type { List, Nodes, Root, RootContent } from 'mdast';
import { fold } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { plainText, spanOf } from './markdown.ts';
import type { Source, SourceList } from './model.ts';
import { readItem } from './source-item.ts';
import { readNotes } from './source-note.ts';
import { readParagraph } from './source-paragraph.ts';
import { readTable } from './source-table.ts';
import { overlaps } from './span.ts';

/** The sources sections of an article and their entries, in document order; a malformed entry never hides its neighbours. */
export const readSourceLists = (
  root: Root,
  text: string,
): { lists: readonly SourceList[]; sources: readonly Source[] } => {
  const lists: SourceList[] = [];
  const sources: Source[] = [];
  for (let at = 0; at < root.children.length; at++) {
    const title = titleOf(root.children[at]);
    if (title === null) continue;
    const body = bodyOf(root.children, at);
    const own = entriesOf(body, text);
    const opening = root.children[at];
    if (!opening || (opening.type !== 'heading' && own.length === 0)) continue;
    const heading = spanOf(opening);
    lists.push({ title, heading, span: { start: heading.start, end: spanOf(body.at(-1) ?? opening).end } });
    sources.push(...own);
    at += body.length;
  }
  const notes = readNotes(root, text).filter(({ span }) => !sources.some((source) => overlaps(source.span, span)));
  return { lists, sources: [...sources, ...notes].sort((a, b) => a.span.start - b.span.start) };
};

/** Lists and tables; where a section has none, its paragraphs. */
const entriesOf = (body: readonly RootContent[], text: string): readonly Source[] => {
  const lists = body.filter((node) => node.type === 'list' || node.type === 'table');
  const nodes = lists.length > 0 ? lists : body.filter((node) => node.type === 'paragraph');
  return nodes.flatMap((node) => {
    if (node.type === 'list') return readList(node, text);
    return node.type === 'table' ? readTable(node, text) : readParagraph(node, text);
  });
};

const TITLES = new Set(Object.values(lexicons).flatMap(({ listTitles }) => listTitles.map(fold)));

/** The title when a block opens a sources list: a heading, or a label that stands alone ("**Sources :**"). */
const titleOf = (node: RootContent | undefined): string | null => {
  if (node?.type !== 'heading' && node?.type !== 'paragraph') return null;
  const shown = plainText(node).trim();
  if (isShortcode(node)) return SHORTCODE.exec(shown)?.[1] ?? null;
  if (shown.length > 80 || !TITLES.has(fold(unnumbered(shown)))) return null;
  return node.type === 'heading' || isLabel(node.children, shown) ? shown.replace(/[\s:：]+$/, '') : null;
};

/** Hugo's "{{% sources %}}", which "{{% /sources %}}" ends; it may follow another on the line before. */
const SHORTCODE = /(?:^|[\r\n])\{\{[%<]\s*([\p{L}-]+)\s*[%>]\}\}$/u;

const isShortcode = (node: RootContent): boolean =>
  node.type === 'paragraph' && TITLES.has(fold(SHORTCODE.exec(plainText(node).trim())?.[1] ?? ''));

const isLabel = (children: readonly Nodes[], shown: string): boolean =>
  /[:：]$/.test(shown) || (children.length === 1 && children[0]?.type === 'strong');

/** "9. 📚 Sources" and "IV) Sources" without what stands in front. */
const unnumbered = (title: string): string =>
  title.replace(
    /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s#*.-]|\d{1,3}[.)°]?\s|[IVX]{1,5}[.)]\s|[a-z][.)]\s)+/iu,
    '',
  );

/** What belongs to the section: to the next heading as high, or for a label the list right under it. */
const bodyOf = (nodes: readonly RootContent[], at: number): readonly RootContent[] => {
  const opening = nodes[at];
  const rest = nodes.slice(at + 1);
  if (opening && isShortcode(opening)) {
    const close = rest.findIndex((node) => node.type === 'paragraph' && /^\{\{[%<]\s*\//.test(plainText(node)));
    return trimTail(close < 0 ? rest : rest.slice(0, close));
  }
  if (opening?.type !== 'heading') return rest.slice(0, rest[0]?.type === 'list' || rest[0]?.type === 'table' ? 1 : 0);
  const end = rest.findIndex(
    (node) => (node.type === 'heading' && node.depth <= opening.depth) || titleOf(node) !== null,
  );
  return trimTail(end < 0 ? rest : rest.slice(0, end));
};

/** The section ends with its last list or table; written in paragraphs, with the last of them. */
const trimTail = (body: readonly RootContent[]): readonly RootContent[] => {
  const isEntry = ({ type }: RootContent): boolean => type === 'list' || type === 'table';
  const last = body.findLastIndex(body.some(isEntry) ? isEntry : ({ type }) => type === 'paragraph');
  return body.slice(0, last + 1);
};

const readList = (list: List, text: string): readonly Source[] =>
  list.children.map((item, i) => readItem(item, text, list.ordered ? String((list.start ?? 1) + i) : null));
