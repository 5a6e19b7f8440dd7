import type { Article } from '../article/model.ts';
import type { CitationForm } from '../citations/citation.ts';
import type { Locale } from '../language/locale.ts';
import { scoreText } from './describe-source.ts';
import { describe } from './hover.ts';

/** A short text shown after a place as if it stood there. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  /** Markdown, safe as in hovers. */
  readonly documentation: string;
}

/** After each citation of a rated source, its score: "8/10"; only for the forms asked for. */
export const inlayHints = (
  article: Article,
  { start, end }: { readonly start: number; readonly end: number },
  forms: ReadonlySet<CitationForm>,
  locale: Locale,
): readonly InlayHint[] =>
  article.citations.flatMap(({ form, span, source }) => {
    const cited = source === null ? undefined : article.sources[source];
    if (!forms.has(form) || cited?.reliability?.score == null || source === null) return [];
    if (span.end < start || span.end > end) return [];
    return [{ offset: span.end, text: scoreText(cited, locale), documentation: describe(article, source, locale) }];
  });
