import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { type Messages, phrase, type Say } from '../language/phrase.ts';
import type { Heading } from '../markdown/model.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { oneLine, timesCited } from './describe-source.ts';

/** A part of an article's outline: a section, with what it cites and lacks, or a source. */
export interface OutlineSymbol {
  readonly kind: 'section' | 'source';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** The part to put the cursor on. */
  readonly at: Span;
  readonly children: readonly OutlineSymbol[];
}

type OutlineSay = Say<'citation' | 'citations' | 'unsourced' | 'nameless'>;

const MESSAGES: Messages<'citation' | 'citations' | 'unsourced' | 'nameless'> = {
  en: {
    citation: '1 citation',
    citations: '{count} citations',
    unsourced: '{count} without a source',
    nameless: 'Source without a name',
  },
  fr: {
    citation: '1 citation',
    citations: '{count} citations',
    unsourced: '{count} sans source',
    nameless: 'Source sans nom',
  },
};

/** The sections of an article, one within the other, and its sources within the section that lists them. */
export const outline = (article: Article, locale: Locale): readonly OutlineSymbol[] => {
  const say = phrase(MESSAGES, locale);
  const inList = ({ span }: Source): boolean => article.headings.some((heading) => heading.span.start < span.start);
  const top = listedSources(article).filter((source) => !inList(source));
  return [
    ...top.map((source) => sourceSymbol(article, source, locale, say)),
    ...sectionsFrom(article, 0, 0, locale, say),
  ];
};

/** The sources of an article by name, for a search over several. */
export const sourceSymbols = (article: Article, locale: Locale): readonly OutlineSymbol[] =>
  listedSources(article)
    .filter(({ name, external }) => name !== '' && !external)
    .map((source) => sourceSymbol(article, source, locale, phrase(MESSAGES, locale)));

/** Sections from a heading on, as long as they are deeper than `above`. */
const sectionsFrom = (
  article: Article,
  first: number,
  above: number,
  locale: Locale,
  say: OutlineSay,
): readonly OutlineSymbol[] => {
  const { headings } = article;
  const found: OutlineSymbol[] = [];
  for (let at = first; at < headings.length; ) {
    const heading = headings[at];
    if (!heading || heading.depth <= above) break;
    const next = headings.findIndex(({ depth }, i) => i > at && depth <= heading.depth);
    const end = next < 0 ? article.text.length : (headings[next]?.span.start ?? 0);
    found.push(section(article, heading, at, end, locale, say));
    at = next < 0 ? headings.length : next;
  }
  return found;
};

const section = (
  article: Article,
  heading: Heading,
  at: number,
  end: number,
  locale: Locale,
  say: OutlineSay,
): OutlineSymbol => {
  const span = { start: heading.span.start, end };
  const ownEnd = article.headings[at + 1]?.span.start ?? article.text.length;
  const isOwn = (place: Span): boolean => place.start > span.start && place.start < Math.min(end, ownEnd);
  const sources = listedSources(article).filter((source) => isOwn(source.span));
  return {
    kind: 'section',
    name: heading.title || '#',
    detail: detailOf(article, span, say),
    span,
    at: heading.span,
    children: [
      ...sources.map((source) => sourceSymbol(article, source, locale, say)),
      ...sectionsFrom(article, at + 1, heading.depth, locale, say),
    ],
  };
};

const detailOf = ({ citations, claims }: Article, { start, end }: Span, say: OutlineSay): string => {
  const isIn = ({ span }: { readonly span: Span }): boolean => span.start >= start && span.start < end;
  const count = citations.filter(isIn).length;
  const unsourced = claims.filter(
    (claim) => claim.strength !== 'weak' && claim.support.length === 0 && isIn(claim),
  ).length;
  const parts = [
    count === 0 ? null : say(count === 1 ? 'citation' : 'citations', { count }),
    unsourced === 0 ? null : say('unsourced', { count: unsourced }),
  ];
  return parts.filter((part) => part !== null).join(', ');
};

const sourceSymbol = (article: Article, source: Source, locale: Locale, say: OutlineSay): OutlineSymbol => ({
  kind: 'source',
  name: source.name || say('nameless'),
  detail: oneLine(source, timesCited(article)[article.sources.indexOf(source)] ?? 0, locale),
  span: source.span,
  at: source.nameSpan,
  children: [],
});
