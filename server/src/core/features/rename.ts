import { dataSpans } from '../article/apart.ts';
import type { ReadingContext } from '../article/context.ts';
import type { Article } from '../article/model.ts';
import { parseArticle } from '../article/parse.ts';
import type { Citation, CitationForm } from '../citations/citation.ts';
import type { Locale } from '../language/locale.ts';
import { messages, phrase, type Say } from '../language/phrase.ts';
import { writtenName } from '../list-edits/written-name.ts';
import { bare } from '../names/keys.ts';
import type { Edit } from '../rules/finding.ts';
import type { Match, Source } from '../sources/model.ts';
import { edited } from '../text/edited.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { yamlText } from '../text/yaml.ts';
import { sourceAt } from './source-at.ts';

/** Why a source cannot be renamed, in the user's words. */
export interface Refusal {
  readonly refused: string;
}

/** A new name for a source of an article. */
export interface NewName {
  /** As its writer typed it. */
  readonly written: string;
  readonly locale: Locale;
  /** The surroundings that the article was read in. */
  readonly context: Partial<ReadingContext>;
}

const MESSAGES = messages({
  en: {
    nothing: 'There is no listed source here to rename.',
    number: 'This citation is a number, a mark or a key. Rename the source at its entry.',
    external: 'This source is kept in a bibliography file: rename it there.',
    empty: 'A source needs a name.',
    lines: 'A name stands on one line.',
    taken: 'The list has another source of this name: “{name}”.',
    unread: 'With “{name}” the entry or its citations would no longer be understood.',
  },
  fr: {
    nothing: 'Il n’y a pas ici de source de la liste à renommer.',
    number: 'Cette citation est un numéro, un appel de note ou une clé. Renommez la source dans son entrée.',
    external: 'Cette source se trouve dans un fichier de bibliographie\u00A0: renommez-la là-bas.',
    empty: 'Une source a besoin d’un nom.',
    lines: 'Un nom tient sur une ligne.',
    taken: 'La liste contient une autre source de ce nom\u00A0: «\u00A0{name}\u00A0».',
    unread: 'Avec «\u00A0{name}\u00A0», l’entrée ou ses citations ne seraient plus comprises.',
  },
});

/** The name that would be renamed at an offset, and its span; or why nothing can be. */
export const prepareRename = (
  article: Article,
  offset: number,
  locale: Locale,
): { readonly span: Span; readonly name: string } | Refusal => {
  const say = phrase(MESSAGES, locale);
  const place = sourceAt(article, offset);
  const source = article.sources[place?.source ?? -1];
  if (!place || !source) return { refused: say('nothing') };
  if (source.external) return { refused: say('external') };
  const citation = article.citations[place.citation ?? -1];
  if (citation && !NAMED.has(citation.form)) return { refused: say('number') };
  return { span: place.span, name: source.name };
};

/** The forms that write the source's name. */
const NAMED: ReadonlySet<CitationForm> = new Set(['marker', 'name', 'author-year', 'attribution', 'line']);

/** Grades at which a place has the whole name, so that it takes the new one; the others keep their own while it is understood. */
const WHOLE: ReadonlySet<Match | null> = new Set<Match>(['exact', 'typographic', 'affix', 'reordered']);

/**
 * The edits that rename a source in its entry, in front matter and wherever it is cited by name. An article or elision
 * before the name stays, as do aliases, abbreviations and years; or why it is refused. The result is read again: what
 * would break the list or a citation is refused.
 */
export const rename = (article: Article, offset: number, to: NewName): readonly Edit[] | Refusal => {
  const prepared = prepareRename(article, offset, to.locale);
  if ('refused' in prepared) return prepared;
  return renameListed(article, sourceAt(article, offset)?.source ?? -1, to);
};

