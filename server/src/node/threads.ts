import { Worker } from 'node:worker_threads';
import type { CheckDone } from '../cli/check-files.ts';
import type { World } from '../cli/world.ts';

/** Messages to a thread, and its answers. */
export type FromThread =
  | { readonly kind: 'file' }
  | { readonly kind: 'done'; readonly done: CheckDone }
  | { readonly kind: 'failed'; readonly message: string };

/** Threads that run the program at `path`; each is started when it is needed and kept until the end. */
export const createThreads = (path: string, count: number): World['threads'] => {
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const take = (): Worker => {
    const waiting = idle.pop();
    if (waiting !== undefined) return waiting;
    const started = new Worker(path);
    all.push(started);
    return started;
  };
  return {
    count,
    run: (job, onFile) =>
      new Promise((resolve, reject) => {
        const worker = take();
        const onMessage = (answer: FromThread): void => {
          if (answer.kind === 'file') {
            onFile();
            return;
          }
          worker.off('message', onMessage).off('error', reject).off('exit', onExit);
          idle.push(worker);
          if (answer.kind === 'done') resolve(answer.done);
          else reject(new Error(answer.message));
        };
        const onExit = (code: number): void => reject(new Error(`A thread ended with ${code}.`));
        worker.on('message', onMessage).on('error', reject).on('exit', onExit);
        worker.postMessage(job);
      }),
    close: async () => {
      await Promise.all(all.splice(0).map((worker) => worker.terminate()));
      idle.length = 0;
    },
  };
};
