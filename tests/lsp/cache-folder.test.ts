import { expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/node/cache-folder.ts';

test.each([
  ['linux', {}, '/home/a', '/home/a/.cache/sourcier'],
  ['linux', { XDG_CACHE_HOME: '/var/a' }, '/home/a', '/var/a/sourcier'],
  // Its specification says to pass over relative paths.
  ['linux', { XDG_CACHE_HOME: 'a' }, '/home/a', '/home/a/.cache/sourcier'],
  ['linux', { XDG_CACHE_HOME: '' }, '', null],
  ['darwin', {}, '/Users/a', '/Users/a/Library/Caches/sourcier'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'C:\\Users\\a', 'C:/Users/a/AppData/Local/sourcier'],
  ['win32', {}, 'C:\\Users\\a', null],
])('on %s with %o the cache folder of %s is %s', (platform, env, home, folder) => {
  expect(cacheFolder({ platform, env, home })).toBe(folder);
});
