import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs git and gives what it prints; never a shell, and nothing that begins with "-" is taken for a revision. Rejects
 * with git's words.
 */
const git = async (...words: readonly string[]): Promise<string> => {
  try {
    return (await run('git', [...words], { maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(said.trim().split('\n')[0] || String(error));
  }
};

/**
 * The files of the working tree that differ from a revision, committed or not, and those git does not know, in submodules
 * too; real paths. Null for a revision that git does not know.
 */
export const changedSince = async (revision: string): Promise<readonly string[] | null> => {
  const top = withoutEnd(await git('rev-parse', '--show-toplevel'));
  const base = await idOf(top, `${revision}^{commit}`);
  if (base === null) return null;
  const names = await changedIn(top, base);
  const paths = await Promise.all(names.map((name) => realpath(name).catch(() => name)));
  return paths.map((path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path));
};

const withoutEnd = (printed: string): string => printed.replace(/\r?\n$/, '');

const idOf = async (top: string, name: string): Promise<string | null> =>
  withoutEnd(await git('-C', top, 'rev-parse', '--verify', '--quiet', '--end-of-options', name).catch(() => '')) ||
  null;

/** Where no commit is given, all files count. */
const changedIn = async (top: string, base: string | null): Promise<readonly string[]> => {
  const [changed, added, staged] = await Promise.all([
    base === null
      ? git('-C', top, 'ls-files', '-z')
      : git('-C', top, 'diff', '--name-only', '--diff-filter=d', '--ignore-submodules', '-z', base, '--'),
    git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z', '--full-name'),
    git('-C', top, 'ls-files', '--stage', '-z'),
  ]);
  const modules = partsOf(staged).flatMap((line) => SUBMODULE.exec(line)?.[1] ?? []);
  const below = await Promise.all(modules.map((path) => changedBelow(top, base, path)));
  return [...partsOf(`${changed}${added}`).map((name) => `${top}/${name}`), ...below.flat()];
};

/** A line of the index that stands for another repository: its mode, the commit, and the path. */
const SUBMODULE = /^160000 [\da-f]+ \d\t(.+)$/s;

/** Nothing for a submodule that is not checked out. */
const changedBelow = async (above: string, base: string | null, path: string): Promise<readonly string[]> => {
  const top = `${above}/${path}`;
  if ((await stat(`${top}/.git`).catch(() => null)) === null) return [];
  const pinned = base === null ? null : await idOf(above, `${base}:${path}`);
  return changedIn(top, pinned === null ? null : await idOf(top, `${pinned}^{commit}`));
};

const partsOf = (printed: string): readonly string[] => printed.split('\0').filter((part) => part !== '');
