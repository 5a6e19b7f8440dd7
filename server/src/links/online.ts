import { promises } from 'node:dns';
import type { LinkResult } from './check-url.ts';

/** Whether this machine reaches the network: its name server is asked for the root of all names, which tells nobody anything. */
export const isOnline = async (): Promise<boolean> => {
  const resolver = new promises.Resolver({ timeout: 2000, tries: 1 });
  return resolver.resolveNs('.').then(
    (servers) => servers.length > 0,
    () => false,
  );
};

/** Codes of Node that a machine without a network gives for any address. */
const UNREACHED: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
]);

/** Whether one host alone was asked, of which a name server says that there is none: somebody has answered. */
export const isOneUnknownHost = (results: ReadonlyMap<string, LinkResult>): boolean => {
  const asked = [...results].filter(([, { state }]) => state !== 'refused');
  const hosts = new Set(asked.map(([url]) => hostOf(url)));
  return hosts.size === 1 && asked.every(([, { detail }]) => detail === 'ENOTFOUND');
};

/** The host of an address; the text itself where it is none. */
export const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

/** Whether nothing that was asked gave a sign of life. */
export const isAllSilent = (results: Iterable<LinkResult>): boolean => {
  const asked = [...results].filter(({ state }) => state !== 'refused');
  return asked.length > 0 && asked.every(({ status, detail }) => status === null && UNREACHED.has(detail));
};
