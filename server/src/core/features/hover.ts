import type { Article, Span } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';

/** What a hover shows; `markdown` is safe: no raw HTML, no command links, text of the article escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** The source under the cursor, on a citation's name or on a list entry's name; null elsewhere. */
export const hover = (_article: Article, _offset: number, _locale: Locale): Hover | null => null;
