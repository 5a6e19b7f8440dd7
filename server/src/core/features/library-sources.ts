import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { asSource, notListed } from '../library/match.ts';
import { type SourceSummary, sourceSummary } from './source-summary.ts';

/** The sources of the team's library that an article does not list, in the library's order. */
export const librarySources = (article: Article, locale: Locale): readonly SourceSummary[] =>
  notListed(article.library, article.sources).map((source) => sourceSummary(article, asSource(source), locale));
