import type { Article } from '../../article/model.ts';
import type { Prose } from '../../markdown/model.ts';
import { ofBlock } from '../../markdown/of-block.ts';
import { type Allusion, findAllusions } from '../../names/allusions.ts';
import { type KnownNames, namesIn } from '../../names/known.ts';
import type { Telling } from '../../names/telling.ts';
import { overlapTest } from '../../text/span.ts';

/** The sources of an article that its running text speaks of in words of their names. */
export const alludedTo = (article: Article, told: readonly Telling[]): readonly number[] => {
  const find = finderOf(article);
  const isListed = overlapTest(article.lists.map(({ span }) => span));
  return article.prose
    .filter(({ span }) => !isListed(span))
    .flatMap((part) => find(part).flatMap((allusion) => chosen(allusion, told)));
};

/** Those of the year that follows the words; if there are none, of the next or the last, as what is printed later. */
const chosen = ({ sources, year }: Allusion, told: readonly Telling[]): readonly number[] => {
  if (year === null) return sources;
  const within = (years: number): readonly number[] =>
    sources.filter((i) => told[i]?.years.some((own) => Math.abs(own - year) <= years));
  const exact = within(0);
  const undated = sources.filter((i) => told[i]?.years.length === 0);
  return [...(exact.length > 0 ? exact : within(1)), ...undated];
};

type Find = (block: Prose) => readonly Allusion[];

const finderOf = (article: Article): Find => {
  const names = namesIn(article);
  const known = FINDERS.get(names) ?? findIn(findAllusions(article.sources));
  FINDERS.set(names, known);
  return known;
};

const findIn = (find: ReturnType<typeof findAllusions>): Find => ofBlock(({ text }) => find(text));

/** Kept by the names, as what entries are called does not depend on where they stand. */
const FINDERS = new WeakMap<KnownNames, Find>();
