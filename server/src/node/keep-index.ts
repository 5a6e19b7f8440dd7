import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const base = chosen === undefined ? ownCacheFolder() : chosen;
  if (base === null || workspace.length === 0) return null;
  const [folder = '', ...folders] = [base, ...workspace].map((path) => slashed(path, diskFiles));
  return createIndexStore({ base: folder, workspace: folders, program: programName() });
};

/** The version alone does not change while somebody works on Sourcier; Node brings its own tables of letters. */
const programName = (): string => {
  // What the server is built of.
  const files = ['server.js', 'core.js'].map((name) => join(__dirname, name));
  return [version, process.version, ...files.map(hashOfFile)].join(' ');
};

const hashOfFile = (path: string): string => {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return '';
  }
};
