import type { Heading as MarkdownHeading, Nodes, Paragraph, Parents, PhrasingContent, Root, TableCell } from 'mdast';
import type { Language } from '../language/lexicon.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { BLOCK_NAME, withoutAttributes } from './attributes.ts';
import { blank, maskText } from './mask.ts';
import type { Heading, Prose, ProseKind, Reference } from './model.ts';
import { OPAQUE } from './opaque.ts';
import { plainText, spanOf } from './parse.ts';
import { readReferences } from './references.ts';
import { splitSentences } from './sentences.ts';

/** The running text of an article, its headings and its comments, in document order. */
export interface Reading {
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
): Reading => {
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
  walk(root, [], (node, ancestors) => {
    if (node.type === 'html') comments.push(...commentsIn(slice(text, spanOf(node)), spanOf(node).start));
    else if (node.type === 'image' && node.alt) add('caption', ...altOf(node, text));
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (node.type === 'heading')
        headings.push({ depth: node.depth, title: withoutAttributes(plainText(node)), span: spanOf(node) });
      const references = readReferences(node, text, addresses);
      for (const { kind, span, masked } of passagesIn(node, ancestors, text))
        add(
          kind,
          span,
          masked,
          references.filter(({ whole }) => contains(span, whole)),
        );
    }
  });
  return { prose: prose.sort((a, b) => a.span.start - b.span.start), headings, comments };
};

interface Passage {
  readonly kind: ProseKind;
  readonly span: Span;
  readonly masked: string;
}

type Holder = MarkdownHeading | Paragraph | TableCell;

/** The running text of a block: one passage, or the title of a callout and the text right under it. */
const passagesIn = (node: Holder, ancestors: readonly Parents[], text: string): readonly Passage[] => {
  const kind = kindOf(node.type, ancestors);
  const span = spanOf(node);
  const masked = mask(node, text);
  const title = isCalloutTitle(node, ancestors) ? LINE_BREAK.exec(masked) : null;
  if (title === null) return [{ kind, span, masked }];
  const from = title.index + title[0].length;
  return [
    {
      kind: 'heading',
      span: { start: span.start, end: span.start + title.index },
      masked: masked.slice(0, title.index),
    },
    { kind, span: { start: span.start + from, end: span.end }, masked: masked.slice(from) },
  ];
};

const LINE_BREAK = /\r\n|\n|\r/;

type Visit = (node: Nodes, ancestors: readonly Parents[]) => void;

/** Visits every node before its children, without recursion: nesting has no limit in a hostile file. */
const walk = (root: Root, none: readonly Parents[], visit: Visit): void => {
  const waiting: { readonly node: Nodes; readonly ancestors: readonly Parents[] }[] = [{ node: root, ancestors: none }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, ancestors } = next;
    visit(node, ancestors);
    if (!('children' in node)) continue;
    // Only the containers that decide a kind are kept, so that deep nesting stays linear.
    const path = ancestors.length < 4 ? [...ancestors, node] : ancestors;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) waiting.push({ node: child, ancestors: path });
    }
  }
};

const kindOf = (type: 'paragraph' | 'heading' | 'tableCell', ancestors: readonly Parents[]): ProseKind => {
  if (type === 'heading') return 'heading';
  if (type === 'tableCell') return 'cell';
  if (ancestors.some((node) => node.type === 'blockquote' && !isCallout(node))) return 'quote';
  return ancestors.some((node) => node.type === 'listItem') ? 'item' : 'paragraph';
};

/** "[!note]", "[!tip]- Title": what makes a quotation of Obsidian or GitHub a note of the author's. */
const CALLOUT = /^\[!(?!(?:quote|cite)\])[\w-]{1,30}\][+-]?/i;

/** What ends a passage that names who said it: "-- X". */
const SIGNED = /(?:[—–―]|--)\s{0,3}[^\r\n—–―]{2,100}$/;

const isCallout = (quotation: Parents): boolean => {
  const [first] = quotation.children;
  const [opening] = first?.type === 'paragraph' ? first.children : [];
  if (opening?.type !== 'text' || !CALLOUT.test(opening.value)) return false;
  const last = quotation.children.at(-1);
  return last?.type !== 'paragraph' || !SIGNED.test(plainText(last).trimEnd());
};

/** Whether a block begins a callout: its first line is the title, and Markdown takes the text under it for more of it. */
const isCalloutTitle = (block: Nodes, ancestors: readonly Parents[]): boolean => {
  const quotation = ancestors.at(-1);
  return quotation?.type === 'blockquote' && quotation.children[0] === block && isCallout(quotation);
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
    parts.push(cut ? maskText(gap) : blank(gap), shown);
    at = span.end;
    cut = false;
  };
  for (const leaf of leavesOf(block)) {
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

/** Leaves in order; a link that only shows its own address counts as one leaf. */
function* leavesOf(node: Nodes): Generator<PhrasingContent> {
  if (!('children' in node)) {
    yield node as PhrasingContent;
    return;
  }
  if (node.type === 'link' && isBareAddress(node.url, plainText(node))) yield node;
  else for (const child of node.children) yield* leavesOf(child);
}

const isBareAddress = (url: string, shown: string): boolean =>
  url === shown || url === `http://${shown}` || url === `mailto:${shown}`;
