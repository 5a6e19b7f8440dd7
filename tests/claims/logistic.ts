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

const STEPS = 8;

/** Logistic regression with an L2 penalty on all weights but the bias, by Newton's method; deterministic. */
export const regress = (examples: readonly Example[], size: number, l2: number): Fitted => {
  const beta = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = slopes(examples, beta);
    for (let i = 0; i < size; i++) {
      slope[i] = at(slope, i) - l2 * at(beta, i);
      curve[i * (size + 1) + i] = at(curve, i * (size + 1) + i) + l2;
    }
    solve(curve, slope).forEach((change, i) => {
      beta[i] = at(beta, i) + change;
    });
  }
  return { bias: at(beta, size), weights: [...beta.subarray(0, size)] };
};

const at = (row: Float64Array, i: number): number => row[i] ?? 0;

/** First and (negative) second derivatives of the log-likelihood; the bias comes last. */
const slopes = (examples: readonly Example[], beta: Float64Array) => {
  const size = beta.length;
  const slope = new Float64Array(size);
  const curve = new Float64Array(size * size);
  for (const { features, is, weight } of examples) {
    const all = [...features, size - 1];
    const chance = 1 / (1 + Math.exp(-all.reduce((sum, i) => sum + at(beta, i), 0)));
    const bend = weight * chance * (1 - chance);
    for (const i of all) {
      slope[i] = at(slope, i) + weight * (Number(is) - chance);
      for (const j of all) curve[i * size + j] = at(curve, i * size + j) + bend;
    }
  }
  return { slope, curve };
};

const TINY = 1e-9;

/** Solves a symmetric positive system of equations, by Cholesky's decomposition. */
const solve = (matrix: Float64Array, right: Float64Array): Float64Array => {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = at(matrix, i * size + j);
      for (let k = 0; k < j; k++) rest -= at(lower, i * size + k) * at(lower, j * size + k);
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(rest, TINY)) : rest / at(lower, j * size + j);
    }
  }
  const half = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let rest = at(right, i);
    for (let k = 0; k < i; k++) rest -= at(lower, i * size + k) * at(half, k);
    half[i] = rest / at(lower, i * size + i);
  }
  const found = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let rest = at(half, i);
    for (let k = i + 1; k < size; k++) rest -= at(lower, k * size + i) * at(found, k);
    found[i] = rest / at(lower, i * size + i);
  }
  return found;
};
