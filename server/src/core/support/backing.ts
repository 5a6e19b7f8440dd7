import type { Citation } from '../citations/citation.ts';
import type { Claim } from '../claims/claim.ts';
import type { Layout } from '../claims/layout.ts';
import type { Source } from '../sources/model.ts';

/** Sources behind a claim. */
export interface Backing {
  /** The sources that support it, each once; footnotes among them. */
  readonly sources: readonly Source[];
  /** Whether a citation among its support names a source that the article does not list. */
  readonly isUnlisted: boolean;
}

/** The sources behind a claim or a sentence, from the indexes of the citations that support it. */
export const backingOf = (
  { citations, sources }: Pick<Layout, 'citations' | 'sources'>,
  support: Claim['support'],
): Backing => {
  const cited = support
    .map((index) => citations[index])
    .filter((citation): citation is Citation => citation !== undefined);
  const indexes = new Set(cited.map(({ source }) => source));
  return {
    sources: [...indexes].flatMap((index) => (index === null ? [] : (sources[index] ?? []))),
    isUnlisted: indexes.has(null),
  };
};

/** The score that counts for a source: the team's, and where it has none the article's own; null where nobody rated it. */
export const scoreOf = ({ library, reliability }: Source): number | null =>
  library?.rating?.score ?? reliability?.score ?? null;
