import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loaded } from './loaded.ts';

/** The command line as it is shipped. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a run of the command line is given beside its arguments. */
export interface Given {
  /** The folder that it stands in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The standard input. */
  readonly input?: string;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a process of its own. One that would wait for ever is stopped, and has no status. */
export const runProcess = (argv: readonly string[], { cwd, env = process.env, input = '' }: Given): Ran =>
  spawnSync(process.execPath, [CLI, ...argv], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });

/** Runs the command line of the bundle in the process of the tests, one at a time: the same program, without its start. */
export const runHere = async (argv: readonly string[], { cwd, env = process.env, input = '' }: Given): Promise<Ran> => {
  const before = process.cwd();
  const [out, err]: [string[], string[]] = [[], []];
  process.chdir(cwd);
  try {
    const status = await loaded.cliIn({
      argv,
      env,
      isTerminal: false,
      progress: null,
      input: async () => input,
      print: (text) => out.push(text),
      complain: (text) => err.push(text),
    });
    return { status, stdout: out.join(''), stderr: err.join('') };
  } finally {
    process.chdir(before);
  }
};
