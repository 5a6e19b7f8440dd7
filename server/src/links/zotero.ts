import { ofItem } from '../core/interop/new-source.ts';
import type { Language } from '../core/language/lexicon.ts';
import type { NewSource } from '../core/sources/model.ts';
import { fieldOf } from '../core/text/field.ts';
import { fromJson } from '../core/text/json.ts';
import { readOnce } from './read.ts';

/** Why Zotero told nothing: it does not run, it lets no programs in, or its address is not on this machine. */
export type ZoteroSilence = 'absent' | 'closed' | 'elsewhere';

export type ZoteroAnswer = { readonly sources: readonly NewSource[] } | { readonly fault: ZoteroSilence };

export interface ZoteroQuery {
  /** Of Zotero's server on this machine: "http://127.0.0.1:23119". */
  readonly url: string;
  readonly words: string;
  readonly language: Language;
  readonly signal?: AbortSignal;
}

/** So many are enough to choose from. */
const MOST = 30;

/**
 * Searches the library of Zotero on this machine, through its local interface (zotero.org/support/dev/web_api/v3/local_api)
 * and, where that is closed, Better BibTeX's (retorque.re/zotero-better-bibtex/exporting/json-rpc). Never rejects.
 */
export const searchZotero = async (query: ZoteroQuery): Promise<ZoteroAnswer> => {
  const base = baseOf(query.url);
  if (base === null) return { fault: 'elsewhere' };
  const ways = [() => byLocalApi(base, query), () => byBetterBibtex(base, query)];
  let fault: ZoteroSilence = 'absent';
  for (const way of ways) {
    const found = await way().catch(() => null);
    if (found !== null && !('fault' in found)) return found;
    if (found !== null) fault = found.fault;
  }
  return { fault };
};

/** The address of a server on this machine; null for any other. */
const baseOf = (url: string): URL | null => {
  try {
    const base = new URL(url);
    const isHere = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])$/i.test(base.hostname);
    return isHere && base.protocol === 'http:' ? base : null;
  } catch {
    return null;
  }
};

const ASKING = { accept: 'application/json', most: 8 * 1024 * 1024, timeoutMs: 10_000, allowPrivate: true } as const;

const byLocalApi = async (base: URL, { words, language, signal }: ZoteroQuery): Promise<ZoteroAnswer> => {
  const address = new URL('/api/users/0/items', base);
  address.search = new URLSearchParams({
    ...(words.trim() === '' ? { sort: 'dateModified' } : { q: words, qmode: 'titleCreatorYear' }),
    itemType: '-attachment || note || annotation',
    format: 'csljson',
    limit: String(MOST),
  }).toString();
  const { status, text } = await readOnce(address, { ...ASKING, method: 'GET', ...(signal && { signal }) });
  if (status !== 200) return { fault: 'closed' };
  const told = fromJson(text);
  return sourcesIn(Array.isArray(told) ? told : fieldOf(told, 'items'), language);
};

const byBetterBibtex = async (base: URL, { words, language, signal }: ZoteroQuery): Promise<ZoteroAnswer> => {
  const body = JSON.stringify({ jsonrpc: '2.0', method: 'item.search', params: [words], id: 1 });
  const address = new URL('/better-bibtex/json-rpc', base);
  const { status, text } = await readOnce(address, { ...ASKING, method: 'POST', body, ...(signal && { signal }) });
  return status === 200 ? sourcesIn(fieldOf(fromJson(text), 'result'), language) : { fault: 'closed' };
};

const sourcesIn = (items: unknown, language: Language): ZoteroAnswer =>
  Array.isArray(items)
    ? { sources: items.slice(0, MOST).flatMap((item) => ofItem(item, language) ?? []) }
    : { fault: 'closed' };
