import { fromCsl } from '../bibliography/csl.ts';
import { type CslItem, textOf } from '../bibliography/csl-item.ts';
import { squash } from '../language/fold.ts';
import type { Language } from '../language/lexicon.ts';
import { isoOf } from '../sources/dates.ts';
import type { NewSource } from '../sources/model.ts';
import { hostOf } from '../text/address.ts';
import { isRecord } from '../text/record.ts';
import type { PageFacts } from './page.ts';

/** A source that is to be listed, for an item of CSL JSON, as doi.org and Zotero give it; null for what is none. */
export const ofItem = (item: unknown, language: Language): NewSource | null => {
  if (!isRecord(item)) return null;
  const whole = { start: 0, end: 0 };
  const source = fromCsl({ id: 'item', ...item }, { whole, part: () => undefined }, language);
  if (source === null || source.name === 'item') return null;
  const { url, date, kind } = source;
  const name = plain(source.name);
  const title = textOf((item as CslItem).title);
  return {
    name,
    ...(url?.href && { address: url.href }),
    ...(kind !== null && { kind }),
    ...(date?.value && { date: isoOf(date.value) }),
    ...(title !== '' && title !== name && { title }),
  };
};

/** A source that is to be listed, for a page that told of itself; its name is the site's, by which readers know it. */
export const ofPage = ({ title, site, author, date }: PageFacts, address: string): NewSource => ({
  name: plain(site ?? '') || hostOf(address),
  address,
  ...(title !== null && title !== site && { title: withoutSite(title, site) }),
  ...(author !== null && author !== site && { author }),
  ...(date !== null && { date }),
});

/** "Le rail en 2025 | La Gazette": titles of pages end with the site's name. */
const withoutSite = (title: string, site: string | null): string => {
  const [, words, last] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title) ?? [];
  return words !== undefined && site !== null && last?.toLowerCase() === site.toLowerCase() ? words : title;
};

/** A name without the marks that Markdown would read in it. */
const plain = (name: string): string => squash(name.replace(/[\\`*[\]<>|~]/g, ' ')).trim();
