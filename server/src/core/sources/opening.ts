import type { Html, Nodes, Paragraph, RootContent } from 'mdast';
import { LETTER } from '../language/patterns.ts';
import { withoutAttributes } from '../markdown/attributes.ts';
import { plainText, spanOf } from '../markdown/parse.ts';
import { linesOf, moved, type Span } from '../text/span.ts';
import { type ListTitle, listTitle } from './title.ts';

/** Where a list of sources begins. */
export interface Opening extends ListTitle {
  /** A heading opens a section, a label the list right under it, a tag what stands up to the tag that closes it. */
  readonly by: 'heading' | 'label' | 'tag';
  /** A heading's; 0 for all else. */
  readonly depth: number;
  readonly span: Span;
  /** Where in its block the title ends, when more follows in it. */
  readonly rest: number | null;
}

/** The list of sources that a block opens; null for most. */
export const openingOf = (node: RootContent, text: string): Opening | null => {
  const span = spanOf(node);
  if (node.type === 'heading')
    return titled(withoutAttributes(plainText(node)), { by: 'heading', depth: node.depth, span });
  if (node.type === 'html') return inHtml(node);
  return node.type === 'paragraph' ? (shortcode(node, span) ?? label(node, text, span)) : null;
};

type Where = Pick<Opening, 'by' | 'depth' | 'span'> & Partial<Pick<Opening, 'rest'>>;

const titled = (words: string, where: Where): Opening | null => {
  const title = listTitle(words);
  return title && { rest: null, ...where, ...title };
};

/** Hugo's "{{% sources %}}", which "{{% /sources %}}" ends; it may follow another on the line before. */
const SHORTCODE = new RegExp(String.raw`(?:^|[\r\n])\{\{[%<]\s*([${LETTER}-]+)\s*[%>]\}\}$`, 'u');

const shortcode = (paragraph: Paragraph, span: Span): Opening | null => {
  const name = SHORTCODE.exec(plainText(paragraph).trim())?.[1];
  return name === undefined ? null : titled(name, { by: 'tag', depth: 0, span });
};

/** Whether a block ends what a tag has opened. */
export const closesTag = (node: RootContent): boolean =>
  (node.type === 'paragraph' && /^\{\{[%<]\s*\//.test(plainText(node))) ||
  (node.type === 'html' && /<\/details\s*>/i.test(node.value));

/** "**Sources :**" alone, or on the first line of a paragraph whose other lines are entries. */
const label = (paragraph: Paragraph, text: string, span: Span): Opening | null => {
  const shown = withoutAttributes(plainText(paragraph));
  const [first = '', ...others] = shown.split(/\r\n|\n|\r/);
  if (!isLabel(paragraph.children, first)) return null;
  if (others.length === 0) return titled(first, { by: 'label', depth: 0, span });
  const [line, next] = linesOf(text, span);
  if (!line || !next) return null;
  return titled(first, { by: 'label', depth: 0, span: line, rest: next.start });
};

const isLabel = (children: readonly Nodes[], line: string): boolean =>
  /[:：]\s*$/.test(line) || (children[0]?.type === 'strong' && plainText(children[0]).trim() === line.trim());

/** A heading, a summary, or bold words that stand alone. */
const TITLE =
  /<(h[1-6]|summary|p|b|strong)(?:\s[^<>]*)?>\s*((?:<(?:b|strong|em|i|span|a)(?:\s[^<>]*)?>\s*)*)([^<>]{1,80})(?:<\/(?:b|strong|em|i|span|a)>\s*)*<\/\1\s*>/gi;

const inHtml = (node: Html): Opening | null => {
  const at = spanOf(node);
  for (const found of node.value.matchAll(TITLE)) {
    const [whole, tag = '', marks = '', words = ''] = found;
    if (/^p$/i.test(tag) && !/<(?:b|strong)/i.test(marks)) continue;
    const span = moved({ start: found.index, end: found.index + whole.length }, at.start);
    const depth = /^h(\d)/i.exec(tag)?.[1];
    const by = depth ? 'heading' : /^summary$/i.test(tag) ? 'tag' : 'label';
    const opening = titled(words, { by, depth: Number(depth ?? 0), span, rest: span.end });
    if (opening) return opening;
  }
  return null;
};
