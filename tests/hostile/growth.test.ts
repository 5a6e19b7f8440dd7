import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lexicons } from '../../server/src/core/language/index.ts';
import { leftovers } from '../../server/src/core/language/leftovers.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

/** Every pattern of the lexicons, by its place in them: "fr.citations.verbs.1". */
const patternsIn = (value: unknown, place: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return IS_PATTERN.test(value) ? [[place, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => patternsIn(part, place === '' ? key : `${place}.${key}`));
};

/** Plain words match in one step; what repeats or chooses may go back. */
const IS_PATTERN = /[+*{?]|\(/;

/** Looking ahead and behind asks for nothing that a text must hold. */
const withoutLooks = (source: string): string => {
  const look = /\(\?<?[=!]/.exec(source);
  if (!look) return source;
  let depth = 0;
  for (let i = look.index; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) {
      return withoutLooks(source.slice(0, look.index) + source.slice(i + 1));
    }
  }
  return source;
};

/** What the pattern matches, and the same short of its last letter: a match that fails as late as it can. */
const worstOf = (source: string): readonly string[] => {
  const strings = fc.stringMatching(new RegExp(`^(?:${withoutLooks(source)})$`, 'u'), { size: 'small' });
  const [example = 'a'] = fc.sample(strings, { numRuns: 1, seed: 7 });
  return [`${example} `, `${example.slice(0, -1)} `];
};

const HEAD = '\n\n## Sources\n\n1. **Insee** - Étude\n';

/** Milliseconds to read and check so many characters of one sentence that says the same over and over. */
const timeOf = (words: string, length: number): number => {
  const text = `${words.repeat(Math.ceil(length / words.length)).slice(0, length)}.${HEAD}`;
  const start = performance.now();
  lint(parseArticle(text), { locale: 'fr' });
  return performance.now() - start;
};

const LENGTH = 400;
/** Ten times the text takes ten times as long where time is linear, a hundred times where it is square. */
const MOST_GROWTH = 40;
/** Beside plain words, as long. */
const MOST_OF_PLAIN = 40;

const PLAIN = 'des mots tout simples ';

/** Other programs may take the processor meanwhile, so what looks slow is measured again. `time` is asked for a length. */
const isLinear = (time: (length: number) => number): boolean => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const [, ten = 0, hundred = 0] = [1, 10, 100].map((times) => time(times * LENGTH));
    const plain = timeOf(PLAIN, 100 * LENGTH);
    if (hundred <= MOST_GROWTH * Math.max(ten, 1) && hundred <= MOST_OF_PLAIN * Math.max(plain, 1)) return true;
  }
  return false;
};

const PATTERNS = patternsIn({ ...lexicons, left: leftovers }, '');

test('there are patterns to try', () => expect(PATTERNS.length).toBeGreaterThan(200));

test('square time would be seen', () => {
  expect(isLinear((length) => length / 1_000)).toBe(true);
  expect(isLinear((length) => length ** 2 / 100_000)).toBe(false);
});

test('the worst text for each pattern of the lexicons is read in time that grows with its length', () => {
  timeOf(PLAIN, 100 * LENGTH);
  const slow = PATTERNS.filter(
    ([, source]) => !worstOf(source).every((words) => isLinear((length) => timeOf(words, length))),
  ).map(([place]) => place);
  expect(slow).toEqual([]);
}, 600_000);
