import { lexicons } from './index.ts';

/** The labels of sources in every language ("source", "sources"), as alternatives of a regular expression. */
export const SOURCE_LABELS = Object.values(lexicons)
  .flatMap(({ citations }) => citations.labels)
  .join('|');
