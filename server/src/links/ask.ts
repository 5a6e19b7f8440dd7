import { type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPrivateHost, publicLookup, RefusedAddress } from './address.ts';
import { type Asking, locationOf } from './read.ts';

/** The answer of a server to one request; nothing of what it sends is kept. */
export interface Answer {
  readonly status: number;
  /** Where it sends on to, whole; null where it does not. */
  readonly location: string | null;
}

/** One request, its body left unread. Rejects with Node's error, `RefusedAddress`, or after the time is up. */
export const ask = (address: URL, method: 'HEAD' | 'GET', { timeoutMs, allowPrivate }: Asking): Promise<Answer> =>
  new Promise((resolve, reject) => {
    if (!allowPrivate && isPrivateHost(address.hostname)) {
      reject(new RefusedAddress(address.hostname));
      return;
    }
    const options: RequestOptions = {
      method,
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; Sourcier link check)', accept: '*/*' },
      // Counts from the first byte sent to the last byte read, drips and all.
      signal: AbortSignal.timeout(timeoutMs),
      agent: false,
      ...(!allowPrivate && { lookup: publicLookup }),
    };
    const request = address.protocol === 'https:' ? requestHttps : requestHttp;
    request(address, options, (response) => {
      const { statusCode = 0, headers } = response;
      response.destroy();
      resolve({ status: statusCode, location: locationOf(headers.location, address) });
    })
      .on('error', reject)
      .end();
  });
