import type { Article } from '../article/model.ts';
import { maskText } from '../markdown/mask.ts';
import type { Prose } from '../markdown/model.ts';
import { contains, lastBegun, type Span, slice } from '../text/span.ts';

/** Marks that Markdown would read as its own in a name. */
const MARK = /[*`]|<(?=[a-z/!])/gi;

/** A bar that ends a cell. */
const BAR = /(?<!\\)\|/g;

/** A name as it is written at a place in an article, so that it is read there as it is. */
export const writtenName = ({ prose }: Pick<Article, 'prose'>, at: number, name: string): string => {
  const part = partAround(prose, { start: at, end: at });
  if (!part) return name;
  const written = name.replace(MARK, '\\$&');
  return part.kind === 'cell' ? inCell(written) : written;
};

/** Words as the cell of a table holds them. */
export const inCell = (words: string): string => words.replace(BAR, '\\|');

/**
 * Whether a span of running text is words alone: what a link, emphasis or code begins or ends in it would be torn by
 * replacing it. What stands in no running text is data.
 */
export const isPlain = ({ prose, text }: Pick<Article, 'prose' | 'text'>, span: Span): boolean => {
  const part = partAround(prose, span);
  if (!part) return true;
  const shown = part.text.slice(span.start - part.span.start, span.end - part.span.start);
  return maskText(slice(text, span)) === shown;
};

/** The part of the running text that holds a span: a paragraph before the caption in it. Logarithmic. */
export const partAround = (prose: readonly Prose[], span: Span): Prose | undefined => {
  const last = lastBegun(prose, (part) => part.span.start, span.start);
  let first = last;
  while (prose[first]?.kind === 'caption' && first > 0) first--;
  return prose.slice(Math.max(first, 0), last + 1).find((part) => contains(part.span, span));
};
