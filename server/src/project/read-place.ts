import type { PlaceText } from '../core/settings/team.ts';
import { decoded } from './decode.ts';
import { codeOf, type Files } from './files.ts';
import { isInside, realPathOf, slashed } from './inside.ts';

/** More bytes are not decoded. */
const LARGEST = 20_000_000;

/** Reads a file only where it lies, links followed, in the folder `within`, and in one of `roots` where there are any. */
export const createReader =
  (files: Files) =>
  async (path: string, within: string, roots: readonly string[]): Promise<PlaceText> => {
    try {
      const [real, folder, ...open] = await Promise.all(
        [path, within, ...roots].map((one) => realPathOf(files, slashed(one, files))),
      );
      const isOpen = real !== undefined && folder !== undefined && isInside(real, folder) && isInAny(real, open);
      if (!isOpen) return { problem: 'outside' };
      // Reading a pipe or a device would never end.
      if ((await files.kindOf(real)) !== 'file') return { problem: 'unreadable' };
      const bytes = await files.read(real);
      if (bytes.length > LARGEST) return { problem: 'too-large' };
      return { text: decoded(bytes).text };
    } catch (error) {
      return { problem: codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
  };

const isInAny = (path: string, roots: readonly string[]): boolean =>
  roots.length === 0 || roots.some((root) => isInside(path, root));
