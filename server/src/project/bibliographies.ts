import { posix } from 'node:path';
import { isBibliographyPath } from '../core/bibliography/endings.ts';
import { bibliographyPaths } from '../core/bibliography/index.ts';
import type { BibliographyReader, Loaded } from '../core/bibliography/model.ts';
import { NOT_READ, readBibliography } from '../core/bibliography/read.ts';
import { parseFrontMatter } from '../core/front-matter/index.ts';
import { decoded } from './decode.ts';
import { codeOf, type Files } from './files.ts';
import { liesInOne, realPathOf, slashed } from './inside.ts';

/** More bytes are not decoded. */
const LARGEST = 20_000_000;

/**
 * A reader that reads each file once. A bibliography is read only where it lies, links followed, in one of the folders
 * `roots` (the working folder) or, for an article outside them, beside or below that article. A root that is not there
 * holds nothing.
 */
export const createLibrary = (files: Files, roots: () => readonly string[] = () => ['.']): BibliographyReader => {
  const known = new Map<string, Promise<Loaded>>();
  const load = async (article: string, named: string): Promise<Loaded> => {
    try {
      const folder = posix.dirname(slashed(article, files));
      const real = await realPathOf(files, posix.join(folder, named.replaceAll('\\', '/')));
      if (!(await liesInOne(files, real, [...roots(), folder]))) return NOT_READ.outside;
      // A link may be named otherwise than what it leads to.
      if (!isBibliographyPath(real)) return NOT_READ.format;
      const loaded = known.get(real) ?? read(files, real);
      known.set(real, loaded);
      return await loaded;
    } catch (error) {
      return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? NOT_READ.missing : NOT_READ.unreadable;
    }
  };
  return {
    of: async (path, text) => {
      const named = bibliographyPaths(parseFrontMatter(text), text).filter(({ refused }) => refused === null);
      return new Map(await Promise.all(named.map(async (one) => [one.path, await load(path, one.path)] as const)));
    },
    forget: () => known.clear(),
  };
};

const read = async (files: Files, path: string): Promise<Loaded> => {
  // Reading a pipe or a device would never end.
  if ((await files.kindOf(path)) !== 'file') return NOT_READ.unreadable;
  const bytes = await files.read(path);
  if (bytes.length > LARGEST) return NOT_READ['too-large'];
  const { text, encoding } = decoded(bytes);
  return readBibliography(path, text, encoding);
};
