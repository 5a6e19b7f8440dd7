import { analyse } from '../core/analysis/analyse.ts';
import { coverageOf } from '../core/features/coverage.ts';
import { findFiles } from '../project/find.ts';
import { hinders } from '../project/problem.ts';
import { inspectFormats } from '../report/formats.ts';
import type { InspectedFile } from '../report/model.ts';
import { isReport } from '../report/own.ts';
import type { Run } from './arguments.ts';
import { deliver } from './deliver.ts';
import { styleFor, tell } from './output.ts';
import { readArticles } from './read-articles.ts';
import { verdictsFor } from './verdicts-for.ts';
import type { ExitCode, Shell } from './world.ts';

/** Shows what is read in the files that the request names. */
export const runInspect = async (shell: Shell, request: Run): Promise<ExitCode> => {
  const { paths, problems } = await findFiles(shell.files, request.paths);
  const files: InspectedFile[] = [];
  const plain = { paths, locale: shell.locale, today: shell.today, all: false, level: request.level, input: null };
  const verdicts = await verdictsFor(shell, request, plain);
  if (typeof verdicts === 'number') return verdicts;
  const job = { ...plain, verdicts };
  const run = await readArticles(shell.files, job, ({ path, text, context }) => {
    const { article, summary, reading } = analyse(text, context);
    const coverage = coverageOf(article.claims, context.settings.lint.claims);
    files.push({ path, article, summary, coverage, disagreements: reading?.disagreements ?? [] });
  });
  tell(shell, [...problems, ...run.problems]);
  const format = inspectFormats[request.format];
  if (files.length === 0 || format === undefined) return 2;
  const report = format(files, styleFor(shell, request.output));
  const isOwn = (text: string): boolean => isReport(request.format, text);
  const isWritten = await deliver(shell, { output: request.output, report, isOwn, inputs: paths });
  return isWritten && ![...problems, ...run.problems].some(hinders) ? 0 : 2;
};
