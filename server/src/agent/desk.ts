import type { Analysis } from '../core/analysis/analyse.ts';
import type { Range } from '../core/text/position.ts';
import type { Span } from '../core/text/span.ts';

/** Articles that an agent may ask about, and nothing else. */
export interface Desk {
  /** Rejects with `ToolRefusal` for what an agent may not read, what is no Markdown, and what cannot be read. */
  open(path: string): Promise<OpenedArticle>;
}

export interface OpenedArticle {
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly rangeOf: (span: Span) => Range;
}
