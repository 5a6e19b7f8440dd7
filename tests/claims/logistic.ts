/** One labelled example: the indexes of its features, whether it is of the kind sought, how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

/** A fitted model: the chance is the logistic function of the bias plus the weights of the features an example has. */
export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 400;
const RATE = 0.36;
const MOMENTUM = 0.9;

/** Logistic regression with an L2 penalty, by gradient descent with momentum; deterministic. */
const regress = (examples: readonly Example[], size: number, l2: number): Fitted => {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size).fill(0);
    let biasSlope = 0;
    for (const example of examples) {
      const error = (chanceOf({ bias, weights }, example.features) - Number(example.is)) * example.weight;
      biasSlope += error;
      for (const i of example.features) slope[i] = (slope[i] ?? 0) + error;
    }
    biasSpeed = MOMENTUM * biasSpeed - (RATE * biasSlope) / total;
    bias += biasSpeed;
    for (let i = 0; i < size; i++) {
      speed[i] = MOMENTUM * (speed[i] ?? 0) - (RATE * ((slope[i] ?? 0) + l2 * (weights[i] ?? 0))) / total;
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  return { bias, weights };
};

/** The chance, 0 to 1, that an example is of the kind sought. */
export const chanceOf = ({ bias, weights }: Fitted, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, i) => sum + (weights[i] ?? 0), bias)));

/** The same with at most `keep` weights: those that matter least are dropped a few at a time, and the rest fitted anew. */
export const regressSparse = (examples: readonly Example[], size: number, l2: number, keep: number): Fitted => {
  const spread = spreads(examples, size);
  let live = [...spread.keys()].filter((i) => (spread[i] ?? 0) > 0);
  let fitted = regress(examples, size, l2);
  while (live.length > keep) {
    const effect = (i: number): number => Math.abs(fitted.weights[i] ?? 0) * (spread[i] ?? 0);
    live = live.sort((a, b) => effect(b) - effect(a)).slice(0, Math.max(keep, live.length - 6));
    const kept = new Set(live);
    const reduced = examples.map((example) => ({ ...example, features: example.features.filter((i) => kept.has(i)) }));
    fitted = regress(reduced, size, l2);
  }
  return fitted;
};

const spreads = (examples: readonly Example[], size: number): readonly number[] => {
  const counts = new Array<number>(size).fill(0);
  for (const { features } of examples) for (const i of features) counts[i] = (counts[i] ?? 0) + 1;
  return counts.map((count) => Math.sqrt((count / examples.length) * (1 - count / examples.length)));
};
