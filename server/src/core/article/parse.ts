import { detectLanguage } from '../language/detect.ts';
import { bibliographyFiles, bibliographyPaths, bibliographySources } from './bibliography/index.ts';
import type { Bibliographies } from './bibliography/model.ts';
import { readCitations } from './citations/index.ts';
import { readClaims } from './claims/index.ts';
import { declaredCitations, declaredSources } from './declared-sources.ts';
import { parseFrontMatter } from './front-matter.ts';
import { withLibrary } from './library/match.ts';
import type { LibrarySource } from './library/model.ts';
import { listedSources } from './listed.ts';
import { blank, parseMarkdown } from './markdown.ts';
import { type Article, CITATION_FORMS, type FrontMatter, type Language } from './model.ts';
import { indexNames } from './names.ts';
import { readProse } from './prose.ts';
import { readSupport, type ScopeOptions } from './scope.ts';
import { readSourceLists } from './source-list.ts';

/**
 * Understands one Markdown document, with what was read of the bibliographies it names and what the team's library knows
 * (compared by identity where it is remembered). Never throws on content: what is wrong is kept in the article as data.
 */
export const parseArticle = (
  text: string,
  options: ScopeOptions = DEFAULT_SCOPE,
  loaded: Bibliographies = NO_BIBLIOGRAPHIES,
  library: readonly LibrarySource[] = NO_LIBRARY,
): Article => {
  const frontMatter = parseFrontMatter(text);
  const masked = maskFrontMatter(text, frontMatter);
  const language = languageOf(masked, frontMatter);
  const root = parseMarkdown(masked);
  const { prose, headings, comments } = readProse(root, masked, language);
  const { lists, sources: listed } = readSourceLists(root, masked);
  const isListed = listedSources({ sources: listed }).length > 0;
  const own = isListed ? listed : [...declaredSources(frontMatter, text), ...listed];
  const paths = bibliographyPaths(frontMatter, text);
  const known = [...own, ...bibliographySources({ frontMatter, text, language }, paths, loaded)];
  const sources = withLibrary(known, library);
  const bibliographies = bibliographyFiles(paths, loaded);
  const cited = readCitations(prose, masked, sources, lists, language);
  const citations = isListed ? [...declaredCitations(frontMatter, text, indexNames(sources)), ...cited] : cited;
  const layout = { prose, citations, sources, headings, lists, language };
  const support = readSupport(layout, options);
  const claims = readClaims(layout, support);
  const read = { sources, library, bibliographies, citations, claims, support };
  return { text, language, frontMatter, headings, prose, lists, comments, ...read };
};

/** For a document whose bibliographies nobody has read. */
export const NO_BIBLIOGRAPHIES: Bibliographies = new Map();

/** For a team that keeps no library. */
export const NO_LIBRARY: readonly LibrarySource[] = [];

/** Every form of citation counts, and reaches what plainly goes on with it. */
export const DEFAULT_SCOPE: ScopeOptions = { scope: 'passage', forms: new Set(CITATION_FORMS) };

/** Blanks of equal length, so that offsets hold; the byte-order mark too, which the Markdown parser would drop. */
const maskFrontMatter = (text: string, { span }: FrontMatter): string => {
  const unmarked = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (span === null) return unmarked;
  return unmarked.slice(0, span.start) + blank(unmarked.slice(span.start, span.end)) + unmarked.slice(span.end);
};

const languageOf = (masked: string, { data }: FrontMatter): Language => {
  const hint = [data.lang, data.language, data.locale].find((value) => typeof value === 'string');
  return detectLanguage(masked, typeof hint === 'string' ? hint : undefined);
};
