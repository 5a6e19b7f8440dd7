import type { Article } from '../article/model.ts';
import { fold } from '../language/fold.ts';
import type { Locale } from '../language/locale.ts';
import { asSource, toNewSource } from '../library/match.ts';
import { listSource } from '../list-edits/list-source.ts';
import { writtenName } from '../list-edits/written-name.ts';
import type { Edit } from '../rules/finding.ts';
import type { LibrarySource } from '../sources/model.ts';
import { overlaps } from '../text/span.ts';
import { type CitationPlace, citationPlace } from './citation-place.ts';
import { markerLabel } from './citation-text.ts';
import { completeEntry } from './complete-entry.ts';
import type { Completion, CompletionCause, Offers } from './completion.ts';
import { oneLine, sourceWords, timesCited } from './describe-source.ts';
import { describe, describeSource } from './hover.ts';

/** So many sources are all offered; of more, those most cited: nobody reads longer lists, and each letter writes one. */
const ALL = 30;

const MOST = 20;

/**
 * The listed sources that can stand at `offset`: names inside "(Source : |)", "Source : X" after an opening bracket,
 * and, only when asked, whole markers after words: a list that opens by itself at every space would steal the Enter key.
 * Of very many, the most cited of those that what was typed may mean. A list that has opened by itself is gone once the
 * name is whole: the Enter key then makes a new line.
 */
export const complete = (article: Article, offset: number, locale: Locale, cause: CompletionCause): Offers => {
  const entry = cause === 'asked' ? completeEntry(article, offset, locale) : null;
  if (entry !== null) return entry;
  const place = citationPlace(article, offset);
  const none = { span: { start: offset, end: offset }, offers: [], isIncomplete: false };
  if (place === null || (place.kind === 'sentence' && cause === 'triggered')) return none;
  const typed = fold(article.text.slice(place.span.start, offset));
  const possible = place.kind === 'key' ? keysAt(article, place, locale) : sourcesAt(article, place, locale);
  const isMany = article.sources.length + article.library.length > ALL;
  const offers = meantBy(typed, possible, isMany, cause !== 'asked');
  return offers === null ? none : { span: place.span, offers, isIncomplete: offers.length > 0 };
};

/** The offers that what was typed may mean, the first of many; null where it is one of them whole and that ends the list. */
const meantBy = (
  typed: string,
  possible: Iterable<Possible>,
  isMany: boolean,
  isEndedByName: boolean,
): readonly Completion[] | null => {
  const offers: Completion[] = [];
  for (const { label, offer } of possible) {
    const folded = fold(label);
    if (isEndedByName && folded === typed) return null;
    if (isMany && (offers.length === MOST || !holdsInOrder(folded, typed))) continue;
    const one = offer();
    if (one !== null) offers.push(one);
  }
  return offers;
};

/** An offer of which only the label is known, and what tells the rest; null where it cannot be taken. */
interface Possible {
  readonly label: string;
  readonly offer: () => Completion | null;
}

/** As editors compare what is typed with an offer: its letters in their order, others between them. */
const holdsInOrder = (text: string, letters: string): boolean => {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

function* sourcesAt(article: Article, place: CitationPlace, locale: Locale): Generator<Possible> {
  const marker = markerLabel(article);
  for (const { index, cited } of mostCited(article)) {
    const source = article.sources[index];
    if (!source || source.name === '' || source.shape === 'note' || place.taken.has(source.name)) continue;
    const label = labelFor(place.kind, source.name, marker);
    yield {
      label,
      offer: () => ({
        label,
        detail: oneLine(source, cited, locale),
        documentation: () => describe(article, index, locale),
        text: textFor(article, place, label),
        more: NOTHING_ELSE,
      }),
    };
  }
  yield* fromLibrary(article, place, locale, marker);
}

/** The sources of the team's library that the article does not list yet; taking one lists it. */
function* fromLibrary(article: Article, place: CitationPlace, locale: Locale, marker: string): Generator<Possible> {
  const known = new Set(article.sources.map(({ library }) => library));
  for (const kept of article.library) {
    if (known.has(kept) || place.taken.has(kept.name)) continue;
    const label = labelFor(place.kind, kept.name, marker);
    yield { label, offer: () => offerOf(article, place, { kept, label }, locale) };
  }
}

interface KeptOffer {
  readonly kept: LibrarySource;
  readonly label: string;
}

const offerOf = (
  article: Article,
  place: CitationPlace,
  { kept, label }: KeptOffer,
  locale: Locale,
): Completion | null => {
  const more = listSource(article, toNewSource(kept));
  // An editor takes what stands beside an offer only where it does not touch it.
  if (more.some(({ span }) => overlaps(span, place.span))) return null;
  const source = asSource(kept);
  return {
    label,
    text: textFor(article, place, label),
    detail: `${oneLine(source, 0, locale)} · ${sourceWords(locale)('inLibrary')}`,
    documentation: () => describeSource(source, null, locale),
    more,
  };
};

/** The keys of the bibliography after "[@". */
function* keysAt(article: Article, { taken }: CitationPlace, locale: Locale): Generator<Possible> {
  for (const { index } of mostCited(article)) {
    const source = article.sources[index];
    if (!source?.key?.startsWith('@') || taken.has(source.key)) continue;
    const { name, date } = source;
    const label = source.key.slice(1);
    yield {
      label,
      offer: () => ({
        label,
        detail: [name, date?.value?.year].filter((part) => part !== undefined).join(', '),
        documentation: () => describe(article, index, locale),
        text: label,
        more: NOTHING_ELSE,
      }),
    };
  }
}

/** The sources of the article by their indexes, the most cited first. */
const mostCited = (article: Article): readonly Cited[] =>
  timesCited(article)
    .map((cited, index) => ({ index, cited }))
    .sort((a, b) => b.cited - a.cited || a.index - b.index);

interface Cited {
  readonly index: number;
  readonly cited: number;
}

/** A source that is listed needs no more than its name. */
const NOTHING_ELSE: readonly Edit[] = [];

const textFor = (article: Article, { span, before, after }: CitationPlace, label: string): string =>
  `${before}${writtenName(article, span.start, label)}${after}`;

const labelFor = (kind: CitationPlace['kind'], name: string, marker: string): string => {
  if (kind === 'bracket') return `${marker}${name}`;
  return kind === 'sentence' ? `(${marker}${name})` : name;
};
