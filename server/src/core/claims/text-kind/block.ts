import { byLanguage } from '../../language/by-language.ts';
import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import { termFinder, termsOf } from '../../language/terms.ts';
import { TOPICS } from '../../language/topic-lexicon.ts';
import type { Prose, ProseKind } from '../../markdown/model.ts';
import { FACTS, type Fact } from '../fact.ts';

/** Counts, by their places, of what is told of the sentences of a block of text: facts, words of each topic, then sentences, words and references. */
export type BlockCounts = ReadonlyMap<number, number>;

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

/** Counts of what is no running text. */
export const NO_COUNTS: BlockCounts = new Map();

/** Counts of a block of running text in its article; nothing for cells, headings and captions. */
export const countsOf = (part: Prose, facts: readonly ReadonlySet<Fact>[], language: Language): BlockCounts => {
  if (!RUNNING.has(part.kind)) return NO_COUNTS;
  const counts = new Map<number, number>();
  const add = (i: number, by = 1): void => {
    counts.set(i, (counts.get(i) ?? 0) + by);
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
export const topicsIn = (terms: readonly string[], language: Language): readonly number[] => topicsOf(language)(terms);

const topicsOf = byLanguage((language) =>
  termFinder(
    new Map(
      TOPICS.flatMap((topic, i) =>
        lexicons[language].topics[topic].map((entry) => [termsOf(entry).join(' '), i] as const),
      ),
    ),
  ),
);
