import type { Article } from '../../article/model.ts';
import { squash } from '../../language/fold.ts';
import { listSource } from '../../list-edits/list-source.ts';
import type { Edit } from '../../rules/finding.ts';
import { listedSources } from '../../sources/listed.ts';
import type { NewSource, Source } from '../../sources/model.ts';
import { hostOf, pageOf } from '../../text/address.ts';
import type { Span } from '../../text/span.ts';
import { atCursor, bracketsAround, type CitingPlace, citing, placeAt } from './citing-place.ts';
import { publisherOf } from './publisher.ts';

/** Longer words are no name and no address. In UTF-16 units. */
const LONGEST = 500;

/**
 * The source that a writer means who has typed or pasted an address, a DOI, a Markdown link, or a name with or without an
 * address; the name of a page is proposed by its site's name in the list, else by its site. Null where nothing is meant.
 */
export const readTyped = (typed: string, { sources }: Pick<Article, 'sources'>): NewSource | null => {
  const words = squash(typed);
  if (words === '' || words.length > LONGEST) return null;
  const [, shown, target] = LINK.exec(words) ?? [];
  if (shown !== undefined && target !== undefined) return { name: shown, address: target };
  const doi = DOI.exec(words)?.[1];
  if (doi !== undefined) return { name: doi, address: `https://doi.org/${doi}` };
  const address = addressIn(words);
  if (address === null) return { name: words };
  const name = words.replace(ANY_ADDRESS, '').replace(EDGES, '');
  return { name: name === '' ? siteName(address, sources) : name, address };
};

const LINK = /^\[([^[\]]+)\]\(<?(https?:[^\s()<>]+)>?\)$/i;

const DOI = /^(?:doi:\s*)?(10\.\d{4,9}\/[^\s"<>]+)$/i;

const ANY_ADDRESS = /<?(?:https?:\/\/|www\.)[^\s<>]+>?/i;

/** Marks between a name and its address. */
const EDGES = /^[\s,;:–—()-]+|[\s,;:–—(-]+\)?$/g;

const addressIn = (words: string): string | null => {
  const found = ANY_ADDRESS.exec(words)?.[0].replace(/^<|>$/g, '');
  if (found === undefined) return null;
  return /^www\./i.test(found) ? `https://${found}` : found;
};

const siteName = (address: string, sources: readonly Source[]): string => {
  const site = hostOf(address);
  return publisherOf(sources, site)?.name ?? site;
};

/** Edits that cite a source, and where the writer goes on. */
export interface NewlyCited {
  readonly edits: readonly Edit[];
  /** Where the first thing is missing in the new entry, as an offset in the text after the edits; null where nothing is. */
  readonly missing: number | null;
  /** Whether the article listed the source already, so that it is only cited. */
  readonly wasListed: boolean;
}

/**
 * Cites a source at a selection and lists it, in the list's own shape or in a new list; a page or a name that is listed
 * already is only cited. Null where nothing can be cited.
 */
export const citeNew = (article: Article, selection: Span, source: NewSource): NewlyCited | null => {
  const place = inPlaceOf(article, selection) ?? placeAt(article, selection);
  if (place === null) return null;
  const known = knownIn(article, source);
  if (known) return { edits: citing(place, known, []), missing: null, wasListed: true };
  const edits = citing(place, { name: source.name, key: nextKey(article) }, listSource(article, source));
  return { edits, missing: missingIn(edits), wasListed: false };
};

/** A selected address, with the brackets that hold nothing else, is replaced by its citation. */
const inPlaceOf = (article: Article, { start, end }: Span): CitingPlace | null => {
  const { text } = article;
  const words = text.slice(start, end).trim();
  if (words === '' || /\s/.test(words) || addressIn(words) === null) return null;
  const span = bracketsAround(text, { start, end }) ?? { start, end };
  return placeAt(article, { start, end }) && atCursor(article, span, undefined);
};

const knownIn = ({ sources }: Article, { name, address }: NewSource): Source | undefined =>
  listedSources({ sources }).find(
    (source) =>
      (address !== undefined && source.url?.href != null && pageOf(source.url.href) === pageOf(address)) ||
      (address === undefined && source.name !== '' && squash(source.name).toLowerCase() === squash(name).toLowerCase()),
  );

/** The number of the entry after the last one where entries are cited by number. */
const nextKey = (article: Article): string | null => {
  const last = listedSources(article).at(-1)?.key ?? '';
  return /^\d{1,6}$/.test(last) ? String(Number(last) + 1) : null;
};

const missingIn = (edits: readonly Edit[]): number | null => {
  const entry = edits.reduce((last, edit) => (edit.span.start >= last.span.start ? edit : last));
  const at = MISSING.exec(entry.text);
  if (!at) return null;
  const grown = edits
    .filter((edit) => edit !== entry && edit.span.start <= entry.span.start)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  return entry.span.start + grown + at.index + at[0].length;
};

/** A field's label with nothing after it, or with the scale of a score alone. */
const MISSING = /^[^\S\r\n]*[-*+]?[^\S\r\n]*[^\r\n:]{2,30}:[*_]*[^\S\r\n]*(?=\/\s?\d+[^\S\r\n]*$|$)/m;
