import type { Feature } from '../../server/src/core/claims/features.ts';
import { isNever } from '../../server/src/core/claims/strength.ts';
import { isClaim, isHard, type Labelled } from './labelled.ts';
import { chanceOf, type Example, type Fitted, regress } from './logistic.ts';

/** How the models are fitted; the shared articles are real, so a sentence of theirs counts for more. */
export const SETTINGS = { l2: 12, shared: 3 } as const;

/** From which chance a sentence is reported: chosen on held-out articles (`npm run bench:claims`). */
export const FROM = { hard: 0.45, own: 0.75, claim: 0.48, ownClaim: 0.51, weak: 0.3 } as const;

/**
 * What each model looks at. Of all facts these are left after those were dropped, one at a time, without which articles
 * that had no part in the fitting were told no worse.
 */
const HARD: readonly Feature[] = [
  ...(['name', 'measured', 'plain-figure', 'group-figure', 'rounded-figure', 'peak-figure', 'lasting'] as const),
  ...(['percent'] as const),
  ...(['spelled', 'shares', 'approximations', 'rates', 'year', 'times'] as const),
  ...(['people', 'generics', 'plurals', 'subjects', 'laws', 'duties', 'nobody', 'events', 'told'] as const),
  ...(['told-on'] as const),
  ...(['superlatives', 'rankings', 'trends'] as const),
  ...(['near-story', 'near-own', 'first', 'last', 'long', 'short', 'tiny', 'unfinished', 'aside'] as const),
  ...(['discourse', 'joints', 'demonstratives', 'clauses', 'abstracts', 'vague', 'materials'] as const),
  ...(['author', 'ourselves', 'imperatives', 'possibilities', 'modals', 'opinions', 'supposed'] as const),
];

const CLAIM: readonly Feature[] = [
  ...(['counted', 'plain-figure', 'rounded-figure'] as const),
  ...(['year', 'times'] as const),
  ...(['subjects', 'duties', 'nobody', 'past', 'preterites'] as const),
  ...(['superlatives', 'comparisons', 'degrees', 'trends', 'causes'] as const),
  ...(['near-story', 'near-own', 'near-dated', 'first', 'short', 'tiny', 'unfinished', 'aside'] as const),
  ...(['joints', 'pointers', 'clauses', 'materials'] as const),
  ...(['author', 'ourselves', 'imperatives', 'norms', 'modals'] as const),
  ...(['conditionals'] as const),
];

/** A model and the features its weights belong to. */
export interface Model extends Fitted {
  readonly features: readonly Feature[];
}

/** The two models. */
export interface Models {
  readonly hard: Model;
  readonly claim: Model;
}

/**
 * Fits both models on labelled sentences, covered ones too: a source does not change what a sentence asserts. Cells and
 * what is never a claim are judged without them.
 */
export const train = (sentences: readonly Labelled[]): Models => ({
  hard: fitTo(sentences, HARD, isHard),
  claim: fitTo(sentences, CLAIM, isClaim),
});

const fitTo = (
  sentences: readonly Labelled[],
  features: readonly Feature[],
  target: (sentence: Labelled) => boolean | null,
): Model => {
  const examples = sentences.flatMap((sentence) => example(sentence, target(sentence), features));
  return { ...regress(examples, features.length, SETTINGS.l2), features };
};

const example = (
  { described, set }: Labelled,
  is: boolean | null,
  features: readonly Feature[],
): readonly Example[] => {
  if (is === null || described === null || described.part.kind === 'cell' || isNever(described.features)) return [];
  const known = indexesOf(features, described.features);
  return [{ features: known, is, weight: set === 'shared' ? SETTINGS.shared : 1 }];
};

const indexesOf = (features: readonly Feature[], some: ReadonlySet<Feature>): readonly number[] =>
  features.flatMap((feature, i) => (some.has(feature) ? [i] : []));

/** The chance, 0 to 1, that a model gives to a sentence with these features. */
export const chanceBy = (model: Model, some: ReadonlySet<Feature>): number =>
  chanceOf(model, indexesOf(model.features, some));
