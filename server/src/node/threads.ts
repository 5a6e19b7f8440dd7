import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads';

/** Answers of a thread to a job. */
type FromThread<Done> =
  | { readonly kind: 'file' }
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'failed'; readonly message: string };

/** Threads that do jobs of one kind. */
export interface Threads<Job, Done> {
  /** So many work at once; further jobs wait. */
  readonly count: number;
  /** `onFile` is told of each file that is done. Rejects when the thread dies. */
  run(job: Job, onFile?: () => void): Promise<Done>;
  /** Ends the threads, when no job is being done. */
  close(): Promise<void>;
}

/** Threads that run the program at `path`; each is started when it is needed and kept until the end. */
export const createThreads = <Job, Done>(
  path: string,
  count: number,
  resourceLimits: ResourceLimits = {},
): Threads<Job, Done> => {
  const idle = new Set<Worker>();
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    const started = new Worker(path, { resourceLimits });
    all.add(started);
    // Also of one that has nothing to do; whoever waits for an answer hears of it too.
    started
      .on('error', () => {})
      .on('exit', () => {
        all.delete(started);
        idle.delete(started);
      });
    return started;
  };
  const take = (): Worker | Promise<Worker> => {
    const [free] = idle;
    if (free) idle.delete(free);
    return free ?? (all.size < count ? start() : new Promise((resolve) => waiting.push(resolve)));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.add(worker);
  };
  return {
    count,
    run: async (job, onFile = () => {}) => {
      const worker = await take();
      const answer = await ask<Job, Done>(worker, job, onFile).catch((error: unknown) => {
        // It is dead: whoever waits gets another one.
        all.delete(worker);
        waiting.shift()?.(start());
        throw error;
      });
      giveBack(worker);
      if (answer.kind === 'failed') throw new Error(answer.message);
      return answer.done;
    },
    close: async () => {
      const ended = [...all];
      all.clear();
      idle.clear();
      await Promise.all(ended.map((worker) => worker.terminate()));
    },
  };
};

type LastAnswer<Done> = Exclude<FromThread<Done>, { readonly kind: 'file' }>;

/** Rejects when the thread dies. */
const ask = <Job, Done>(worker: Worker, job: Job, onFile: () => void): Promise<LastAnswer<Done>> =>
  new Promise((resolve, reject) => {
    const onMessage = (answer: FromThread<Done>): void => {
      if (answer.kind === 'file') {
        onFile();
        return;
      }
      worker.off('message', onMessage).off('error', reject).off('exit', onExit);
      resolve(answer);
    };
    const onExit = (code: number): void => reject(new Error(`A thread ended with ${code}.`));
    worker.on('message', onMessage).on('error', reject).on('exit', onExit);
    worker.postMessage(job);
  });

/** In a thread: takes jobs until it is ended. `onFile` tells of a file that is done. */
export const answerJobs = <Job, Done>(work: (job: Job, onFile: () => void) => Done | Promise<Done>): void => {
  const answer = (message: FromThread<Done>): void => parentPort?.postMessage(message);
  const serve = async (job: Job): Promise<void> => {
    try {
      answer({ kind: 'done', done: await work(job, () => answer({ kind: 'file' })) });
    } catch (error) {
      answer({ kind: 'failed', message: String(error) });
    }
  };
  parentPort?.on('message', (job: Job) => void serve(job));
};
