import { detached } from '../language/remember.ts';
import type { Source } from '../sources/model.ts';
import { isSameList } from '../text/same.ts';
import { slice } from '../text/span.ts';
import { type KnownNames, namesIn } from './known.ts';

/** The sources of an article, and the text they are written in. */
export interface SourcesInText {
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * A function of an article's sources and of what is written of each, worked out once for as long as they are the same;
 * `work` must depend on nothing else, least of all on where they stand, and tells of sources by their numbers.
 */
export const ofSources = <Answer extends object>(
  work: (sources: readonly Source[], written: readonly string[]) => Answer,
): ((article: SourcesInText) => Answer) => {
  const known = new WeakMap<KnownNames, { readonly written: readonly string[]; readonly answer: Answer }>();
  return (article) => {
    const names = namesIn(article);
    const written = article.sources.map((source) => writtenOf(source, article.text));
    const before = known.get(names);
    if (before !== undefined && isSameList(before.written, written)) return before.answer;
    const own = written.map(detached);
    const answer = work(article.sources, own);
    known.set(names, { written: own, answer });
    return answer;
  };
};

/** Of one that is kept beside the article, nothing. */
const writtenOf = ({ external, span }: Source, text: string): string => (external ? '' : slice(text, span));
