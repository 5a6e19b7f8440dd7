import { lexicons } from '../language/index.ts';
import { matchesIn, SMALL } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import { blank } from '../markdown/mask.ts';
import { boundOf, isChangeAfter } from './bounds.ts';
import { FRACTION_READERS, FRACTIONS, NAMES, WHOLE_FRACTIONS } from './fractions.ts';
import { levelled } from './level.ts';
import { HIDDEN, hideWords } from './number-words.ts';
import { NUMERAL, type Numeral, numeralOf, scaleOf } from './numerals.ts';
import { withoutNames } from './plain.ts';
import type { Bound, Quantity, QuantityUnit } from './quantity.ts';
import type { QuantityReader, ReadQuantity } from './reader.ts';
import { SIGN, sameUnit, UNIT, unitOf } from './units.ts';

/**
 * The quantities in a sentence, in order, in French and in English, in digits or in words; spans are relative to it. Dates,
 * years, ordinals, hours, and numbers that name something ("article 5") are none.
 */
export const readQuantities: (text: string) => readonly Quantity[] = remembering((text) => {
  const { text: level, placeOf } = levelled(text.slice(0, LONGEST));
  const plain = withoutNames(level);
  const { hidden, shown } = hideWords(plain);
  const found: Quantity[] = [];
  let rest = hidden;
  for (const [pattern, read] of READERS) {
    for (const match of matchesIn(rest, pattern)) {
      const value = read(match.map(shown), plain.slice(Math.max(0, match.index - 40), match.index));
      if (value === null) continue;
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      found.push({ ...value, span: { start: placeOf(start), end: placeOf(end - 1) + 1 } });
      rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** Text beyond so many UTF-16 units is not read: that is no sentence. */
const LONGEST = 1_500;

const all = Object.values(lexicons).map(({ numbers }) => numbers);

const EDGE = `(?![${SMALL}\\d])`;

const START = `(?<![${SMALL}\\d.,])`;

// A hyphen between words is part of a number: "quatre-vingt-dix".
const RANGE = `(?:(?<=[\\d%€km]) ?[–-] ?(?=[€$£\\d])| (?:${all.flatMap(({ ranges }) => ranges).join('|')}) (?:de )?)`;

const COLLECTIVES = new Map(all.flatMap(({ collectives }) => Object.entries(collectives)));

/** "Fois" follows its number, "multiplié par" stands before it. */
const MULTIPLIED = all.flatMap(({ times }) => times.filter((word) => word.includes(' '))).join('|');

const MULTIPLES = all.flatMap(({ multiples }) => Object.entries(multiples));

const HALVES = all.flatMap(({ halves }) => halves).join('|');

const READERS: readonly (readonly [RegExp, QuantityReader])[] = [
  // "4 heures et demie", "un million et demi d'euros", "one and a half million dollars".
  [
    new RegExp(
      `${START}(?:(${SIGN}) ?)?(${NUMERAL})(?: [${SMALL}]+)? (?:${HALVES})${EDGE}(?: (${HIDDEN}))?${UNIT}`,
      'g',
    ),
    ([, sign, value = '', scale, unit], before) => withHalf(numeralOf(value), scale, unitOf(unit ?? sign), before),
  ],
  // "half a million dollars", "un demi-million d'euros", "a quarter of a million".
  [
    new RegExp(
      `(?<![${SMALL}\\d])(?:(${WHOLE_FRACTIONS})(?:-| (?:an? |de |d')?)|(${NAMES}) (?:of an? |de |d'))(${HIDDEN})${EDGE}${UNIT}`,
      'g',
    ),
    ([, whole, name, scale = '', unit], before) =>
      partOf(FRACTIONS.get(whole ?? name ?? '') ?? 0, numeralOf(scale), unitOf(unit), before),
  ],
  ...FRACTION_READERS,
  [
    new RegExp(`(?<![${SMALL}\\d])(?:${MULTIPLES.map(([phrase]) => `(${phrase})`).join('|')})${EDGE}`, 'g'),
    ([, ...groups]) => {
      const value = MULTIPLES[groups.findIndex((group) => group !== undefined)]?.[1];
      return value === undefined ? null : one({ value, step: 1, scale: 1, isInWords: true }, 'x', 'exact');
    },
  ],
  // "une centaine", "deux douzaines", "a dozen".
  [
    new RegExp(`(?<![${SMALL}\\d])(${HIDDEN}|\\d+|an?) (${[...COLLECTIVES.keys()].join('|')})s?${EDGE}`, 'g'),
    ([, count = '', name = '']) => {
      const value = (/^an?$/.test(count) ? 1 : (numeralOf(count)?.value ?? 0)) * (COLLECTIVES.get(name) ?? 0);
      return value === 0 ? null : one({ value, step: 1, scale: 1, isInWords: true }, '', 'about');
    },
  ],
  // "multiplié par 2".
  [
    new RegExp(`(?<![${SMALL}\\d])(?:${MULTIPLIED}) (${NUMERAL})${EDGE}`, 'g'),
    ([, value = '']) => {
      const factor = numeralOf(value);
      return factor && one(factor, 'x', 'exact');
    },
  ],
  // "10 à 30 %", "between $3 and $4 million", "de 2,50 € à 2 €".
  [
    new RegExp(
      `${START}(?:(${SIGN}) ?)?(${NUMERAL})(?: ?(%|€|\\$|£))?${RANGE}(?:(?:${SIGN}) ?)?(${NUMERAL})${UNIT}`,
      'g',
    ),
    ([whole = '', sign, first = '', mark, second = '', unit, scale], before) =>
      isMarkOf(mark, unit ?? sign)
        ? rangeOf({ whole, first, second, unit: unitOf(unit ?? sign), scale: scaleOf(scale) }, before)
        : null,
  ],
  [
    new RegExp(`${START}(?:(${SIGN}) ?)?(${NUMERAL})${UNIT}`, 'g'),
    ([, sign, value = '', unit, scale], before) => singleOf(value, unitOf(unit ?? sign), scaleOf(scale), before),
  ],
];

const one = ({ value, step, isInWords }: Numeral, unit: QuantityUnit, bound: Bound): ReadQuantity => ({
  low: value,
  high: value,
  isPair: false,
  unit,
  bound,
  step,
  isFraction: false,
  isInWords,
});

/** The half is one of what the number's last word counts: of a million in "deux millions et demi". */
const withHalf = (
  number: Numeral | null,
  scaleWord: string | undefined,
  unit: QuantityUnit,
  before: string,
): ReadQuantity | null => {
  const scale = scaleWord === undefined ? 1 : (numeralOf(scaleWord)?.value ?? 0);
  // "three and a half two": a word behind it that is no scale says something else.
  if (number === null || (scale !== 1 && scale < 100)) return null;
  const value = (number.value + number.scale / 2) * scale;
  return one({ ...number, value, step: (number.scale / 10) * scale }, unit, boundOf(before));
};

/** "12 % et 4 moulins": what the first figure is marked with must be the unit of the second. */
const isMarkOf = (mark: string | undefined, unit: string | undefined): boolean =>
  mark === undefined || sameUnit(unitOf(mark), unitOf(unit));

const partOf = (part: number, whole: Numeral | null, unit: QuantityUnit, before: string): ReadQuantity | null =>
  // Of a scale alone: "half two" is nothing.
  whole === null || whole.scale === 1 || whole.value !== whole.scale
    ? null
    : one({ ...whole, value: part * whole.value, step: whole.value / 100 }, unit, boundOf(before));

interface Ends {
  readonly whole: string;
  readonly first: string;
  readonly second: string;
  readonly unit: QuantityUnit;
  readonly scale: number;
}

const rangeOf = ({ whole, first, second, unit, scale }: Ends, before: string): ReadQuantity | null => {
  const isSpan = /(?:entre|between|from|de|to) $|[–-]/u.test(before) || unit !== '' || /\d/.test(first);
  const [from, to] = [numeralOf(first), numeralOf(second)];
  // "2019 et 2023" are years, "trois et quatre" words in a list.
  if (from === null || to === null || !isSpan || (unit === '' && (isYear(first) || isYear(second)))) return null;
  const shared = from.scale === 1 && from.value < to.value / 100 ? to.scale : 1;
  const [start, end] = [from.value * shared * scale, to.value * scale];
  const isPair = LISTED.test(whole) ? !BETWEEN.test(before) : isChangeAfter(before);
  if (start === end || (end < start && unit === '' && !isPair)) return null;
  return {
    ...one({ ...to, isInWords: from.isInWords && to.isInWords }, unit, boundOf(before)),
    low: Math.min(start, end),
    high: Math.max(start, end),
    // Nobody writes a range from its upper end down.
    isPair: isPair || end < start,
    step: Math.min(to.step, from.step * shared) * scale,
  };
};

/** Without "between" before them, figures with these between them are two, and no range. */
const LISTED = new RegExp(` (?:${all.flatMap(({ listing }) => listing).join('|')}) `);

const BETWEEN = /(?:entre|between) (?:les |the )?$/;

const singleOf = (written: string, unit: QuantityUnit, scale: number, before: string): ReadQuantity | null => {
  const number = numeralOf(written);
  // "un" and "une" are articles more often than numbers.
  if (number === null || (unit === '' && (isYear(written) || (number.isInWords && number.value < 2)))) return null;
  return one({ ...number, value: number.value * scale, step: number.step * scale }, unit, boundOf(before));
};

const isYear = (written: string): boolean => /^(?:1[0-9]|20|21)\d{2}$/.test(written.trim());
