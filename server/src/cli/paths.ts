import { findFiles } from '../project/find.ts';
import { realPathOf } from '../project/inside.ts';
import { type Problem, wordsOf } from '../project/problem.ts';
import type { Run } from './arguments.ts';
import type { Shell } from './world.ts';

/** The files of a run. */
export interface Asked {
  readonly paths: readonly string[];
  /** All files that were named, whatever shard they are in. */
  readonly named: readonly string[];
  readonly problems: readonly Problem[];
  /** The text of the one path, where it comes from the standard input. */
  readonly input: string | null;
}

/** Finds what a request names: files, what changed among them, and the part of them that its shard is to check. */
export const pathsFor = async (shell: Shell, request: Run): Promise<Asked | null> => {
  if (request.stdin) {
    const [path, input] = [request.stdinFilename, await shell.input()];
    return { paths: [path], named: [path], problems: [], input };
  }
  const { paths, problems } = await findFiles(shell.files, request.paths);
  const changed = await changedAmong(shell, request, paths);
  if (changed === null) return null;
  const { index, total } = request.shard ?? { index: 1, total: 1 };
  const mine = changed.filter((_, i) => i % total === index - 1);
  return { paths: mine, named: changed, problems, input: null };
};

/** Null, with the reason told, when git does not say what has changed. */
const changedAmong = async (
  shell: Shell,
  { changedSince }: Run,
  paths: readonly string[],
): Promise<readonly string[] | null> => {
  if (changedSince === null) return paths;
  try {
    const found = await shell.changedSince(changedSince);
    if (found === null) {
      shell.complain(`sourcier: ${shell.say('noRevision', { revision: changedSince })}\n`);
      return null;
    }
    const changed = new Set(found);
    const real = await Promise.all(paths.map((path) => realPathOf(shell.files, path).catch(() => path)));
    return paths.filter((_, i) => changed.has(real[i] ?? ''));
  } catch (error) {
    shell.complain(`sourcier: ${shell.say('noGit', { detail: wordsOf(error) })}\n`);
    return null;
  }
};
