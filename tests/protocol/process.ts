import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Client, type ClientOptions, introduce } from './client.ts';

/** The server as it is shipped. */
export const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

export interface ProcessOptions extends ClientOptions {
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A client and the process of its server. */
export interface ProcessClient extends Client {
  readonly process: ChildProcess;
  /** Resolves with the process's exit code. */
  readonly exited: Promise<number | null>;
  /** Shuts the server down as the protocol asks; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the server as editors do, over stdio, and introduces a client to it. */
export const startProcess = async (options: ProcessOptions = {}): Promise<ProcessClient> => {
  const process = spawn(globalThis.process.execPath, [...(options.node ?? []), SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...globalThis.process.env, ...options.env },
  });
  const exited = once(process, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const gone = exited.then((code) => {
    throw new Error(`${SERVER} ended at once with ${code}; is it built?`);
  });
  const wires = { fromServer: process.stdout, toServer: process.stdin };
  const client = await Promise.race([gone, introduce(wires, { processId: globalThis.process.pid, ...options })]);
  return {
    ...client,
    process,
    exited,
    stop: async () => {
      await client.stop();
      await client.connection.sendNotification('exit');
      return exited;
    },
  };
};
