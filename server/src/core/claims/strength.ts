import type { Strength } from './claim.ts';
import type { Feature } from './features.ts';
import model from './model.json';

/**
 * How strongly a sentence asks for a source: two logistic models over yes-or-no features, fitted on labelled sentences
 * (`npm run fit:claims`; shared by both languages). `hard` is the chance that an editor would send it back, `claim` that
 * it asserts anything contestable.
 */
export const strengthOf = (features: ReadonlySet<Feature>): Strength | null => {
  if (isNever(features)) return null;
  const own = isOwn(features);
  if (isClear(features) || chance('hard', features) >= (own ? model.hard.ownFrom : model.hard.from)) return 'strong';
  if (isApart(features)) return null;
  const claim = chance('claim', features);
  if (claim >= (own ? model.claim.ownFrom : model.claim.from)) return 'likely';
  return !own && claim >= model.claim.weakFrom ? 'weak' : null;
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
export const isOwn = (features: ReadonlySet<Feature>): boolean => OWN.some((feature) => features.has(feature));

/** Whether a sentence tells a team's own story or a made-up example's figures: no claim about the world unless a strong one. */
const isApart = (features: ReadonlySet<Feature>): boolean =>
  features.has('own-story') || (features.has('supposed') && features.has('number'));

/** Cues that an editor never lets pass, whatever else the sentence says, unless it says one of the words after. */
const CLEAR: readonly (readonly [Feature, readonly Feature[]])[] = [
  ['plain-figure', ['possibilities', 'supposed', 'equations', 'code', 'tiny', 'unfinished']],
  ['moving-figure', ['possibilities', 'supposed', 'equations', 'code']],
  ['figure-item', ['possibilities', 'hypotheses', 'supposed', 'equations', 'reader', 'imperatives']],
  ['quoted-clause', ['author']],
  ['nobody', ['author', 'ours']],
  ['rumours', ['author', 'ours', 'ourselves', 'reader', 'hypotheses', 'possibilities']],
  ['rankings', ['author', 'ourselves', 'reader', 'imperatives', 'norms', 'opinions', 'possibilities', 'supposed']],
];

/** Whether a sentence is strong by one clear cue, whatever the model says. */
export const isClear = (features: ReadonlySet<Feature>): boolean =>
  CLEAR.some(([cue, unless]) => features.has(cue) && !unless.some((feature) => features.has(feature)));

/** The chance, 0 to 1, that one of the two models gives. */
const chance = (which: 'hard' | 'claim', features: ReadonlySet<Feature>): number => {
  const { bias, weights } = model[which];
  const known: Readonly<Record<string, number>> = weights;
  const sum = [...features].reduce((total, feature) => total + (known[feature] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
};
