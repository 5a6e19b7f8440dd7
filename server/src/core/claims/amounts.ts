import { matchesIn, SMALL } from '../language/patterns.ts';
import { phraseFinder } from '../language/phrases/finder.ts';
import type { Span } from '../text/span.ts';

/** Finders of figures in lower-case text. */
export interface Amounts {
  /** The first number with what it measures: "66 %", "12 kWh", "€40", "45 000". */
  readonly measured: (text: string) => Span | null;
  /** The first number of things: "847 incohérences". */
  readonly counted: (text: string) => Span | null;
}

/** Finds figures by lists of units and of words that are none. */
export const amountsIn = (lists: Readonly<Record<'measures' | 'nouns' | 'eras', string>>): Amounts => {
  const find = phraseFinder(lists);
  const wordAt = (text: string, at: number, name: 'measures' | 'nouns'): Span | null => {
    const span = find(text.slice(at, at + LONGEST_UNIT)).get(name);
    return span?.start === 0 ? { start: at, end: at + span.end } : null;
  };
  /** "Les années 80", "mi-80". */
  const isDate = (text: string, start: number): boolean =>
    find(text.slice(Math.max(0, start - LONGEST_UNIT), start)).has('eras');
  const unitAfter = (text: string, end: number): Span | null => {
    SIGN.lastIndex = end;
    if (SIGN.test(text)) return { start: end, end: SIGN.lastIndex };
    return wordAt(text, text[end] === ' ' ? end + 1 : end, 'measures');
  };
  return {
    measured: (text) =>
      firstOf(text, ({ start, end }) => {
        const unit = unitAfter(text, end);
        const sign = lengthOf(CURRENCY, text, start);
        if (unit) return whole(text, { start: start - (sign || lengthOf(BEFORE, text, start)), end: unit.end });
        if (sign > 0) return { start: start - sign, end };
        GROUPS.lastIndex = start;
        return GROUPS.test(text) ? { start, end: GROUPS.lastIndex } : null;
      }),
    counted: (text) =>
      firstOf(text, ({ start, end: after }) => {
        THINGS.lastIndex = after;
        if (!THINGS.test(text) || YEAR.test(text.slice(start, after + 1)) || wordAt(text, after + 1, 'nouns'))
          return null;
        const end = THINGS.lastIndex;
        return isDate(text, start) ? null : whole(text, { start: start - lengthOf(BEFORE, text, start), end });
      }),
  };
};

/** A figure with all of its unit: "150 km/h", "12 sous-stations". */
const whole = (text: string, { start, end }: Span): Span => {
  REST.lastIndex = end;
  REST.test(text);
  return { start, end: REST.lastIndex };
};

const firstOf = (text: string, read: (number: Span) => Span | null): Span | null => {
  for (const { 0: number, index } of matchesIn(text, NUMBERS)) {
    const found = read({ start: index, end: index + number.length });
    if (found) return found;
  }
  return null;
};

/** How much of the text before a place is of some form. */
const lengthOf = (form: RegExp, text: string, end: number): number =>
  form.exec(text.slice(Math.max(0, end - LONGEST_RANGE), end))?.[0].length ?? 0;

/** No name of a unit is longer, nor what stands before the second number of a range. In UTF-16 units. */
const LONGEST_UNIT = 30;
const LONGEST_RANGE = 40;

/** Whatever a word may not touch. */
const TOUCHING = `${SMALL}0-9`;

const NUMBER = "\\d+(?:[ .,']\\d{3})*(?:[.,]\\d+)?";

/** Not the lower part of a fraction. */
const NUMBERS = new RegExp(`(?<![${TOUCHING}]|\\d/)${NUMBER}(?!\\d)`, 'g');

const SIGN = new RegExp(` ?(?:[%‰€$£×]|°[cfk]?|[km]?[€$£])(?![${TOUCHING}])`, 'y');

const CURRENCY = new RegExp(`(?<![${TOUCHING}])[€$£] ?$`);

/** "45 000". */
const GROUPS = new RegExp(`\\d{1,3}(?:[ .,']\\d{3})+(?![${TOUCHING}])`, 'y');

const THINGS = new RegExp(` [a-zà-ÿ]{3,}(?![${TOUCHING}])`, 'y');

const YEAR = /^(?:1[5-9]|20)\d\d $/;

const REST = new RegExp(`(?:-[${SMALL}]+)*(?:/[${SMALL}²³]{1,8})?`, 'y');

/** "entre 5 et", "5 à", "5-", and the sign of what is less than nothing. */
const BEFORE = new RegExp(
  `(?<![${TOUCHING}])(?:(?:(?:entre|between|de|from) )?${NUMBER} ?%?(?: ?[–-] ?| (?:à|et|ou|to|and|or) )|(?<![^\\s(])[−-])$`,
);
