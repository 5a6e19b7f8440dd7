/** Ways of giving an article's citations to its readers. */
export const CITATIONS_AS = ['keep', 'notes', 'links', 'remove'] as const;

/** Forms that a clean copy is made in. */
export const EXPORTED = ['markdown', 'html'] as const;

/** How an article is wanted for publication. */
export interface ExportOptions {
  readonly citations: (typeof CITATIONS_AS)[number];
  readonly to: (typeof EXPORTED)[number];
  /** The sources list goes too. */
  readonly withoutList: boolean;
}

/** A clean copy of an article, and what was not as it was wanted. */
export interface Exported {
  readonly text: string;
  /** Names of the sources that have no address, so that their citations were not made links; each once. */
  readonly withoutAddress: readonly string[];
  /** Tags of HTML in the article that the HTML of the copy does not have; each once. */
  readonly tagsLeftOut: readonly string[];
}
