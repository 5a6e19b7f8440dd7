import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
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

/** The files of the working tree that differ from a revision, committed or not, and those git does not know; real paths. */
export const changedSince = async (revision: string): Promise<readonly string[]> => {
  const top = (await git('rev-parse', '--show-toplevel')).trim();
  const base = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)).trim();
  const [changed, added] = await Promise.all([
    git('-C', top, 'diff', '--name-only', '--diff-filter=d', '-z', base, '--'),
    git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z', '--full-name'),
  ]);
  const names = `${changed}${added}`.split('\0').filter((name) => name !== '');
  const paths = await Promise.all(names.map((name) => realpath(`${top}/${name}`).catch(() => `${top}/${name}`)));
  return paths.map((path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path));
};
