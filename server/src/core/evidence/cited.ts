import type { Article } from '../article/model.ts';
import type { Excerpt, Source } from '../sources/model.ts';
import { backingOf } from '../support/backing.ts';
import { blanked } from '../text/blanked.ts';
import { eachOnce } from '../text/once.ts';
import { overlaps, overlapTest, type Span } from '../text/span.ts';

/** A sentence that sources with evidence support, and all of that evidence. */
export interface CitedSentence {
  readonly span: Span;
  /** As long as `span`, Markdown and citations blanked. */
  readonly text: string;
  readonly sources: readonly Source[];
  readonly excerpts: readonly Excerpt[];
}

/** Excerpts kept of a source: in its entry, and in the library. */
export const excerptsOf = eachOnce(({ excerpts, library }: Source): readonly Excerpt[] => [
  ...excerpts,
  ...(library?.excerpts ?? []),
]);

/**
 * The sentences of running text all of whose sources have excerpts. Where one has none, what the sentence says may
 * stand in it, and there is nothing to compare.
 */
export const sentencesWithEvidence = (article: Article): readonly CitedSentence[] => {
  if (!article.sources.some((source) => excerptsOf(source).length > 0)) return [];
  const inList = overlapTest(article.lists.map(({ span }) => span));
  return article.prose
    .filter(({ kind, span }) => kind !== 'heading' && !inList(span))
    .flatMap((part) =>
      part.sentences.flatMap((span): readonly CitedSentence[] => {
        const support = article.support.get(span.start) ?? [];
        const { sources, isUnlisted } = backingOf(article, support);
        if (sources.length === 0 || isUnlisted || sources.some((source) => excerptsOf(source).length === 0)) return [];
        const text = part.text.slice(span.start - part.span.start, span.end - part.span.start);
        return [{ span, text: withoutCitations(text, span, article), sources, excerpts: excerptsOfAll(sources) }];
      }),
    );
};

/** Excerpts of one source are not copied for each sentence that cites it. */
const excerptsOfAll = (sources: readonly Source[]): readonly Excerpt[] => {
  const [only, ...others] = sources;
  return only !== undefined && others.length === 0 ? excerptsOf(only) : sources.flatMap(excerptsOf);
};

/** "Marlow, 2019" in brackets names a source; what stands in them is no figure of the sentence. */
const withoutCitations = (text: string, sentence: Span, { citations }: Article): string => {
  const named = citations.filter(
    ({ form, whole }) => form !== 'attribution' && form !== 'same-source' && overlaps(whole, sentence),
  );
  return blanked(
    text,
    sentence.start,
    named.map(({ whole }) => whole),
  );
};
