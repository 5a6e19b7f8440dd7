import { fromJson } from '../core/text/json.ts';
import { isRecord } from '../core/text/record.ts';
import type { LinkResult, LinkState } from './check-url.ts';

/** Results of asking addresses, and on what day (ISO). */
export type LinkCache = ReadonlyMap<string, LinkResult & { readonly checkedOn: string }>;

/** Only what is known for sure is remembered; what is not is asked again. */
const SURE: ReadonlySet<LinkState> = new Set(['ok', 'redirected', 'dead']);

/** Whether a text is a cache. */
export const isCache = (text: string): boolean => urlsOf(text) !== null;

/** Reads the text of a cache; whatever is none holds nothing. */
export const readCache = (text: string): LinkCache => {
  const urls = Object.entries(urlsOf(text) ?? {});
  return new Map(urls.filter((entry): entry is [string, LinkResult & { checkedOn: string }] => isEntry(entry[1])));
};

const urlsOf = (text: string): Readonly<Record<string, unknown>> | null => {
  const data = fromJson(text);
  return isRecord(data) && isRecord(data.urls) ? data.urls : null;
};

/** People edit caches by hand: what is not whole is asked again. */
const isEntry = (value: unknown): boolean =>
  isRecord(value) &&
  SURE.has(value.state as LinkState) &&
  (value.status === null || typeof value.status === 'number') &&
  (value.state === 'redirected' ? typeof value.target === 'string' : value.target === null) &&
  typeof value.detail === 'string' &&
  typeof value.checkedOn === 'string';

/** Results that a cache still knows on a day, no older than `maxAge` days. */
export const fresh = (cache: LinkCache, today: string, maxAge: number): ReadonlyMap<string, LinkResult> =>
  new Map([...cache].filter(([, { checkedOn }]) => daysBetween(checkedOn, today) <= maxAge));

const daysBetween = (from: string, to: string): number => Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A cache with what was found today, as text: sorted, so that it changes as little as the answers do. */
export const writeCache = (cache: LinkCache, found: ReadonlyMap<string, LinkResult>, today: string): string => {
  const sure = [...found].filter(([, { state }]) => SURE.has(state));
  const all = new Map([...cache, ...sure.map(([url, result]) => [url, { ...result, checkedOn: today }] as const)]);
  const urls = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, urls }, null, 2)}\n`;
};
