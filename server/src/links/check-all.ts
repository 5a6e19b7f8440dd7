import { checkUrl, type LinkOptions, type LinkResult } from './check-url.ts';
import { isAllSilent, isOnline } from './online.ts';

/** How many to ask at once, and what tells whether there is a network where nothing answers. */
export interface ManyOptions extends LinkOptions {
  readonly concurrency: number;
  readonly isOnline?: () => Promise<boolean>;
}

/**
 * Asks many addresses, `concurrency` hosts at a time and of each host one after the other; `onDone` hears of each.
 * Without a network, none of them is said to be gone.
 */
export const checkAll = async (
  urls: readonly string[],
  options: ManyOptions,
  onDone: () => void = () => {},
): Promise<ReadonlyMap<string, LinkResult>> => {
  const byHost = new Map<string, string[]>();
  for (const url of new Set(urls)) byHost.set(hostOf(url), [...(byHost.get(hostOf(url)) ?? []), url]);
  const results = new Map<string, LinkResult>();
  const waiting = [...byHost.values()];
  const work = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const url of host) {
        results.set(url, await checkUrl(url, options));
        onDone();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.concurrency) }, work));
  const isOffline = isAllSilent(results.values()) && !(await (options.isOnline ?? isOnline)());
  return isOffline ? new Map([...results].map(([url, result]) => [url, unreached(result)])) : results;
};

const unreached = (result: LinkResult): LinkResult =>
  result.state === 'refused' ? result : { ...result, state: 'offline' };

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};
