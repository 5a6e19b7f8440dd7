import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import { pairsOf, termsOf } from '../../language/terms.ts';
import { TOPICS } from '../../language/topic-lexicon.ts';
import type { Prose, ProseKind } from '../../markdown/model.ts';
import { FACTS, type Fact } from '../fact.ts';

/** Counts of what is told of the sentences of a block of text: facts, words of each topic, then sentences, words and references. */
export type BlockCounts = Float64Array;

/** Places in the counts of a block. */
export const COUNTED = {
  topics: FACTS.length,
  sentences: FACTS.length + TOPICS.length,
  words: FACTS.length + TOPICS.length + 1,
  links: FACTS.length + TOPICS.length + 2,
  notes: FACTS.length + TOPICS.length + 3,
  size: FACTS.length + TOPICS.length + 4,
} as const;

const RUNNING: ReadonlySet<ProseKind> = new Set(['paragraph', 'item', 'quote']);

/** Counts of a block of running text in its article; nothing for cells, headings and captions. */
export const countsOf = (part: Prose, facts: readonly ReadonlySet<Fact>[], language: Language): BlockCounts => {
  const counts = new Float64Array(COUNTED.size);
  if (!RUNNING.has(part.kind)) return counts;
  const add = (i: number, by = 1): void => {
    counts[i] = (counts[i] ?? 0) + by;
  };
  for (const some of facts) for (const fact of some) add(FACT_PLACES.get(fact) ?? 0);
  const terms = termsOf(part.text);
  for (const topic of topicsIn(terms, language)) add(COUNTED.topics + topic);
  add(COUNTED.sentences, facts.length);
  add(COUNTED.words, terms.length);
  for (const { kind } of part.references) add(kind === 'link' ? COUNTED.links : COUNTED.notes);
  return counts;
};

const FACT_PLACES: ReadonlyMap<Fact, number> = new Map(FACTS.map((fact, i) => [fact, i]));

/** The topic, by its place in the list, of each word and pair of words that has one. */
export const topicsIn = (terms: readonly string[], language: Language): readonly number[] => {
  const topics = topicsOf(language);
  return pairsOf(terms).flatMap((term) => topics.get(term) ?? []);
};

const topicsOf = (language: Language): ReadonlyMap<string, number> => {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = lexicons[language].topics;
  const topics = new Map(
    TOPICS.flatMap((topic, i) => lexicon[topic].map((entry) => [termsOf(entry).join(' '), i] as const)),
  );
  compiled.set(language, topics);
  return topics;
};

const compiled = new Map<Language, ReadonlyMap<string, number>>();
