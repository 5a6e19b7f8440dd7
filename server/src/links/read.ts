import { type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPrivateHost, publicLookup, RefusedAddress } from './address.ts';

/** How long to wait, and whom not to ask. */
export interface Asking {
  readonly timeoutMs: number;
  readonly allowPrivate: boolean;
}

/** A question to a server, and how long its answer may be. */
export interface Question extends Asking {
  readonly method: 'GET' | 'POST';
  readonly accept: string;
  /** JSON, with POST. */
  readonly body?: string;
  /** In bytes; what follows is not read. */
  readonly most: number;
  readonly signal?: AbortSignal;
}

/** An answer, as far as it was read. */
export interface AnswerText {
  readonly status: number;
  /** Where it sends on to; null where it does not. */
  readonly location: string | null;
  /** The media type, in small letters: "text/html". */
  readonly type: string;
  readonly text: string;
}

/** One request and what it is answered. Rejects with Node's error, `RefusedAddress`, or after the time is up. */
export const readOnce = (address: URL, question: Question): Promise<AnswerText> =>
  new Promise((resolve, reject) => {
    const { method, accept, body, most, timeoutMs, allowPrivate, signal } = question;
    if (!allowPrivate && isPrivateHost(address.hostname)) {
      reject(new RefusedAddress(address.hostname));
      return;
    }
    const time = AbortSignal.timeout(timeoutMs);
    const options: RequestOptions = {
      method,
      headers: {
        'user-agent': 'Mozilla/5.0 (compatible; Sourcier)',
        accept,
        'accept-encoding': 'identity',
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      },
      signal: signal ? AbortSignal.any([signal, time]) : time,
      agent: false,
      ...(!allowPrivate && { lookup: publicLookup }),
    };
    const request = address.protocol === 'https:' ? requestHttps : requestHttp;
    request(address, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      const parts: Buffer[] = [];
      let length = 0;
      const done = (): void => {
        response.destroy();
        const [type = '', rest = ''] = (headers['content-type'] ?? '').split(';', 2);
        const location = locationOf(headers.location, address);
        const text = decoded(Buffer.concat(parts).subarray(0, most), rest);
        resolve({ status, location, type: type.trim().toLowerCase(), text });
      };
      response
        .on('data', (part: Buffer) => {
          parts.push(part);
          length += part.length;
          if (length >= most) done();
        })
        .on('end', done)
        .on('error', reject);
    })
      .on('error', reject)
      .end(body);
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

/** As the answer says that it is written, else as the page says, else UTF-8. */
const decoded = (bytes: Buffer, parameters: string): string => {
  const named = CHARSET.exec(parameters)?.[1] ?? CHARSET.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};

const CHARSET = /charset\s*=\s*["']?\s*([\w-]{3,20})/i;
