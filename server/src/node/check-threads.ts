import type { Loaded } from '../core/bibliography/model.ts';
import { rememberLess } from '../core/language/remember.ts';
import type { Verdicts } from '../core/reader/verdicts.ts';
import { finished } from '../core/text/steps.ts';
import { type CheckThreads, checkBySteps, type FileToCheck } from '../lsp/workspace/check.ts';
import type { FoundArticle } from '../lsp/workspace/found.ts';
import { createSharing, createUnsharing, type Shared } from './shared.ts';
import { answerJobs, createThreads } from './threads.ts';

/** A file to check; what it has in common with others is shared. */
interface Job extends Pick<FileToCheck, 'uri' | 'text' | 'client'> {
  readonly path: string;
  readonly forced: boolean;
  readonly settings: Shared;
  readonly bibliographies: readonly (readonly [path: string, loaded: Shared])[];
  readonly verdicts: Shared | null;
}

/** One thread: with the memory of one, two did little but collect garbage, and took longer. */
const COUNT = 1;

/** Memory that it may take, in megabytes: an engine that is given more collects its garbage later. */
const MEMORY = { maxYoungGenerationSizeMb: 36, maxOldGenerationSizeMb: 128 };

/** Threads that check files of the workspace, in the program at `path`. */
export const createCheckThreads = (path: string): CheckThreads => {
  const threads = createThreads<Job, FoundArticle | null>(path, COUNT, MEMORY);
  const share = createSharing();
  return {
    check: ({ uri, text, client, context: { path, forced, settings, bibliographies, verdicts } }) =>
      threads.run({
        uri,
        text,
        client,
        path,
        forced,
        settings: share(settings),
        bibliographies: [...bibliographies].map(([name, loaded]) => [name, share(loaded)]),
        verdicts: verdicts ? share(verdicts) : null,
      }),
    close: threads.close,
  };
};

/** In such a thread: checks files until it is ended. */
export const answerChecks = (): void => {
  rememberLess();
  const unshare = createUnsharing();
  answerJobs(({ uri, text, client, path, forced, settings, bibliographies, verdicts }: Job) => {
    const context = {
      settings: unshare(settings) as FileToCheck['context']['settings'],
      bibliographies: new Map(bibliographies.map(([name, loaded]) => [name, unshare(loaded) as Loaded])),
      path,
      forced,
      verdicts: verdicts ? (unshare(verdicts) as Verdicts) : undefined,
    };
    return finished(checkBySteps({ uri, text, client, context }));
  });
};
