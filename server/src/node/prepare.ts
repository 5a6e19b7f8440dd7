// What Node is told before a program is loaded; each launcher begins with it (build/bundle.mjs).
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { ownCacheFolder } from './cache-folder.ts';

// Flags are the whole program's: they must not change while others work.
if (isMainThread) {
  // Each expression is compiled once, not first for a slow way and then for a fast one: an article has some hundred of
  // them tried at each sentence, and the first is read in two thirds of the time.
  setFlagsFromString('--no-regexp-tier-up');

  // Fast code is made of what has run fifteen times as often as the engine would wait for: making it costs more than a
  // reading of two hundred articles, and much of it is thrown away again.
  setFlagsFromString('--interrupt-budget=1000000');
}

// Since Node 22. Its own choice of a folder, below the system's temporary one, may be another user's.
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };

const folder = ownCacheFolder();

if (folder !== null) enableCompileCache?.(`${folder}/code`);
