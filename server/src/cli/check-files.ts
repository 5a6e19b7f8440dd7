import type { Files } from '../project/files.ts';
import { type CheckedFile, checkFile } from './check-file.ts';
import { type ReadJob, type ReadRun, readArticles } from './read-articles.ts';

/** Files to check. */
export interface CheckJob extends ReadJob {
  /** For reports that show the whole article. */
  readonly overview: boolean;
}

/** The result of a job; files in the order of its paths, those that could not be read left out. */
export interface CheckDone extends ReadRun {
  readonly files: readonly CheckedFile[];
}

/** Checks files one after the other; `onFile` is told of each. */
export const checkFiles = async (files: Files, job: CheckJob, onFile: () => void = () => {}): Promise<CheckDone> => {
  const checked: CheckedFile[] = [];
  const run = await readArticles(files, job, (article) => {
    checked.push(checkFile(article, job));
    onFile();
  });
  return { ...run, files: checked };
};
