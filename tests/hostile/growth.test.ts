import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lexicons } from '../../server/src/core/language/index.ts';
import { leftovers } from '../../server/src/core/language/leftovers.ts';
import { linesOf, type PhrasePiece, phrasesOf } from '../../server/src/core/language/phrases/pieces.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { IS_LONG, SEED } from '../fuzz/runs.ts';
import { cpuTime } from './growth.ts';

/** Every pattern of the lexicons but word lists, by its place in them: "fr.citations.verbs.1". */
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
  const [example = 'a'] = fc.sample(strings, { numRuns: 1, seed: SEED });
  return [`${example} `, `${example.slice(0, -1)} `];
};

/** The longest line of a word list, as a text that its first phrase stands in. */
const longestOf = (list: string, parts: Readonly<Record<string, string>>): string => {
  const [line = ''] = [...linesOf(list)].sort((a, b) => b.length - a.length);
  return (phrasesOf(line)[0] ?? []).map((piece) => textOf(piece, parts)).join('');
};

const textOf = (piece: PhrasePiece, parts: Readonly<Record<string, string>>): string => {
  if (typeof piece === 'string') return piece.replace(/[\^¶]/, '');
  switch (piece.kind) {
    case 'part':
      return `${piece.start}${(piece.isNumber ? '1' : 'e').repeat(piece.least)}${piece.end}`;
    case 'list':
      return longestOf(parts[piece.source] ?? '', parts);
    case 'choice':
      return longestOf(piece.source, parts);
    case '@':
      return "d'avant-hier";
    case '…':
      return ' a b c d e f ';
    default:
      return '';
  }
};

const HEAD = '\n\n## Sources\n\n1. **Insee** - Étude\n';

/** Milliseconds to read and check so many characters of one sentence that says the same over and over. */
const timeOf = (words: string, length: number): number => {
  const text = `${words.repeat(Math.ceil(length / words.length)).slice(0, length)}.${HEAD}`;
  return cpuTime(() => lint(parseArticle(text), { locale: 'fr' }));
};

/** The shorter of two lengths that are compared; the other is ten times as long. */
const SHORT = IS_LONG ? 4_000 : 1_500;
/** Ten times the text takes ten times as long where time is linear, a hundred times where it is square. */
const MOST_GROWTH = 40;
/** Beside plain words, as long. */
const MOST_OF_PLAIN = 40;

const plain = (length = 10 * SHORT): number => timeOf('des mots tout simples ', length);

/** A length at which square time, were there as much of it as is told at the longer one, would show already. */
const FIRST = (10 * SHORT) / 3;
/** Beside plain words, as long; what takes more is measured at both lengths. */
const MOST_AT_FIRST = 3;

/** In milliseconds, for the longer text; of an attempt, for what was measured in a calm moment is too strict in another. */
type Most = (attempt: number) => number;

interface Limits {
  /** The shorter length. */
  readonly short: number;
  readonly growth: number;
  readonly most: Most;
}

/** A collection of garbage falls into a measure of milliseconds now and then; what is square stays so however often it is tried. */
const ATTEMPTS = 8;

/** Other programs may take the processor meanwhile, so what looks slow is measured again. `times` is asked for a length. */
const isLinear = (times: (length: number) => readonly number[], { short: length, growth, most }: Limits): boolean => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const short = times(length);
    const long = times(10 * length);
    const limit = most(attempt);
    if (long.every((time, i) => time <= growth * Math.max(short[i] ?? 0, 1) && time <= limit)) return true;
  }
  return false;
};

const PATTERNS = patternsIn([...Object.values(lexicons).map(({ claims: _, ...others }) => others), leftovers], '');

/** The longest phrase of each word list, and the same short of its last letter. */
const PHRASES = Object.values(lexicons).flatMap(({ claims: { parts, ...lists } }) =>
  Object.entries<string>(lists).map(([name, list]) => [name, longestOf(list, parts)] as const),
);

test('there are patterns to try', () =>
  expect([PATTERNS.length, PHRASES.length].every((count) => count > 100)).toBe(true));

