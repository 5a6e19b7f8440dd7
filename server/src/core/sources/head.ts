import type { Nodes, Paragraph } from 'mdast';
import { squash } from '../language/fold.ts';
import { anyOfAll } from '../language/index.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { spanOf } from '../markdown/parse.ts';
import { wikiLinkAtStart } from '../markdown/wiki.ts';
import { moved, type Span, slice, trimmed } from '../text/span.ts';
import { parseDate } from './dates.ts';
import { readDate } from './fields.ts';
import type { Source, SourceDate } from './model.ts';
import { endOfMarkedName, endOfName } from './name-end.ts';

/** The first line of an entry: its name and, where it gives them, its kind and year. */
export type Head = Pick<Source, 'name' | 'nameSpan' | 'aliases' | 'kind' | 'date' | 'reference'>;

/** Reads "**Name** - Kind", "[Name](url)", "Name — *Title* (2024)", "Name, [Title](url)" or a bare address. */
export const readHead = (paragraph: Paragraph | undefined, text: string, entire: Span): Head => {
  const line = withoutLabel(text, entire);
  const children = (paragraph?.children ?? []).filter((node) => !node.position || spanOf(node).end > line.start);
  const start = afterTitle(text, {
    start: afterDate(text, { start: afterHtml(children, line), end: line.end }),
    end: line.end,
  });
  const following = children.filter((node) => !node.position || spanOf(node).end > start);
  const wiki = wikiLinkAtStart(slice(text, { start, end: line.end }));
  const marked = wiki ? moved(wiki.words, start) : markedName(following, text, { start, end: line.end });
  const written = marked ?? untilLink(children, text, { start, end: line.end });
  const length = (marked ? endOfMarkedName : endOfName)(slice(text, written));
  const nameSpan = trimmed(text, { start: written.start, end: written.start + length });
  const rest = { start: wiki ? start + wiki.whole.end : nameSpan.end, end: line.end };
  const whole = squash(stripMarks(slice(text, { start, end: line.end })));
  const named = slice(text, nameSpan);
  const name = squash(/^https?:/i.test(named) ? named : stripMarks(named));
  const afterMarked = marked && { start: endOfMarked(paragraph, line, marked), end: line.end };
  return {
    name,
    nameSpan,
    aliases: [
      ...[marked ? squash(stripMarks(slice(text, marked))) : whole]
        .filter((written) => written !== name)
        .map(withoutNote)
        .filter((alias) => alias !== name && (!marked || alias.length <= LONGEST_ALIAS)),
      ...(INTERVIEW.exec(name)?.slice(1) ?? []),
    ],
    kind: afterMarked && opening(children)?.type === 'strong' ? kindIn(slice(text, afterMarked)) : null,
    date:
      yearAfter(text, rest) ??
      yearIn(text, afterMarked ?? rest) ??
      yearIn(text, rest) ??
      dateBefore(text, line.start, start),
    ...(whole !== name && { reference: whole }),
  };
};

