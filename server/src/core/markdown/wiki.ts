import { moved, type Span } from '../text/span.ts';

/** "[[page]]", "[[folder/page#heading|words]]", "![[image]]"; keys, numbers and notes in double brackets are citations. */
export const WIKI_LINK =
  /!?\[\[(?![@^]|\d{1,4}\]\])([^[\]\r\n|#]{0,200})(#[^[\]\r\n|]{0,200})?(\\?\|[^[\]\r\n]{0,200})?\]\](?!\()/g;

/** Where the words stand that a wiki shows of a link, of which `parts` are what the expression found; null where it is none. */
export const wikiWords = (
  link: string,
  [page = '', heading = '', alias = '']: readonly (string | undefined)[],
): Span | null => {
  // A label in double brackets is a citation's.
  if (/:\s/.test(page)) return null;
  const words = alias.replace(/^\\?\|/, '') || page.replace(/^.*\//, '') || heading.replace(/^#+/, '');
  const end = alias ? link.length - 2 : link.indexOf('[[') + 2 + (page === '' ? heading.length : page.length);
  return { start: end - words.length, end };
};

const AT_START = new RegExp(`^\\s*${WIKI_LINK.source}`);

/** The link of a wiki that a text begins with. */
export const wikiLinkAtStart = (text: string): { readonly whole: Span; readonly words: Span } | null => {
  const [whole = '', ...parts] = AT_START.exec(text) ?? [];
  const link = whole.trimStart();
  const words = link === '' || link.startsWith('!') ? null : wikiWords(link, parts);
  return words && { whole: { start: 0, end: whole.length }, words: moved(words, whole.length - link.length) };
};
