import type { SourceOverview, SourceSummary } from '../../server/src/protocol/messages.ts';

/** Orders in which sources can be listed: as in the article, or the best, most cited, first by name, latest at the top. */
export const SOURCE_ORDERS = ['listed', 'reliability', 'citations', 'name', 'date'] as const;

/** One of the orders in which sources can be listed. */
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Which sources are listed: all, those never cited, with something to mend or without a score, or those with some words. */
export type SourceFilter =
  | { readonly by: 'all' | 'uncited' | 'faulty' | 'unrated' }
  | { readonly by: 'words'; readonly words: string };

/** A source that the article lists, or one that only the library has. */
type SortedSource = SourceSummary & Partial<Pick<SourceOverview, 'citations' | 'problems'>>;

/** The sources in an order; those that it cannot tell apart stay as they were. */
export const inOrder = <Source extends SortedSource>(
  sources: readonly Source[],
  order: SourceOrder,
): readonly Source[] => (order === 'listed' ? sources : [...sources].sort(COMPARISONS[order]));

const COMPARISONS: Readonly<Record<Exclude<SourceOrder, 'listed'>, (a: SortedSource, b: SortedSource) => number>> = {
  reliability: (a, b) => (b.score ?? -1) - (a.score ?? -1),
  citations: (a, b) => (b.citations?.length ?? 0) - (a.citations?.length ?? 0),
  name: (a, b) => a.name.localeCompare(b.name),
  date: (a, b) => (b.day ?? '').localeCompare(a.day ?? ''),
};

/** Whether a filter lets a source through. */
export const passes = (source: SortedSource, filter: SourceFilter): boolean => {
  switch (filter.by) {
    case 'all':
      return true;
    case 'uncited':
      return source.citations?.length === 0;
    case 'faulty':
      return (source.problems ?? []).length > 0;
    case 'unrated':
      return source.score === null;
    case 'words':
      return plain(`${source.name} ${source.kind ?? ''} ${source.date ?? ''}`).includes(plain(filter.words));
  }
};

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
