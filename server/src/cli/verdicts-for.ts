import type { Verdicts } from '../core/reader/verdicts.ts';
import type { Run } from './arguments.ts';
import type { ReadJob } from './read-articles.ts';
import type { ExitCode, Shell } from './world.ts';

/** The second reader's verdicts that a request asks for; null where it asks for none; an exit code to end with. */
export const verdictsFor = async (shell: Shell, request: Run, job: ReadJob): Promise<Verdicts | ExitCode | null> => {
  const { reader, readerCache, dryRun, answers } = request;
  if ([reader, readerCache, dryRun, answers].every((one) => one === null)) return null;
  // Loaded with what speaks to the network, which nobody else needs.
  return (await import('./second-reader.ts')).readFirst(shell, request, job);
};
