import type { Citation, CitationForm } from '../citations/citation.ts';
import type { TextKind } from '../claims/text-kind/kind.ts';
import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { closingLinks } from '../support/closing-links.ts';
import { eachOnce } from '../text/once.ts';
import { lastStart, type Span, slice } from '../text/span.ts';
import type { Article } from './model.ts';
import { isPublished } from './published.ts';

/** A sign that a document is written with sources. */
export interface Evidence {
  readonly kind: 'list' | 'front-matter' | 'bibliography' | 'citation' | 'links';
  /** Whether it makes an article by itself: a name with a year in brackets, or one under a quotation, does not. */
  readonly isEnough: boolean;
  /** Where it stands; null for front matter. */
  readonly span: Span | null;
}

type Read = Pick<
  Article,
  'text' | 'lists' | 'citations' | 'frontMatter' | 'bibliographies' | 'claims' | 'textKind' | 'prose'
>;

/** The first sign that is enough, else the first that is not; null where there is none at all. */
export const evidenceOf = eachOnce((article: Read): Evidence | null => {
  const { lists, citations, frontMatter, bibliographies } = article;
  const [list] = lists;
  if (list !== undefined) return { kind: 'list', isEnough: true, span: list.heading };
  if (bibliographies.length > 0) return { kind: 'bibliography', isEnough: true, span: null };
  const isDeclared = 'sources' in frontMatter.data || Array.isArray(frontMatter.data.references);
  if (isDeclared) return { kind: 'front-matter', isEnough: true, span: null };
  const authors = new Set(citations.filter((one) => isAuthor(one, article)).map(surnameOf));
  const isScholarly = authors.size >= MANY_AUTHORS;
  const enough = citations.find(
    (one) =>
      isExplicit(one, article) ||
      isJoint(one, article) ||
      isFull(one, article) ||
      (isScholarly && isAuthor(one, article)),
  );
  if (enough === undefined) {
    const linked = citesByLinks(article);
    if (linked !== null) return { kind: 'links', isEnough: true, span: linked.span };
    const told = isPublished(frontMatter.data) && !CODE.test(article.text) ? publishedEvidence(article) : null;
    if (told !== null) return told;
  }
  const found = enough ?? citations.find(({ form }) => WEAK.has(form));
  return found ? { kind: 'citation', isEnough: enough !== undefined, span: found.whole } : null;
});

/** The first of the links on which a text that tells rests its claims; null where it rests few on any. */
const citesByLinks = (article: Read): Citation | null => {
  const { claims, textKind } = article;
  if (!TELLING.has(textKind.kind)) return null;
  const links = linksOfClaims(article);
  const isMost = links.length * 2 >= claims.length;
  return links.length >= MANY_LINKS && (isMost || textKind.kind === 'reporting') ? (links[0] ?? null) : null;
};

/** A sign that is enough in a text that somebody publishes, and that is not about programs. */
const publishedEvidence = (article: Read): Evidence | null => {
  const named = reportsByNames(article) ?? namesInPassing(article);
  if (named !== null) return { kind: 'citation', isEnough: true, span: named.whole };
  const closing = closesWithLinks(article);
  return closing === null ? null : { kind: 'links', isEnough: true, span: closing };
};

/** The first of those on whose word a published report rests its figures and quotations; null where it rests few. */
const reportsByNames = ({ claims, citations, textKind }: Read): Citation | null => {
  if (textKind.kind !== 'reporting') return null;
  const named = claims.flatMap(({ strength, support }) => {
    const first = support.map((i) => citations[i]).find((one) => one?.form === 'attribution');
    return first && strength === 'strong' ? [first] : [];
  });
  return new Set(named).size >= MANY_NAMES ? (named[0] ?? null) : null;
};

