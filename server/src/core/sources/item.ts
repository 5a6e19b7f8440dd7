import type { Link, ListItem, Paragraph, TableCell } from 'mdast';
import type { FieldKey } from '../language/lexicon.ts';
import { spanOf } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';
import { contains, linesOf, type Span, slice } from '../text/span.ts';
import { readExcerpts } from './excerpts.ts';
import { addressOf, fieldOn, readDate, readReliability, readUrl } from './fields.ts';
import { type Head, readHead } from './head.ts';
import type { Source, SourceField, SourceUrl } from './model.ts';

/**
 * One entry written as a list item: a line that names the source, then labelled fields on lines of their own or in a
 * nested list, or just the line ("- [Name](url)", "- Name — *Title* (2024)").
 */
export const readItem = (item: ListItem, text: string, key: string | null): Source => {
  const span = spanOf(item);
  const opening = item.children.find((node) => node.type === 'paragraph');
  const lines = opening ? linesOf(text, spanOf(opening)) : [];
  const nested = item.children
    .flatMap((child) => (child.type === 'list' ? child.children : []))
    .flatMap((child) => firstLine(child));
  const fields = [...lines.slice(1), ...nested].map((line) => fieldOn(text, line)).filter((field) => field !== null);
  const headLine = lines[0] ?? { start: endOfMark(text, span), end: endOfMark(text, span) };
  const headField = fieldOn(text, headLine);
  // An entry that begins with a field has lost its name.
  const head = headField
    ? { ...NAMELESS, nameSpan: { start: headLine.start, end: headLine.start } }
    : readHead(opening, text, headLine);
  const all = headField ? [headField, ...fields] : fields;
  const link = opening ? linkOf(opening, text) : null;
  const shape = all.length > 0 ? 'full' : 'line';
  return { ...assemble({ head, fields: all, link, text, key, shape, span }), excerpts: readExcerpts(item, text, all) };
};

const NAMELESS = { name: '', aliases: [], kind: null, date: null };

interface SourceParts {
  readonly head: Head;
  readonly fields: readonly SourceField[];
  readonly link: SourceUrl | null;
  readonly text: string;
  readonly key: string | null;
  readonly shape: Source['shape'];
  readonly span: Span;
}

/** A source from its head and fields; a field wins over what the head line says. */
export const assemble = ({ head, fields, link, text, key, shape, span }: SourceParts): Source => {
  const value = (key: FieldKey): Span | null => fields.find((field) => field.key === key)?.value ?? null;
  const date = value('date');
  const url = value('url');
  const reliability = value('reliability');
  const kind = value('kind');
  const alias = value('alias');
  return {
    ...head,
    aliases: alias
      ? [
          ...head.aliases,
          ...slice(text, alias)
            .split(/\s*[,;/]\s*/)
            .filter(Boolean),
        ]
      : head.aliases,
    kind: kind ? slice(text, kind) || null : head.kind,
    date: date && date.end > date.start ? readDate(text, date) : head.date,
    url: url && url.end > url.start ? readUrl(text, url) : link,
    reliability: reliability && hasScore(slice(text, reliability)) ? readReliability(text, reliability) : null,
    fields,
    excerpts: [],
    key,
    shape,
    span,
  };
};

/** "/10" waits for its score. */
const hasScore = (written: string): boolean => written !== '' && !/^\/\s?\d+$/.test(written);

const firstLine = (item: ListItem): readonly Span[] => {
  const [first] = item.children;
  return first?.type === 'paragraph' ? [spanOf(first)] : [];
};

const endOfMark = (text: string, { start, end }: Span): number =>
  Math.min(end, start + (/^(?:[-*+•]|\d{1,9}[.)])[ \t]?/.exec(text.slice(start, end))?.[0].length ?? 0));

/** The first web address that a block links to, between the ends of `within` where that is given. */
export const linkOf = (block: Paragraph | TableCell, text: string, within = spanOf(block)): SourceUrl | null => {
  for (const node of walk(block.children)) {
    if (node.type !== 'link') continue;
    const href = addressOf(node.url);
    const span = href === null ? null : addressSpan(node, text, within);
    if (span !== null) return { text: node.url, href, span };
  }
  return null;
};

/** Where a link's address stands within a span: the whole link where it is written with escapes or entities. */
const addressSpan = (link: Link, text: string, within: Span): Span | null => {
  // The parser gives no position to addresses it finds in running text that it has already cut.
  const span = link.position ? spanOf(link) : within;
  if (!contains(within, span)) return null;
  const at = slice(text, span).lastIndexOf(link.url);
  if (at < 0) return link.position ? span : null;
  return { start: span.start + at, end: span.start + at + link.url.length };
};
