import type { List, RootContent } from 'mdast';
import { blank } from '../markdown/mask.ts';
import { spanOf } from '../markdown/parse.ts';
import { commentsIn } from '../markdown/prose.ts';
import { walk } from '../markdown/walk.ts';
import { once } from '../text/once.ts';
import { type Span, slice } from '../text/span.ts';
import { onceBySteps } from '../text/steps.ts';
import { readHtml } from './html.ts';
import { readItem } from './item.ts';
import { numbersPointedTo } from './marks.ts';
import type { Source } from './model.ts';
import { notesInList, notesInParagraph } from './numbered-notes.ts';
import { closesTag, type Opening, openingOf } from './opening.ts';
import { isEntry, isMarked, readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

/** A block at the top of an article, as far as a sources section may begin with it, end with it or hold it. */
export interface Block {
  readonly type: RootContent['type'];
  /** A heading's; 0 for all else. */
  readonly depth: number;
  /** The sources section that begins here. */
  readonly opening: Opening | null;
  /** Whether a section that a tag has opened ends here. */
  readonly closesTag: boolean;
  /** Whether it is a paragraph that is an entry under a mere label too. */
  readonly isEntry: boolean;
  /** Whether it may hold notes, each with its number. */
  readonly isNumbered: boolean;
  /** The numbers of notes to which it points. */
  readonly points: readonly string[];
  readonly span: Span;
  /** The entries that it holds, after a title in it, should it stand in a sources section; of a list, one at each step. */
  readonly entries: () => Generator<void, readonly Source[]>;
  /** The notes that it holds, after a title in it, should it stand among notes; none unless each has its number. */
  readonly notes: () => readonly Source[];
}

/**
 * A block of Markdown as a sources section needs to know it. A paragraph is seldom an entry: `reread` gives it again
 * where it is, so that the paragraphs of an article need not be kept as the parser gave them.
 */
export const blockOf = (node: RootContent, text: string, reread: () => RootContent | undefined): Block => {
  const opening = openingOf(node, text);
  const from = opening?.rest ?? 0;
  const isMarkedLines = node.type === 'paragraph' && (isMarked(node, text) || (opening?.isNotes && from > 0) === true);
  return {
    type: node.type,
    depth: node.type === 'heading' ? node.depth : 0,
    opening,
    closesTag: closesTag(node),
    isEntry: node.type === 'paragraph' && isEntry(node, text),
    isNumbered: node.type === 'list' || isMarkedLines,
    points: UNPOINTING.has(node.type) ? [] : numbersPointedTo(slice(text, spanOf(node))),
    span: spanOf(node),
    entries: onceBySteps(isListLike(node) ? entriesAt(node, text) : entriesAgain(reread, text, from)),
    notes: once(node.type === 'list' ? notesAt(node, text) : notesAgain(isMarkedLines ? reread : nothing, text, from)),
  };
};

/** Blocks without running text. */
const UNPOINTING: ReadonlySet<RootContent['type']> = new Set(['code', 'definition']);

const nothing = (): undefined => undefined;

const notesAt = (list: List, text: string) => (): readonly Source[] => notesInList(list, text);

const notesAgain = (reread: () => RootContent | undefined, text: string, from: number) => (): readonly Source[] => {
  const node = reread();
  return node?.type === 'paragraph' ? notesInParagraph(node, text, from) : [];
};

const isListLike = ({ type }: RootContent): boolean => type === 'list' || type === 'table';

// Two functions, for each keeps all that stands around it.
const entriesAt = (node: RootContent, text: string) => (): Generator<void, readonly Source[]> =>
  entriesOf(node, text, 0);

const entriesAgain = (reread: () => RootContent | undefined, text: string, from: number) =>
  function* (): Generator<void, readonly Source[]> {
    const node = reread();
    return node === undefined ? [] : yield* entriesOf(node, text, from);
  };

function* entriesOf(node: RootContent, written: string, from: number): Generator<void, readonly Source[]> {
  if (node.type === 'html') return readHtml(node, written, from);
  const text = withoutComments(node, written);
  if (node.type === 'list') return yield* readList(node, text);
  if (node.type === 'table') return readTable(node, text);
  return node.type === 'paragraph' ? readParagraph(node, text, from) : [];
}

/** The text with the comments of a block blanked, which are no part of its entries; offsets hold. */
const withoutComments = (block: RootContent, text: string): string => {
  if (!slice(text, spanOf(block)).includes('<!--')) return text;
  const parts: string[] = [];
  let done = 0;
  for (const node of walk([block])) {
    if (node.type !== 'html') continue;
    const span = spanOf(node);
    for (const comment of commentsIn(slice(text, span), span.start)) {
      parts.push(text.slice(done, comment.start), blank(slice(text, comment)));
      done = comment.end;
    }
  }
  return parts.join('') + text.slice(done);
};

/** An item that begins with a rule across the page is no entry: it stands for what Markdown does not know. */
function* readList({ children, ordered, start }: List, text: string): Generator<void, readonly Source[]> {
  const sources: Source[] = [];
  for (const [i, item] of children.entries()) {
    if (item.children[0]?.type === 'thematicBreak' || TEMPLATE.test(slice(text, spanOf(item)))) continue;
    sources.push(readItem(item, text, ordered ? String((start ?? 1) + i) : null));
    yield;
  }
  return sources;
}

/** An item that a site fills in from elsewhere: "- {{< references/rail >}}". */
const TEMPLATE = /^(?:[-*+]|\d{1,9}[.)])\s+(?:\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\})\s*$/;
