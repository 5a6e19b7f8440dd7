/** One labelled example: the places and values of the features it has, whether it is of the kind sought, how much it counts. */
export interface Example {
  readonly places: ArrayLike<number>;
  /** 1 each where it is left out. */
  readonly values?: ArrayLike<number>;
  readonly is: boolean;
  readonly weight: number;
}

/** A fitted model: the chance is the logistic function of the bias plus the weights of the features an example has. */
export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 7;

const INNER_STEPS = 20;

const CLOSE = 0.02;

/**
 * Logistic regression with an L2 penalty on all weights but the bias, by Newton's method, whose equations are solved by
 * conjugate gradients: examples have few of many features. Deterministic.
 */
export const regress = (examples: readonly Example[], size: number, l2: number): Fitted => {
  const beta = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const chances = examples.map((example) => 1 / (1 + Math.exp(-product(example, beta))));
    const slope = beta.map((weight, i) => (i === size ? 0 : -l2 * weight));
    examples.forEach((example, e) => {
      spread(example, slope, example.weight * (Number(example.is) - at(chances, e)));
    });
    const bends = examples.map(({ weight }, e) => weight * at(chances, e) * (1 - at(chances, e)));
    const curve = (direction: Float64Array): Float64Array => {
      const result = direction.map((weight, i) => (i === size ? 0 : l2 * weight));
      examples.forEach((example, e) => {
        spread(example, result, at(bends, e) * product(example, direction));
      });
      return result;
    };
    const change = solve(curve, slope);
    for (let i = 0; i < beta.length; i++) beta[i] = at(beta, i) + at(change, i);
  }
  return { bias: at(beta, size), weights: [...beta.subarray(0, size)] };
};

const at = (row: ArrayLike<number>, i: number): number => row[i] ?? 0;

/** The last place is the bias. */
const product = ({ places, values }: Example, weights: Float64Array): number => {
  let sum = at(weights, weights.length - 1);
  for (let i = 0; i < places.length; i++) sum += at(weights, at(places, i)) * (values?.[i] ?? 1);
  return sum;
};

const spread = ({ places, values }: Example, sums: Float64Array, by: number): void => {
  const bias = sums.length - 1;
  sums[bias] = at(sums, bias) + by;
  for (let i = 0; i < places.length; i++) {
    const place = at(places, i);
    sums[place] = at(sums, place) + by * (values?.[i] ?? 1);
  }
};

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, one, i) => sum + one * at(b, i), 0);

/** Solves a symmetric positive system of equations, which is given by what it makes of a direction. */
const solve = (curve: (direction: Float64Array) => Float64Array, right: Float64Array): Float64Array => {
  const found = new Float64Array(right.length);
  const rest = right.slice();
  let direction = rest.slice();
  let length = dot(rest, rest);
  const goal = length * CLOSE ** 2;
  for (let step = 0; step < INNER_STEPS && length > goal; step++) {
    const bent = curve(direction);
    const by = length / dot(direction, bent);
    for (let i = 0; i < found.length; i++) {
      found[i] = at(found, i) + by * at(direction, i);
      rest[i] = at(rest, i) - by * at(bent, i);
    }
    const next = dot(rest, rest);
    const share = next / length;
    direction = direction.map((one, i) => at(rest, i) + share * one);
    length = next;
  }
  return found;
};
