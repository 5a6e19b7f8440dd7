import type { Bibliographies } from '../core/article/bibliography/model.ts';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Language } from '../core/article/model.ts';
import { DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, parseArticle } from '../core/article/parse.ts';
import { type Range, rangesIn } from '../core/article/place.ts';
import { slice } from '../core/article/span.ts';
import { type Overview, overview } from '../core/features/overview.ts';
import { type Summary, summarise } from '../core/features/summary.ts';
import type { Finding, Severity } from '../core/rules/finding.ts';
import { type LintOptions, lint } from '../core/rules/lint.ts';

/** Which documents are checked: those that look like articles, or all that are given. */
export type Extent = 'articles' | 'all';

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  readonly language: Language;
  /** False for a document that was left alone. */
  readonly checked: boolean;
  readonly summary: Summary;
  readonly findings: readonly Located[];
  /** Null for a document that was left alone. */
  readonly overview: Overview | null;
}

/** A finding with its place in lines, and the words it marks. */
export type Located = Finding & { readonly range: Range; readonly words: string };

/** Understands and checks the text of one file, with what was read of the bibliographies it names. */
export const checkFile = (
  path: string,
  text: string,
  extent: Extent,
  options: LintOptions,
  loaded: Bibliographies = NO_BIBLIOGRAPHIES,
): CheckedFile => {
  const article = parseArticle(text, DEFAULT_SCOPE, loaded);
  const checked = extent === 'all' || looksLikeArticle(article);
  const rangeOf = rangesIn(text);
  const findings = (checked ? lint(article, options) : []).map((one) => ({
    ...one,
    range: rangeOf(one.span),
    words: slice(text, one.span),
  }));
  const seen = checked ? overview(article, findings, options.locale) : null;
  return { path, language: article.language, checked, summary: summarise(article, findings), findings, overview: seen };
};

/** All files together, in counts; sources and citations are those of the documents that were checked. */
export interface Totals {
  readonly files: number;
  readonly articles: number;
  readonly sources: number;
  readonly citations: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  readonly unsourced: number;
}

/** Adds up what was found. */
export const totalsOf = (files: readonly CheckedFile[]): Totals => {
  const checked = files.filter((file) => file.checked);
  const sum = (of: (file: CheckedFile) => number): number => checked.reduce((total, file) => total + of(file), 0);
  const at = (level: Severity): number =>
    sum(({ findings }) => findings.filter((one) => one.severity === level).length);
  return {
    files: files.length,
    articles: files.filter(({ summary }) => summary.article).length,
    sources: sum(({ summary }) => summary.sources),
    citations: sum(({ summary }) => summary.citations),
    errors: at('error'),
    warnings: at('warning'),
    information: at('information'),
    hints: at('hint'),
    unsourced: sum(({ summary }) => summary.unsourced),
  };
};
