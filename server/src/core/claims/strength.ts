import type { Language } from '../language/lexicon.ts';
import { termFinder, termsOf } from '../language/terms.ts';
import { eachOnce } from '../text/once.ts';
import type { Strength } from './claim.ts';
import type { Feature } from './features.ts';
import fitted from './model.json';

/** A logistic model over yes-or-no features: the chance is the logistic function of the bias and the weights of those there are. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Two models: `hard` gives the chance that an editor would send a sentence back, by its words and pairs of words too;
 * `claim` the chance that it asserts anything contestable.
 */
export interface ClaimModel {
  readonly hard: Weights;
  readonly words: Readonly<Record<Language, Readonly<Record<string, number>>>>;
  readonly claim: Weights;
}

/** From which chance on a sentence has a strength: `strong` by the hard model, the others by the other. */
export type Thresholds = Readonly<Record<Strength, number>>;

/** The chances, 0 to 1, that the two models give a sentence. */
export interface Chances {
  readonly hard: number;
  readonly claim: number;
}

/** How strongly a sentence asks for a source, by the models fitted on labelled sentences (`npm run fit:claims`). */
export const strengthOf = (features: ReadonlySet<Feature>, text: string, language: Language): Strength | null =>
  strengthAt(chancesBy(fitted, features, text, language), thresholdsFor(features, language));

/** From which chances on a sentence with these features is told. */
export const thresholdsFor = (features: ReadonlySet<Feature>, language: Language): Thresholds => {
  if (isPassed(features)) return { ...fitted.from[language], strong: THEIRS, likely: THEIRS };
  if (features.has('text-rules')) return { ...fitted.from[language], strong: RULES };
  if (SOMEBODYS.some((feature) => features.has(feature))) return { ...fitted.from[language], strong: THEIRS };
  if (!features.has('text-brief')) return fitted.from[language];
  return OWN.some((feature) => features.has(feature)) ? BRIEF_OWN : BRIEF;
};

/** The figures and dates of rules are what they lay down: hardly any asks for a source. */
const RULES = 0.9;

/** How authors themselves worked, and what somebody answers, is theirs to say, but for an accusation. */
const THEIRS = 1;

/** Words of what a newsroom saw or may tell of itself, unless the sentence says one of the things after. */
const PASSED: readonly (readonly [Feature, readonly Feature[]])[] = [
  ['lives', ['percent', 'shares', 'rankings', 'superlatives', 'moving-figure', 'rates', 'nobody']],
  ['plays', ['rankings', 'superlatives', 'nobody']],
  ['fares', ['trends', 'shares', 'percent', 'nobody']],
  ['verdicts', ['nobody']],
];

const isPassed = (features: ReadonlySet<Feature>): boolean =>
  PASSED.some(([words, unless]) => features.has(words) && !unless.some((feature) => features.has(feature)));

const SOMEBODYS: readonly Feature[] = ['own-section', 'spoken'];

/** In a brief text, of which nothing else is known, all that asserts anything is told, but little of the author, of the reader, of what is to come, and of when. */
const BRIEF: Thresholds = { strong: 0.67, likely: 0.4, weak: 0.3 };

const BRIEF_OWN: Thresholds = { strong: 0.9, likely: 0.85, weak: 0.85 };

const OWN: readonly Feature[] = [
  'author',
  'ourselves',
  'ours',
  'reader',
  'yours',
  'imperatives',
  'norms',
  'hypotheses',
  'supposed',
  'futures',
  'elapsed',
];

/** Chances that models give a sentence; null where it asserts nothing by itself. */
export const chancesBy = (
  { hard, words, claim }: ClaimModel,
  features: ReadonlySet<Feature>,
  text: string,
  language: Language,
): Chances | null => {
  if (isNever(features)) return null;
  const said = isClear(features) ? Number.POSITIVE_INFINITY : sumOf(hard, features) + sumOfWords(words[language], text);
  return { hard: logistic(said), claim: logistic(sumOf(claim, features)) };
};

/** The strength of a sentence with these chances. */
export const strengthAt = (chances: Chances | null, from: Thresholds): Strength | null => {
  if (chances === null) return null;
  if (chances.hard >= from.strong) return 'strong';
  if (chances.claim >= from.likely) return 'likely';
  return chances.claim >= from.weak ? 'weak' : null;
};

const NEVER: readonly Feature[] = ['question', 'stub', 'image', 'points-to-figure', 'commonplaces'];

/** Whether a sentence asserts nothing by itself: a question, a stub, an image, the text on itself, what all know, mathematics. */
export const isNever = (features: ReadonlySet<Feature>): boolean =>
  NEVER.some((feature) => features.has(feature)) ||
  (features.has('selves') && !features.has('plain-figure')) ||
  (features.has('formula') && !features.has('number'));

/** Words after which no accusation is made. */
const UNACCUSED: readonly Feature[] = [
  'anybody',
  'author',
  'ourselves',
  'reader',
  'imperatives',
  'norms',
  'hypotheses',
  'possibilities',
  'supposed',
];

/** Cues that an editor lets pass in no brief text, whatever else the sentence says, unless it says one of the words after. */
const CLEAR: readonly (readonly [Feature, readonly Feature[]])[] = [
  ['plain-figure', ['possibilities', 'supposed', 'equations', 'code', 'unfinished']],
  ['moving-figure', ['possibilities', 'supposed', 'equations', 'code']],
  ['figure-item', ['possibilities', 'hypotheses', 'supposed', 'equations', 'reader', 'imperatives']],
  ['quoted-clause', ['author']],
  ['nobody', ['author', 'ours']],
  ['duties', ['author', 'ourselves', 'reader', 'imperatives', 'norms', 'possibilities', 'hypotheses', 'supposed']],
  ['rumours', ['author', 'ours', 'ourselves', 'reader', 'hypotheses', 'possibilities']],
  ['rankings', ['author', 'ourselves', 'reader', 'imperatives', 'norms', 'opinions', 'possibilities', 'supposed']],
];

/** Whether a sentence is strong by one clear cue, whatever the model says: an accusation in any text. */
const isClear = (features: ReadonlySet<Feature>): boolean => {
  const says = (some: readonly Feature[]): boolean => some.some((feature) => features.has(feature));
  if (features.has('accused') && !says(UNACCUSED)) return true;
  return (
    features.has('text-brief') &&
    !isPassed(features) &&
    CLEAR.some(([cue, unless]) => features.has(cue) && !says(unless))
  );
};

/** The chance that a sum of weights stands for. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

const sumOf = ({ bias, weights }: Weights, features: ReadonlySet<Feature>): number => {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
};

/** The weights of all words and pairs of words in a text, each once. */
const sumOfWords = (words: Readonly<Record<string, number>>, text: string): number => {
  let sum = 0;
  for (const { weight } of new Set(weighedIn(words)(termsOf(text)))) sum += weight;
  return sum;
};

const weighedIn = eachOnce((words: Readonly<Record<string, number>>) =>
  termFinder(new Map(Object.entries(words).map(([word, weight]) => [word, { weight }]))),
);
