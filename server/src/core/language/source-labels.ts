import { allOf } from './index.ts';

/** The labels of sources in every language ("source", "sources"), as alternatives of a regular expression. */
export const SOURCE_LABELS = allOf(({ citations }) => citations.labels).join('|');
