import type { Source } from './model.ts';

/** The sources that the article lists as such: all but its footnotes. */
export const listedSources = ({ sources }: { readonly sources: readonly Source[] }): readonly Source[] =>
  sources.filter(({ shape }) => shape !== 'note');