/** A fence: texts with code are about programs. */
const CODE = /^ {0,3}(?:```|~~~)/m;

/** So many that are named for what they say are no coincidence. */
const MANY_NAMES = 3;

/** So many sections that end with lists of links are no coincidence. */
const MANY_LISTS = 3;

/**
 * The first of those that a published text names in several paragraphs: for what they say, or, in a report full of
 * figures, in whatever way, links among them. Null where they are few, and in a text of its author's own data.
 */
const namesInPassing = (article: Read): Citation | null => {
  const { citations, claims, textKind } = article;
  const named = citations.filter(isNamed);
  const supporting = new Set(claims.flatMap(({ support }) => support));
  const speaking = citations.filter((one, i) => isNamed(one) && supporting.has(i));
  // "Act of 2018", "article 17": laws say nothing of who speaks.
  const people = new Set(speaking.flatMap(({ name }) => (/\d/.test(name) ? [] : [fold(name).split(' ').at(-1)])));
  const most = NAMES_BY_KIND[textKind.kind] ?? Number.POSITIVE_INFINITY;
  if (people.size >= most && blocksOf(named, article) >= MANY_NAMES) return named[0] ?? null;
  if (textKind.kind !== 'reporting') return null;
  const strong = claims.filter(({ strength }) => strength === 'strong');
  const shown = citations.filter((one) => one.form === 'link' || isNamed(one));
  const figures = strong.filter(({ kind }) => kind === 'statistic');
  const isReport =
    figures.length >= MANY_FIGURES &&
    figures.length * 2 >= strong.length &&
    named.length > 0 &&
    blocksOf(shown, article) >= MANY_NAMES;
  return isReport ? (named[0] ?? null) : null;
};

const isNamed = ({ form, isOwn }: Citation): boolean => form === 'attribution' && !isOwn;

/** So many who are named for claims, by kind of text: notes, too, name a few; in a guide and in findings they say nothing. */
const NAMES_BY_KIND: Partial<Record<TextKind, number>> = { reporting: 3, review: 5, personal: 5, notes: 5 };

/** So many plain figures, half of what is plain, belong to a report; a page about people has few. */
const MANY_FIGURES = 5;

/** In how many blocks of running text some citations stand. */
const blocksOf = (citations: readonly Citation[], { prose }: Read): number => {
  const starts = prose.map(({ span }) => span.start);
  return new Set(citations.map(({ span }) => lastStart(starts, span.start))).size;
};

/** The first of the lists of links with which a published text closes its sections; null where it closes few so. */
const closesWithLinks = (article: Read): Span | null => {
  const closing = closingLinks(article);
  const links = closing.reduce((count, { at, to }) => count + to - at, 0);
  return closing.length >= MANY_LISTS && links > closing.length ? (closing[0]?.span ?? null) : null;
};

/** The first link of each claim that rests on any, in document order. */
export const linksOfClaims = ({ citations, claims }: Pick<Article, 'citations' | 'claims'>): readonly Citation[] =>
  claims.flatMap(({ support }) => {
    const link = support.map((i) => citations[i]).find((one) => one?.form === 'link');
    return link ? [link] : [];
  });

/** Kinds of text whose links show what they rest on; those of a guide, of notes and of rules lead to what one needs. */
const TELLING: ReadonlySet<TextKind> = new Set(['reporting', 'review', 'findings', 'personal']);

/** So many claims with a link are no coincidence. */
const MANY_LINKS = 3;

/** Whether a document is written with sources at all. */
export const looksLikeArticle = (article: Read): boolean => evidenceOf(article)?.isEnough ?? false;

const EXPLICIT: ReadonlySet<CitationForm> = new Set(['name', 'footnote', 'key', 'numeric']);

const WEAK: ReadonlySet<CitationForm> = new Set(['marker', 'line', 'author-year']);

const isExplicit = ({ form, name, span, whole, source }: Citation, { text }: Read): boolean => {
  if (source !== null && WEAK.has(form)) return true;
  if (form === 'marker') return !isPlaceholder(name);
  // A name under a quotation has no label.
  if (form === 'line') return /[:：]/.test(text.slice(whole.start, span.start)) && !isPlaceholder(name);
  return EXPLICIT.has(form) || (form === 'link' && LABELLED.test(lineBefore(text, whole.start)));
};

/** "Source: name": what a form is to be filled in with. */
const isPlaceholder = (name: string): boolean => {
  const words = fold(name).replace(NO_LETTERS, ' ').trim();
  return words === '' || PLACEHOLDERS.has(words);
};

const PLACEHOLDERS = new Set(allOf(({ citations }) => citations.placeholders));

const NO_LETTERS = new RegExp(`[^${LETTER}\\d]+`, 'gu');

/** "Source : " before a link on its line. */
const LABELLED = new RegExp(`(?:^|[.!?…(]\\s?)[\\s>*_-]{0,12}(?:${SOURCE_LABELS})[*_]{0,3}\\s?[:：][^.:：]*$`, 'iu');

/** More words before a link are a sentence's. In UTF-16 units. */
const LONGEST_LABEL = 80;

const lineBefore = (text: string, end: number): string => {
  const before = text.slice(Math.max(0, end - LONGEST_LABEL), end);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
};

/** So many authors with their years are no coincidence. */
const MANY_AUTHORS = 2;

/** "Marlow 2019", "Marlow & Carr, 2019": a surname with a year, that is no event's, and no day's. */
const isAuthor = ({ form, name, span }: Citation, { text }: Read): boolean =>
  form === 'author-year' && SURNAMES.test(name) && !DAY.test(slice(text, { start: span.end, end: span.end + 16 }));

const DAY = /^[\s,]{0,3}\d{4}-\d{2}/;

const YEAR = String.raw`(?:[\s,]{1,2}\(?\d{4}[a-z]?\)?)?`;

const SURNAME = `(?:(?:[${LOWER}]{1,3} ){0,2}[${UPPER}][${LOWER}'’]{1,30}(?:-[${UPPER}]?[${LOWER}]{1,30}){0,2}|[${UPPER}]{3,6})`;

const SURNAMES = new RegExp(
  `^${SURNAME}(?:(?:,| &| and| et|/) ?${SURNAME}){0,3}(?:,? et al\\.?|,? and others)?${YEAR}$`,
  'u',
);

/** Authors who wrote together are no event: "(Marlow and Carr 2019)", "Marlow et al. (2019)". */
const isJoint = ({ form, whole }: Citation, { text }: Read): boolean =>
  form === 'author-year' && JOINT.test(slice(text, whole));

const JOINT = new RegExp(
  `(?<![${LETTER}])${SURNAME}(?: (?:&|and|et) ${SURNAME}|,? et al\\.?),? \\(?(?:1[89]|20)\\d{2}`,
  'u',
);

/** A title in italics between its author and its publisher: "(Ruth Amadi, *Halls*, Harlow, 1998)". */
const isFull = ({ form, whole }: Citation, { text }: Read): boolean =>
  form === 'author-year' && FULL.test(text.slice(Math.max(0, whole.start - 1), whole.end));

const FULL = new RegExp(
  `^.?\\(?[${UPPER}][${LETTER}'’.-]{0,30}(?: [${LETTER}'’.-]{1,30}){1,5}, ?([*_]{1,2})[^*_]{3,200}\\1, ?[${UPPER}][^()]{1,80}(?:1[89]|20)\\d{2}`,
  'u',
);

const surnameOf = ({ name }: Citation): string => name.replace(/[\s,&/(].*$/s, '');
