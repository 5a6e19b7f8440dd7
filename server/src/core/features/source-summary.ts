import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { asSource, notListed } from '../library/match.ts';
import { isoOf } from '../sources/dates.ts';
import type { Source } from '../sources/model.ts';
import { citationText } from './citation-text.ts';
import { dateText, scoreText } from './describe-source.ts';

/** How far a source is trusted, on the scale of 10: 7 and more, 5 and more, less. */
export type Level = 'high' | 'medium' | 'low' | 'unrated';

/** A source as a list shows it. */
export interface SourceSummary {
  readonly name: string;
  /** Out of 10. */
  readonly score: number | null;
  /** "8/10", or that it is not rated. */
  readonly scoreText: string;
  readonly level: Level;
  readonly kind: string | null;
  readonly date: string | null;
  /** "2025-06-04", "2025-06", "2025": to sort by. */
  readonly day: string | null;
  /** http(s) only. */
  readonly url: string | null;
  /** A citation of it, as this article writes citations: "(Source : Insee)". */
  readonly marker: string;
}

/** The level of a score out of 10. */
export const levelOf = (score: number | null): Level => {
  if (score === null) return 'unrated';
  if (score >= 7) return 'high';
  return score >= 5 ? 'medium' : 'low';
};

/** Sums up a source that an article lists or might list. */
export const sourceSummary = (article: Article, source: Source, locale: Locale): SourceSummary => {
  const day = source.date?.value;
  const score = source.reliability?.score ?? null;
  return {
    name: source.name,
    score,
    scoreText: scoreText(source, locale),
    level: levelOf(score),
    kind: source.kind,
    date: day ? dateText(day, locale) : null,
    day: day ? isoOf(day) : null,
    url: source.url?.href ?? null,
    marker: citationText(article, source),
  };
};

/** The sources of the team's library that an article does not list, in the library's order. */
export const librarySources = (article: Article, locale: Locale): readonly SourceSummary[] =>
  notListed(article.library, article.sources).map((source) => sourceSummary(article, asSource(source), locale));