/** Edits as `rename` makes them, for a source by its index in `sources`; or why it is refused. */
export const renameListed = (
  article: Article,
  index: number,
  { written, locale, context }: NewName,
): readonly Edit[] | Refusal => {
  const say = phrase(MESSAGES, locale);
  const source = article.sources[index];
  const name = written.trim();
  const refusal = source ? refusalOf(article, index, name, say) : say('nothing');
  if (!source || refusal !== null) return { refused: refusal ?? say('nothing') };
  const first = editsFor(article, index, source, name, (citation) => WHOLE.has(citation.match));
  const brokenBy = (edits: readonly Edit[]): ReadonlySet<number> | null =>
    lostIn(article, parseArticle(edited(article.text, edits), context), index, name);
  const lost = brokenBy(first);
  if (lost === null) return { refused: say('unread', { name }) };
  if (lost.size === 0) return first;
  // A short form that no longer means the source takes the new name too.
  const second = editsFor(article, index, source, name, (citation, i) => WHOLE.has(citation.match) || lost.has(i));
  return brokenBy(second)?.size === 0 ? second : { refused: say('unread', { name }) };
};

const refusalOf = (
  { sources }: Article,
  index: number,
  name: string,
  say: Say<keyof typeof MESSAGES.en>,
): string | null => {
  if (name === '') return say('empty');
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return say('lines');
  const other = sources.find((source, i) => i !== index && source.name !== '' && bare(source.name) === bare(name));
  return other ? say('taken', { name: other.name }) : null;
};

const editsFor = (
  article: Article,
  index: number,
  source: Source,
  name: string,
  takes: (citation: Citation, i: number) => boolean,
): readonly Edit[] => {
  const places = article.citations.flatMap((citation, i): readonly Edit[] => {
    if (citation.source !== index || !NAMED.has(citation.form) || !takes(citation, i)) return [];
    const written = writtenName(article, citation.span.start, name);
    const text = inPlace(
      slice(article.text, citation.span),
      writtenName(article, citation.span.start, source.name),
      written,
    );
    return [{ span: citation.span, text: inYaml(article, citation.span, text) }];
  });
  const entry: Edit = {
    span: source.nameSpan,
    text: inYaml(article, source.nameSpan, writtenName(article, source.nameSpan.start, name)),
  };
  return [...places, entry]
    .filter(({ span }, i, all) => all.findIndex((other) => other.span.start === span.start) === i)
    .sort((a, b) => a.span.start - b.span.start);
};

/** The new name as this place writes names: with its article, its year, and what it says of a relay. */
const inPlace = (place: string, old: string, name: string): string => {
  const at = place.indexOf(old);
  if (at >= 0) return place.slice(0, at) + name + place.slice(at + old.length);
  const article = /^(?:l['’]|d['’]|(?:le|la|les|the)\s+)/iu.exec(place)?.[0] ?? '';
  const year = /[\s,(–-]+(?:1[89]|20)\d{2}[a-z]?\)?$/.exec(place)?.[0] ?? '';
  return `${article}${name}${year}`;
};

/** A plain YAML value must be quoted where the new name holds what YAML would read as its own. */
const inYaml = (article: Article, span: Span, name: string): string => {
  const isInside = dataSpans(article).some((data) => contains(data, span));
  const isQuoted = /["']/.test(article.text.charAt(span.start - 1));
  return isInside && !isQuoted ? yamlText(name) : name;
};

/** The citations of a source, by index, that mean it no more in the article after edits; null when that is read otherwise. */
const lostIn = (article: Article, after: Article, index: number, name: string): ReadonlySet<number> | null => {
  if (ownCount(after) !== ownCount(article) || after.citations.length !== article.citations.length) return null;
  if (bare(after.sources[index]?.name ?? '') !== bare(name)) return null;
  const lost = article.citations.flatMap(({ source }, i) =>
    source === index && after.citations[i]?.source !== index ? [i] : [],
  );
  return new Set(lost);
};

const ownCount = ({ sources }: Article): number => sources.filter(({ external }) => !external).length;
