import { lexicons } from '../language/index.ts';
import { SMALL } from '../language/patterns.ts';
import type { Bound } from './quantity.ts';

const all = Object.values(lexicons).map(({ numbers }) => numbers);

const BOUNDS: readonly (readonly [Bound, RegExp])[] = (['about', 'above', 'below'] as const).map((bound) => [
  bound,
  new RegExp(
    `(?<![${SMALL}\\d])(?:${all.flatMap((numbers) => numbers[bound]).join('|')})(?:(?<=')| )(?:(?:une?|les?|des|l'|la|the|an?) ?)?$`,
  ),
]);

/** How a number is meant, by the words before it. */
export const boundOf = (before: string): Bound => BOUNDS.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact';

/** Whether the words before a pair of numbers say that something went from one to the other, not that it lies between. */
export const isChangeAfter = (before: string): boolean => FROM.test(before) && !SPREAD.test(before);

const FROM = new RegExp(
  `(?<![${SMALL}\\d])(?:${all.flatMap(({ changes }) => changes).join('|')})(?:(?<=')| )(?:some |about |environ )?$`,
);

const SPREAD = new RegExp(
  `(?<![${SMALL}\\d])(?:${all.flatMap(({ spreads }) => spreads).join('|')})(?: [${SMALL}'-]+){0,3} $`,
);
