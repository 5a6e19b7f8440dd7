import type { Quantity } from './quantity.ts';
import { sameUnit } from './units.ts';

/**
 * Whether what a text says is what the evidence says, as careful writers round: to the digit that is written, down
 * after "plus de", up after "près de", to the nearest round number after "environ".
 */
export const agrees = (said: Quantity, evidence: Quantity): boolean => {
  if (said.isFraction !== evidence.isFraction && (said.unit === '' || evidence.unit === ''))
    return isPart(said, evidence);
  if (!sameUnit(said.unit, evidence.unit)) return false;
  if (isTwo(said)) {
    return isTwo(evidence) && isRounded(said, said.low, evidence.low) && isRounded(said, said.high, evidence.high);
  }
  if (evidence.isPair) return endsOf(evidence).some((end) => agreesWithValue(said, end));
  if (isTwo(evidence)) return agreesWithRange(said, evidence);
  return agreesWithValue(said, evidence);
};

/** Whether two values that a text gives are given by two figures of the evidence. */
export const spans = (said: Quantity, evidence: readonly Quantity[]): boolean => {
  if (!isTwo(said)) return false;
  const known = evidence.flatMap((other) => (isTwo(other) ? (other.isPair ? endsOf(other) : []) : [other]));
  return [said.low, said.high].every((end) =>
    known.some((other) => sameUnit(other.unit, said.unit) && isRounded(said, end, other.low)),
  );
};

const isTwo = ({ low, high }: Quantity): boolean => low !== high;

/** The two values of a pair. */
const endsOf = (pair: Quantity): readonly Quantity[] =>
  [pair.low, pair.high].map((end) => ({ ...pair, low: end, high: end, isPair: false }));

/** "½ litre" is "0.5 litre". */
const isPart = (said: Quantity, evidence: Quantity): boolean => {
  const [fraction, part] = said.isFraction ? [said, evidence] : [evidence, said];
  return part.unit === '' && Math.abs(part.low * 100 - fraction.low) < EPSILON;
};

/** "Jusqu'à 30 %" and "au moins 10 %" are the ends of "10 à 30 %"; one value within it is not what it says. */
const agreesWithRange = (said: Quantity, { low, high }: Quantity): boolean => {
  if (said.bound === 'below') return isRounded(said, said.low, high);
  return said.bound === 'above' && isRounded(said, said.low, low);
};

const agreesWithValue = (said: Quantity, evidence: Quantity): boolean => {
  const [value, known] = [said.low, evidence.low];
  if (said.isFraction || evidence.isFraction) return agreesWithFraction(said, evidence);
  if (isRounded(said, value, known)) return said.bound === evidence.bound || isPossible(said, known);
  const coarse = coarseness(said);
  if (said.bound === 'above') return known > value && known - value < coarse;
  if (said.bound === 'below') return known < value && value - known < coarse;
  return said.bound === 'about' && Math.abs(known - value) <= coarse / 2;
};

/** "Plus de 66 %" is not what "66 %" says, but "au moins" is, and the words do not part them. */
const isPossible = ({ bound, low, step }: Quantity, known: number): boolean => {
  if (bound === 'above') return known >= low - step * EPSILON;
  return bound !== 'below' || known <= low + step * EPSILON;
};

const EPSILON = 1e-9;

const isRounded = ({ step }: Quantity, value: number, known: number): boolean => {
  const distance = Math.abs(value - known) / step;
  // Half of one digit is too much to be left out: 2.50 is no 3, but 66.5 is 67.
  return distance <= (Math.abs(value) < step * 10 ? 0.5 - EPSILON : 0.5 + EPSILON);
};

/** How far a rounded number may be from what it rounds: the place of its last digit that is not 0, half of it for a 5. */
const coarseness = ({ low, step }: Quantity): number => {
  const units = Math.round(low / step);
  if (units === 0) return step;
  const zeros = /0*$/.exec(String(units))?.[0].length ?? 0;
  const place = step * 10 ** zeros;
  return units % 10 === 5 ? 2.5 * step : place;
};

/** "Deux tiers" stands for the percentages beside it; "près de deux tiers" for the one below. In points. */
const agreesWithFraction = (said: Quantity, evidence: Quantity): boolean => {
  const [fraction, other] = said.isFraction ? [said, evidence] : [evidence, said];
  const distance = other.low - fraction.low;
  if (fraction.isFraction && other.isFraction) return Math.abs(distance) < 1e-6;
  const most = said.isFraction && fraction.bound !== 'exact' ? 4 : 1;
  if (fraction.bound === 'below') return distance <= 0 && distance > -most;
  if (fraction.bound === 'above') return distance >= 0 && distance < most + (said.isFraction ? 2 : 0);
  if (fraction.bound === 'about') return Math.abs(distance) < most;
  // 66 is two thirds cut off, 67 two thirds rounded; 34 is no third.
  return said.isFraction ? Math.abs(distance) < 1 : distance > -1 && distance <= 0.5;
};
