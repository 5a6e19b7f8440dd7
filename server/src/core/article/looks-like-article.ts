import type { CitationForm } from '../citations/citation.ts';
import type { Article } from './model.ts';

const EXPLICIT: ReadonlySet<CitationForm> = new Set([
  'marker',
  'name',
  'author-year',
  'footnote',
  'key',
  'numeric',
  'line',
]);

/**
 * Whether a document is written with sources at all: a sources list, an explicit citation or `sources`, `references` or a
 * bibliography in its front matter.
 */
export const looksLikeArticle = ({ lists, citations, frontMatter, bibliographies }: Article): boolean =>
  lists.length > 0 ||
  citations.some(({ form }) => EXPLICIT.has(form)) ||
  bibliographies.length > 0 ||
  'sources' in frontMatter.data ||
  Array.isArray(frontMatter.data.references);
