import { analyse } from '../core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../core/article/defaults.ts';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Bibliographies } from '../core/bibliography/model.ts';
import { audible } from '../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../core/rules/across/digest.ts';
import { sentenceOf } from '../core/rules/ignored.ts';
import type { RuleSetting } from '../core/rules/lint.ts';
import type { Settings } from '../core/settings/settings.ts';
import { rangesIn } from '../core/text/position.ts';
import { slice } from '../core/text/span.ts';
import type { ReportedFile } from '../report/model.ts';

/** A file that was checked, with what comparing it with others takes. */
export interface CheckedFile extends ReportedFile {
  /** What other articles may contradict; null for a document that was left alone. */
  readonly digest: Digest | null;
  /** The severities that its settings name. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
}

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
