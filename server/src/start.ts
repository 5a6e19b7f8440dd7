// First, whatever the alphabet says.
import './lean.ts';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ownCacheFolder } from './cache-folder.ts';
import { createCodeCache } from './code-cache.ts';
import { letGrow, stayLean } from './engine.ts';
import type { Host, serve } from './node.ts';

/** The hashes of the programs, which build/bundle.mjs writes here; none while they are built anew at each change. */
declare const PROGRAMS: Readonly<Record<string, string>>;

/** Code is never taken from below the folder that is worked in: others may have written what lies there. */
const codeFolder = (): string | null => {
  const folder = ownCacheFolder();
  if (folder === null || Object.keys(PROGRAMS).length === 0) return null;
  const isWithin = real(resolve(folder)).startsWith(join(real(process.cwd()), sep));
  return isWithin ? null : resolve(folder, 'code');
};

/** Where links lead, also above what is not there yet. */
const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
};

const cache = createCodeCache({ programs: __dirname, hashes: PROGRAMS, kept: codeFolder(), require });

let hasGrown = false;
const host: Host = {
  onMuchWork: () => {
    hasGrown = true;
    letGrow();
  },
  onWarm: () => {
    // The next start will be one like this.
    stayLean();
    cache.keep();
    if (hasGrown) letGrow();
  },
};

(cache.load('language-server.js') as { serve: typeof serve }).serve(host);
