import type { CheckDone, CheckJob } from './check-files.ts';

/** Runs a job; `onFile` is told of each file that is done. Rejects when the thread dies that it is run in. */
export type RunJob = (job: CheckJob, onFile: () => void) => Promise<CheckDone>;

/** Where jobs are run: in this thread and in others. */
export interface Runners {
  readonly here: RunJob;
  readonly elsewhere: RunJob;
}

/** Fewer files are not worth starting a thread for. */
const WORTH_A_THREAD = 100;

/** Files that a thread takes at a time: enough to be worth the message, few enough for all to end together. */
const SHARE = 25;

/** Checks files in several threads at once, of which this is one; the answer is as if they had been checked in one. */
export const checkInThreads = async (
  job: CheckJob,
  threads: number,
  { here, elsewhere }: Runners,
  onFile: () => void,
): Promise<CheckDone> => {
  const shares: CheckJob[] = [];
  for (let at = 0; at < job.paths.length; at += SHARE) {
    shares.push({ ...job, paths: job.paths.slice(at, at + SHARE) });
  }
  const done: CheckDone[] = [];
  let next = 0;
  const work = async (run: RunJob): Promise<void> => {
    for (let at = next++; at < shares.length; at = next++) {
      const share = shares[at];
      if (share) done[at] = await run(share, onFile);
    }
  };
  const count = Math.min(threads, shares.length);
  await Promise.all(Array.from({ length: count }, (_, i) => work(i === 0 ? here : elsewhere)));
  return {
    files: done.flatMap(({ files }) => files),
    problems: done.flatMap(({ problems }) => problems),
    team: done.flatMap(({ team }) => team),
  };
};

/** How many threads are worth it for so many files on so many processors. */
export const threadsFor = (files: number, processors: number): number =>
  files < WORTH_A_THREAD ? 1 : Math.max(1, Math.min(processors, Math.ceil(files / SHARE)));
