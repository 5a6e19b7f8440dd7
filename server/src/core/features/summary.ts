import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { Article } from '../article/model.ts';
import type { Finding } from '../rules/finding.ts';
import { listedSources } from '../sources/listed.ts';

/** The state of an article at a glance, in counts. */
export interface Summary {
  /** False for a document that does not look like an article and is left alone. */
  readonly article: boolean;
  readonly sources: number;
  readonly citations: number;
  /** Claims reported as having no source. */
  readonly unsourced: number;
}

/** Counts what the status item and the reports show. */
export const summarise = (article: Article, findings: readonly Finding[]): Summary => ({
  article: looksLikeArticle(article),
  sources: listedSources(article).length,
  citations: article.citations.length,
  unsourced: findings.filter(({ rule }) => rule === 'unsourced-claim').length,
});
