import type { Article, Source, Span } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';

/** One offer: replace `span` by `text`. Offers come sorted, the most used source first. */
export interface Completion {
  readonly label: string;
  /** One line: score, kind, date, times cited. */
  readonly detail: string;
  /** Markdown, safe as in hovers. */
  readonly documentation: string;
  readonly span: Span;
  readonly text: string;
  /** What the editor matches the typed text against. */
  readonly filter: string;
  readonly source: Source;
}

/** The listed sources that can stand at `offset`: inside "(Source : |)", or a whole marker after a sentence. */
export const complete = (_article: Article, _offset: number, _locale: Locale): readonly Completion[] => [];
