import type { Nodes, Paragraph } from 'mdast';
import { plainText, spanOf } from '../markdown/parse.ts';
import { lowered, RAISED_DIGITS } from '../text/raised.ts';
import { linesOf, type Span, slice, trimmed } from '../text/span.ts';
import { readHead } from './head.ts';
import { isBibliographic, readLine } from './line.ts';
import type { Source } from './model.ts';

/**
 * The entries of a bibliography that is written in paragraphs, from `from` on: one each, or one for each line where every
 * line begins with a number ("[1]", "¹") or gives an address of its own. A paragraph that refers to nothing is none.
 */
export const readParagraph = (paragraph: Paragraph, text: string, from: number): readonly Source[] => {
  const { start, end } = spanOf(paragraph);
  const whole = { start: Math.max(start, from), end };
  const lines = linesOf(text, whole).map((line) => trimmed(text, line));
  const numbered = numberedIn(text, whole);
  if (numbered.length > 0) return numbered.map((entry) => readNumbered(paragraph, text, entry));
  const single = lines.map((line) => readLine(paragraph, text, line));
  if (lines.length > 1 && single.every(({ shape }) => shape === 'line')) return single;
  const entry = readLine(paragraph, text, whole);
  return entry.shape === 'line' ? [entry] : [];
};

/** No entry is longer that stands for itself. In UTF-16 units. */
const LONGEST = 300;

/** So much may stand beside a link that an entry is, and beside one that it begins or ends with. */
const BESIDE_LINK = 80;

const BESIDE_NAME = 150;

/**
 * Whether a paragraph is an entry and nothing else, though only a label stands above it: a link, a name with an address,
 * authors with a year, a number in square brackets.
 */
export const isEntry = (paragraph: Paragraph, text: string): boolean => {
  const shown = plainText(paragraph).trim();
  if (isMarked(paragraph, text)) return true;
  if (shown.length > LONGEST) return false;
  const written = slice(text, spanOf(paragraph));
  if (isBibliographic(written)) return true;
  const children = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const links = children.filter(({ type }) => type === 'link' || type === 'linkReference');
  const beside = shown.length - links.reduce((length, link) => length + plainText(link).trim().length, 0);
  const [first] = children;
  if (first === undefined || links.length === 0) return false;
  if (links.includes(first)) return beside <= BESIDE_LINK;
  const isAtEnd = /^[\s.)\]]*$/.test(text.slice(spanOf(links.at(-1) ?? first).end, spanOf(paragraph).end));
  return (
    beside <= BESIDE_NAME && isAtEnd && (first.type === 'strong' || first.type === 'emphasis' || links.every(isBare))
  );
};

/** Whether a paragraph holds nothing but short entries, each with its number. */
export const isMarked = (paragraph: Paragraph, text: string): boolean => {
  const whole = spanOf(paragraph);
  if (!NUMBER.test(slice(text, whole))) return false;
  return numberedIn(text, whole).every(({ span }) => span.end - span.start <= LONGEST_MARKED);
};

/** With its address, in UTF-16 units. */
const LONGEST_MARKED = 600;

const isBare = (link: Nodes): boolean => link.type === 'link' && link.url.endsWith(plainText(link));

/** "[1]", "(1)", "¹", "<sup>1</sup>" before an entry. */
const NUMBER = new RegExp(
  String.raw`^(?:\\?\[(?=\d{1,3}\\?\])|\((?=\d{1,3}\))|<sup>(?=\d{1,3}</sup>)|(?=[${RAISED_DIGITS}]))` +
    String.raw`(\d{1,3}|[${RAISED_DIGITS}]{1,3})(?:\\?\]|\)|</sup>)?[\s.:]*`,
);

/** The lines that begin with a number, each with the lines without one that follow it. */
export const numberedIn = (text: string, whole: Span): readonly NumberedLine[] => {
  const starts = linesOf(text, whole).filter((line) => NUMBER.test(slice(text, trimmed(text, line))));
  return starts.map(({ start }, i) => {
    const span = trimmed(text, { start, end: starts[i + 1]?.start ?? whole.end });
    const [mark = '', number = ''] = NUMBER.exec(slice(text, span)) ?? [];
    return { key: lowered(number), line: trimmed(text, { start: span.start + mark.length, end: span.end }), span };
  });
};

/** Words under a number. */
export interface NumberedLine {
  readonly key: string;
  /** The words without the number. */
  readonly line: Span;
  readonly span: Span;
}

const readNumbered = (paragraph: Paragraph, text: string, { key, line, span }: NumberedLine): Source => {
  const read = readLine(paragraph, text, line);
  // With its number a line is an entry, whatever else it leaves out.
  const head = read.name === '' ? readHead(paragraph, text, line) : {};
  return { ...read, ...head, shape: 'line', key, span };
};
