import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { messages, phrase } from '../language/phrase.ts';
import type { Heading } from '../markdown/model.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { oneLine, timesCited } from './describe-source.ts';
import type { Overview } from './overview.ts';
import { sectionCounts } from './section-counts.ts';

/** A part of an article's outline: a section, with what it claims and lacks, a source, or a claim without one. */
export interface OutlineSymbol {
  readonly kind: 'section' | 'source' | 'claim';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** The part to put the cursor on. */
  readonly at: Span;
  readonly children: readonly OutlineSymbol[];
}

const MESSAGES = messages({
  en: { unsourced: 'without a source', nameless: 'Source without a name' },
  fr: { unsourced: 'sans source', nameless: 'Source sans nom' },
});

type Seen = Pick<Overview, 'sections' | 'unsourced' | 'level'>;

/** The sections of an article, one within the other, its sources and the claims that have none in their sections. */
export const outline = (article: Article, seen: Seen, locale: Locale): readonly OutlineSymbol[] => {
  const details = new Map(sectionCounts(seen, locale).map(({ heading, words }) => [heading.start, words]));
  const leaves = outlineLeaves(article, seen, locale);
  const [first] = article.headings;
  const above = first === undefined ? leaves : leaves.filter(({ span }) => span.start < first.span.start);
  return [...above, ...sectionsFrom({ article, details, leaves: byHeading(article, leaves) }, 0, 0)];
};

/** An outline without its sections, for editors that have those from elsewhere; in document order. */
export const outlineLeaves = (article: Article, { unsourced }: Seen, locale: Locale): readonly OutlineSymbol[] => {
  const say = phrase(MESSAGES, locale);
  const claims = unsourced.map(
    ({ span, text }): OutlineSymbol => ({
      kind: 'claim',
      name: text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text,
      detail: say('unsourced'),
      span,
      at: span,
      children: [],
    }),
  );
  const sources = listedSources(article).map((source) => sourceSymbol(article, source, locale));
  return [...claims, ...sources].sort((a, b) => a.span.start - b.span.start);
};

/** A claim is told by its first words. In UTF-16 units. */
const LONGEST = 80;

/** The sources of an article by name, for a search over several. */
export const sourceSymbols = (article: Article, locale: Locale): readonly OutlineSymbol[] =>
  listedSources(article)
    .filter(({ name, external }) => name !== '' && !external)
    .map((source) => sourceSymbol(article, source, locale));

interface OutlineParts {
  readonly article: Article;
  /** Words of a section, by where its heading starts. */
  readonly details: ReadonlyMap<number, string>;
  /** Leaves of each section before those within it, by the index of its heading. */
  readonly leaves: readonly (readonly OutlineSymbol[])[];
}

const byHeading = ({ headings }: Article, leaves: readonly OutlineSymbol[]): readonly (readonly OutlineSymbol[])[] => {
  const found = headings.map((): OutlineSymbol[] => []);
  let at = -1;
  for (const leaf of leaves) {
    while (leaf.span.start > (headings[at + 1]?.span.start ?? Infinity)) at++;
    found[at]?.push(leaf);
  }
  return found;
};

/** Sections from a heading on, as long as they are deeper than `above`. */
const sectionsFrom = (parts: OutlineParts, first: number, above: number): readonly OutlineSymbol[] => {
  const { headings, text } = parts.article;
  const found: OutlineSymbol[] = [];
  for (let at = first; at < headings.length; ) {
    const heading = headings[at];
    if (!heading || heading.depth <= above) break;
    let next = at + 1;
    while ((headings[next]?.depth ?? 0) > heading.depth) next++;
    found.push(section(parts, heading, at, headings[next]?.span.start ?? text.length));
    at = next;
  }
  return found;
};

const section = (parts: OutlineParts, heading: Heading, at: number, end: number): OutlineSymbol => {
  const { details, leaves } = parts;
  const { start } = heading.span;
  return {
    kind: 'section',
    name: heading.title || '#',
    detail: details.get(start) ?? '',
    span: { start, end },
    at: heading.span,
    children: [...(leaves[at] ?? []), ...sectionsFrom(parts, at + 1, heading.depth)],
  };
};

const sourceSymbol = (article: Article, source: Source, locale: Locale): OutlineSymbol => ({
  kind: 'source',
  name: source.name || phrase(MESSAGES, locale)('nameless'),
  detail: oneLine(source, timesCited(article)[article.sources.indexOf(source)] ?? 0, locale),
  span: source.span,
  at: source.nameSpan,
  children: [],
});
