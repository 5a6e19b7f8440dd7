import type { Feature } from '../../server/src/core/claims/features.ts';
import { type ClaimModel, isNever } from '../../server/src/core/claims/strength.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { pairsOf, termsOf } from '../../server/src/core/language/terms.ts';
import { isClaim, isHard, type Labelled } from './labelled.ts';
import { type Example, regress } from './logistic.ts';
import { sharesOf } from './train-kinds.ts';

/** How the models are fitted; the shared articles are real, so a sentence of theirs counts for more. */
const SETTINGS = { l2: 10, own: 0.5 } as const;

/** A word is looked at if so many writers use it, and so many sentences hold it: what one writer speaks of tells nothing of others. */
const LEAST = { writers: 6, sentences: 15 } as const;

/**
 * Fits both models on labelled sentences. Articles count as the kind of text that readers took them for, not as the one
 * that is told of them, which is wrong too often to be learnt from. Cells of tables and what is never a claim are judged
 * without the models.
 */
export const train = (sentences: readonly Labelled[]): ClaimModel => {
  const seen = sentences.flatMap(seenIn);
  const features = featuresOf(seen);
  const hard = fitTo(seen, [...features, ...wordsOf(seen)], isHard);
  const claim = fitTo(seen, features, isClaim);
  return {
    hard: { bias: hard.bias, weights: hard.of(FEATURE) },
    words: { fr: hard.of('fr '), en: hard.of('en ') },
    claim: { bias: claim.bias, weights: claim.of(FEATURE) },
  };
};

/** Weights of what a model may look at, by the marker that its names begin with. */
interface Found {
  readonly bias: number;
  readonly of: (marker: string) => Readonly<Record<string, number>>;
}

const fitTo = (
  seen: readonly Seen[],
  names: readonly string[],
  target: (sentence: Labelled) => boolean | null,
): Found => {
  const places = new Map(names.map((name, i) => [name, i]));
  const examples = seen.flatMap((one): readonly Example[] => {
    const is = target(one.sentence);
    return is === null
      ? []
      : [{ ...encoded(one, places), is, weight: one.sentence.set === 'shared' ? 1 : SETTINGS.own }];
  });
  const { bias, weights } = regress(examples, names.length, SETTINGS.l2);
  const of = (marker: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      names
        .map((name, i) => [name, rounded(weights[i] ?? 0, marker === FEATURE ? 2 : 1)] as const)
        .filter(([name, weight]) => name.startsWith(marker) && weight !== 0)
        .map(([name, weight]) => [name.slice(marker.length), weight]),
    );
  return { bias: rounded(bias, 2), of };
};

const FEATURE = '. ';

/** Words are many: a digit of each weight is kept. */
const rounded = (weight: number, digits: number): number => Number(weight.toFixed(digits));

/** A sentence, and what the models may look at of it. */
interface Seen {
  readonly sentence: Labelled;
  readonly features: readonly Feature[];
  readonly words: ReadonlySet<string>;
}

const seenIn = (sentence: Labelled): readonly Seen[] => {
  const { described } = sentence;
  if (described === null || described.part.kind === 'cell' || isNever(described.features)) return [];
  const isLabelled = sentence.article.kinds.length > 0;
  const features = [...described.features].filter((feature) => !(isLabelled && feature.startsWith('text-')));
  return [{ sentence, features, words: new Set(pairsOf(termsOf(described.text))) }];
};

const featuresOf = (seen: readonly Seen[]): readonly string[] => {
  const kinds = seen.flatMap(({ sentence }) => sentence.article.kinds.map((kind) => `${FEATURE}text-${kind}`));
  const features = seen.flatMap((one) => one.features.map((feature) => `${FEATURE}${feature}`));
  return [...new Set([...kinds, ...features])].sort();
};

const wordsOf = (seen: readonly Seen[]): readonly string[] => {
  const found = new Map<string, { readonly writers: Set<string>; sentences: number }>();
  for (const { sentence, words } of seen) {
    for (const word of words) {
      const name = named(word, sentence.language);
      const known = found.get(name) ?? { writers: new Set<string>(), sentences: 0 };
      found.set(name, known);
      known.writers.add(sentence.writer);
      known.sentences++;
    }
  }
  return [...found]
    .filter(([, { writers, sentences }]) => writers.size >= LEAST.writers && sentences >= LEAST.sentences)
    .map(([name]) => name)
    .sort();
};

const named = (word: string, language: Language): string => `${language} ${word}`;

const encoded = (
  { sentence, features, words }: Seen,
  places: ReadonlyMap<string, number>,
): Pick<Example, 'places' | 'values'> => {
  const present = [
    ...features.map((feature) => [`${FEATURE}${feature}`, 1] as const),
    ...[...words].map((word) => [named(word, sentence.language), 1] as const),
    ...sharesOf(sentence.article.kinds).map(([kind, share]) => [`${FEATURE}text-${kind}`, share] as const),
  ].flatMap(([name, value]) => {
    const place = places.get(name);
    return place === undefined ? [] : [[place, value] as const];
  });
  return {
    places: Int32Array.from(present, ([place]) => place),
    values: Float64Array.from(present, ([, value]) => value),
  };
};
