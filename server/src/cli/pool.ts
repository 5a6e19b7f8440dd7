import type { CheckDone, CheckJob } from './check-files.ts';

/** Runs a job in another thread; `onFile` is told of each file that is done. Rejects when the thread dies. */
export type RunElsewhere = (job: CheckJob, onFile: () => void) => Promise<CheckDone>;

/** Fewer files are not worth starting a thread for. */
const WORTH_A_THREAD = 100;

/** Files that a thread takes at a time: enough to be worth the message, few enough for all to end together. */
const SHARE = 50;

/** Checks files in several threads at once; the answer is as if they had been checked in one. */
export const checkInThreads = async (
  job: CheckJob,
  threads: number,
  run: RunElsewhere,
  onFile: () => void,
): Promise<CheckDone> => {
  const shares: CheckJob[] = [];
  for (let at = 0; at < job.paths.length; at += SHARE) {
    shares.push({ ...job, paths: job.paths.slice(at, at + SHARE) });
  }
  const done: CheckDone[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < shares.length; at = next++) {
      const share = shares[at];
      if (share) done[at] = await run(share, onFile);
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, shares.length) }, work));
  return {
    files: done.flatMap(({ files }) => files),
    problems: done.flatMap(({ problems }) => problems),
    team: done.flatMap(({ team }) => team),
  };
};

/** How many threads are worth it for so many files on so many processors. */
export const threadsFor = (files: number, processors: number): number =>
  files < WORTH_A_THREAD ? 1 : Math.max(1, Math.min(processors, Math.ceil(files / SHARE)));
