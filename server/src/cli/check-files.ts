import type { Files } from '../project/files.ts';
import { type CheckedFile, checkFile } from './check-file.ts';
import { type Given, type ReadRun, type RunOptions, readArticles } from './read-articles.ts';

/** What to check, in data that can be handed to another thread. */
export interface CheckJob extends RunOptions {
  readonly paths: readonly string[];
  /** Documents that are no articles too. */
  readonly all: boolean;
  /** For reports that show the whole article. */
  readonly overview: boolean;
}

/** What a job found; files in the order of its paths, those that could not be read left out. */
export interface CheckDone extends ReadRun {
  readonly files: readonly CheckedFile[];
}

/** Checks files one after the other; `onFile` is told of each. */
export const checkFiles = async (
  files: Files,
  { paths, all, overview, ...options }: CheckJob,
  onFile: () => void = () => {},
  given?: Given,
): Promise<CheckDone> => {
  const checked: CheckedFile[] = [];
  const run = await readArticles(
    files,
    paths,
    options,
    ({ path, text, settings, place, loaded }) => {
      checked.push(checkFile(path, text, { settings, place, all, overview }, loaded));
      onFile();
    },
    given,
  );
  return { ...run, files: checked };
};
