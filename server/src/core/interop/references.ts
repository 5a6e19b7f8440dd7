import { parseArticle } from '../article/parse.ts';
import { readEntries } from '../bibliography/bibtex.ts';
import { bibtexItem } from '../bibliography/bibtex-item.ts';
import type { BibtexEntry } from '../bibliography/bibtex-scan.ts';
import { fromCsl } from '../bibliography/csl.ts';
import type { CslItem } from '../bibliography/csl-item.ts';
import { domainsIn } from '../bibliography/csl-kept.ts';
import { readBibliography } from '../bibliography/read.ts';
import type { Language } from '../language/lexicon.ts';
import { readLibrary } from '../library/read.ts';
import { isRecord } from '../text/record.ts';
import { type BibliographicReference, ratingOf, referenceKept, referenceOf } from './reference.ts';

/**
 * The references of a file; `line` is where its first fault stands, 1 where it is not known, null where it has none.
 */
export interface Held {
  readonly references: readonly BibliographicReference[];
  readonly line: number | null;
}

/** The sources of an article, its list's and those under `references` in its front matter. */
export const referencesOfArticle = (text: string, language: Language): Held => {
  const { sources, frontMatter } = parseArticle(text);
  const items = Array.isArray(frontMatter.data.references) ? frontMatter.data.references.filter(isRecord) : [];
  const byKey = new Map(items.map((item) => [`@${String(item.id)}`, item]));
  const references = sources.flatMap((source) => {
    const item = byKey.get(source.key ?? '');
    return (item === undefined ? referenceOf(source) : ofItem(item, null, language)) ?? [];
  });
  return { references, line: null };
};

/** The sources of a library, BibTeX or CSL, by the path's ending; kinds are words of a language. */
export const referencesIn = (path: string, text: string, language: Language): Held => {
  const library = /\.ya?ml$/i.test(path) ? readLibrary(path, text) : null;
  if (library !== null && library.sources.length > 0) {
    const [fault] = library.problems;
    return { references: library.sources.map(referenceKept), line: fault ? fault.range.start.line + 1 : null };
  }
  if (/\.bib$/i.test(path)) {
    const { entries, problems } = readEntries(text.replace(/^\uFEFF/, ''));
    const references = entries.flatMap((entry) => ofItem(bibtexItem(entry), entry, language) ?? []);
    return { references, line: problems[0]?.line ?? null };
  }
  const { items, problems } = readBibliography(path, text);
  const references = items.flatMap((item) => ofItem(item, null, language) ?? []);
  const [problem] = problems.filter(({ code }) => code !== 'empty');
  return { references, line: problem === undefined ? null : (problem.code === 'entries' && problem.first.line) || 1 };
};

const ofItem = (item: CslItem, entry: BibtexEntry | null, language: Language): BibliographicReference | null => {
  const source = fromCsl(item, { whole: NOWHERE, part: () => undefined }, language);
  const reference = source && referenceOf(source);
  if (source === null || reference === null) return null;
  return { ...reference, item, entry, domains: domainsIn(item), rating: ratingOf(source.reliability, item) };
};

const NOWHERE = { start: 0, end: 0 };
