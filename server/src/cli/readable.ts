import { analyse } from '../core/analysis/analyse.ts';
import type { Article } from '../core/article/model.ts';
import { complain } from './output.ts';
import { type ReadJob, readArticles } from './read-articles.ts';
import type { Shell } from './world.ts';

/** Takes an article and its path. */
export interface TakesArticle {
  readonly take: (article: Article, path: string) => Promise<void>;
}

/** Hands over the articles of a job that would be checked and that a second reader may read. */
export const eachReadable = async (shell: Shell, job: ReadJob, { take }: TakesArticle): Promise<void> => {
  await readArticles(shell.files, job, async ({ path, text, context }) => {
    const { article, summary } = analyse(text, context);
    if (!summary.article) return;
    if (context.settings.mayBeRead) await take(article, path);
    else complain(shell, path, shell.say('forbidden'));
  });
};
