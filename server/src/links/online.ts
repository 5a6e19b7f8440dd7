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

/** Whether nothing that was asked gave a sign of life. */
export const isAllSilent = (results: Iterable<LinkResult>): boolean => {
  const asked = [...results].filter(({ state }) => state !== 'refused');
  return asked.length > 0 && asked.every(({ status, detail }) => status === null && UNREACHED.has(detail));
};
