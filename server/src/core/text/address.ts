import { remembering } from '../language/remember.ts';

/** The parts of a web address that tell pages apart. */
interface AddressParts {
  /** In lower case, as people name the site: without "www.". */
  readonly host: string;
  readonly path: string;
  readonly query: readonly string[];
  /** The place on the page. */
  readonly fragment: string;
}

const ADDRESS = /^\s*(?:https?:)?(?:\/\/)?(?:[^@/?#\s]*@)?([^/?#:\s]*)(:\d+)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** The site of an http(s) address, in lower case and without "www."; empty where there is none. */
export const hostOf = remembering((address): string =>
  (ADDRESS.exec(address)?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, ''),
);

/**
 * Equal for two addresses of one page, however they are written: protocol, "www.", closing slash, encoding, what follows
 * readers about, where on the page, and whether it is an archive's copy of it.
 */
export const pageOf = remembering((address): string => {
  const { host, path, query } = partsOf(address);
  return `${host}${path}${query.length === 0 ? '' : `?${[...query].sort().join('&')}`}`;
});

/** Equal for two addresses of one place on a page. */
export const placeOf = remembering((address): string => {
  const { fragment } = partsOf(address);
  return `${pageOf(address)}${fragment === '' ? '' : `#${fragment}`}`;
});

/** "https://web.archive.org/web/2024…/https://…", "https://archive.ph/2024…/https://…", and Wikiwix. */
const ARCHIVE =
  /^(?:https?:)?\/\/(?:web\.archive\.org\/(?:web\/)?[\d*]{1,14}[a-z_]*|archive\.(?:today|ph|is|li|fo|vn|md)\/(?:[a-z]\/)?\w+|archive\.wikiwix\.com\/cache\/(?:index2?\.php)?\?url=)\/?(?=\S)/i;

/** The address that an archive's says that it keeps; the address itself where it is no archive's. */
const archived = (address: string): string => {
  const found = ARCHIVE.exec(address)?.[0];
  if (found === undefined) return address;
  const kept = found.endsWith('=') ? decoded(address.slice(found.length), KEPT) : address.slice(found.length);
  return /^(?:https?:|[^/?#]+\.[a-z]{2,})/i.test(kept) ? kept.replace(/^(https?:)\/+/i, '$1//') : address;
};

const partsOf = (address: string): AddressParts => {
  const original = archived(address.trim());
  const [, , port = '', path = '', query = '', fragment = ''] = ADDRESS.exec(original) ?? [];
  const host = hostOf(original).replace(/\.m\.wikipedia\.org$/, '.wikipedia.org');
  const route = /^[!/]/.test(fragment) ? `#${fragment}` : '';
  const parts: AddressParts = {
    host: /^:(?:80|443)?$/.test(port) ? host : host + port,
    path: decoded(path.replace(/\/(?:index\.(?:html?|php))?$/i, '').replace(/\/+$/, '') + route, RESERVED),
    query: query
      .replace(/&amp;/gi, '&')
      .split('&')
      .map((one) => decoded(one.replace(/\+/g, '%20'), RESERVED))
      .filter((one) => one !== '' && !TRACKING.test(one)),
    fragment: route === '' ? decoded(fragment.replace(/:~:.*$/s, ''), RESERVED) : '',
  };
  return SITES.get(host)?.(parts) ?? parts;
};

/** Parameters that tell a site where its readers come from, and nothing about the page. */
const TRACKING =
  /^(?:utm_\w+|[a-z]?clid|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|mc_[ce]id|igshid?|igsh|_hs(?:enc|mi|fp|tc)|mkt_tok|at_(?:medium|campaign\w*|custom\d?|creation|format|link\w*|ptr\w*|bbc\w*)|xtor|xtref|cmpid|ncid|ocid|s_cid|_ga|_gl|spm|ref_src|ref_url|trk|wt_mc|pk_\w+|mtm_\w+|piwik_\w+|sfnsn|vero_id|oly_\w+_id)(?:=|$)/i;

/** Sites that write the address of one page in several ways. */
const SITES: ReadonlyMap<string, (parts: AddressParts) => AddressParts> = new Map([
  ...['doi.org', 'dx.doi.org'].map((host) => [host, doi] as const),
  ...['youtu.be', 'youtube.com', 'm.youtube.com', 'youtube-nocookie.com'].map((host) => [host, video] as const),
]);

/** Numbers of documents have no case, and a slash that may be encoded. */
function doi({ path }: AddressParts): AddressParts {
  return { host: 'doi.org', path: path.toLowerCase().replace(/%2f/g, '/'), query: [], fragment: '' };
}

/** The video alone: not the second at which it begins, nor the list it is played in. */
function video(parts: AddressParts): AddressParts {
  const named = parts.query.find((one) => one.startsWith('v='))?.slice(2);
  const id = named ?? /^\/(?:(?:embed|shorts|live|v)\/)?([\w-]{6,})$/.exec(parts.path)?.[1];
  return id === undefined ? parts : { host: 'youtu.be', path: `/${id}`, query: [], fragment: '' };
}

/** Signs that stand for themselves only in their encoding. */
const RESERVED = /[%/?#&=+\s]/g;

const KEPT = /[\s]/g;

/** A part of an address with its letters as they are read; what is reserved stays encoded. */
const decoded = (part: string, reserved: RegExp): string =>
  part
    .replace(/(?:%[\da-f]{2})+/gi, (written) => {
      try {
        return decodeURIComponent(written).replace(reserved, encodeURIComponent);
      } catch {
        return written.toUpperCase();
      }
    })
    .normalize('NFC');
