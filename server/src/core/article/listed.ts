import type { Article, Source } from './model.ts';

/** The sources that the article lists as such: all but its footnotes. */
export const listedSources = ({ sources }: Pick<Article, 'sources'>): readonly Source[] =>
  sources.filter(({ shape }) => shape !== 'note');
