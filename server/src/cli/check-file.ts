import { analyse } from '../core/analysis/analyse.ts';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import { audible } from '../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../core/rules/across/digest.ts';
import { sentenceOf } from '../core/rules/ignored.ts';
import type { RuleSetting } from '../core/rules/lint.ts';
import { rangesIn } from '../core/text/position.ts';
import { slice } from '../core/text/span.ts';
import type { ReportedFile } from '../report/model.ts';
import type { ReadArticle } from './read-articles.ts';

/** A file that was checked, with what comparing it with others takes. */
export interface CheckedFile extends ReportedFile {
  /** Statements that other articles may contradict; null for a document that was left alone. */
  readonly digest: Digest | null;
  /** The severities that its settings name. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
}

/** Understands and checks one file; with its overview for reports that show the whole article. */
export const checkFile = (
  { path, text, context }: Pick<ReadArticle, 'path' | 'text' | 'context'>,
  { overview: wantsOverview }: { readonly overview: boolean },
): CheckedFile => {
  const { lint } = context.settings;
  const { article, findings, summary, overview, reading } = analyse(text, context);
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
    unread: checked && reading ? reading.unread : null,
    overview: checked && wantsOverview ? overview() : null,
    digest: checked ? audible(article, digestOf(article, path), lint) : null,
    severities: lint.severities ?? {},
  };
};
