import type { Strength } from './claim.ts';
import type { Feature } from './features.ts';
import fitted from './model.json';

/** A logistic model over yes-or-no features: the chance is the logistic function of the bias and the weights of those there are. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** From which chance on a sentence is told, and from which one that speaks of its author or to the reader. */
  readonly from: number;
  readonly ownFrom: number;
}

/**
 * Two models: `hard` gives the chance that an editor would send a sentence back, `claim` the chance that it asserts anything
 * contestable.
 */
export interface ClaimModel {
  readonly hard: Weights;
  readonly claim: Weights & { readonly weakFrom: number };
}

/** How strongly a sentence asks for a source, by the models fitted on labelled sentences (`npm run fit:claims`). */
export const strengthOf = (features: ReadonlySet<Feature>): Strength | null => strengthBy(fitted, features);

/** How strongly a sentence asks for a source, by the given models. */
export const strengthBy = ({ hard, claim }: ClaimModel, features: ReadonlySet<Feature>): Strength | null => {
  if (isNever(features)) return null;
  const own = isOwn(features);
  if (isClear(features) || chance(hard, features) >= (own ? hard.ownFrom : hard.from)) return 'strong';
  if (isApart(features)) return null;
  const contestable = chance(claim, features);
  if (contestable >= (own ? claim.ownFrom : claim.from)) return 'likely';
  return !own && contestable >= claim.weakFrom ? 'weak' : null;
};

const NEVER: readonly Feature[] = ['question', 'stub', 'image', 'points-to-figure', 'commonplaces'];

/** Whether a sentence asserts nothing by itself: a question, a stub, an image, the text on itself, what all know, mathematics. */
export const isNever = (features: ReadonlySet<Feature>): boolean =>
  NEVER.some((feature) => features.has(feature)) ||
  (features.has('selves') && !features.has('plain-figure')) ||
  (features.has('formula') && !features.has('number'));

/** Whoever speaks of himself, to the reader, or of a made-up example seldom asserts anything about the world. */
const OWN: readonly Feature[] = ['author', 'ourselves', 'ours', 'reader', 'yours', 'imperatives', 'supposed'];

/** Whether a sentence speaks of its author, or to the reader. */
const isOwn = (features: ReadonlySet<Feature>): boolean => OWN.some((feature) => features.has(feature));

/** Whether a sentence tells a team's own story or a made-up example's figures: no claim about the world unless a strong one. */
const isApart = (features: ReadonlySet<Feature>): boolean =>
  features.has('own-story') || (features.has('supposed') && features.has('number'));

/** Cues that an editor never lets pass, whatever else the sentence says, unless it says one of the words after. */
const CLEAR: readonly (readonly [Feature, readonly Feature[]])[] = [
  ['plain-figure', ['possibilities', 'supposed', 'equations', 'code', 'tiny', 'unfinished']],
  ['moving-figure', ['possibilities', 'supposed', 'equations', 'code']],
  ['figure-item', ['possibilities', 'hypotheses', 'supposed', 'equations', 'reader', 'imperatives']],
  ['quoted-clause', ['author']],
  [
    'accused',
    ['anybody', 'author', 'ourselves', 'reader', 'imperatives', 'norms', 'hypotheses', 'possibilities', 'supposed'],
  ],
  ['nobody', ['author', 'ours']],
  ['rumours', ['author', 'ours', 'ourselves', 'reader', 'hypotheses', 'possibilities']],
  ['rankings', ['author', 'ourselves', 'reader', 'imperatives', 'norms', 'opinions', 'possibilities', 'supposed']],
];

/** Whether a sentence is strong by one clear cue, whatever the model says. */
const isClear = (features: ReadonlySet<Feature>): boolean =>
  CLEAR.some(([cue, unless]) => features.has(cue) && !unless.some((feature) => features.has(feature)));

/** The chance, 0 to 1, that a model gives. */
const chance = ({ bias, weights }: Weights, features: ReadonlySet<Feature>): number => {
  const sum = [...features].reduce((total, feature) => total + (weights[feature] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
};
