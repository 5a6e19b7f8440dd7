import { describe, expect, test } from 'vitest';
import { isCache, readCache, writeCache } from '../../server/src/links/cache.ts';
import type { LinkResult } from '../../server/src/links/check-url.ts';

const OK: LinkResult = { state: 'ok', status: 200, target: null, detail: '' };
const MOVED: LinkResult = { state: 'redirected', status: 200, target: 'https://example.org/b', detail: '' };
const DAY = '2026-03-01';

const cacheOf = (entry: unknown): string => JSON.stringify({ version: 1, urls: { 'https://example.org/': entry } });

describe('a cache', () => {
  test('holds what was written into it', () => {
    const found = new Map([
      ['https://example.org/', OK],
      ['https://example.org/a', MOVED],
    ]);
    const read = readCache(writeCache(new Map(), found, DAY));
    expect([...read]).toEqual([...found].map(([url, result]) => [url, { ...result, checkedOn: DAY }]));
  });

  const whole = { ...MOVED, checkedOn: DAY };
  test.each([
    ['no target', { ...whole, target: undefined }],
    ['no place where it leads', { ...whole, target: null }],
    ['a target that is no address', { ...whole, target: 3 }],
    ['a target without a redirection', { ...whole, state: 'ok' }],
    ['no status', { ...whole, status: undefined }],
    ['no detail', { ...whole, detail: undefined }],
    ['no day', { ...whole, checkedOn: undefined }],
    ['another state', { ...whole, state: 'fine' }],
    ['nothing', null],
  ])('that was edited by hand: an entry with %s is asked again', (_what, entry) => {
    expect(isCache(cacheOf(entry))).toBe(true);
    expect(readCache(cacheOf(whole)).size).toBe(1);
    expect(readCache(cacheOf(entry)).size).toBe(0);
  });
});
