import { type Asking, locationOf, send } from './send.ts';

/** The answer of a server to one request; nothing of what it sends is kept. */
export interface Answer {
  readonly status: number;
  /** Where it sends on to, whole; null where it does not. */
  readonly location: string | null;
}

/** One request, its body left unread. Rejects as `send` does. */
export const ask = async (address: URL, method: 'HEAD' | 'GET', asking: Asking): Promise<Answer> => {
  const headers = { 'user-agent': 'Mozilla/5.0 (compatible; Sourcier link check)', accept: '*/*' };
  const response = await send(address, { method, headers }, asking);
  response.destroy();
  return { status: response.statusCode ?? 0, location: locationOf(response.headers.location, address) };
};
