import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { type CheckDone, type CheckJob, checkFiles } from '../cli/check-files.ts';
import { main } from '../cli/main.ts';
import type { ExitCode, World } from '../cli/world.ts';
import { changedSince } from '../node/git.ts';
import { answerJobs, createThreads } from '../node/threads.ts';
import { decoded } from '../project/decode.ts';
import { diskFiles } from '../project/files.ts';

/** `sourcier … | head` closes the pipe before all is written: that is no fault. Anything else is. */
const onClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`sourcier: ${error.message}\n`);
  process.exit(2);
};

/** A line on the terminal that the next call takes back. */
const progress = (text: string): void => {
  process.stderr.write(`\r\u001B[K${text}`);
};

const readInput = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decoded(Buffer.concat(chunks)).text;
};

/** All that is the process's. */
const processWorld = (): World => {
  const now = new Date();
  return {
    argv: process.argv.slice(2),
    env: process.env,
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    isTerminal: process.stdout.isTTY === true,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    files: diskFiles,
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    progress: process.stderr.isTTY === true && process.stdout.isTTY === true ? progress : null,
    input: readInput,
    changedSince,
    // A file of its own: nobody else loads it.
    serveTools: async (server) => (await import('../node/mcp.ts')).serve(server),
    threads: createThreads<CheckJob, CheckDone>(join(__dirname, 'cli.js'), availableParallelism()),
  };
};

/** Runs the command line in a world that is the process's but for what is given. */
export const runIn = (world: Partial<World>): Promise<ExitCode> => main({ ...processWorld(), ...world });

const runMain = (): void => {
  process.stdout.on('error', onClosed);
  process.stderr.on('error', onClosed);
  // The process ends by itself when all is written; `process.exit` would cut what still waits in a pipe.
  runIn({}).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`sourcier: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 2;
    },
  );
};

/** In a thread: checks files. */
const runThread = (): void =>
  answerJobs((job: CheckJob, onFile: () => void): Promise<CheckDone> => checkFiles(diskFiles, job, onFile));

/** Runs the command line, or in a thread what the command line asks of it. */
export const run = (): void => (isMainThread ? runMain() : runThread());
