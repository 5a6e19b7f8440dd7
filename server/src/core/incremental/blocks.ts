import type { Nodes, Root, RootContent } from 'mdast';
import { parseMarkdown, parseShallow } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';
import { CONTAINERS, type Outside, written } from './labels.ts';

/** Whether more comes after a part of an article. */
export type PiecePosition = 'inner' | 'last';

/** The blocks of a part of an article, in its own numbers. */
export interface Blocks {
  readonly children: readonly RootContent[];
  /** Whether what follows the part still belongs to its last block. */
  readonly isOpen: boolean;
}

/** Something after which a paragraph begins for itself, if the part is done. */
const PROBE = 'x';

/** Parses a part of an article. */
export const parseBlocks = (text: string, outside: Outside, place: PiecePosition): Blocks => {
  const before = written(outside);
  return blocksAfter(before, text, place, parseMarkdown(probed(before + text, place)));
};

const probed = (text: string, place: PiecePosition): string => (place === 'last' ? text : text + PROBE);

/** Those of a text, which was read into `root` after the labels from elsewhere and before the probe. */
const blocksAfter = (before: string, text: string, place: PiecePosition, { children }: Root): Blocks => {
  const whole = before + text;
  const own = children.filter((node) => before.length <= startOf(node) && startOf(node) < whole.length);
  const isOpen = place === 'inner' && !isDone(children, whole);
  moveNodes(own, -before.length);
  return { children: own, isOpen };
};

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

/** The blocks of parts that follow one another, from one to before another. */
export interface Share extends Blocks {
  readonly from: number;
  readonly to: number;
}

/** Parses a text of parts, which begin at `starts`, in one go. Null where marks are nested too deep in one of them. */
export const parseTogether = (
  text: string,
  outside: Outside,
  place: PiecePosition,
  starts: readonly number[],
): readonly Share[] | null => {
  const before = written(outside);
  const root = parseShallow(probed(before + text, place));
  if (root === null) return null;
  const { children, isOpen } = blocksAfter(before, text, place, root);
  return divide(children, text, starts).map((share) => {
    moveNodes(share.children, -(starts[share.from] ?? 0));
    return { ...share, isOpen: isOpen && share.to === starts.length };
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
  for (const { position } of by === 0 ? [] : walk(nodes)) {
    for (const point of position ? [position.start, position.end] : []) {
      if (point.offset !== undefined) point.offset += by;
    }
  }
};
