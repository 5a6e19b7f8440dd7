import { checkUrl, type LinkOptions, type LinkResult } from './check-url.ts';

/** Asks many addresses, `concurrency` hosts at a time and of each host one after the other; `onDone` hears of each. */
export const checkAll = async (
  urls: readonly string[],
  options: LinkOptions & { readonly concurrency: number },
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
  return results;
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};
