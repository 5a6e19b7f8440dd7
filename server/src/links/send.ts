import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPrivateHost, publicLookup, RefusedAddress } from './address.ts';

/** How long to wait, and whom not to ask. */
export interface Asking {
  readonly timeoutMs: number;
  readonly allowPrivate: boolean;
}

interface Message {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** One request, and its answer with a body yet to be read. Rejects with Node's error, `RefusedAddress`, or after the time is up. */
export const send = (
  address: URL,
  { method, headers, body, signal }: Message,
  { timeoutMs, allowPrivate }: Asking,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    if (!allowPrivate && isPrivateHost(address.hostname)) {
      reject(new RefusedAddress(address.hostname));
      return;
    }
    // Counts from the first byte sent to the last byte read, drips and all.
    const time = AbortSignal.timeout(timeoutMs);
    const options: RequestOptions = {
      method,
      headers,
      signal: signal ? AbortSignal.any([signal, time]) : time,
      agent: false,
      ...(!allowPrivate && { lookup: publicLookup }),
    };
    const request = address.protocol === 'https:' ? requestHttps : requestHttp;
    request(address, options, resolve).on('error', reject).end(body);
  });

/** Where an answer sends on to, whole; null where it does not, or to no address. */
export const locationOf = (written: string | undefined, from: URL): string | null => {
  if (written === undefined) return null;
  try {
    return new URL(written, from).href;
  } catch {
    return null;
  }
};
