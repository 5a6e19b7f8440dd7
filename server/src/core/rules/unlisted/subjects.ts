import type { Article } from '../../article/model.ts';
import type { Citation } from '../../citations/citation.ts';
import { DIGIT, LETTER, UPPER } from '../../language/patterns.ts';
import type { Prose } from '../../markdown/model.ts';
import { bare } from '../../names/keys.ts';
import { once } from '../../text/once.ts';

/** A text that names something so often is about it. */
const OFTEN = 4;

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
  const counts = once(() => countNames(prose));
  const cited = once(() => byName(citations));
  const known = new Map<string, boolean>();
  return (name) => {
    const key = bare(name);
    const mentions = Math.min(...(name.match(CAPITALISED) ?? []).map((word) => counts().get(word) ?? 0));
    const answer =
      known.get(key) ??
      (Number.isFinite(mentions) &&
        mentions >= OFTEN &&
        mentions > TIMES * (cited().get(key)?.filter(rests).length ?? 0));
    known.set(key, answer);
    return answer;
  };
};

const CAPITALISED = new RegExp(`(?<![${LETTER}${DIGIT}])[${UPPER}][${LETTER}${DIGIT}-]+`, 'gu');

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

const countNames = (prose: readonly Prose[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const part of prose) for (const word of namesIn(part)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const namesIn = ({ key, text }: Prose): readonly string[] => {
  const known = NAMES.get(key) ?? text.match(CAPITALISED) ?? [];
  NAMES.set(key, known);
  return known;
};

/** Kept by the words of a block, on which alone depends what it names. */
const NAMES = new WeakMap<object, readonly string[]>();
