import type { Blockquote, Link, Nodes, Parents, Root } from 'mdast';
import type { Language } from '../language/lexicon.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { BLOCK_NAME, withoutAttributes } from './attributes.ts';
import { blank, maskText } from './mask.ts';
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
  const passagesIn = passageReader(text);
  for (const node of walk(root.children)) {
    const span = spanOf(node);
    if (node.type === 'html') comments.push(...commentsIn(slice(text, span), span.start));
    if (node.type === 'image' && node.alt) add('caption', ...altOf(node, text));
    if (node.type === 'heading') headings.push({ depth: node.depth, title: withoutAttributes(plainText(node)), span });
    const passages = passagesIn(node);
    if (passages.length === 0 || !('children' in node)) continue;
    const references = readReferences(node, text, addresses);
    for (const { kind, span, masked } of passages) {
      const own = references.filter(({ whole }) => contains(span, whole));
      add(kind, span, masked, own);
    }
  }
  return { prose: prose.sort((a, b) => a.span.start - b.span.start), headings, comments };
};

interface ProsePassage {
  readonly kind: ProseKind;
  readonly span: Span;
  readonly masked: string;
}

/**
 * Gives the running text of one node after the other, in document order: one passage or none, or the title of a callout
 * and the text right under it.
 */
const passageReader = (text: string): ((node: Nodes) => readonly ProsePassage[]) => {
  // Where the last quotation and the last list item end: what begins before is in them.
  const ends = { quote: 0, item: 0 };
  const titles = new Set<Nodes | undefined>();
  return (node) => {
    const span = spanOf(node);
    if (node.type === 'listItem') ends.item = Math.max(ends.item, span.end);
    if (node.type === 'blockquote') {
      if (isCallout(node)) titles.add(node.children[0]);
      else ends.quote = Math.max(ends.quote, span.end);
    }
    const kind = kindOf(node.type, span.start, ends);
    if (kind === null || !('children' in node)) return [];
    const whole = { kind, span, masked: mask(node, text) };
    return titles.has(node) ? calloutParts(whole) : [whole];
  };
};

/** Null for a node that holds no running text of its own. */
const kindOf = (
  type: Nodes['type'],
  start: number,
  ends: Readonly<Record<'quote' | 'item', number>>,
): ProseKind | null => {
  if (type === 'heading') return 'heading';
  if (type === 'tableCell') return 'cell';
  if (type !== 'paragraph') return null;
  if (start < ends.quote) return 'quote';
  return start < ends.item ? 'item' : 'paragraph';
};

/** The first line of a callout is its title, and Markdown takes the text right under it for more of it. */
const calloutParts = (whole: ProsePassage): readonly ProsePassage[] => {
  const { kind, span, masked } = whole;
  const end = LINE_BREAK.exec(masked);
  if (end === null) return [whole];
  const title = { start: span.start, end: span.start + end.index };
  const from = end.index + end[0].length;
  return [
    { kind: 'heading', span: title, masked: masked.slice(0, end.index) },
    { kind, span: { start: span.start + from, end: span.end }, masked: masked.slice(from) },
  ];
};

const LINE_BREAK = /\r\n|\n|\r/;

/** "[!note]", "[!tip]- Title": what makes a quotation of Obsidian or GitHub a note of the author's. */
const CALLOUT = /^\[!(?!(?:quote|cite)\])[\w-]{1,30}\][+-]?/i;

/** The end of a passage that names who said it: "-- X". */
const SIGNED = /(?:[—–―]|--)\s{0,3}[^\r\n—–―]{2,100}$/;

const isCallout = (quotation: Blockquote): boolean => {
  const [first] = quotation.children;
  const [opening] = first?.type === 'paragraph' ? first.children : [];
  if (opening?.type !== 'text' || !CALLOUT.test(opening.value)) return false;
  const last = quotation.children.at(-1);
  return last?.type !== 'paragraph' || !SIGNED.test(plainText(last).trimEnd());
};

/** The comments in a piece of HTML that stands at `offset`. */
export const commentsIn = (html: string, offset: number): Span[] => {
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
    parts.push(cut ? maskText(gap) : blank(gap), shown);
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
  return parts.join('').replace(BLOCK_NAME, (name) => ' '.repeat(name.length));
};

/** A link that only shows its own address counts as a leaf. */
const isLeaf = (node: Nodes): boolean => !('children' in node) || (node.type === 'link' && isBareAddress(node));

const isBareAddress = (link: Link): boolean => {
  const shown = plainText(link);
  return link.url === shown || link.url === `http://${shown}` || link.url === `mailto:${shown}`;
};
