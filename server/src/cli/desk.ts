import type { Desk, OpenedArticle } from '../agent/desk.ts';
import { ToolRefusal } from '../agent/tool.ts';
import { analyse } from '../core/analysis/analyse.ts';
import type { Locale } from '../core/language/locale.ts';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import type { PartialDate } from '../core/sources/model.ts';
import { rangesIn } from '../core/text/position.ts';
import type { Files } from '../project/files.ts';
import { liesInOne, realPathOf } from '../project/inside.ts';
import { readArticles } from './read-articles.ts';

/** Where an agent may read, and what articles are read with. */
export interface DeskOptions {
  readonly roots: readonly string[];
  readonly locale: Locale;
  readonly today: PartialDate;
}

/** A desk over a file system: articles below the roots, links followed. */
export const createDesk = (files: Files, { roots, locale, today }: DeskOptions): Desk => ({
  open: async (path) => {
    const real = await realPathOf(files, path).catch(() => null);
    // Whether something is there is nobody's business outside.
    if (real === null || !(await liesInOne(files, real, roots))) {
      throw new ToolRefusal(
        `${path}: not below the folders this server was given (${roots.join(', ')}), or not there.`,
      );
    }
    // Reading a pipe or a device would never end.
    if (!isMarkdownPath(real) || (await files.kindOf(real)) !== 'file') {
      throw new ToolRefusal(`${path}: not a Markdown file.`);
    }
    const opened: OpenedArticle[] = [];
    const job = { paths: [path], locale, today, all: true, level: null, input: null };
    const { problems } = await readArticles(files, job, ({ text, context }) => {
      opened.push({ path, text, analysis: analyse(text, context), rangeOf: rangesIn(text) });
    });
    const [one] = opened;
    if (one === undefined)
      throw new ToolRefusal(`${path}: cannot be read (${problems.map(({ code }) => code).join()}).`);
    return one;
  },
});
