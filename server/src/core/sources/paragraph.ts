import type { Paragraph } from 'mdast';
import { spanOf } from '../markdown/parse.ts';
import { linesOf, type Span, slice, trimmed } from '../text/span.ts';
import { readHead } from './head.ts';
import { readLine } from './line.ts';
import type { Source } from './model.ts';

/**
 * The entries of a bibliography that is written in paragraphs: one each, or one for each line where every line begins
 * with a number in square brackets or gives an address of its own. A paragraph that refers to nothing is no entry.
 */
export const readParagraph = (paragraph: Paragraph, text: string): readonly Source[] => {
  const whole = spanOf(paragraph);
  const lines = linesOf(text, whole).map((line) => trimmed(text, line));
  const numbered = lines.filter((line) => NUMBER.test(slice(text, line)));
  if (numbered.length > 0) return untilNext(numbered, whole.end).map((entry) => readNumbered(paragraph, text, entry));
  const single = lines.map((line) => readLine(paragraph, text, line));
  if (lines.length > 1 && single.every(({ shape }) => shape === 'line')) return single;
  const entry = readLine(paragraph, text, whole);
  return entry.shape === 'line' ? [entry] : [];
};

const NUMBER = /^\\?\[(\d{1,3})\\?\][\s.:]*/;

/** Entries that go on over the next lines. */
const untilNext = (starts: readonly Span[], end: number): readonly Span[] =>
  starts.map(({ start }, i) => ({ start, end: starts[i + 1]?.start ?? end }));

const readNumbered = (paragraph: Paragraph, text: string, entry: Span): Source => {
  const [mark = '', number = ''] = NUMBER.exec(slice(text, entry)) ?? [];
  const line = trimmed(text, { start: entry.start + mark.length, end: entry.end });
  const read = readLine(paragraph, text, line);
  // With its number a line is an entry, whatever else it leaves out.
  const head = read.name === '' ? readHead(paragraph, text, line) : {};
  return { ...read, ...head, shape: 'line', key: number, span: trimmed(text, entry) };
};
