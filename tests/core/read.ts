import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import type { Citation } from '../../server/src/core/citations/citation.ts';
import { isoOf } from '../../server/src/core/sources/dates.ts';
import type { Source } from '../../server/src/core/sources/model.ts';
import type { Span } from '../../server/src/core/text/span.ts';

/** Text without the marks ‹ ›, and what they mark, in order. */
export const unmark = (marked: string): { readonly text: string; readonly spans: readonly Span[] } => {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const [, before = '', mark] of marked.matchAll(/([^‹›]*)([‹›]|$)/g)) {
    text += before;
    if (mark === '‹') start = text.length;
    else if (mark === '›') spans.push({ start, end: text.length });
  }
  return { text, spans };
};

/** `text` with the marks ‹ › round each span: the inverse of `unmark`. */
export const mark = (text: string, spans: readonly Span[]): string => {
  const edges = spans.flatMap(({ start, end }) => [
    { at: start, sign: '‹' },
    { at: end, sign: '›' },
  ]);
  return edges.toReversed().reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), text);
};

/** Text without its cursor "$0", and where it stood. */
export const withCursor = (written: string): { readonly text: string; readonly offset: number } => ({
  text: written.replace('$0', ''),
  offset: written.indexOf('$0'),
});

/** What a span covers. */
export const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A section that lists sources by name alone. */
export const listing = (...names: readonly string[]): string =>
  `\n\n## Sources\n\n${names.map((name, i) => `${i + 1}. **${name}** - Étude\n`).join('')}`;

/** The listed name a citation was resolved to; null when it names none. */
export const meant = ({ sources }: Article, { source }: Citation): string | null =>
  source === null ? null : (sources[source]?.name ?? null);

/** What an entry says, in plain words. */
export const told = ({ name, kind, date, url, reliability }: Source) => ({
  name,
  kind,
  date: date && (date.value ? isoOf(date.value) : date.text),
  url: url?.href ?? null,
  score: reliability?.score ?? null,
});

/** An article, understood. */
export const read = parseArticle;
