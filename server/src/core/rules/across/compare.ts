import type { Article } from '../../article/model.ts';
import type { Finding } from '../finding.ts';
import { ignoring } from '../ignored.ts';
import { type LintOptions, settingOf } from '../lint.ts';
import { suppressions } from '../suppression.ts';
import type { Digest, DigestedSpan } from './digest.ts';
import { acrossRules } from './index.ts';
import type { Others } from './others.ts';

/** A finding with its place, for programs that do not have the article's text at hand. */
export type AcrossFinding = Finding & Pick<DigestedSpan, 'range' | 'words'>;

/**
 * Findings on what an article says otherwise than others do, in document order; comments and lists of ignored findings
 * not yet heard.
 */
export const compareAcross = (own: Digest, others: Others, options: LintOptions): readonly AcrossFinding[] =>
  acrossRules
    .flatMap((rule) => {
      const severity = settingOf(rule, options) ?? rule.severity;
      if (severity === 'off') return [];
      return [...rule.compare(own, others, options.locale)].map(
        ({ at, message, related }): AcrossFinding => ({
          rule: rule.id,
          severity,
          ...at,
          message,
          related,
          fixes: [],
          unnecessary: false,
        }),
      );
    })
    .sort((a, b) => a.span.start - b.span.start);

/** The parts of a digest that the article's comments and settings let be reported; others may still look at the rest. */
export const audible = (article: Article, digest: Digest, { ignored = [] }: LintOptions): Digest => {
  const isSuppressed = suppressions(article);
  const isIgnored = ignoring(ignored);
  const isHeard = (rule: string, { span }: DigestedSpan): boolean =>
    !isSuppressed({ rule, span }) && !isIgnored(article, { rule, span });
  return {
    file: digest.file,
    sources: digest.sources.map((source) => ({
      ...source,
      rating: source.rating && isHeard('inconsistent-source', source.rating.at) ? source.rating : null,
      date: source.date && isHeard('inconsistent-source', source.date.at) ? source.date : null,
    })),
    credits: digest.credits.filter(({ at }) => isHeard('conflicting-credit', at)),
  };
};
