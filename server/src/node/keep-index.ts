import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { version } from '../../../package.json';
import { diskFiles } from '../project/files.ts';
import { createIndexStore, type IndexStore } from '../project/index-store.ts';
import { slashed } from '../project/inside.ts';
import { ownCacheFolder } from './cache-folder.ts';

/**
 * Keeps what was found of the files in `workspace` (paths): in `chosen`, the folder that the client names, else in the
 * user's cache folder; nowhere where the client says null. Null also where there is no folder open, or no place.
 */
export const keepIndex = (chosen: string | null | undefined, workspace: readonly string[]): IndexStore | null => {
  const place = chosen === undefined ? ownCacheFolder() : chosen;
  if (place === null || workspace.length === 0) return null;
  const [base = '', ...folders] = [place, ...workspace].map((path) => slashed(path, diskFiles));
  return createIndexStore({ base, workspace: folders, program: programName() });
};

/** The version alone does not change while somebody works on Sourcier; Node brings its own tables of letters. */
const programName = (): string => {
  const bundle = createHash('sha256').update(readFileSync(__filename)).digest('hex');
  return [version, process.version, bundle].join(' ');
};
