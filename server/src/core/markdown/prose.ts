import type { Link, Nodes, Parents, Root } from 'mdast';
import type { Language } from '../language/lexicon.ts';
import { type Span, slice } from '../text/span.ts';
import type { Heading, Prose, ProseKind, Reference } from './model.ts';
import { OPAQUE } from './opaque.ts';
import { plainText, spanOf } from './parse.ts';
import { readReferences } from './references.ts';
import { splitSentences } from './sentences.ts';
import { walk } from './walk.ts';

/** The running text of an article, its headings and its comments, in document order. */
export interface ProseReading {
  readonly prose: readonly Prose[];
  readonly headings: readonly Heading[];
  readonly comments: readonly Span[];
}

/** Reads the running text out of parsed Markdown; `text` is what was parsed, `addresses` what links by label lead to. */
export const readProse = (
  root: Root,
  text: string,
  language: Language,
  addresses: ReadonlyMap<string, string>,
): ProseReading => {
  const prose: Prose[] = [];
  const headings: Heading[] = [];
  const comments: Span[] = [];
  const add = (kind: ProseKind, span: Span, masked: string, references: readonly Reference[] = []): void => {
    const sentences = splitSentences(masked, language).map((s) => ({
      start: s.start + span.start,
      end: s.end + span.start,
    }));
    prose.push({ kind, span, text: masked, sentences, references, key: {} });
  };
  // Where the last quotation and the last list item end: what begins before is in them.
  const ends = { quote: 0, item: 0 };
  for (const node of walk(root.children)) {
    const span = spanOf(node);
    if (node.type === 'blockquote') ends.quote = Math.max(ends.quote, span.end);
    if (node.type === 'listItem') ends.item = Math.max(ends.item, span.end);
    if (node.type === 'html') comments.push(...commentsIn(slice(text, span), span.start));
    if (node.type === 'image' && node.alt) add('caption', ...altOf(node, text));
    if (node.type === 'heading') headings.push({ depth: node.depth, title: plainText(node).trim(), span });
    const kind = kindOf(node.type, span.start, ends);
    if (kind !== null && 'children' in node) add(kind, span, mask(node, text), readReferences(node, text, addresses));
  }
  return { prose: prose.sort((a, b) => a.span.start - b.span.start), headings, comments };
};

/** Null for a node that holds no running text of its own. */
const kindOf = (type: Nodes['type'], start: number, ends: Readonly<Record<'quote' | 'item', number>>) => {
  if (type === 'heading') return 'heading';
  if (type === 'tableCell') return 'cell';
  if (type !== 'paragraph') return null;
  if (start < ends.quote) return 'quote';
  return start < ends.item ? 'item' : 'paragraph';
};

const commentsIn = (html: string, offset: number): Span[] => {
  const found: Span[] = [];
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const close = html.indexOf('-->', start + 4);
    if (close < 0) break;
    found.push({ start: offset + start, end: offset + close + 3 });
    start = html.indexOf('<!--', close);
  }
  return found;
};

const altOf = (image: Nodes, text: string): [Span, string] => {
  const { start, end } = spanOf(image);
  const raw = text.slice(start, end);
  const close = raw.lastIndexOf('](') < 0 ? raw.lastIndexOf(']') : raw.lastIndexOf('](');
  const span = { start: start + 2, end: start + Math.max(2, close) };
  return [span, text.slice(span.start, span.end)];
};

/** The node's text with everything that is not words blanked or made opaque, as long as the node. */
const mask = (block: Parents, text: string): string => {
  const { start, end } = spanOf(block);
  const parts: string[] = [];
  let at = start;
  // An address in running text makes the parser cut it into pieces that it gives no positions: they stand in the gap.
  let cut = false;
  const put = (span: Span, shown: string): void => {
    const gap = text.slice(at, span.start);
    parts.push(cut ? maskText(gap) : blankKeepingLines(gap), shown);
    at = span.end;
    cut = false;
  };
  for (const leaf of walk(block.children, (node) => !isLeaf(node))) {
    if (!isLeaf(leaf)) continue;
    if (!leaf.position) {
      cut = true;
      continue;
    }
    const span = spanOf(leaf);
    const raw = text.slice(span.start, span.end);
    if (leaf.type === 'text') put(span, maskText(raw));
    else if (leaf.type !== 'html' && leaf.type !== 'break' && leaf.type !== 'footnoteReference') {
      put(span, OPAQUE.repeat(raw.length));
    }
  }
  put({ start: end, end }, '');
  return parts.join('');
};

/** A link that only shows its own address counts as a leaf. */
const isLeaf = (node: Nodes): boolean => !('children' in node) || (node.type === 'link' && isBareAddress(node));

const isBareAddress = (link: Link): boolean => {
  const shown = plainText(link);
  return link.url === shown || link.url === `http://${shown}` || link.url === `mailto:${shown}`;
};

const blankKeepingLines = (raw: string): string => raw.replace(/[^\r\n]/g, ' ');

const CONTAINER_MARKS = /((?:\r\n|\n|\r)[ \t]*)((?:>[ \t]*)+)/g;

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#8239|#x0*a0|#x202f);/gi;

// Hugo and Liquid shortcodes, and kramdown attributes: "{{% note %}}", "{:target=_blank}".
// An address in a shortcode cuts it into pieces.
const TEMPLATE = /\{\{[^{}\r\n]{0,1500}\}\}|\{%[^{}\r\n]{0,300}(?:%\}|$)|^[^{}\r\n]{0,300}%\}|\{:[^{}\r\n]{0,200}\}/g;

// An image whose address a template writes, which Markdown does not take for one.
const TEMPLATE_IMAGE = /!\[[^[\]\r\n]{0,200}\]\(\{[{%][^()\r\n]{0,300}\)/g;

const maskText = (raw: string): string =>
  raw
    .replace(CONTAINER_MARKS, (_, line: string, marks: string) => line + ' '.repeat(marks.length))
    .replace(ESCAPE, ' $1')
    .replace(BLANK_ENTITY, (entity) => ' '.repeat(entity.length))
    .replace(TEMPLATE_IMAGE, (image) => OPAQUE.repeat(image.length))
    .replace(TEMPLATE, (template) => ' '.repeat(template.length));
