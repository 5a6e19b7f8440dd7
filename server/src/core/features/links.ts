import type { Article } from '../article/model.ts';
import type { CitationForm } from '../citations/citation.ts';
import type { Span } from '../text/span.ts';

/** A place that leads to the address of a source; http(s) only. */
export interface SourceLink {
  readonly span: Span;
  readonly href: string;
  /** The source's name. */
  readonly name: string;
}

/** Links that Markdown makes already. */
const LINKED: ReadonlySet<CitationForm> = new Set(['link']);

/** From each citation by name or key to the address that its entry gives. */
export const sourceLinks = ({ citations, sources }: Article): readonly SourceLink[] =>
  citations.flatMap(({ form, span, source, match }) => {
    const { name = '', url = null } = sources[source ?? -1] ?? {};
    if (url?.href == null || LINKED.has(form) || match === 'url') return [];
    return [{ span, href: url.href, name }];
  });
