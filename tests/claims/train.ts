import { isNever } from '../../server/src/core/article/claims/model.ts';
import { isClaim, isHard, type Labelled } from './labelled.ts';
import { type Example, type Fitted, regressSparse } from './logistic.ts';

/** How the models are fitted; the shared articles are real, so a sentence of theirs counts for more. */
export const SETTINGS = { l2: 6, weights: 48, shared: 3, rarest: 15 } as const;

/** From which chance a sentence is reported: chosen on held-out articles (`npm run bench:claims`). */
export const FROM = { hard: 0.45, own: 0.65, claim: 0.45, weak: 0.3 } as const;

/** The two models, over one list of features. */
export interface Models {
  readonly features: readonly string[];
  readonly hard: Fitted;
  readonly claim: Fitted;
}

/**
 * Fits both models on labelled sentences, covered ones too: a source does not change what a sentence asserts. Cells and
 * what is never a claim are judged without them.
 */
export const train = (sentences: readonly Labelled[]): Models => {
  const features = frequent(sentences);
  const index = new Map(features.map((feature, i) => [feature, i]));
  const fitTo = (target: (sentence: Labelled) => boolean | null): Fitted => {
    const examples = sentences.flatMap((sentence) => example(sentence, target(sentence), index));
    return regressSparse(examples, features.length, SETTINGS.l2, SETTINGS.weights);
  };
  return { features, hard: fitTo(isHard), claim: fitTo(isClaim) };
};

const frequent = (sentences: readonly Labelled[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { described } of sentences) {
    for (const feature of described?.features ?? []) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].flatMap(([feature, count]) => (count >= SETTINGS.rarest ? [feature] : [])).sort();
};

const example = (
  { described, set }: Labelled,
  is: boolean | null,
  index: ReadonlyMap<string, number>,
): readonly Example[] => {
  if (is === null || described === null || described.part.kind === 'cell' || isNever(described.features)) return [];
  const features = [...described.features].flatMap((feature) => index.get(feature) ?? []);
  return [{ features, is, weight: set === 'shared' ? SETTINGS.shared : 1 }];
};
