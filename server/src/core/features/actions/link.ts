import type { Article } from '../../article/model.ts';
import type { Citation } from '../../citations/citation.ts';
import type { Locale } from '../../language/locale.ts';
import { type Messages, phrase } from '../../language/phrase.ts';
import { newEntry } from '../../list-edits/new-entry.ts';
import { newList } from '../../list-edits/new-list.ts';
import type { Edit } from '../../rules/finding.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { markerLabel } from '../citation-text.ts';
import type { Action } from './action.ts';

const MESSAGES: Messages<'list'> = {
  en: { list: 'List “{name}” as a source and cite it here' },
  fr: { list: 'Lister «\u00A0{name}\u00A0» comme source et la citer ici' },
};

/** With the cursor on a link to a page that is not listed: an entry for it, and a marker in place of the link. */
export const listing = (article: Article, range: Span, locale: Locale): readonly Action[] => {
  const link = article.citations.find(
    ({ form, source, whole }) =>
      form === 'link' &&
      source === null &&
      (overlaps(whole, range) || (whole.start <= range.start && range.start <= whole.end)),
  );
  const reference = link && referenceOf(article, link);
  const name = reference && siteOf(reference.target);
  const entry = name ? listed(article, name, reference.target) : null;
  if (!link || !reference || !name || !entry) return [];
  const words = slice(article.text, reference.span);
  const marker = `(${markerLabel(article)}${name})`;
  const isBare = /^https?:/.test(words) || words === reference.target;
  const edits = [{ span: reference.whole, text: isBare ? marker : `${words} ${marker}` }, ...entry];
  return [{ title: phrase(MESSAGES, locale)('list', { name }), kind: 'rewrite', edits, finding: null }];
};

/** The entry in the list there is, or in a new one; none after a heading without entries, which says how to go on. */
const listed = (article: Article, name: string, address: string): readonly Edit[] | null => {
  if (article.lists.length === 0) return [newList(article, [{ name, address }])];
  return newEntry(article, { name, address });
};

const referenceOf = ({ prose }: Article, { whole }: Citation) =>
  prose.flatMap(({ references }) => references).find((reference) => reference.whole.start === whole.start);

/** The host of an http(s) address, as people name a site. */
const siteOf = (address: string): string | null =>
  /^https?:\/\/(?:[^@/?#]*@)?(?:www\.)?([^/?#:@]+)/i.exec(address)?.[1] ?? null;
