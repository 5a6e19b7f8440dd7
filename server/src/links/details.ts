import { ofItem, ofPage } from '../core/interop/new-source.ts';
import { factsOf } from '../core/interop/page.ts';
import type { Language } from '../core/language/lexicon.ts';
import type { NewSource } from '../core/sources/model.ts';
import { hostOf } from '../core/text/address.ts';
import { fromJson } from '../core/text/json.ts';
import { RefusedAddress } from './address.ts';
import { faultOf, MOST_STEPS } from './check-url.ts';
import { isOnline } from './online.ts';
import { type AnswerText, readOnce } from './read.ts';

/**
 * Why a page told nothing: there is no network, it is gone, it lets no programs in, it is on a private network, it did not
 * answer, it is no page, or it says nothing of itself.
 */
export type UntoldReason = 'offline' | 'gone' | 'closed' | 'private' | 'silent' | 'no-page' | 'nothing';

export type ToldPage = { readonly source: NewSource } | { readonly fault: UntoldReason };

export interface DetailsOptions {
  readonly language: Language;
  readonly timeoutMs: number;
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
}

/** Titles and what else a page tells of itself stand in its first part. In bytes. */
const MOST = 512 * 1024;

/** Asks a page, or doi.org for a DOI, for its title, author and date. Never rejects. */
export const detailsAt = async (address: string, options: DetailsOptions): Promise<ToldPage> => {
  try {
    return toldBy(await follow(address, options), address, options.language);
  } catch (error) {
    if (error instanceof RefusedAddress) return { fault: 'private' };
    return { fault: (await isOnline()) ? 'silent' : 'offline' };
  }
};

const CSL = 'application/vnd.citationstyles.csl+json';

const follow = async (address: string, options: DetailsOptions): Promise<AnswerText> => {
  const accept = hostOf(address).endsWith('doi.org') ? `${CSL}, text/html;q=0.5` : 'text/html, application/xhtml+xml';
  let at = new URL(address);
  for (let step = 0; step < MOST_STEPS; step++) {
    const answer = await readOnce(at, { ...options, method: 'GET', accept, most: MOST });
    if (answer.status < 300 || answer.status >= 400 || answer.location === null) return answer;
    at = new URL(answer.location);
    if (!/^https?:$/.test(at.protocol)) break;
  }
  throw new Error('It leads nowhere.');
};

const UNTOLD = { dead: 'gone', blocked: 'closed', unknown: 'silent' } as const;

const toldBy = ({ status, type, text }: AnswerText, address: string, language: Language): ToldPage => {
  if (status < 200 || status >= 300) return { fault: UNTOLD[faultOf(status)] };
  if (type === CSL || type === 'application/json') {
    const source = ofItem(fromJson(text), language);
    return source === null ? { fault: 'nothing' } : { source: { ...source, address } };
  }
  if (!/html|xml/.test(type)) return { fault: 'no-page' };
  const facts = factsOf(text);
  return Object.values(facts).every((fact) => fact === null)
    ? { fault: 'nothing' }
    : { source: ofPage(facts, address) };
};
