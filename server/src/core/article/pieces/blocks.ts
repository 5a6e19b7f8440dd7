import type { Nodes, Root, RootContent } from 'mdast';
import { parseMarkdown, parseShallow } from '../markdown.ts';
import { CONTAINERS, labelsIn, type Meanings, type Outside, written } from './labels.ts';

/** Whether more comes after a part of an article. */
export type Place = 'inner' | 'last';

/** The blocks of a part of an article that was parsed by itself. */
export interface Blocks {
  /** In the numbers of what was parsed: the labels from elsewhere, then the part. */
  readonly children: readonly RootContent[];
  /** Whether what follows the part still belongs to its last block. */
  readonly isOpen: boolean;
}

/** Something after which a paragraph begins for itself, if the part is done. */
const PROBE = 'x';

/** Parses a part of an article. */
export const parseBlocks = (text: string, outside: Outside, place: Place): Blocks => {
  const before = written(outside);
  return blocksIn(parseMarkdown(probed(before + text, place)), before + text, before.length, place);
};

const probed = (text: string, place: Place): string => (place === 'last' ? text : text + PROBE);

/** Those of a text from `from` on, of which `root` was read with the probe. */
const blocksIn = ({ children }: Root, text: string, from: number, place: Place): Blocks => ({
  children: children.filter((node) => from <= startOf(node) && startOf(node) < text.length),
  isOpen: place === 'inner' && !isDone(children, text),
});

/** Whether the probe after a text stands alone. */
const isDone = (children: readonly RootContent[], text: string): boolean => {
  const last = children.at(-1);
  return last?.type === 'paragraph' && startOf(last) === text.length && isClosed(children.at(-2), text);
};

/**
 * Whether it is certain where a block ends, before one that begins for itself. Indented code is still open to the parser,
 * though nothing can go on with it; and code or HTML in a list or quotation that nobody has closed ends with the blank
 * lines or before them, by what comes next.
 */
const isClosed = (before: RootContent | undefined, text: string): boolean => {
  if (before?.type === 'code') return /^[`~]/.test(text.slice(startOf(before), startOf(before) + 1));
  let last: Nodes | undefined = before;
  while (last && CONTAINERS.has(last.type) && 'children' in last) last = last.children.at(-1);
  return last === before || (last?.type !== 'code' && last?.type !== 'html');
};

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;

/** The blocks of parts that follow one another, from one to before another, as if these were parsed by themselves. */
export interface Share extends Blocks {
  readonly from: number;
  readonly to: number;
}

/** Parses a text of parts, which begin at `starts`, in one go. Null where marks are nested too deep in one of them. */
export const parseTogether = (
  text: string,
  starts: readonly number[],
  meanings: Meanings,
  place: Place,
): readonly Share[] | null => {
  const before = written(meanings(labelsIn(text)));
  const whole = before + text;
  const root = parseShallow(probed(whole, place));
  if (root === null) return null;
  const blocks = blocksIn(root, whole, before.length, place);
  const startsInWhole = starts.map((start) => start + before.length);
  return divide(blocks.children, whole, startsInWhole).map((share) => {
    const start = starts[share.from] ?? 0;
    const own = written(meanings(labelsIn(text.slice(start, starts[share.to]))));
    moveNodes(share.children, own.length - before.length - start);
    return { ...share, isOpen: blocks.isOpen && share.to === starts.length };
  });
};

/** Divides blocks where both a part and a block begin. */
const divide = (
  children: readonly RootContent[],
  text: string,
  starts: readonly number[],
): readonly Omit<Share, 'isOpen'>[] => {
  const shares: Omit<Share, 'isOpen'>[] = [];
  let [from, first, next] = [0, 0, 1];
  for (const [i, node] of children.entries()) {
    while (next < starts.length && (starts[next] ?? 0) < startOf(node)) next++;
    if (starts[next] !== startOf(node)) continue;
    // A heading underlined begins where labels do that are defined right above it: only the first of them begins the part.
    const part = next++;
    if (!isClosed(children[i - 1], text)) continue;
    shares.push({ from, to: part, children: children.slice(first, i) });
    [from, first] = [part, i];
  }
  shares.push({ from, to: starts.length, children: children.slice(first) });
  return shares;
};

/** Moves nodes, and all that they hold, to where they stand in another text; their places are changed. */
const moveNodes = (nodes: readonly Nodes[], by: number): void => {
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (point.offset !== undefined) point.offset += by;
    }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
};
