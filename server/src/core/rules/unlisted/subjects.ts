import type { Article } from '../../article/model.ts';
import type { Citation } from '../../citations/citation.ts';
import { bare } from '../../names/keys.ts';
import { mentionsIn, oftenTest } from '../../names/often.ts';
import { once } from '../../text/once.ts';

/** Of a source, one mention in so many says that it is one. */
const TIMES = 3;

/**
 * Prepares an article for asking whether it is about whoever is named: then it says what they do, not what it rests on.
 * `rests` says it of one citation.
 */
export const subjectTest = (
  { prose, citations }: Article,
  rests: (citation: Citation) => boolean,
): ((name: string) => boolean) => {
  const mentions = mentionsIn(prose);
  const isOften = oftenTest({ prose });
  const cited = once(() => byName(citations));
  const known = new Map<string, boolean>();
  return (name) => {
    const key = bare(name);
    const answer =
      known.get(key) ?? (isOften(name) && mentions(name) > TIMES * (cited().get(key)?.filter(rests).length ?? 0));
    known.set(key, answer);
    return answer;
  };
};

const byName = (citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> => {
  const named = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = bare(citation.name);
    const others = named.get(key);
    if (others) others.push(citation);
    else named.set(key, [citation]);
  }
  return named;
};
