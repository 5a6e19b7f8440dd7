import type { Feature } from '../../server/src/core/claims/features.ts';
import { type ClaimModel, isNever, type Weights } from '../../server/src/core/claims/strength.ts';
import { isClaim, isHard, type Labelled } from './labelled.ts';
import { type Example, regress } from './logistic.ts';

/** How the models are fitted; the shared articles are real, so a sentence of theirs counts for more. */
const SETTINGS = { l2: 12, shared: 3 } as const;

/** From which chance a sentence is reported: chosen on held-out articles (`npm run bench:claims`). */
const FROM = { hard: 0.45, own: 0.75, claim: 0.48, ownClaim: 0.51, weak: 0.3 } as const;

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

/**
 * Fits both models on labelled sentences, covered ones too: a source does not change what a sentence asserts. Cells and
 * what is never a claim are judged without them.
 */
export const train = (sentences: readonly Labelled[]): ClaimModel => ({
  hard: { from: FROM.hard, ownFrom: FROM.own, ...fitTo(sentences, HARD, isHard) },
  claim: { from: FROM.claim, ownFrom: FROM.ownClaim, weakFrom: FROM.weak, ...fitTo(sentences, CLAIM, isClaim) },
});

const fitTo = (
  sentences: readonly Labelled[],
  features: readonly Feature[],
  target: (sentence: Labelled) => boolean | null,
): Pick<Weights, 'bias' | 'weights'> => {
  const examples = sentences.flatMap((sentence) => example(sentence, target(sentence), features));
  const { bias, weights } = regress(examples, features.length, SETTINGS.l2);
  const named = features.map((feature, i) => [feature, rounded(weights[i] ?? 0)] as const);
  return { bias: rounded(bias), weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) };
};

const rounded = (weight: number): number => Number(weight.toFixed(2));

const example = (
  { described, set }: Labelled,
  is: boolean | null,
  features: readonly Feature[],
): readonly Example[] => {
  if (is === null || described === null || described.part.kind === 'cell' || isNever(described.features)) return [];
  const known = features.flatMap((feature, i) => (described.features.has(feature) ? [i] : []));
  return [{ features: known, is, weight: set === 'shared' ? SETTINGS.shared : 1 }];
};
