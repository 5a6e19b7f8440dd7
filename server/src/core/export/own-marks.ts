import { dataSpans } from '../article/apart.ts';
import type { Article } from '../article/model.ts';
import type { FrontMatterPlace } from '../front-matter/model.ts';
import { matchAt } from '../markdown/asides/aside.ts';
import { suppressionComments } from '../rules/suppression.ts';
import { contains, lineStart, type Span } from '../text/span.ts';

/** Spans that speak to Sourcier alone: suppression comments, and `sourcier` in its front matter. */
export const ownSpans = (article: Article): readonly Span[] => [...suppressionComments(article), ...ownData(article)];

const OWN = /^sourcier(?:\.|$)/;

/** Lines of a block of data, or all of one that holds nothing else. */
const ownData = (article: Article): readonly Span[] => {
  const { text, frontMatter } = article;
  const { places } = frontMatter;
  const own = [...places].flatMap(([path, place]) =>
    OWN.test(path) ? (memberOf(text, place) ?? linesOf(text, place) ?? []) : [],
  );
  return dataSpans(article).flatMap((block): readonly Span[] => {
    const taken = own.filter((lines) => contains(block, lines));
    const isOthers = [...places].some(([path, { key }]) => !OWN.test(path) && contains(block, key));
    return isOthers || taken.length === 0 ? taken : [block];
  });
};

const REST = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

/** Comments of YAML below a value that belong to it. */
const REMARKS = /(?:[ \t]+#[^\r\n]*(?:\r\n|\n|\r|$))*/y;

const COMMA_AFTER = /\s*,/y;

const ENDS_MEMBER = /\s*[,}]/y;

/** So much is looked at before a key. */
const BEFORE = 200;

/** A key and its value between the braces of JSON, with one of the commas beside them; null outside braces. */
const memberOf = (text: string, { key, value }: FrontMatterPlace): Span | null => {
  const end = Math.max(key.end, value.end);
  const before = text.slice(Math.max(0, key.start - BEFORE), key.start);
  if (!/[{,]\s*$/.test(before) || matchAt(ENDS_MEMBER, text, end) === null) return null;
  const comma = matchAt(COMMA_AFTER, text, end)?.[0].length;
  if (comma !== undefined) return { start: key.start, end: end + comma };
  return { start: key.start - (/,\s*$/.exec(before)?.[0].length ?? 0), end };
};

/** The whole lines of a key and its value; null where other keys stand on them. */
const linesOf = (text: string, { key, value }: FrontMatterPlace): Span | null => {
  const start = lineStart(text, key.start);
  if (!/^[ \t]*\[?\[?["']?$/.test(text.slice(start, key.start))) return null;
  const last = Math.max(key.end, value.end);
  // A value of several lines may end after the break of its last.
  const end = last + (/[\r\n]/.test(text.charAt(last - 1)) ? 0 : (matchAt(REST, text, last)?.[0].length ?? 0));
  const remarks = matchAt(REMARKS, text, end)?.[0].length ?? 0;
  return { start, end: text.slice(0, end + remarks).replace(LAST_BREAK, '').length };
};

const LAST_BREAK = /(?:\r\n|\n|\r)$/;
