import { posix } from 'node:path';
import picomatch from 'picomatch';
import { isMarkdownPath } from '../core/markdown/endings.ts';
import type { Files } from './files.ts';
import { missing, type Problem, problemOf } from './problem.ts';
import { type Walked, walk } from './walk.ts';

/** The files that were asked for, in the order in which they were, those of a folder or a glob by name. */
export interface FoundPaths {
  /** With "/" between the parts, on Windows too; relative where they were asked for so. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Finds what `asked` names: files, folders (all Markdown in them) and globs. A path that exists is taken as it stands,
 * whatever a glob would make of it. A file that is named twice, by a link too, is found once.
 */
export const findFiles = async (files: Files, asked: readonly string[]): Promise<FoundPaths> => {
  const problems: Problem[] = [];
  const paths = new Map<string, string>();
  for (const one of asked) {
    const found = await findOne(files, one);
    problems.push(...found.problems);
    for (const path of found.paths) {
      // What has no real path cannot be read either; reading it says why.
      const real = await files.realPath(path).catch(() => path);
      if (!paths.has(real)) paths.set(real, path);
    }
  }
  return { paths: [...paths.values()], problems };
};

const findOne = async (files: Files, asked: string): Promise<FoundPaths> => {
  const path = files.windows ? asked.replaceAll('\\', '/') : asked;
  const kind = path === '' ? null : await files.kindOf(path);
  if (kind === 'folder') return inFolder(files, asked, normalised(path));
  // Reading a pipe or a device would never end.
  if (kind === 'other') return { paths: [], problems: [{ code: 'not-a-file', path: asked, detail: '' }] };
  if (kind === 'file') return { paths: [normalised(path)], problems: [] };
  const { isGlob, base, glob } = picomatch.scan(path, { noparen: true, nonegate: true });
  if (isGlob) return matching(files, asked, base, glob);
  return { paths: [], problems: [missing(asked)] };
};

/** Without "./", "a/../" and a last "/"; the two slashes that begin a Windows share stay. */
const normalised = (path: string): string => {
  const short = posix.normalize(path).replace(/(?<=[^/:])\/+$/, '');
  return /^\/\/[^/]/.test(path) ? `/${short}` : short;
};

const inFolder = async (files: Files, asked: string, folder: string): Promise<FoundPaths> => {
  const walked = await walk(files, folder, new Set());
  return gathered(walked, (path) => isMarkdownPath(path), { code: 'no-markdown', path: asked, detail: '' });
};

const matching = async (files: Files, asked: string, base: string, glob: string): Promise<FoundPaths> => {
  const none: Problem = { code: 'no-match', path: asked, detail: '' };
  const folder = base === '' ? '.' : normalised(base);
  if ((await files.kindOf(folder)) !== 'folder') return { paths: [], problems: [none] };
  const isMatch = picomatch(glob, { windows: false, nocase: files.windows, nonegate: true });
  // "articles/**" is written by someone who thinks of articles, not of the pictures beside them.
  const isOpen = glob.endsWith('*');
  // A hidden folder is looked into where the glob names it.
  const walked = await walk(files, folder, new Set(glob.split('/')));
  return gathered(walked, (path, inside) => isMatch(inside) && (!isOpen || isMarkdownPath(path)), none);
};

const gathered = (walked: Walked, isWanted: (path: string, inside: string) => boolean, none: Problem): FoundPaths => {
  const paths = walked.files.filter(({ path, inside }) => isWanted(path, inside)).map(({ path }) => path);
  const failed = walked.failures.map(({ path, error }) => problemOf(path, error));
  const left = walked.leaving
    .filter(({ path, kind }) => kind === 'folder' || isMarkdownPath(path))
    .map(({ path }): Problem => ({ code: 'leads-out', path, detail: '' }));
  return { paths: paths.sort(), problems: [...failed, ...left, ...(paths.length + failed.length === 0 ? [none] : [])] };
};
