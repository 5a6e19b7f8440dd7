import { overlapTest, type Span } from '../text/span.ts';
import type { Article } from './model.ts';

/** The blocks of data of an article, at its start and at its end; those that are there. */
export const dataSpans = ({ frontMatter }: Pick<Article, 'frontMatter'>): readonly Span[] =>
  [frontMatter.span, frontMatter.tail].filter((span) => span !== null);

/** Tells whether a span lies in data, in a list of sources or in an entry: apart from what readers read. */
export const apartTest = (article: Pick<Article, 'frontMatter' | 'sources' | 'lists'>): ((span: Span) => boolean) =>
  overlapTest([...dataSpans(article), ...[...article.sources, ...article.lists].map(({ span }) => span)]);
