import { lexicons } from '../language/index.ts';
import type { Currency } from '../language/number-lexicon.ts';
import { SMALL } from '../language/patterns.ts';
import type { QuantityUnit } from './quantity.ts';

const all = Object.values(lexicons).map(({ numbers }) => numbers);

/** How currencies are written in signs and codes, before or after the amount; what is longer first. In lower case. */
const SIGNS: readonly (readonly [Currency, string])[] = [
  ['US$', 'us ?\\$|\\$ ?us|usd'],
  ['CA$', 'ca?\\$|\\$ ?ca|cad'],
  ['A$', 'au?\\$|aud'],
  ['NZ$', 'nz\\$|nzd'],
  ['HK$', 'hk\\$|hkd'],
  ['S$', 's\\$|sgd'],
  ['R$', 'r\\$|brl'],
  ['$', '\\$'],
  ['€', '€|eur'],
  ['£', '£|gbp'],
  ['CN¥', 'cn ?¥|cny|rmb'],
  ['¥', '¥|jpy'],
  ['₹', '₹|inr'],
  ['CHF', 'chf'],
];

/** Codes that a number may follow at once, and are no names: "usd12". */
export const CODES = 'usd|cad|aud|nzd|hkd|sgd|brl|eur|gbp|cny|rmb|jpy|inr|chf';

/** The source of an expression for what stands before an amount. */
export const SIGN = SIGNS.map(([, pattern]) => pattern).join('|');

const WORDS = all.flatMap(({ currencies }) =>
  (Object.entries(currencies) as [Currency, readonly string[]][]).map(
    ([unit, words]) => [unit, words.join('|')] as const,
  ),
);

/** Longer names stand before those that are a part of them: "us dollars" before "dollars". */
const UNITS: readonly (readonly [QuantityUnit, string])[] = [
  ['points', '(?:%|percentage)? ?(?:points?|pts?|pp)(?: de pourcentage)?'],
  ['%', '%|pour ?cent|per ?cent|p\\.? ?cent|pct|pc'],
  ...WORDS.filter(([unit]) => unit !== '$'),
  ...SIGNS,
  ...WORDS.filter(([unit]) => unit === '$'),
  ['x', all.flatMap(({ times }) => times.filter((word) => !word.includes(' '))).join('|')],
];

/** The source of an expression for what stands after an amount; the second group is a scale behind a sign: "3 €bn". */
export const UNIT = `(?:(?: d[e']| of)?[ -]?(${UNITS.map(([, pattern]) => `(?:${pattern})`).join('|')})((?<=[€$£¥₹])(?:bn|mn|md|m|k))?(?![${SMALL}\\d]))?`;

/** The unit that was matched, in lower case; none for none. */
export const unitOf = (written: string | undefined): QuantityUnit => {
  if (written === undefined || written === '') return '';
  return WHOLE.find(([, pattern]) => pattern.test(written))?.[0] ?? '';
};

const WHOLE = UNITS.map(([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})$`)] as const);

/** Whether two units are one: a dollar that is nobody's in particular may be any country's. */
export const sameUnit = (one: QuantityUnit, other: QuantityUnit): boolean =>
  one === other || (one === '$' && other.endsWith('$')) || (other === '$' && one.endsWith('$'));

/** Whether amounts in a unit say by themselves what is measured: a share, or money. */
export const isTelling = (unit: QuantityUnit): boolean => unit !== '' && unit !== 'x' && unit !== 'points';
