import { lexicons } from '../../language/index.ts';
import { SMALL } from '../../language/patterns.ts';

const all = Object.values(lexicons).map(({ numbers }) => numbers);
const WORDS: ReadonlyMap<string, number> = new Map(all.flatMap(({ words }) => Object.entries(words)));
const SCALES: ReadonlyMap<string, number> = new Map(all.flatMap(({ scales }) => Object.entries(scales)));
const JOINS = all.flatMap(({ joins }) => joins);

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const WORD = `(?:${longestFirst([...WORDS.keys(), ...SCALES.keys()])})(?![${SMALL}\\d])`;

/** The source of a regular expression for a number in words, in lower case: "deux cent trente et un". */
export const NUMBER_WORDS = `${WORD}(?:(?:-| )(?:(?:${JOINS.join('|')})(?:-| ))?${WORD}){0,8}`;

/** What a number in words is worth; null for words that are none, or "et" and "million" alone. */
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

/** French counts "quatre-vingt", four times twenty. */
const isEighty = (group: number, value: number): boolean => value === 20 && group % 100 === 4;
