import type { IncomingMessage } from 'node:http';
import { type Asking, locationOf, send } from './send.ts';

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

/** One request and what it is answered. Rejects as `send` does. */
export const readOnce = async (address: URL, question: Question): Promise<AnswerText> => {
  const { method, accept, body, signal } = question;
  const headers = {
    'user-agent': 'Mozilla/5.0 (compatible; Sourcier)',
    accept,
    'accept-encoding': 'identity',
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  const message = { method, headers, ...(body !== undefined && { body }), ...(signal && { signal }) };
  const response = await send(address, message, question);
  const bytes = await beginningOf(response, question.most);
  const [type = '', parameters = ''] = (response.headers['content-type'] ?? '').split(';', 2);
  return {
    status: response.statusCode ?? 0,
    location: locationOf(response.headers.location, address),
    type: type.trim().toLowerCase(),
    text: decoded(bytes, parameters),
  };
};

const beginningOf = (response: IncomingMessage, most: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const done = (): void => {
      response.destroy();
      resolve(Buffer.concat(parts).subarray(0, most));
    };
    response
      .on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length >= most) done();
      })
      .on('end', done)
      .on('error', reject);
  });

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