test('square time would be seen', () => {
  const isKnown = (time: (length: number) => number): boolean =>
    isLinear((length) => [1, time(length)], { short: SHORT, growth: MOST_GROWTH, most: () => 1_000_000 });
  expect(isKnown((length) => length / 1_000)).toBe(true);
  expect(isKnown((length) => length ** 2 / 100_000)).toBe(false);
});

test('the worst text for each pattern and word list of the lexicons is read in time that grows with its length', () => {
  plain();
  const calm = plain();
  const most: Most = (attempt) => MOST_OF_PLAIN * Math.max(attempt === 0 ? calm : plain(), 1);
  const limits = { short: SHORT, growth: MOST_GROWTH, most };
  const atFirst = MOST_AT_FIRST * Math.max(plain(FIRST), 1);
  // Many patterns have the same worst text.
  const fast = new Set<string>();
  const isFast = (words: string): boolean => {
    if (fast.has(words)) return true;
    if (timeOf(words, FIRST) > atFirst && !isLinear((length) => [timeOf(words, length)], limits)) return false;
    fast.add(words);
    return true;
  };
  const slow = PATTERNS.filter(([, source]) => !worstOf(source).every(isFast)).map(([place]) => place);
  expect(slow).toEqual([]);
  expect(PHRASES.filter(([, words]) => ![`${words} `, `${words.slice(0, -1)} `].every(isFast))).toEqual([]);
}, 600_000);

/** Blocks of which an article can have any number; no two are the same. */
const BLOCKS: readonly (readonly [string, (i: number) => string])[] = [
  ['comments about a paragraph', (i) => `<!-- sourcier-disable-next-line -->\nPrès de ${i} % des gares.`],
  ['comments about a line', (i) => `Près de ${i} % des gares. <!-- sourcier-disable-line unsourced-claim -->`],
  [
    'comments that go on',
    (i) => `<!-- sourcier-${i % 2 ? 'en' : 'dis'}able leftover-text -->\nPrès de ${i} % des gares.`,
  ],
  ['lines of sources', (i) => `## La gare ${i}\n\nPrès de ${i} % des gares.\n\nSource : Insee ${i}`],
  ['headings', (i) => `## La gare ${i}\n\nElle ferme.`],
  ['lists of sources', (i) => `## Sources\n\n- Insee ${i}`],
  ['citations', (i) => `Près de ${i} % des gares (Source : Insee ${i}).`],
  ['attributions', (i) => `Selon l’Ademe ${i}, ${i} % des gares ferment.`],
  ['footnotes', (i) => `Près de ${i} % des gares[^${i}].\n\n[^${i}]: Insee`],
  ['labels', (i) => `Près de ${i} % des [gares ${i}].\n\n[gares ${i}]: https://a.fr/${i}`],
  ['tables', (i) => `| Gare ${i} | WordForm |\n|---|---|\n| Lyon | ${i} % |`],
  ['quotations', (i) => `> « Elle part à ${i} heures. »`],
  ['code in lists', (i) => `- La gare\n\n  \`\`\`\n  ${i}`],
];

/** What is checked in a hundredth of a second at first is known better than what takes a single millisecond. */
const LIMITS: Limits = { short: IS_LONG ? 400 : 100, growth: 25, most: () => Number.POSITIVE_INFINITY };

test.each(BLOCKS)(
  'an article of many %s is read, and checked, in time that grows with its length',
  (_, block) => {
    // What was read before is remembered, so that a text read twice would seem fast: each has numbers of its own.
    let number = 0;
    const times = (count: number): readonly number[] => {
      const text = Array.from({ length: count }, () => block(++number)).join('\n\n');
      let article: Article | undefined;
      const reading = cpuTime(() => {
        article = parseArticle(text);
      });
      return [reading, cpuTime(() => article && lint(article, { locale: 'fr' }))];
    };
    // Code that runs for the first time would make short texts seem slow.
    times(LIMITS.short);
    expect(isLinear(times, LIMITS)).toBe(true);
  },
  600_000,
);
