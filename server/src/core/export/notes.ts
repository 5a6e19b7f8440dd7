import type { Article } from '../article/model.ts';
import type { Citation } from '../citations/citation.ts';
import { beginsLine } from '../markdown/asides/aside.ts';
import type { Edit } from '../rules/finding.ts';
import { type Span, slice } from '../text/span.ts';
import { entryText, escaped } from './entry-text.ts';
import type { CitationGroup } from './groups.ts';
import { keySpan } from './key-words.ts';

/** Edits that make citations the marks of notes, numbered in order, and the notes themselves, a line each. */
export const asNotes = (
  article: Article,
  groups: readonly CitationGroup[],
): { readonly edits: readonly Edit[]; readonly notes: readonly string[] } => {
  const prefix = labelPrefix(article.text);
  const labels = new Map<string, string>();
  const markOf = (note: string): string => {
    const label = labels.get(note) ?? `${prefix}${labels.size + 1}`;
    labels.set(note, label);
    return `[^${label}]`;
  };
  const edits = groups.flatMap((group) => markGroup(article, group, markOf));
  return { edits, notes: [...labels].map(([note, label]) => `[^${label}]: ${note}`) };
};

/** Labels that none of the article's own notes can have. */
const labelPrefix = (text: string): string => {
  let prefix = '';
  while (text.includes(`[^${prefix}`)) prefix = prefix === '' ? 'source-' : `${prefix}s-`;
  return prefix;
};

type MarkOf = (note: string) => string;

const markGroup = (article: Article, group: CitationGroup, markOf: MarkOf): readonly Edit[] => {
  const { citations, form, span, place, isBare } = group;
  if (form === 'same-source' || form === 'link' || form === 'footnote') return [];
  const isKnown = citations.every(({ source }) => source !== null);
  if (place === 'brackets' && isBare && (isKnown || (form !== 'numeric' && form !== 'key'))) {
    const marks = new Set(citations.map((citation) => markOf(noteFor(article, citation, group))));
    return [marksFor(article.text, span, [...marks].join(''))];
  }
  return citations.flatMap((citation): readonly Edit[] => {
    const source = article.sources[citation.source ?? -1];
    if (source === undefined) return [];
    const mark = markOf(entryText(source));
    if (form === 'key') return [{ span: keySpan(article.text, citation), text: escaped(source.name) + mark }];
    return [{ span: { start: citation.span.end, end: citation.span.end }, text: mark }];
  });
};

/** Marks in the place of a citation, close to the words before it. */
const marksFor = (text: string, { start, end }: Span, marks: string): Edit => {
  const before = text.slice(Math.max(0, start - 60), start);
  const spaces = SPACES.exec(before)?.[0].length ?? 0;
  // At the start of a line, a mark before a colon would begin a note.
  const apart = beginsLine(text, start) && text.charAt(end) === ':' ? ' ' : '';
  return { span: { start: start - spaces, end }, text: marks + apart };
};

/** Those after words: of a line or of a cell the first are not the citation's. */
const SPACES = /(?<=[^\s|>])[ \t\u00A0\u202F]+$/;

const noteFor = (article: Article, citation: Citation, { citations, locator }: CitationGroup): string => {
  const source = article.sources[citation.source ?? -1];
  if (source !== undefined) return [entryText(source), ...(locator === '' ? [] : [escaped(locator)])].join(', ');
  const { span, whole } = citation;
  // What is not listed is said as it was written.
  if (citations.length > 1) return escaped(citation.name);
  return escaped(slice(article.text, { start: span.start, end: whole.end - 1 }).trim());
};
