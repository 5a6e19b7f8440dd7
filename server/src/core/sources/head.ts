import type { Nodes, Paragraph } from 'mdast';
import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { LETTER } from '../language/patterns.ts';
import { spanOf } from '../markdown/parse.ts';
import { wikiLinkAtStart } from '../markdown/wiki.ts';
import { moved, type Span, slice, trimmed } from '../text/span.ts';
import { readDate } from './fields.ts';
import type { Source, SourceDate } from './model.ts';

/** The first line of an entry: its name and, where it gives them, its kind and year. */
export type Head = Pick<Source, 'name' | 'nameSpan' | 'aliases' | 'kind' | 'date'>;

/** Reads "**Name** - Kind", "[Name](url)", "Name — *Title* (2024)" or a bare address. */
export const readHead = (paragraph: Paragraph | undefined, text: string, whole: Span): Head => {
  const line = withoutLabel(text, whole);
  const wiki = wikiLinkAtStart(slice(text, line));
  const marked = wiki ? moved(wiki.words, line.start) : paragraph ? markedName(paragraph.children, text, line) : null;
  const written = trimmed(text, untilTitle(text, marked ?? untilDash(text, line)));
  const { span: nameSpan, date: yearInName } = withoutYear(text, written);
  const rest = marked
    ? { start: wiki ? line.start + wiki.whole.end : endOfMarked(paragraph, line, marked), end: line.end }
    : { start: nameSpan.end, end: line.end };
  const tail = slice(text, rest);
  const shown = squash(stripMarks(slice(text, line)));
  const named = slice(text, nameSpan);
  const name = squash(/^https?:/i.test(named) ? named : stripMarks(named));
  return {
    name,
    nameSpan,
    aliases: marked || shown === name ? [] : [withoutNote(shown)],
    kind: marked && paragraph?.children[0]?.type === 'strong' ? kindIn(tail) : null,
    date: yearInName ?? yearIn(text, rest),
  };
};

/** "Autre source : X": what follows a label that says no more than that it is a source. */
const withoutLabel = (text: string, { start, end }: Span): Span => ({
  start: start + (LABEL.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

const LABELS = Object.values(lexicons).flatMap(({ citations }) => citations.labels);

const LABEL = new RegExp(
  String.raw`^(?:[${LETTER}]{1,20} ){0,2}(?:${LABELS.join('|')})(?: [${LETTER}]{1,20}){0,2}\s{0,2}[:：]\s{1,4}(?=\S)`,
  'iu',
);

/** The text of a strong, link or emphasis that opens the line; its marks left out. */
const markedName = (children: readonly Nodes[], text: string, line: Span): Span | null => {
  const own = children.filter((node) => !node.position || spanOf(node).end > line.start);
  const opening = own.find((node) => node.type !== 'text' || node.value.trim() !== '');
  // An address without a position is one that the parser found in words that it had already cut.
  if (!opening?.position || !['strong', 'link', 'emphasis', 'linkReference'].includes(opening.type)) return null;
  const inner = innermost(opening);
  if (inner.start >= line.end || inner.end > line.end) return null;
  return slice(text, inner).trim() === '' ? null : inner;
};

const innermost = (node: Nodes): Span => {
  if (!('children' in node) || node.children.length === 0) return spanOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first?.position || !last?.position) return withoutMarks(node);
  if (first === last && 'children' in first) return innermost(first);
  return { start: spanOf(first).start, end: spanOf(last).end };
};

/** For words in which addresses were found: their pieces have no position. */
const withoutMarks = (node: Nodes): Span => {
  const { start, end } = spanOf(node);
  const marks = node.type === 'strong' ? 2 : 1;
  return { start: start + marks, end: end - marks };
};

const endOfMarked = (paragraph: Paragraph | undefined, line: Span, marked: Span): number => {
  const holder = paragraph?.children.find((node) => spanOf(node).end >= marked.end);
  return Math.min(line.end, holder ? spanOf(holder).end : marked.end);
};

const DASH = /\s+[—–-]\s+|\s+:\s+|\.\s+(?=[*_"«“])|\s*<?https?:\/\//;

const untilDash = (text: string, line: Span): Span => {
  const written = slice(text, line);
  const found = DASH.exec(written);
  return { start: line.start, end: line.start + (found && found.index > 0 ? found.index : written.length) };
};

/** "HAS. Trouble du neurodéveloppement. 2024.": in a long line, who wrote it stands before the first full stop. */
const untilTitle = (text: string, span: Span): Span => {
  const found = /^(?:[^.]{2,60}(?:et al)?)(?=\.\s+\S)/.exec(slice(text, span));
  return found && span.end - span.start > LONGEST_NAME
    ? { start: span.start, end: span.start + found[0].length }
    : span;
};

const LONGEST_NAME = 60;

const YEAR = /\s*[([]\s*((?:1[89]|20)\d{2})[a-z]?\s*[)\]]$/;

/** "Name (2024)" → the name alone and its year. */
const withoutYear = (text: string, span: Span): { span: Span; date: SourceDate | null } => {
  const found = YEAR.exec(slice(text, span));
  const year = found?.[1];
  if (!found || year === undefined || found.index === 0) return { span, date: null };
  const at = span.start + found.index + found[0].indexOf(year);
  return {
    span: { start: span.start, end: span.start + found.index },
    date: readDate(text, { start: at, end: at + 4 }),
  };
};

/** A year in parentheses, or a last year after a comma: "(2024)", ", 2024." */
const yearIn = (text: string, rest: Span): SourceDate | null => {
  const tail = slice(text, rest).replace(/https?:\/\/\S*/g, (url) => ' '.repeat(url.length));
  const found = YEAR_AFTER.exec(tail);
  const year = found?.[1];
  if (!found || year === undefined) return null;
  const at = rest.start + found.index + found[0].indexOf(year);
  return readDate(text, { start: at, end: at + 4 });
};

/** A year, perhaps after a month. */
const YEAR_AFTER = new RegExp(
  String.raw`[(,.]\s*(?:[${LETTER}]+\.?\s+)?((?:1[89]|20)\d{2})[a-z]?\s*(?:[).,\]]|$)`,
  'u',
);

const kindIn = (tail: string): string | null => {
  const kind = squash(stripMarks(tail))
    .replace(/^[\s:—–,-]+/, '')
    .replace(/[\s.,;:]+$/, '');
  return kind === '' || /^https?:/.test(kind) ? null : kind;
};

const stripMarks = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`<>]+/g, '');

const withoutNote = (line: string): string => line.replace(/\s*\([^()]*\)\s*$/, '');
