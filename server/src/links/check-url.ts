import { RefusedAddress } from './address.ts';
import { type Answer, ask } from './ask.ts';
import type { Asking } from './send.ts';

/**
 * The state of an address: it answers (`ok`), from another address (`redirected`), it is gone (`dead`), it does not let
 * programs in (`blocked`), nobody can say now (`unknown`), it is not asked, as it is a private one (`refused`), or there
 * is no network to ask it by (`offline`).
 */
export type LinkState = 'ok' | 'redirected' | 'dead' | 'blocked' | 'unknown' | 'refused' | 'offline';

/** The result of asking. */
export interface LinkResult {
  readonly state: LinkState;
  /** The last status; null where no server answered. */
  readonly status: number | null;
  /** Where it leads now, for a redirected one; else null. */
  readonly target: string | null;
  /** Node's code ("ENOTFOUND"), "loop", or the protocol it leads to ("ftp:"); empty where the status says it. */
  readonly detail: string;
}

export interface LinkOptions extends Asking {
  /** How often to ask again after a fault that may pass. */
  readonly retries: number;
}

/** More redirections are a loop, or might as well be. */
export const MOST_STEPS = 8;

/** First pause before asking again; each further one is twice as long. In milliseconds. */
const PAUSE = 200;

/** Asks an address what it is. Never rejects. */
export const checkUrl = async (url: string, options: LinkOptions): Promise<LinkResult> => {
  for (let attempt = 0; ; attempt++) {
    const result = await follow(url, options);
    if (!mayPass(result) || attempt >= options.retries) return result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** attempt));
  }
};

/** Whether an address may have another state when it is asked again; loops and other protocols stay what they are. */
const mayPass = ({ state, detail }: LinkResult): boolean =>
  state === 'unknown' && detail !== 'loop' && !detail.endsWith(':');

const follow = async (url: string, options: LinkOptions): Promise<LinkResult> => {
  let at = url;
  const seen = new Set<string>();
  try {
    for (let step = 0; step < MOST_STEPS && !seen.has(at); step++) {
      seen.add(at);
      const address = new URL(at);
      if (!/^https?:$/.test(address.protocol)) return { ...NOTHING, state: 'unknown', detail: address.protocol };
      const { status, location } = await answerOf(address, options);
      if (status < 300 || status >= 400 || location === null) return judged(status, at === url ? null : at);
      at = location;
    }
    return { ...NOTHING, state: 'unknown', detail: 'loop' };
  } catch (error) {
    return failed(error);
  }
};

const NOTHING = { status: null, target: null, detail: '' };

/** Statuses by which servers say that they do not know HEAD, or pretend not to. */
const NO_HEAD: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 501]);

const answerOf = async (address: URL, options: LinkOptions): Promise<Answer> => {
  const answer = await ask(address, 'HEAD', options).catch((error: unknown): null => {
    // Some servers hang up on HEAD.
    if (codeOf(error) === 'ECONNRESET') return null;
    throw error;
  });
  return answer === null || NO_HEAD.has(answer.status) ? ask(address, 'GET', options) : answer;
};

const BLOCKED: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451, 999]);

const judged = (status: number, target: string | null): LinkResult => {
  if (status >= 200 && status < 300)
    return { state: target === null ? 'ok' : 'redirected', status, target, detail: '' };
  return { state: faultOf(status), status, target: null, detail: '' };
};

/** The state that a status of no success tells of. */
export const faultOf = (status: number): 'dead' | 'blocked' | 'unknown' =>
  status === 404 || status === 410 ? 'dead' : BLOCKED.has(status) ? 'blocked' : 'unknown';

const failed = (error: unknown): LinkResult => {
  if (error instanceof RefusedAddress) return { ...NOTHING, state: 'refused' };
  const code = codeOf(error);
  // A name that nobody has registered is gone; one that cannot be looked up just now may be there.
  return { ...NOTHING, state: code === 'ENOTFOUND' ? 'dead' : 'unknown', detail: code };
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'ETIMEDOUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};
