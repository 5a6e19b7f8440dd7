import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { DIGIT, LETTER, matchesIn } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';

/** How a sentence speaks of its figure. */
export interface Wording {
  /** Its words in order, shortened to what their endings do not change; the figure's place is one of them. */
  readonly words: readonly string[];
  /** The whole that a figure is a share of, or the unit it is counted by: "12 % des votes", "90 € par mois"; empty where nothing is said. */
  readonly whole: string;
  /** A label and a value rather than a sentence: "Prix : 90 €". What it is the value of, the text around it says. */
  readonly isLabel: boolean;
}

/** Letters a stem keeps: enough to tell words apart, few enough for their endings not to. */
export const STEM = 7;

const FIGURE = '#';

/** The wording of a sentence around its figure. */
export const wordingOf = (sentence: string, { start, end }: Span): Wording => {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  return {
    words: [...wordsIn(before), FIGURE, ...wordsIn(after)],
    whole: fold(WHOLE.exec(after)?.[1] ?? '').slice(0, STEM),
    isLabel: LABEL.test(before.trimStart()),
  };
};

const WORD = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

const wordsIn = (text: string): readonly string[] =>
  matchesIn(text, WORD).flatMap(([word]) =>
    fold(word)
      .split(' ')
      .map((part) => part.slice(0, STEM)),
  );

const WHOLE = new RegExp(
  String.raw`^\s?(?:d[eu]s?\s(?:la\s|l')?|d'|of\s(?:the\s|all\s|our\s)?|par\s|per\s|an?\s|each\s|/\s?)([${LETTER}]+)`,
  'iu',
);

const LABEL = new RegExp(String.raw`^[^.!?:]{1,60}(?:\s?:|\s[–—-])\s+(?:[${LETTER}']+\s+){0,3}$`, 'u');

const SMALL_WORDS: ReadonlySet<string> = new Set(
  allOf(({ smallWords, sentences }) => [...smallWords, ...sentences.openers]),
);

/** So many of the words of two sentences that are cut to one pattern stand in both, in the same order. */
const ALIKE = 0.65;

/**
 * Whether two sentences are cut to one pattern and each figure has words or numbers of its own: "the quota of the north is
 * 12 %", "the quota of the south is 19 %".
 */
export const isContrast = (one: Wording, other: Wording): boolean => {
  const telling = [tellsMore(one.words, other.words), tellsMore(other.words, one.words)];
  if (!telling.some(Boolean)) return false;
  const common = commonInOrder(one.words, other.words) / ALIKE;
  if (telling.every(Boolean)) return common >= Math.min(one.words.length, other.words.length);
  // What is only shorter may sum up.
  return common >= Math.max(one.words.length, other.words.length);
};

const tellsMore = (words: readonly string[], others: readonly string[]): boolean => {
  const known = new Set(others);
  return words.some((word) => !known.has(word) && !SMALL_WORDS.has(word) && (word.length > 2 || /\d/.test(word)));
};

/** Longer sentences are cut to no pattern. In words. */
const LONGEST = 60;

/** How many words two sentences have in common in the same order. */
const commonInOrder = (one: readonly string[], other: readonly string[]): number => {
  const columns = other.slice(0, LONGEST);
  let above: readonly number[] = new Array(columns.length + 1).fill(0);
  for (const word of one.slice(0, LONGEST)) {
    const row = [0];
    columns.forEach((rival, j) => {
      row.push(word === rival ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
};
