import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { Article } from '../article/model.ts';
import {
  type ClaimLevel,
  type ClaimOptions,
  DEFAULT_CLAIMS,
  levelOfClaims,
  strictOnly,
} from '../rules/claim-options.ts';
import type { Linted } from '../rules/lint.ts';
import { listedSources } from '../sources/listed.ts';

/** The state of an article at a glance, in counts. */
export interface Summary {
  /** False for a document that does not look like an article and is left alone. */
  readonly article: boolean;
  readonly sources: number;
  readonly citations: number;
  /** Claims reported as having no source. */
  readonly unsourced: number;
  /** The level that they are those of. */
  readonly level: ClaimLevel;
  /** Claims without a source that only the level strict shows, shown or not. */
  readonly strictOnly: number;
}

/** Counts what the status item and the reports show. */
export const summarise = (
  article: Article,
  { findings, withheld }: Linted,
  claims: ClaimOptions = DEFAULT_CLAIMS,
): Summary => ({
  article: looksLikeArticle(article),
  sources: listedSources(article).length,
  citations: article.citations.length,
  unsourced: findings.filter(({ rule }) => rule === 'unsourced-claim').length,
  level: levelOfClaims(claims),
  strictOnly: strictOnly([...findings, ...withheld]).length,
});
