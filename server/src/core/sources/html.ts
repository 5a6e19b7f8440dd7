import type { Html } from 'mdast';
import { squash } from '../language/fold.ts';
import { LETTER } from '../language/patterns.ts';
import { spanOf } from '../markdown/parse.ts';
import { moved, type Span, slice, trimmed } from '../text/span.ts';
import { addressOf, readDate } from './fields.ts';
import type { Source, SourceDate, SourceUrl } from './model.ts';

/** The entries of a list of sources that is written in HTML, from `from` on: its items, or else its paragraphs. */
export const readHtml = (node: Html, text: string, from: number): readonly Source[] => {
  const { start, end } = spanOf(node);
  const within = { start: Math.max(start, from), end };
  const items = itemsIn(text, within, ITEM);
  return items.length > 0 ? items.map((item) => readItem(text, item)) : linked(text, itemsIn(text, within, PARAGRAPH));
};

/** A paragraph that links to nothing is a remark. */
const linked = (text: string, items: readonly Item[]): readonly Source[] =>
  items.map((item) => readItem(text, item)).filter(({ url }) => url !== null);

interface Item {
  readonly span: Span;
  readonly content: Span;
  readonly key: string | null;
}

/** The end of an item or a paragraph may be left out. */
const ITEM = /<(ol|ul)(\s[^<>]*)?>|<li(?:\s[^<>]*)?>([\s\S]*?)(?:<\/li\s*>|(?=<li[\s>]|<\/[ou]l\s*>|$))/gi;

const PARAGRAPH = /<(ol|ul)(\s[^<>]*)?>|<(?:p|dd|dt)(?:\s[^<>]*)?>([\s\S]*?)(?:<\/(?:p|dd|dt)\s*>|(?=<p[\s>]|$))/gi;

const itemsIn = (text: string, within: Span, pattern: RegExp): readonly Item[] => {
  const items: Item[] = [];
  let number: number | null = null;
  for (const { index, 0: whole, 1: list, 2: attributes = '', 3: inside = '' } of slice(text, within).matchAll(
    pattern,
  )) {
    if (list) {
      number = /^ol$/i.test(list) ? Number(/start\s*=\s*["']?(\d{1,4})/i.exec(attributes)?.[1] ?? 1) : null;
      continue;
    }
    const start = within.start + index;
    const from = start + whole.indexOf('>') + 1;
    const span = { start, end: start + whole.trimEnd().length };
    items.push({
      span,
      content: trimmed(text, { start: from, end: from + inside.length }),
      key: number === null ? null : String(number++),
    });
  }
  return items;
};

const TAG = /<[^<>]*>/g;

const HREF = /<a\s[^<>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

const readItem = (text: string, { span, content, key }: Item): Source => {
  const nameSpan = nameIn(text, content);
  const name = squash(
    slice(text, nameSpan)
      .replace(TAG, '')
      .replace(/&amp;/gi, '&')
      .replace(/&nbsp;/gi, ' '),
  );
  const date = yearIn(text, { start: nameSpan.end, end: content.end });
  const known = { kind: null, aliases: [], reliability: null, fields: [], excerpts: [], shape: 'line' as const };
  return { ...known, name, nameSpan, date, url: urlIn(text, content), key, span };
};

/** Marks and anchors that open an entry. */
const OPENING = /^(?:\s*<(?!\/)[^<>]*>(?:\s*<\/a>)?)*\s*/;

/** The end of a name: the tag that closes its own, or what parts it from the rest. */
const END = /<|\s+[—–-]\s+|\s*:\s+|,\s+(?=\d)|\s*\((?=(?:1[89]|20)\d{2})|\.\s/;

const nameIn = (text: string, content: Span): Span => {
  const opening = OPENING.exec(slice(text, content))?.[0] ?? '';
  const start = content.start + opening.length;
  const rest = text.slice(start, content.end);
  const end = (/<[a-z]/i.test(opening) ? /<\// : END).exec(rest)?.index ?? rest.length;
  return trimmed(text, { start, end: start + end });
};

const urlIn = (text: string, content: Span): SourceUrl | null => {
  const found = HREF.exec(slice(text, content));
  const written = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  const href = addressOf(written);
  if (!found || href === null) return null;
  const start = found.index + found[0].lastIndexOf(written);
  return { text: written, href, span: moved({ start, end: start + written.length }, content.start) };
};

const YEAR = new RegExp(String.raw`[(,.]\s*(?:[${LETTER}]+\.?\s+)?((?:1[89]|20)\d{2})(?=[).,\s]|$)`, 'u');

const yearIn = (text: string, rest: Span): SourceDate | null => {
  const found = YEAR.exec(slice(text, rest).replace(TAG, (tag) => ' '.repeat(tag.length)));
  const year = found?.[1];
  if (!found || year === undefined) return null;
  const start = rest.start + found.index + found[0].lastIndexOf(year);
  return readDate(text, { start, end: start + year.length });
};
