import { straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { NumberLexicon } from '../language/number-lexicon.ts';
import { matchesIn, SMALL } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import { blank } from '../markdown/mask.ts';
import { HIDDEN, hideWords, valueOfWords } from './number-words.ts';
import { inLowerCase, withoutNames } from './plain.ts';
import type { Bound, Quantity, QuantityUnit } from './quantity.ts';

/**
 * The quantities in a sentence, in order, in French and in English, in digits or in words; spans are relative to it. Dates,
 * years, ordinals, hours, and numbers that name something ("article 5") are none.
 */
export const readQuantities: (text: string) => readonly Quantity[] = remembering((text) => {
  const plain = withoutNames(inLowerCase(straighten(text.slice(0, LONGEST))));
  const { hidden, shown } = hideWords(plain);
  const found: Quantity[] = [];
  let rest = hidden;
  for (const [pattern, read] of READERS) {
    for (const match of matchesIn(rest, pattern)) {
      const value = read(match.map(shown), plain.slice(Math.max(0, match.index - 30), match.index));
      if (value === null) continue;
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      found.push({ ...value, span });
      rest = rest.slice(0, span.start) + blank(rest.slice(span.start, span.end)) + rest.slice(span.end);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** What stands beyond so many UTF-16 units is not read: that is no sentence. */
const LONGEST = 1_500;

type Read = Omit<Quantity, 'span'>;

type Reader = (groups: readonly (string | undefined)[], before: string) => Read | null;

const all = Object.values(lexicons).map(({ numbers }) => numbers);

const pick = (of: (lexicon: NumberLexicon) => readonly string[]): string =>
  [...new Set(all.flatMap(of))].sort((a, b) => b.length - a.length).join('|');

const EDGE = `(?![${SMALL}\\d])`;

const DIGITS = "\\d{1,3}(?:[ .,'’]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";

const SCALE = ` ?(?:k|mds?|m|mille|millions?|milliards?|thousand|billion|trillion|mn|bn)(?![${SMALL}])`;

const VALUE = `(?:(?:${DIGITS})(?:${SCALE})?|${HIDDEN})`;

const OF = "(?: d[e']| of)?";

const UNITS: readonly (readonly [QuantityUnit, string])[] = [
  ['points', '(?:%|percentage)? ?points?(?: de pourcentage)?'],
  ['%', '%|pour ?cent|per ?cent'],
  ['€', '€|euros?'],
  ['$', '\\$|(?:us )?dollars?'],
  ['£', '£|pounds?|livres? sterling'],
  [
    'x',
    `(?:${all
      .flatMap(({ times }) => times)
      .filter((word) => !word.includes(' '))
      .join('|')})`,
  ],
];

const UNIT = `(?:${OF} ?(${UNITS.map(([, pattern]) => `(?:${pattern})`).join('|')})(?![${SMALL}\\d]))?`;

// A hyphen between words is part of a number: "quatre-vingt-dix".
const RANGE = `(?:(?<=[\\d%€km]) ?[–-] ?(?=[€$£\\d])| (?:${pick(({ ranges }) => ranges)}) (?:de )?)`;

const MARK = '(?:%|€)';

const FRACTIONS = new Map(all.flatMap(({ fractions }) => Object.entries(fractions)));

const COLLECTIVES = new Map(all.flatMap(({ collectives }) => Object.entries(collectives)));

/** "Fois" follows its number, "multiplié par" stands before it. */
const MULTIPLIED = pick(({ times }) => times.filter((word) => word.includes(' ')));

const MULTIPLES = all.flatMap(({ multiples }) => Object.entries(multiples));

const READERS: readonly (readonly [RegExp, Reader])[] = [
  // "un sur trois", "7 salariés sur 10", "one in three".
  [
    new RegExp(
      `(?<![${SMALL}\\d.,])(${VALUE})(?: [${SMALL}'’-]+){0,3}? (?:${pick(({ outOf }) => outOf)}) (${VALUE})${EDGE}`,
      'g',
    ),
    ([, part = '', whole = ''], before) => fractionOf(worth(part), worth(whole), before),
  ],
  // "deux tiers", "la moitié", "three quarters".
  [
    new RegExp(`(?<![${SMALL}\\d])(?:(${HIDDEN}|\\d+|an?)[ -])?(${[...FRACTIONS.keys()].join('|')})${EDGE}`, 'g'),
    ([, count, name = ''], before) => {
      // "the first quarter", "au second semestre" are dates.
      if (
        count === undefined &&
        /(?:first|second|third|last|premier|second|troisième|dernier|deuxième) $/u.test(before)
      ) {
        return null;
      }
      const parts = count === undefined || /^an?$/.test(count) ? 1 : worth(count);
      return fractionOf(parts, 1 / (FRACTIONS.get(name) ?? 1), before);
    },
  ],
  [
    new RegExp(`(?<![${SMALL}\\d])(?:${MULTIPLES.map(([phrase]) => `(${phrase})`).join('|')})${EDGE}`, 'g'),
    ([, ...groups]) => {
      const value = MULTIPLES[groups.findIndex((group) => group !== undefined)]?.[1];
      return value === undefined ? null : plainValue(value, 'x', 1, 'exact', true);
    },
  ],
  // "une centaine", "deux douzaines", "a dozen".
  [
    new RegExp(`(?<![${SMALL}\\d])(${HIDDEN}|\\d+|an?) (${[...COLLECTIVES.keys()].join('|')})s?${EDGE}`, 'g'),
    ([, count = '', name = '']) => {
      const value = (/^an?$/.test(count) ? 1 : (worth(count) ?? 0)) * (COLLECTIVES.get(name) ?? 0);
      return value === 0 ? null : plainValue(value, '', 1, 'about', true);
    },
  ],
  // "multiplié par 2".
  [
    new RegExp(`(?<![${SMALL}\\d])(?:${MULTIPLIED}) (${VALUE})${EDGE}`, 'g'),
    ([, value = '']) => {
      const factor = worth(value);
      return factor === null ? null : plainValue(factor, 'x', stepOf(value), 'exact', !/\d/.test(value));
    },
  ],
  // "10 à 30 %", "between $3 and $4 million".
  [
    new RegExp(`(?<![${SMALL}\\d.,])([€$£] ?)?(${VALUE})(?: ?${MARK})?${RANGE}(?:[€$£] ?)?(${VALUE})${UNIT}`, 'g'),
    ([, sign, first = '', second = '', unit], before) => rangeOf({ first, second, unit: unit ?? sign?.trim() }, before),
  ],
  [
    new RegExp(`(?<![${SMALL}\\d.,])([€$£] ?)?(${VALUE})${UNIT}`, 'g'),
    ([, sign, value = '', unit], before) => singleOf({ value, unit: unit ?? sign?.trim() }, before),
  ],
];

const fractionOf = (part: number | null, whole: number | null, before: string): Read | null => {
  if (part === null || whole === null || whole === 0 || part > whole) return null;
  return { ...plainValue((part / whole) * 100, '%', 1, boundOf(before), false), isFraction: true };
};

const plainValue = (value: number, unit: QuantityUnit, step: number, bound: Bound, isInWords: boolean): Read => ({
  low: value,
  high: value,
  unit,
  bound,
  step,
  isFraction: false,
  isInWords,
});

const rangeOf = (
  {
    first,
    second,
    unit: written,
  }: { readonly first: string; readonly second: string; readonly unit: string | undefined },
  before: string,
): Read | null => {
  const unit = unitOf(written);
  const isSpan = /(?:entre|between|from|de|to) $|[–-]/u.test(before) || unit !== '' || /\d/.test(first);
  const [a, b] = [worth(first), worth(second)];
  // "2019 et 2023" are years, "trois et quatre" words in a list.
  if (
    a === null ||
    b === null ||
    a === b ||
    !isSpan ||
    (b < a && unit === '') ||
    (unit === '' && (isYear(first) || isYear(second)))
  )
    return null;
  const low = a < b / 100 && scaleIn(first) === 1 ? a * scaleIn(second) : a;
  const range = plainValue(low, unit, stepOf(second), boundOf(before), !/\d/.test(first + second));
  return { ...range, low: Math.min(low, b), high: Math.max(low, b) };
};

const singleOf = (
  { value, unit: written }: { readonly value: string; readonly unit: string | undefined },
  before: string,
): Read | null => {
  const unit = unitOf(written);
  const amount = worth(value);
  const isInWords = !/\d/.test(value);
  // "un" and "une" are articles more often than numbers.
  if (amount === null || (unit === '' && (isYear(value) || (isInWords && amount < 2)))) return null;
  return plainValue(amount, unit, stepOf(value), boundOf(before), isInWords);
};

const isYear = (written: string): boolean => /^(?:1[0-9]|20|21)\d{2}$/.test(written.trim());

const unitOf = (written: string | undefined): QuantityUnit => {
  if (written === undefined || written === '') return '';
  return WHOLE_UNITS.find(([, pattern]) => pattern.test(written))?.[0] ?? '';
};

const WHOLE_UNITS = UNITS.map(([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})$`, 'u')] as const);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^trillion$/, 1e12],
  [/^(?:mds?|milliards?|billion|bn)$/, 1e9],
  [/^(?:m|mn|millions?)$/, 1e6],
  [/^(?:k|mille|thousand)$/, 1e3],
];

const scaleIn = (written: string): number => {
  const word = /\d ?([a-zà-öø-ÿœ]+)$/.exec(written)?.[1] ?? '';
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
};

/** What digits or words are worth, their scale included. */
const worth = (written: string): number | null => {
  const digits = /^[\d .,'’]*\d/.exec(written)?.[0];
  return digits === undefined ? valueOfWords(written) : numberOf(digits) * scaleIn(written);
};

/** "1 200,5", "1,200.5" and "1.200" are read as people write them: three digits after a mark are thousands. */
const numberOf = (digits: string): number =>
  Number(digits.replace(/[ '’](?=\d{3})|(?<=^\d{1,3}(?:[.,]\d{3})*)[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));

const stepOf = (written: string): number => {
  const digits = /^[\d .,'’]*\d/.exec(written)?.[0];
  if (digits === undefined) return 1;
  const decimals = String(numberOf(digits)).split('.')[1]?.length ?? 0;
  // "1,0" is more exact than "1".
  const shown = /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ?? 0;
  return scaleIn(written) / 10 ** Math.max(decimals, shown);
};

const BOUNDS: readonly (readonly [Bound, RegExp])[] = (['about', 'above', 'below'] as const).map((bound) => [
  bound,
  new RegExp(
    `(?<![${SMALL}\\d])(?:${pick((lexicon) => lexicon[bound])})(?:(?<=')| )(?:(?:une?|les?|des|l'|la|the|an?) ?)?$`,
  ),
]);

const boundOf = (before: string): Bound => BOUNDS.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact';
