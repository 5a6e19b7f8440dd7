import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { Span } from '../text/span.ts';
import type { Reference } from './model.ts';
import { spanOf } from './parse.ts';
import { walk } from './walk.ts';

/** The links and footnote marks in one block, in order; `addresses` resolve links that are written by label. */
export const readReferences = (
  block: Parents,
  text: string,
  addresses: ReadonlyMap<string, string>,
): readonly Reference[] => {
  const found: Reference[] = [];
  let anchor: Anchor | null = null;
  // A link holds no other link; what an image shows is no text.
  for (const node of walk(block.children, (one) => readReference(one, text, addresses) === null)) {
    const reference = readReference(node, text, addresses);
    if (reference) found.push(reference);
    if (node.type === 'html') anchor = readAnchor(node.value, spanOf(node), anchor, found);
  }
  return found;
};

const readReference = (node: Nodes, text: string, addresses: ReadonlyMap<string, string>): Reference | null => {
  // The parser gives no position to addresses it finds in running text that it has already cut.
  if (!node.position) return null;
  const whole = spanOf(node);
  if (node.type === 'footnoteReference') {
    return { kind: 'footnote', span: { start: whole.start + 1, end: whole.end - 1 }, whole, target: node.identifier };
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return null;
  const target = node.type === 'link' ? node.url : addresses.get(node.identifier);
  return target === undefined ? null : { kind: 'link', span: wordsOf(node.children, whole, text), whole, target };
};

/** Where a link's words stand; the whole of it for a bare address. */
const wordsOf = (children: readonly PhrasingContent[], whole: Span, text: string): Span => {
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return whole;
  const span = { start: spanOf(first).start, end: spanOf(last).end };
  return text.charAt(whole.start) === '<' ? { start: whole.start + 1, end: whole.end - 1 } : span;
};

interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

const OPEN = /^<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Follows "<a href=…>" to "</a>"; returns the one that is still open. */
const readAnchor = (html: string, span: Span, open: Anchor | null, found: Reference[]): Anchor | null => {
  const [, double, single, plain] = OPEN.exec(html) ?? [];
  const target = double ?? single ?? plain;
  if (target !== undefined) return { ...span, target };
  if (open === null || !/^<\/a\s*>/i.test(html)) return open;
  const words = { start: open.end, end: span.start };
  found.push({ kind: 'link', span: words, whole: { start: open.start, end: span.end }, target: open.target });
  return null;
};
