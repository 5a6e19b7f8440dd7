import type { Article } from '../../article/model.ts';
import type { Citation } from '../../citations/citation.ts';
import { squash } from '../../language/fold.ts';
import { anyOfAll } from '../../language/index.ts';
import type { Locale } from '../../language/locale.ts';
import { LETTER, UPPER } from '../../language/patterns.ts';
import { messages, phrase } from '../../language/phrase.ts';
import { newEntry } from '../../list-edits/new-entry.ts';
import { newList } from '../../list-edits/new-list.ts';
import { writtenName } from '../../list-edits/written-name.ts';
import type { Reference } from '../../markdown/model.ts';
import { withoutArticle } from '../../names/keys.ts';
import type { Edit } from '../../rules/finding.ts';
import { hostOf } from '../../text/address.ts';
import { bracketGroups } from '../../text/brackets.ts';
import { contains, moved, overlaps, type Span, slice } from '../../text/span.ts';
import { markerLabel } from '../citation-text.ts';
import { bracketsAround } from '../cite/citing-place.ts';
import { publisherOf } from '../cite/publisher.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: { list: 'List “{name}” as a source and cite it here' },
  fr: { list: 'Lister «\u00A0{name}\u00A0» comme source et la citer ici' },
});

/** With the cursor on a link to a page that is not listed: an entry for it, and a marker in place of the link. */
export const listing = (article: Article, range: Span, locale: Locale): readonly Action[] => {
  const link = article.citations.find(
    ({ form, source, whole }) =>
      form === 'link' &&
      source === null &&
      (overlaps(whole, range) || (whole.start <= range.start && range.start <= whole.end)),
  );
  const reference = link && referenceOf(article, link);
  const name = reference && nameOf(article, reference);
  const entry = name ? listed(article, name, reference.target) : null;
  if (!link || !reference || !name || !entry) return [];
  const edits = [cited(article, reference, name), ...entry];
  return [{ title: phrase(MESSAGES, locale)('list', { name }), kind: 'rewrite', edits, finding: null }];
};

/** A marker in place of the link: beside its words, or, where brackets hold the link and nothing else, in their place. */
const cited = (article: Article, { whole, span, target }: Reference, name: string): Edit => {
  const { text } = article;
  const words = slice(text, span);
  const isBare = isAddress(words) || words === target;
  const brackets = bracketsAround(text, whole);
  const marker = writtenName(article, whole.start, `(${markerLabel(article)}${name})`);
  if (brackets !== null) return { span: brackets, text: marker };
  // An address in brackets with other words stays: a marker in them would be none.
  const outside = isBare ? closeOf(article, whole) : null;
  if (outside !== null) return { span: { start: outside, end: outside }, text: ` ${marker}` };
  return { span: whole, text: isBare ? marker : `${words} ${marker}` };
};

/** Where the round brackets end that a span stands in with other words; null where it stands in none. */
const closeOf = ({ prose }: Article, { start, end }: Span): number | null => {
  const part = prose.find(({ span }) => contains(span, { start, end }));
  const from = part?.span.start ?? 0;
  const group = bracketGroups(part?.text ?? '').find(
    ({ whole, round }) => round && contains(moved(whole, from), { start, end }),
  );
  return group ? from + group.whole.end : null;
};

const isAddress = (words: string): boolean => /^(?:https?:|www\.)/i.test(words);

/** The name of a page: by its link's words where they are a title, with the source it is known to be of; else by its site. */
const nameOf = (article: Article, { span, target }: Reference): string | null => {
  const site = hostOf(target);
  if (!/^https?:/i.test(target) || site === '') return null;
  const words = withoutArticle(squash(slice(article.text, span)).replace(/[*_`]+/g, ''));
  if (!isTitle(words)) return site;
  const publisher = publisherOf(article.sources, site);
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return publisher && !title.includes(publisher.name) ? `${title} (${publisher.name})` : title;
};

/** Longer words are a sentence's. In UTF-16 units. */
const LONGEST = 60;

const WORK = anyOfAll(({ citations }) => citations.works, 'iu');

const WORDS = new RegExp(`[${LETTER}]{4,}`, 'gu');

const CAPITAL = new RegExp(`^[${UPPER}]`, 'u');

/** Whether a link's words are the title of a document: they name a kind of work, or have capitals as titles have. */
const isTitle = (words: string): boolean => {
  if (words.length > LONGEST || isAddress(words) || /[\d%()[\]|<>]/.test(words)) return false;
  const telling: readonly string[] = words.match(WORDS) ?? [];
  const isCapital = telling.length > 1 && telling.every((word) => CAPITAL.test(word));
  return isCapital || (words.includes(' ') && WORK.test(words));
};

/** The entry in the list there is, or in a new one; none after a heading without entries, which says how to go on. */
const listed = (article: Article, name: string, address: string): readonly Edit[] | null => {
  if (article.lists.length === 0) return [newList(article, [{ name, address }])];
  return newEntry(article, { name, address });
};

const referenceOf = ({ prose }: Article, { whole }: Citation) =>
  prose.flatMap(({ references }) => references).find((reference) => reference.whole.start === whole.start);
