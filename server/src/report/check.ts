import { analyse } from '../core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../core/article/defaults.ts';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Bibliographies } from '../core/bibliography/model.ts';
import type { Overview } from '../core/features/overview.ts';
import type { Summary } from '../core/features/summary.ts';
import type { Language } from '../core/language/lexicon.ts';
import { audible } from '../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../core/rules/across/digest.ts';
import type { Finding, Severity } from '../core/rules/finding.ts';
import { sentenceOf } from '../core/rules/ignored.ts';
import type { RuleSetting } from '../core/rules/lint.ts';
import type { Choice } from '../core/settings/choice.ts';
import type { Settings } from '../core/settings/settings.ts';
import { type Range, rangesIn } from '../core/text/position.ts';
import { slice } from '../core/text/span.ts';

/** What was found in one file; plain data. */
export interface CheckedFile {
  readonly path: string;
  readonly language: Language;
  /** Why it was checked or left alone; `team` for a settings file or a library. */
  readonly choice: Choice | 'team';
  /** False for a document that was left alone. */
  readonly checked: boolean;
  readonly summary: Summary;
  readonly findings: readonly Located[];
  /** Null for a document that was left alone, and where nobody asked for it. */
  readonly overview: Overview | null;
  /** What other articles may contradict; null for a document that was left alone. */
  readonly digest: Digest | null;
  /** The severities that its settings name. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
}

/** A finding with its place in lines, the words it marks, and its sentence on one line. */
export type Located = Finding & { readonly range: Range; readonly words: string; readonly sentence: string };

/** How a file is to be checked. */
export interface Checking {
  readonly settings: Settings;
  /** From the folder that globs are relative to. */
  readonly place: string;
  /** The user asked for documents that are no articles too. */
  readonly all: boolean;
  readonly overview: boolean;
}

/** Understands and checks the text of one file, with what was read of the bibliographies it names. */
export const checkFile = (
  path: string,
  text: string,
  { settings, place, all, overview: wantsOverview }: Checking,
  loaded: Bibliographies = NO_BIBLIOGRAPHIES,
): CheckedFile => {
  const context = { settings, bibliographies: loaded, path: place, forced: all };
  const { article, findings, summary, overview } = analyse(text, context);
  const { choice, article: checked } = summary;
  const rangeOf = rangesIn(text);
  return {
    path,
    language: article.language,
    choice,
    checked,
    summary: { ...summary, article: looksLikeArticle(article) },
    findings: findings.map((one) => ({
      ...one,
      range: rangeOf(one.span),
      words: slice(text, one.span),
      sentence: sentenceOf(article, one),
    })),
    overview: checked && wantsOverview ? overview() : null,
    digest: checked ? audible(article, digestOf(article, path), settings.lint) : null,
    severities: settings.lint.severities ?? {},
  };
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
