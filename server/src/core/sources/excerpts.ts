import type { List, ListItem } from 'mdast';
import { squash } from '../language/fold.ts';
import { LETTER } from '../language/patterns.ts';
import { spanOf } from '../markdown/parse.ts';
import { linesOf, type Span, slice, trimmed } from '../text/span.ts';
import type { Excerpt, SourceField } from './model.ts';

/**
 * Excerpts that an entry quotes from its source: on the line of the label "Extraits :", or as the list below it, an
 * item an excerpt.
 */
export const readExcerpts = (item: ListItem, text: string, fields: readonly SourceField[]): readonly Excerpt[] => {
  const labels = fields.filter(({ key }) => key === 'excerpts');
  if (labels.length === 0) return [];
  const listed = listsIn(item)
    .flatMap(({ children }) => children)
    .filter((field) => labels.some(({ label }) => isLabelOf(label, field)))
    .flatMap((field) => listsIn(field))
    .flatMap(({ children }) => children.flatMap((child) => paragraphOf(child)));
  const spans = [...labels.map(({ value }) => value), ...listed.map((span) => trimmed(text, span))];
  return spans.flatMap((span) => excerptAt(text, span));
};

const listsIn = ({ children }: ListItem): readonly List[] => children.filter((child) => child.type === 'list');

const isLabelOf = (label: Span, field: ListItem): boolean => {
  const { start, end } = spanOf(field.children[0] ?? field);
  return start <= label.start && label.end <= end;
};

const paragraphOf = ({ children: [first] }: ListItem): readonly Span[] =>
  first?.type === 'paragraph' ? [spanOf(first)] : [];

const excerptAt = (text: string, span: Span): readonly Excerpt[] => {
  const written = linesOf(text, span)
    .map((line) => slice(text, line))
    .join(' ');
  const said = squash(written.replace(EMPHASIS, ''));
  return said === '' ? [] : [{ text: said, kind: 'excerpt', url: null, date: null, place: null, span }];
};

/** The marks of emphasis around words, not those inside one. */
const EMPHASIS = new RegExp(String.raw`(?<![${LETTER}\d])[*_]+|[*_]+(?![${LETTER}\d])`, 'gu');
