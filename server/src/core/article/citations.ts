import { squash, straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { bracketGroups, type Group } from './brackets.ts';
import { type CitedName, citedNames } from './cited-names.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { Citation, CitationForm, Prose, Source, SourceList, Span } from './model.ts';
import { indexNames, type NameIndex } from './names.ts';
import { overlaps } from './span.ts';

/** Every citation in the running text outside headings and sources lists, in document order. */
export const readCitations = (
  prose: readonly Prose[],
  text: string,
  sources: readonly Source[],
  lists: readonly SourceList[],
): readonly Citation[] => {
  const names = indexNames(sources);
  const mentions = findMentions(sources);
  return prose
    .filter(({ kind, span }) => kind !== 'heading' && !lists.some((list) => overlaps(list.span, span)))
    .flatMap((part) => citationsIn(part, text.slice(part.span.start, part.span.end), names, mentions(part.text)));
};

const citationsIn = (
  part: Prose,
  text: string,
  names: NameIndex,
  mentions: readonly Mention[],
): readonly Citation[] => {
  const reading = { shown: part.text, text };
  const groups = bracketGroups(part.text);
  const markers = groups.flatMap((group) => {
    const content = markerContent(part.text, group);
    return content ? citedNames(reading, content, names).map((name) => cite('marker', name, group.whole)) : [];
  });
  const taken = markers.map(({ whole }) => whole);
  const named = groups
    .filter(({ round, whole }) => round && !taken.some((marker) => overlaps(marker, whole)))
    .flatMap(({ content, whole }) =>
      citedNames(reading, content, names)
        .filter(({ name, source }) => source !== null && /^(?:[\p{Lu}\p{N}]|\p{Ll}{1,2}['’]\p{Lu}|https?:)/u.test(name))
        .map((name) => cite(name.year === null ? 'name' : 'author-year', name, whole)),
    );
  const explicit = [...markers, ...named];
  const inText = mentions.filter(({ span }) => !explicit.some((citation) => overlaps(citation.span, span)));
  const mentioned = inText.map(({ span, source }): Citation => {
    const name = squash(part.text.slice(span.start, span.end));
    return { form: 'attribution', name, span, whole: span, source, match: 'exact' };
  });
  return [...explicit, ...mentioned]
    .sort((a, b) => a.span.start - b.span.start)
    .map((citation) => ({ ...citation, span: shift(citation.span, part), whole: shift(citation.whole, part) }));
};

const cite = (form: CitationForm, { name, span, source, match }: CitedName, whole: Span): Citation => ({
  form,
  name,
  span,
  whole,
  source,
  match,
});

const shift = ({ start, end }: Span, { span }: Prose): Span => ({ start: start + span.start, end: end + span.start });

const LABELS = Object.values(lexicons)
  .flatMap(({ markerLabels }) => markerLabels)
  .join('|');
/** The label at the start of the brackets, or after a remark: "(+12 %, source : X)". */
const LABEL = new RegExp(`^(?:[^()[\\]]*[,;–—-])?\\s*(?:${LABELS})\\s*[:：]`, 'iu');

/** What follows the label, when the brackets are a marker. */
const markerContent = (shown: string, { content }: Group): Span | null => {
  const found = LABEL.exec(straighten(shown.slice(content.start, content.end)));
  return found ? { start: content.start + found[0].length, end: content.end } : null;
};
