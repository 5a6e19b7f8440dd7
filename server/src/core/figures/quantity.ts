import type { Currency } from '../language/number-lexicon.ts';
import type { Span } from '../text/span.ts';

/** How a quantity is meant: to the digit as written, rounded either way, or as a bound. */
export type Bound = 'exact' | 'about' | 'above' | 'below';

/** A quantity as a text gives it: one value, a range of them, or two of them. Fractions are in per cent. */
export interface Quantity {
  readonly low: number;
  /** Equal to `low` unless a range or a pair is given. */
  readonly high: number;
  /** Whether two values are given and none between them: "passe de 12 à 17 %", "3 and 4%". */
  readonly isPair: boolean;
  readonly unit: QuantityUnit;
  readonly bound: Bound;
  /** The value of one more in the last digit written: 0.1 for "1,2", a million for "3 millions". */
  readonly step: number;
  /** Written as a fraction ("deux tiers"), which stands for what is near it. */
  readonly isFraction: boolean;
  /** Written in words all through. */
  readonly isInWords: boolean;
  readonly span: Span;
}

/** Units that are compared without converting anything; `''` for what is counted, `x` for "times as much". */
export type QuantityUnit = '%' | 'points' | Currency | 'x' | '';
