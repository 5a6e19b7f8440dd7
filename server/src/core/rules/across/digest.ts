import type { Article } from '../../article/model.ts';
import { measuresIn } from '../../figures/measures.ts';
import { bare } from '../../names/keys.ts';
import { isoOf } from '../../sources/dates.ts';
import { listedSources } from '../../sources/listed.ts';
import { backingOf } from '../../support/backing.ts';
import { pageOf } from '../../text/address.ts';
import { type Range, rangesIn } from '../../text/position.ts';
import { type Span, slice } from '../../text/span.ts';

/** Statements of an article that others may contradict, small enough to be kept for thousands; plain data. */
export interface Digest {
  /** The article as the program names it: a path on the command line, a URI in an editor. */
  readonly file: string;
  readonly sources: readonly DigestedSource[];
  readonly credits: readonly DigestedCredit[];
}

/** A place in the article, and its words. */
export interface DigestedSpan {
  readonly span: Span;
  readonly range: Range;
  readonly words: string;
}

/** A source as an entry describes it. */
export interface DigestedSource {
  readonly name: string;
  /** Equal for two writings of one name. */
  readonly key: string;
  /** Equal for two writings of one address; null without one. */
  readonly address: string | null;
  /** Null where the entry has no score, or where the team's library rates the source. */
  readonly rating: { readonly score: number; readonly at: DigestedSpan } | null;
  /** ISO, as precise as it is written. */
  readonly date: { readonly iso: string; readonly at: DigestedSpan } | null;
}

/** A figure that one source is credited with. */
export interface DigestedCredit {
  /** Value and unit. */
  readonly figure: string;
  readonly subject: readonly string[];
  readonly context: string;
  readonly source: string;
  /** Equal for two writings of one name. */
  readonly key: string;
  readonly at: DigestedSpan;
}

/** The digest of an article. */
export const digestOf = (article: Article, file: string): Digest => {
  const rangeOf = rangesIn(article.text);
  const placeOf = (span: Span): DigestedSpan => ({ span, range: rangeOf(span), words: slice(article.text, span) });
  return { file, sources: sourcesOf(article, placeOf), credits: creditsOf(article, placeOf) };
};

const sourcesOf = (article: Article, placeOf: (span: Span) => DigestedSpan): readonly DigestedSource[] =>
  listedSources(article)
    .filter(({ name, external }) => name !== '' && !external)
    .map(({ name, url, reliability, date, library }): DigestedSource => {
      const score = library?.rating ? null : (reliability?.score ?? null);
      return {
        name,
        key: bare(library?.name ?? name),
        address: url?.href ? pageOf(url.href) : null,
        rating: score === null || reliability === null ? null : { score, at: placeOf(reliability.span) },
        date: date?.value ? { iso: isoOf(date.value), at: placeOf(date.span) } : null,
      };
    });

const creditsOf = (article: Article, placeOf: (span: Span) => DigestedSpan): readonly DigestedCredit[] =>
  measuresIn(article).flatMap(({ figure, at, sentence, subject, context }): readonly DigestedCredit[] => {
    const { sources, isUnlisted } = backingOf(article, article.support.get(sentence) ?? []);
    const [source, ...others] = sources;
    if (!source || others.length > 0 || isUnlisted || source.name === '') return [];
    const { low, high, unit } = figure;
    return [
      {
        figure: `${low}–${high} ${unit}`,
        subject: [...subject],
        context,
        source: source.name,
        key: bare(source.library?.name ?? source.name),
        at: placeOf(at),
      },
    ];
  });
