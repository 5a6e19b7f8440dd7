// First, whatever the alphabet says.
import '../node/lean.ts';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ownCacheFolder } from '../node/cache-folder.ts';
import { createCodeCache } from '../node/code-cache.ts';
import { letGrow, stayLean } from '../node/engine.ts';
import type { Host, serve } from '../node/serve.ts';

/** Where links lead, also above what is not there yet. */
const real = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
};

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(real(folder), real(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * Code is never taken from below the folder that is worked in: others may have written what lies there. A home folder, and
 * what is above it, is not one that others write.
 */
const codeFolder = (): string | null => {
  const folder = ownCacheFolder();
  if (folder === null) return null;
  const isOthers = isWithin(folder, process.cwd()) && !isWithin(homedir(), process.cwd());
  return isOthers ? null : resolve(folder, 'code');
};

const kept = codeFolder();

const programs = ['language-server.js', 'core.js'];

const cache = createCodeCache({ folder: __dirname, programs, kept, require });

/** How much work is being done that takes room. */
let working = 0;

const host: Host = {
  onMuchWork: () => {
    // What is kept of it was made before.
    cache.load('core.js');
    working++;
    letGrow();
    return () => {
      working--;
      if (working === 0) stayLean();
    };
  },
  onRun: (much, folders) => {
    if (kept === null || folders.some((folder) => isWithin(kept, folder))) return;
    // The next start will be one like this.
    stayLean();
    cache.keep(much);
    if (working > 0) letGrow();
  },
};

(cache.load('language-server.js') as { serve: typeof serve }).serve(host);
