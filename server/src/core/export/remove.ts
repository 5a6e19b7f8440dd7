import type { Article } from '../article/model.ts';
import type { Edit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import { escaped } from './entry-text.ts';
import type { CitationGroup } from './groups.ts';
import { keySpan } from './key-words.ts';
import { joined } from './removal.ts';

/**
 * Spans that only cite, to be taken out: brackets, credits on lines of their own, marks of notes that name a source, with these
 * notes. What a sentence says in words ("according to X"), links among them, stays.
 */
export const citingSpans = (article: Article, groups: readonly CitationGroup[]): readonly Span[] =>
  joined(
    article.text,
    groups.flatMap((group) => goneWith(article, group)),
    COMMA,
  );

const COMMA = /^[ \t\u00A0\u202F]*[,;]?[ \t\u00A0\u202F]*$/;

/** Edits within sentences: of brackets with a remark the citation alone goes, and a key of the text becomes its name. */
export const citingEdits = (article: Article, groups: readonly CitationGroup[]): readonly Edit[] =>
  groups.flatMap((group) => cut(article, group));

/** The spans that go whole for a group. */
const goneWith = (
  article: Article,
  { form, place, isBare, remark, span, citations }: CitationGroup,
): readonly Span[] => {
  if (place === 'line') return [span];
  if (form === 'footnote') return citations.flatMap(({ name, source }) => noteSpans(article, name, source, span));
  if (place !== 'brackets' || remark !== null) return [];
  const isName = form === 'name' || form === 'author-year';
  return isBare || !isName ? [span] : [];
};

/** A mark with its note; a note that names no source says something else, and stays. */
const noteSpans = ({ sources }: Article, name: string, source: number | null, mark: Span): readonly Span[] => {
  const note = sources.find(({ shape, key }) => shape === 'note' && key === name);
  if (source === null || sources[source]?.name === '') return [];
  return note === undefined ? [mark] : [mark, note.span];
};

const cut = (article: Article, { form, place, remark, citations }: CitationGroup): readonly Edit[] => {
  if (remark !== null) {
    const [whole] = citations.map((citation) => citation.whole);
    return whole === undefined ? [] : [{ span: { start: remark.end, end: whole.end - 1 }, text: '' }];
  }
  if (form !== 'key' || place !== 'words') return [];
  return citations.flatMap((citation): readonly Edit[] => {
    const source = article.sources[citation.source ?? -1];
    return source === undefined ? [] : [{ span: keySpan(article.text, citation), text: escaped(source.name) }];
  });
};
