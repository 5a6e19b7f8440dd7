import type { Article } from '../article/model.ts';
import type { Claim, ClaimKind, Strength } from '../claims/claim.ts';
import type { Locale } from '../language/locale.ts';
import { notListed } from '../library/match.ts';
import { type ClaimLevel, type ClaimOptions, strictOnly } from '../rules/claim-options.ts';
import type { Finding } from '../rules/finding.ts';
import type { Linted, LintOptions } from '../rules/lint.ts';
import type { Source } from '../sources/model.ts';
import { type Span, slice, startingIn } from '../text/span.ts';
import { coverageOf } from './coverage.ts';
import { type SourceSummary, sourceSummary } from './source-summary.ts';

/** The sources and claims of an article at a glance: for the sources view, the report and the colours of citations. */
export interface Overview {
  readonly sources: readonly SourceOverview[];
  /** How many sources of the team's library the article does not list. */
  readonly kept: number;
  /** Those with running text of their own, in document order; the first may stand before any heading. */
  readonly sections: readonly SectionOverview[];
  /** The level of the claims that are counted. */
  readonly level: ClaimLevel;
  /** Claims without a source that only the level strict shows, shown or not. */
  readonly strictOnly: number;
  /** Claims without a source, in document order. */
  readonly unsourced: readonly UnsourcedClaim[];
  readonly claims: number;
  readonly sourced: number;
  /** The mean score out of 10 of the rated sources, each as often as it is cited; null when none is cited. */
  readonly reliability: number | null;
}

/** A source of the article, where it stands and what cites it. */
export interface SourceOverview extends SourceSummary {
  /** Kept in a file beside the article: `entry` is where the article names that file. */
  readonly external: boolean;
  /** A row of a table. */
  readonly isRow: boolean;
  readonly entry: Span;
  readonly citations: readonly Span[];
  /** Messages of the findings on its entry. */
  readonly problems: readonly string[];
}

export interface SectionOverview {
  /** Empty before the first heading. */
  readonly title: string;
  readonly heading: Span | null;
  readonly claims: number;
  readonly sourced: number;
  readonly strictOnly: number;
}

export interface UnsourcedClaim {
  readonly span: Span;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly strength: Strength;
  /** 1-based. */
  readonly line: number;
}

/** Sums an article up, with the findings that were made in it: a claim whose finding was silenced is not reported. */
export const overview = (
  article: Article,
  { findings, withheld }: Linted,
  { locale, claims: options }: LintOptions,
): Overview => {
  const { level, claims, supported: sourced } = coverageOf(article.claims, options);
  const more = strictOnly([...findings, ...withheld]);
  const reported = new Set(findings.filter(({ rule }) => rule === 'unsourced-claim').map(({ span }) => span.start));
  return {
    sources: sourcesOf(article, findings, locale),
    kept: notListed(article.library, article.sources).length,
    sections: sectionsOf(article, options, more),
    level,
    strictOnly: more.length,
    unsourced: unsourcedOf(
      article,
      article.claims.filter(({ span }) => reported.has(span.start)),
    ),
    claims,
    sourced,
    reliability: meanReliability(article),
  };
};

const sourcesOf = (article: Article, findings: readonly Finding[], locale: Locale): readonly SourceOverview[] => {
  const findingsIn = startingIn(findings);
  const cited = article.sources.map((): Span[] => []);
  for (const { source, span } of article.citations) if (source !== null) cited[source]?.push(span);
  return article.sources.flatMap((source, index) => {
    const problems = findingsIn(source.span).filter(({ span }) => span.end <= source.span.end);
    return sourceOverview(article, source, cited[index] ?? [], problems, locale);
  });
};

const sourceOverview = (
  article: Article,
  source: Source,
  citations: readonly Span[],
  problems: readonly Finding[],
  locale: Locale,
): readonly SourceOverview[] => {
  if (!isShown(source, citations)) return [];
  return [
    {
      ...sourceSummary(article, source, locale),
      external: source.external === true,
      isRow: source.shape === 'row',
      entry: source.span,
      citations,
      problems: problems.map(({ message }) => message),
    },
  ];
};

/** A note that names nothing is no source; of a bibliography kept in a file, only what the article cites concerns it. */
const isShown = ({ shape, name, external }: Source, citations: readonly Span[]): boolean =>
  (shape !== 'note' || name !== '') && (!external || citations.length > 0);

const sectionsOf = (
  { headings, prose, claims: all }: Article,
  options: ClaimOptions | undefined,
  more: readonly Finding[],
): readonly SectionOverview[] => {
  const starts = [
    { title: '', heading: null, from: 0 },
    ...headings.map(({ title, span }) => ({ title, heading: span, from: span.start })),
  ];
  const proseIn = startingIn(prose);
  const claimsIn = startingIn(all);
  const moreIn = startingIn(more);
  return starts.flatMap(({ title, heading, from }, i) => {
    const section = { start: from, end: starts[i + 1]?.from ?? Number.POSITIVE_INFINITY };
    if (proseIn(section).every(({ kind }) => kind === 'heading')) return [];
    const { claims, supported: sourced } = coverageOf(claimsIn(section), options);
    return [{ title, heading, claims, sourced, strictOnly: moreIn(section).length }];
  });
};

const unsourcedOf = ({ text }: Article, claims: readonly Claim[]): readonly UnsourcedClaim[] => {
  let line = 1;
  let at = 0;
  return claims.map(({ span, kind, strength }) => {
    line += text.slice(at, span.start).match(/\r\n?|\n/g)?.length ?? 0;
    at = span.start;
    return { span, text: slice(text, span).replace(/\s+/g, ' '), kind, strength, line };
  });
};

const meanReliability = ({ citations, sources }: Article): number | null => {
  const scores = citations
    .map(({ source }) => (source === null ? null : (sources[source]?.reliability?.score ?? null)))
    .filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
};
