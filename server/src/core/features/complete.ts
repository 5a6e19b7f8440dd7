import { asSource, toNewSource } from '../article/library/match.ts';
import type { Article, Source } from '../article/model.ts';
import { newEntry } from '../article/new-entry.ts';
import { newList } from '../article/new-list.ts';
import { overlaps } from '../article/span.ts';
import type { Locale } from '../language/locale.ts';
import type { Edit } from '../rules/finding.ts';
import { type CitationPlace, citationPlace } from './citation-place.ts';
import { markerLabel } from './citation-text.ts';
import { oneLine, sourceWords, timesCited } from './describe-source.ts';
import { describe, describeSource } from './hover.ts';

/** One offer: replace `edit.span` by `edit.text`. Offers come sorted, the most used source first. */
export interface Completion {
  readonly label: string;
  /** One line: score, kind, date, times cited. */
  readonly detail: string;
  /** Markdown, safe as in hovers. */
  readonly documentation: string;
  readonly edit: Edit;
  /** What goes with it elsewhere: the entry of a source that the article does not list yet. */
  readonly more: readonly Edit[];
  /** What the editor matches the typed text against. */
  readonly filter: string;
}

/** `asked`: the writer asked for offers or is typing a word; `triggered`: a trigger character was typed. */
export type CompletionCause = 'asked' | 'triggered';

/**
 * The listed sources that can stand at `offset`: names inside "(Source : |)", "Source : X" after an opening bracket,
 * and, only when asked, whole markers after words: a list that opens by itself at every space would steal the Enter key.
 */
export const complete = (
  article: Article,
  offset: number,
  locale: Locale,
  cause: CompletionCause,
): readonly Completion[] => {
  const place = citationPlace(article, offset);
  if (place === null || (place.kind === 'sentence' && cause === 'triggered')) return [];
  const counts = timesCited(article);
  if (place.kind === 'key') return keysAt(article, place, locale);
  const listed = article.sources
    .map((source, index) => ({ source, index, cited: counts[index] ?? 0 }))
    .filter(({ source }) => source.name !== '' && source.shape !== 'note' && !place.taken.has(source.name))
    .sort((a, b) => b.cited - a.cited)
    .map(({ source, index, cited }) => ({
      ...offer(place, source, article),
      detail: oneLine(source, cited, locale),
      documentation: describe(article, index, locale),
      more: [],
    }));
  return [...listed, ...fromLibrary(article, place, locale)];
};

/** The sources of the team's library that the article does not list yet; taking one lists it. */
const fromLibrary = (article: Article, place: CitationPlace, locale: Locale): readonly Completion[] => {
  const known = new Set(article.sources.map(({ library }) => library));
  return article.library
    .filter((source) => !known.has(source) && !place.taken.has(source.name))
    .flatMap((kept) => {
      const more = newEntry(article, toNewSource(kept)) ?? [newList(article, [toNewSource(kept)])];
      // An editor takes what stands beside an offer only where it does not touch it.
      if (more.some(({ span }) => overlaps(span, place.span))) return [];
      const source = asSource(kept);
      const detail = `${oneLine(source, 0, locale)} · ${sourceWords(locale)('inLibrary')}`;
      return [{ ...offer(place, source, article), detail, documentation: describeSource(source, null, locale), more }];
    });
};

/** The keys of the bibliography after "[@". */
const keysAt = (article: Article, { span, taken }: CitationPlace, locale: Locale): readonly Completion[] => {
  const counts = timesCited(article);
  return article.sources
    .map(({ key, name, date }, index) => ({ key: key ?? '', name, date, index, cited: counts[index] ?? 0 }))
    .filter(({ key }) => key.startsWith('@') && !taken.has(key))
    .sort((a, b) => b.cited - a.cited)
    .map(({ key, name, date, index }) => ({
      label: key.slice(1),
      detail: [name, date?.value?.year].filter((part) => part !== undefined).join(', '),
      documentation: describe(article, index, locale),
      edit: { span, text: key.slice(1) },
      more: [],
      filter: key.slice(1),
    }));
};

const offer = (
  place: CitationPlace,
  { name }: Source,
  article: Article,
): Pick<Completion, 'label' | 'edit' | 'filter'> => {
  const label = markerLabel(article);
  const text = { name, key: name, bracket: `${label}${name}`, sentence: `(${label}${name})` }[place.kind];
  const shown = place.kind === 'name' ? name : text;
  return { label: shown, filter: shown, edit: { span: place.span, text: `${place.before}${text}${place.after}` } };
};