/** "Autre source : X": what follows a label that says no more than that it is a source. */
const withoutLabel = (text: string, { start, end }: Span): Span => ({
  start: start + (LABEL.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

const LABEL = new RegExp(
  String.raw`^(?:[${LETTER}]{1,20} ){0,2}(?:${SOURCE_LABELS})(?: [${LETTER}]{1,20}){0,2}\s{0,2}[:：]\s{1,4}(?=\S)`,
  'iu',
);

/** The first part of a line that is more than blanks, HTML and a date. */
const opening = (children: readonly Nodes[]): Nodes | undefined =>
  children.find((node) => node.type !== 'html' && !(node.type === 'text' && EMPTY.test(node.value)));

const DATE_FIRST = [
  String.raw`\(?(?:(?:1[89]|20)\d{2}(?:[-/]\d{2}(?:[-/]\d{2})?|, [A-Z][a-z]{2,8}\.? \d{1,2})?`,
  String.raw`|\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}(?:er)? )?[${LETTER}]{3,9}\.? \d{4})\)?\s*[.:;–—-]\s`,
].join('');

const EMPTY = new RegExp(String.raw`^\s*(?:${DATE_FIRST})?\s*$`, 'u');

const BEFORE_NAME = new RegExp(String.raw`^\s*${DATE_FIRST}\s*(?=\S)`, 'u');

/** "2025, Jul 28. [Title](url)": a date that stands first is no name. */
const afterDate = (text: string, { start, end }: Span): number => {
  const [written = ''] = BEFORE_NAME.exec(text.slice(start, end)) ?? [];
  return written === '' || dateBefore(text, start, start + written.length) === null ? start : start + written.length;
};

/** "“The Town”, The Vale Times, 2024": who wrote or printed it stands after the title. */
const afterTitle = (text: string, { start, end }: Span): number =>
  start + (TITLE_FIRST.exec(text.slice(start, end))?.[0].length ?? 0);

const TITLE_FIRST = new RegExp(
  String.raw`^\s*(?:«[^«»]{2,200}»|“[^“”]{2,200}”|"[^"]{2,200}")[,.]\s+(?=[*_]{0,2}[${UPPER}][^,.]{1,60}(?:[,.]|$))`,
  'u',
);

const dateBefore = (text: string, start: number, end: number): SourceDate | null => {
  const at = trimmed(text, { start, end });
  const written = slice(text, at).replace(/[\s.:;–—-]+$/, '');
  const span = { start: at.start, end: at.start + written.length };
  return parseDate(written) === null ? null : readDate(text, span);
};

/** The text of a strong, link or emphasis that opens the line; its marks left out. */
const markedName = (children: readonly Nodes[], text: string, line: Span): Span | null => {
  const first = opening(children);
  // An address without a position is one that the parser found in words that it had already cut.
  if (!first?.position || !['strong', 'link', 'emphasis', 'linkReference'].includes(first.type)) return null;
  const inner = innermost(first);
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

/** `<a id="ref-1"></a>` before a name is no part of it. */
const afterHtml = (children: readonly Nodes[], { start, end }: Span): number => {
  const first = opening(children);
  const isAfter = children[0]?.type === 'html' && first?.position && spanOf(first).start < end;
  return isAfter ? Math.max(start, spanOf(first).start) : start;
};

/** "Name: [Title](url)": the words before a link name what it leads to, if a mark sets them off. */
const untilLink = (children: readonly Nodes[], text: string, { start, end }: Span): Span => {
  const link = children.find((node) => node.type === 'link' || node.type === 'linkReference');
  const at = link?.position ? spanOf(link).start : end;
  return at > start && at < end && /[:,;.–—-]\s*$/.test(text.slice(start, at)) ? { start, end: at } : { start, end };
};

/** "(2024)", ", juin 2025" or ", 4 June 2025" right after a name. */
const yearAfter = (text: string, { start, end }: Span): SourceDate | null => {
  const found = DATE_AFTER.exec(text.slice(start, end));
  const written = found?.[1]?.trimEnd();
  if (!found || written === undefined || parseDate(written) === null) return null;
  const at = start + found[0].indexOf(written);
  return readDate(text, { start: at, end: at + written.length });
};

const DATE_AFTER = /^[\s,([*_]+([^\s,()[\]][^,()[\]:;«“"]{2,40}?)(?:[a-z](?=[)\]]))?\s*(?:[),.;:\]]|$)/;

/** A year in parentheses, or a last year after a comma: "(2024)", ", 2024." */
const yearIn = (text: string, rest: Span): SourceDate | null => {
  const tail = slice(text, rest).replace(/https?:\/\/\S*/g, (url) => ' '.repeat(url.length));
  const found = YEAR_AFTER.exec(tail);
  const year = found?.[1];
  if (!found || year === undefined) return null;
  const at = rest.start + found.index + found[0].indexOf(year);
  return readDate(text, { start: at, end: at + 4 });
};

/** A year, perhaps after a day and a month. */
const YEAR_AFTER = new RegExp(
  String.raw`[(,.;]\s*(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?(?:[${LETTER}]+\.?\s+)?` +
    String.raw`((?:1[89]|20)\d{2})[a-z]?\s*(?:[).,;:\]]|$)`,
  'u',
);

const kindIn = (tail: string): string | null => {
  const kind = squash(stripMarks(tail))
    // What is quoted is a title, and what follows it its author.
    .replace(/[\s,]*(?:«|“|").*$/s, '')
    .replace(/^[\s:—–,-]+/, '')
    .replace(/[\s.,;:]+$/, '');
  return kind === '' || /^https?:/.test(kind) ? null : kind;
};

/** Words without the marks around them: an underscore within a word is its own. */
const stripMarks = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(MARKS, (_, own: string | undefined) => own ?? '');

const MARKS = new RegExp(`\\\\([!-/:-@[-\`{-~])|[*\`<>]+|(?<![${LETTER}\\d])_+|_+(?![${LETTER}\\d])`, 'gu');

/** "Entretien avec Marie Durand" is called by who was asked. */
const INTERVIEW = new RegExp(
  `^${
    anyOfAll(({ notes }) => notes.interviews, 'iu').source
  }\\s(?:avec|with|de|of|par|by)\\s([${UPPER}][^,.;:()]{2,60})$`,
  'iu',
);

/** By more words than these, linked or bold, nobody calls a source: they are a reference. In UTF-16 units. */
const LONGEST_ALIAS = 60;

const withoutNote = (line: string): string => line.replace(/\s*\([^()]*\)\s*$/, '');
