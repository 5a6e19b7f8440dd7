import type { Article } from '../core/article/model.ts';
import { excerptsOf } from '../core/evidence/cited.ts';
import { figuresNotIn } from '../core/evidence/figures.ts';
import type { Excerpt } from '../core/sources/model.ts';
import { ToolRefusal } from './tool.ts';

/** An excerpt that gives a figure, and whose it is. */
interface FoundExcerpt {
  readonly source: string;
  /** Whether the article lists the source; otherwise the library has it. */
  readonly listed: boolean;
  readonly excerpt: string;
  readonly url: string | null;
}

/** The excerpts within reach of an article that give all figures of a text. */
export const evidenceFor = (article: Article, figure: string): readonly FoundExcerpt[] => {
  if (figuresNotIn(figure, []).length === 0) throw new ToolRefusal(`“${figure}” holds no figure.`);
  const listed = article.sources.flatMap((source) =>
    excerptsOf(source).map((excerpt) => ({ source: source.name, listed: true, excerpt })),
  );
  const seen = new Set(listed.map(({ excerpt }) => excerpt));
  const others = article.library.flatMap(({ name, excerpts }) =>
    excerpts.filter((excerpt) => !seen.has(excerpt)).map((excerpt) => ({ source: name, listed: false, excerpt })),
  );
  return [...listed, ...others]
    .filter(({ excerpt }) => holds(excerpt, figure))
    .map(({ excerpt, ...whose }) => ({ ...whose, excerpt: excerpt.text, url: excerpt.url }));
};

const holds = (excerpt: Excerpt, figure: string): boolean => figuresNotIn(figure, [excerpt]).length === 0;
