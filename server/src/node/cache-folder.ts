import { homedir } from 'node:os';
import { slashed } from '../project/inside.ts';

/** Facts of a system about where programs keep what they can find anew. */
export interface System {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The user's cache folder for Sourcier, "/" between its parts; null where the system names none. */
export const cacheFolder = ({ platform, env, home }: System): string | null => {
  const [usual, isAbsolute] = platform === 'win32' ? [env.LOCALAPPDATA, /^[a-z]:[\\/]/i] : [env.XDG_CACHE_HOME, /^\//];
  const parent = usual !== undefined && isAbsolute.test(usual) ? usual : usualCache(platform, home);
  return parent === null ? null : `${slashed(parent, { windows: platform === 'win32' })}/sourcier`;
};

const usualCache = (platform: string, home: string): string | null => {
  if (home === '' || platform === 'win32') return null;
  return platform === 'darwin' ? `${home}/Library/Caches` : `${home}/.cache`;
};

/** The user's cache folder for Sourcier on this system; null where it names none. */
export const ownCacheFolder = (): string | null =>
  cacheFolder({ platform: process.platform, env: process.env, home: homedir() });
