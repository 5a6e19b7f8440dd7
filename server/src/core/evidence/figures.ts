import { agrees, spans } from '../figures/agree.ts';
import { readQuantities } from '../figures/quantities.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Excerpt } from '../sources/model.ts';
import { eachOnce } from '../text/once.ts';
import { type Nearest, nearestExcerpt } from './nearest.ts';

/** A figure of a sentence that no excerpt has. */
export interface MissingFigure {
  readonly quantity: Quantity;
  /** The excerpt that speaks of the same thing, or most nearly; null where none has anything in common with it. */
  readonly nearest: Nearest | null;
}

/**
 * The figures of a sentence that none of the excerpts gives, rounded or not; spans are relative to the sentence. Says
 * nothing of the others: that a figure is in an excerpt does not mean that it says the same thing there.
 */
export const figuresNotIn = (sentence: string, excerpts: readonly Excerpt[]): readonly MissingFigure[] => {
  const said = readQuantities(sentence).filter(isTold);
  if (said.length === 0) return [];
  return said
    .filter((quantity) => !excerpts.some((excerpt) => isIn(quantity, quantitiesOf(excerpt))))
    .map((quantity) => ({ quantity, nearest: nearestExcerpt(sentence, excerpts) }));
};

const isIn = (said: Quantity, known: readonly Quantity[]): boolean =>
  known.some((one) => agrees(said, one)) || spans(said, known);

/** Small counts in words ("deux entreprises") are seldom what a source is cited for. */
const isTold = ({ isInWords, isFraction, unit, low }: Quantity): boolean =>
  !isInWords || isFraction || unit !== '' || low > 10;

/** An excerpt is read once and compared with every sentence that cites its source. */
const quantitiesOf = eachOnce(({ text }: Excerpt) => readQuantities(text));
