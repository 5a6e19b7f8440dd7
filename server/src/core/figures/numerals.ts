import { SMALL } from '../language/patterns.ts';
import { HIDDEN, scaleOfWords, valueOfWords } from './number-words.ts';
import { CODES } from './units.ts';

/** Fractions that are one character. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Them, for between brackets of an expression. */
export const VULGARS = [...VULGAR.keys()].join('');

const DIGITS = "\\d{1,3}(?:[ .,'’]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";

const SCALE = `(?:[ -]?(?:mille|millions?|milliards?|thousand|billion|trillion)| ?(?:k|mr?ds?|mln|mio|bln|m|mn|bn))(?:(?![${SMALL}])|(?=(?:${CODES})(?![${SMALL}])))`;

/** The source of an expression for a number in digits ("1 200,5", "4½", "3.2bn") or in words that are hidden. */
export const NUMERAL = `(?:(?:(?:${DIGITS})(?: ?[${VULGARS}]| [1-9]/[2-9](?![\\d/]))?|[${VULGARS}])(?:${SCALE})?|${HIDDEN})`;

/** A number as it is written. */
export interface Numeral {
  readonly value: number;
  /** The value of one more in the last digit written. */
  readonly step: number;
  /** The unit that its digits or last word count in: a million for "3,2 millions". */
  readonly scale: number;
  readonly isInWords: boolean;
}

const PARTS = new RegExp(`^(\\d[\\d .,'’]*?)?(?: ?([${VULGARS}])| ([1-9])/([2-9]))?(?:[ -]?([${SMALL}]+))?$`);

/** The number that `NUMERAL` matched; null where its words are no number. */
export const numeralOf = (written: string): Numeral | null => {
  const parts = PARTS.exec(written);
  const [, digits, vulgar, part, whole, word = ''] = parts ?? [];
  if (digits === undefined && vulgar === undefined) {
    const value = valueOfWords(written);
    return value === null ? null : { value, step: 1, scale: scaleOfWords(written), isInWords: true };
  }
  const scale = SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
  const fraction = vulgar === undefined ? Number(part ?? 0) / Number(whole ?? 1) : (VULGAR.get(vulgar) ?? 0);
  const step = fraction === 0 ? stepOf(digits ?? '') : fraction === 1 / 2 ? 0.1 : 0.01;
  return { value: (numberOf(digits ?? '0') + fraction) * scale, step: step * scale, scale, isInWords: false };
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^trillion$/, 1e12],
  [/^(?:mr?ds?|milliards?|billion|bn|bln)$/, 1e9],
  [/^(?:m|mn|mln|mio|millions?)$/, 1e6],
  [/^(?:k|mille|thousand)$/, 1e3],
];

/** The factor of a scale right behind a sign: "bn" in "3 €bn". */
export const scaleOf = (word: string | undefined): number =>
  SCALES.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? 1;

/** "1 200,5", "1,200.5" and "1.200" are read as people write them: three digits after a mark are thousands, but for "0.125". */
const numberOf = (digits: string): number => Number(digits.replace(THOUSANDS, '').replace(',', '.'));

const THOUSANDS = /[ '’](?=\d{3})|(?<=^[1-9]\d{0,2}(?:[.,]\d{3})*)[.,](?=\d{3}(?:\D|$))/g;

const stepOf = (digits: string): number => {
  const decimals = String(numberOf(digits)).split('.')[1]?.length ?? 0;
  // "1,0" is more exact than "1".
  const shown = /(?:(?<=^0)[.,]\d+|[.,]\d{1,2})$/.exec(digits)?.[0].length ?? 1;
  return 1 / 10 ** Math.max(decimals, shown - 1);
};
