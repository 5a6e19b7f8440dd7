import type { Article } from '../../article/model.ts';
import { excerptsOf } from '../../evidence/cited.ts';
import { figuresNotIn } from '../../evidence/figures.ts';
import { nearestExcerpt } from '../../evidence/nearest.ts';
import { fold } from '../../language/fold.ts';
import { asSource, notListed, toNewSource } from '../../library/match.ts';
import { listSource } from '../../list-edits/list-source.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Excerpt, Source } from '../../sources/model.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import { timesCited } from '../describe-source.ts';

/** A source that a passage may cite. */
export interface CitingCandidate {
  readonly source: Source;
  /** How many times the article cites it already. */
  readonly cited: number;
  /** An excerpt kept of it that holds every figure of the passage. */
  readonly evidence: Excerpt | null;
  /** Whether the article lists it; the team's library alone does otherwise. */
  readonly isListed: boolean;
  /** Edits that list it; none where the article lists it already. */
  readonly listing: () => readonly Edit[];
}

/**
 * The sources that a passage may cite, the most plausible first: those with an excerpt that holds its figures, those named
 * in it, cited in its paragraph, cited most; the team's library, where the article does not list them, after those.
 */
export const candidates = (article: Article, passage: Span): readonly CitingCandidate[] => {
  const { sources, library, text, prose, citations } = article;
  const words = slice(text, passage);
  const folded = fold(words);
  const paragraph = prose.find(({ span }) => contains(span, passage))?.span ?? passage;
  const near = new Set(citations.filter(({ span }) => contains(paragraph, span)).map(({ source }) => source));
  const times = timesCited(article);
  const rankOf = ({ source: { name }, evidence, cited }: CitingCandidate, i: number | null): number =>
    (evidence ? 1e8 : 0) +
    (name !== '' && folded.includes(fold(name)) ? 1e6 : 0) +
    (near.has(i) ? 1e4 : 0) +
    (i === null ? 0 : 1 + Math.min(cited, 9_998));
  const listed = sources.map((source, i) => {
    const candidate = {
      source,
      cited: times[i] ?? 0,
      evidence: holding(words, source),
      isListed: true,
      listing: () => [],
    };
    return { candidate, rank: rankOf(candidate, i) };
  });
  const kept = notListed(library, sources).map((one) => {
    const entry = toNewSource(one);
    const source = asSource(one);
    const listing = (): readonly Edit[] => listSource(article, entry);
    const candidate = { source, cited: 0, evidence: holding(words, source), isListed: false, listing };
    return { candidate, rank: rankOf(candidate, null) };
  });
  return [...listed, ...kept]
    .filter(({ candidate: { source } }) => source.name !== '' || isNote(source))
    .sort((a, b) => b.rank - a.rank)
    .map(({ candidate }) => candidate);
};

/** A note that only comments supports nothing. */
const isNote = ({ key, url }: Source): boolean => key?.startsWith('^') === true && url !== null;

/** The excerpt of a source nearest to words all of whose figures it holds; null where they have none. */
const holding = (words: string, source: Source): Excerpt | null => {
  const excerpts = excerptsOf(source);
  if (excerpts.length === 0 || figuresNotIn(words, []).length === 0) return null;
  const holders = excerpts.filter((excerpt) => figuresNotIn(words, [excerpt]).length === 0);
  return nearestExcerpt(words, holders)?.excerpt ?? null;
};
