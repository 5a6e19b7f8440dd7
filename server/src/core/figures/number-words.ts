import { lexicons } from '../language/index.ts';
import { SMALL } from '../language/patterns.ts';

const all = Object.values(lexicons).map(({ numbers }) => numbers);

const WORDS: ReadonlyMap<string, number> = new Map(all.flatMap(({ words }) => Object.entries(words)));

const SCALES: ReadonlyMap<string, number> = new Map(all.flatMap(({ scales }) => Object.entries(scales)));

const JOINS = all.flatMap(({ joins }) => joins);

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const WORD = `(?:${longestFirst([...WORDS.keys(), ...SCALES.keys()])})(?![${SMALL}\\d])`;

/** A number in words, in lower case: "deux cent trente et un"; "million" after digits belongs to them, and "per cent" is a unit. */
const WRITTEN = new RegExp(
  `(?<![${SMALL}\\d.,])(?<![\\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞][ '’-]|p(?:ou|e)r )${WORD}(?:(?:-| )(?:(?:${JOINS.join('|')})(?:-| ))?${WORD}){0,8}`,
  'g',
);

/** The source of a regular expression for a number in words, where `hideWords` has hidden them. */
export const HIDDEN = '[\\uE000-\\uF8FF]+';

const FIRST = 0xe000;

const MOST = 0xf8ff - FIRST;

/**
 * The text with each number in words behind a mark of its own, as long as it was: expressions for figures are many times
 * smaller, and quicker to compile, where a number in words is a run of one character. `shown` gives them back.
 */
export const hideWords = (
  text: string,
): { readonly hidden: string; readonly shown: (part: string | undefined) => string | undefined } => {
  const words: string[] = [];
  const hidden = text.replace(WRITTEN, (written) => {
    if (words.length >= MOST) return written;
    words.push(written);
    return String.fromCharCode(FIRST + words.length - 1).repeat(written.length);
  });
  const shown = (part: string | undefined): string | undefined =>
    words.length === 0
      ? part
      : part?.replace(/([\uE000-\uF8FF])\1*/g, (run) => words[run.charCodeAt(0) - FIRST] ?? run);
  return { hidden, shown };
};

/** The value of a number in words; null for words that are none, or "et" and "million" alone. */
export const valueOfWords = (written: string): number | null => {
  let total = 0;
  let group = 0;
  for (const word of written.split(/[- ]/)) {
    const value = WORDS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) group = isEighty(group, value) ? group - 4 + 80 : group + value;
    else if (scale === 100) group = Math.max(group, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else if (!JOINS.includes(word)) return null;
  }
  return total + group;
};

/** The unit that the last word of a number counts in: a million for "deux millions". */
export const scaleOfWords = (written: string): number => {
  const scale = SCALES.get(written.split(/[- ]/).at(-1) ?? '') ?? 1;
  return scale === 100 ? 1 : scale;
};

/** French counts "quatre-vingt", four times twenty. */
const isEighty = (group: number, value: number): boolean => value === 20 && group % 100 === 4;
