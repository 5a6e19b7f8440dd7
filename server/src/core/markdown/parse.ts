import type { Nodes, Root } from 'mdast';
import type { Span } from '../text/span.ts';
import { parseGfm } from './gfm.ts';

/** The blocks and inline parts of Markdown with tables and footnotes; offsets are those of `text`. Never throws. */
export const parseMarkdown = (text: string): Root => parseShallow(text) ?? parseGfm(unmarked(tame(text)));

/** Parses as `parseMarkdown` does; null where marks nested by the thousand overflow the parser's stack. */
export const parseShallow = (text: string): Root | null => {
  try {
    return parseGfm(tame(text));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** Text that the parser reads in time that grows with it. */
export const tame = (text: string): string => withoutLongLines(text).replace(DEEP, unmarked).replace(FAR_IN, unmarked);

/** Nobody writes longer lines, and the parser takes time in the square of their marks. In UTF-16 units. */
const LONGEST_LINE = 20_000;

/** The text with the marks of too long lines blanked. Line by line: an expression overflows the stack on millions of letters. */
const withoutLongLines = (text: string): string => {
  const parts: string[] = [];
  let done = 0;
  for (let from = 0; from < text.length; ) {
    const end = lineEnd(text, from);
    if (end - from >= LONGEST_LINE) {
      parts.push(text.slice(done, from), unmarked(text.slice(from, end)));
      done = end;
    }
    from = end + 1;
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
};

/** Where the line ends that holds `from`. Lone carriage returns are looked for only where there is no line feed for long. */
const lineEnd = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  if (end - from < LONGEST_LINE) return end;
  const lone = text.slice(from, end).indexOf('\r');
  return lone < 0 ? end : from + lone;
};

/** Quotations and lists a hundred deep. */
const DEEP = /^(?:[ \t]{0,3}(?:[>*+-]|\d{1,9}[.)])[ \t]?){100,}/gm;

/** Items of lists a hundred deep, each on a line of its own. */
const FAR_IN = /^(?: {2}|\t){100,} ?(?:[*+-]|\d{1,9}[.)])(?=[ \t])/gm;

/** Text without anything that Markdown would read as its own, as long as it was. */
export const unmarked = (text: string): string =>
  text.replace(/[[\]*_`<>&!\\~|#+-]|:\/\/|www\.|@/gi, (mark) => ' '.repeat(mark.length));

/** Where a node stands in the text it was parsed from. */
export const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The text a reader sees of a node, without marks; image texts and HTML left out. */
export const plainText = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
};
