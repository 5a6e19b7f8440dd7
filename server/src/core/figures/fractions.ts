import { lexicons } from '../language/index.ts';
import { SMALL } from '../language/patterns.ts';
import { boundOf } from './bounds.ts';
import { HIDDEN } from './number-words.ts';
import { NUMERAL, numeralOf, VULGARS } from './numerals.ts';
import type { QuantityReader, ReadQuantity } from './reader.ts';
import { CODES } from './units.ts';

const all = Object.values(lexicons).map(({ numbers }) => numbers);

/** Fractions in words, as parts of one. */
export const FRACTIONS = new Map(all.flatMap(({ fractions }) => Object.entries(fractions)));

const EDGE = `(?![${SMALL}\\d])`;

/** The source of an expression for all of them. */
export const NAMES = [...FRACTIONS.keys()].join('|');

/** The source of an expression for those that are no ordinals, and need nothing beside them. */
export const WHOLE_FRACTIONS = all.flatMap(({ wholeFractions }) => wholeFractions).join('|');

const OUT_OF = all.flatMap(({ outOf }) => outOf).join('|');

/** Readers of shares that are given as fractions; in per cent. */
export const FRACTION_READERS: readonly (readonly [RegExp, QuantityReader])[] = [
  // "un sur trois", "7 salariés sur 10", "one in three".
  [
    new RegExp(`(?<![${SMALL}\\d.,])(${NUMERAL})(?: [${SMALL}'’-]+){0,3}? (?:${OUT_OF}) (${NUMERAL})${EDGE}`, 'g'),
    ([, part = '', whole = ''], before) => fractionOf(valueIn(part), valueIn(whole), before),
  ],
  // "3/4 des", "½", "¾ of"; not "4 1/2", nor the day and month of "le 3/4".
  [
    new RegExp(
      `(?<![${SMALL}\\d.,/${VULGARS}])(?<!\\d )(?:([1-9])/([2-9]|10|20|100)|([${VULGARS}]))(?![\\d/${VULGARS}])(?! ?(?:million|billion|milliard|[€$£]|${CODES}))${EDGE}`,
      'g',
    ),
    ([, part, whole, vulgar], before) => {
      if (vulgar !== undefined) return fractionOf(valueIn(vulgar), 1, before);
      return DATED.test(before) ? null : fractionOf(Number(part), Number(whole), before);
    },
  ],
  // "deux tiers", "la moitié", "three quarters", "le cinquième des"; not "the sixth amendment".
  [
    new RegExp(
      `(?<![${SMALL}\\d])(?:(${HIDDEN}|\\d+|an?)[ -](${NAMES})|(${WHOLE_FRACTIONS})|(${NAMES})(?= (?:des?|du|of)(?![${SMALL}])| d'))${EDGE}`,
      'g',
    ),
    ([, count = 'a', counted, alone, parted], before) => {
      if (counted === undefined && ORDERED.test(before)) return null;
      const part = FRACTIONS.get(counted ?? alone ?? parted ?? '') ?? 0;
      return fractionOf(/^an?$/.test(count) ? 1 : valueIn(count), 1 / part, before);
    },
  ],
];

/** "the first quarter", "au second semestre" are dates. */
const ORDERED = /(?:first|second|third|last|premier|second|troisième|dernier|deuxième) $/;

const DATED = new RegExp(`(?<![${SMALL}])(?:le|du|au|on|since|depuis) $`);

const valueIn = (written: string): number | null => numeralOf(written)?.value ?? null;

const fractionOf = (part: number | null, whole: number | null, before: string): ReadQuantity | null => {
  if (part === null || whole === null || whole === 0 || part > whole) return null;
  const value = (part / whole) * 100;
  return {
    low: value,
    high: value,
    isPair: false,
    unit: '%',
    bound: boundOf(before),
    step: 1,
    isFraction: true,
    isInWords: false,
  };
};
