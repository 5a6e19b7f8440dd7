import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { sentencesWithEvidence } from '../../server/src/core/evidence/cited.ts';
import { figuresNotIn } from '../../server/src/core/evidence/figures.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { IS_LONG } from '../fuzz/runs.ts';

interface Pair {
  readonly language: string;
  readonly excerpt: string;
  readonly sentence: string;
  readonly marked: string;
}

const PAIRS = readFileSync(join(import.meta.dirname, 'pairs.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((section): readonly Pair[] => {
    const [language = '', ...lines] = section.split('\n');
    return lines
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Excerpt |'))
      .map((line) => line.split('|').slice(1, -1))
      .map(([excerpt = '', sentence = '', marked = '']) => ({
        language,
        excerpt: excerpt.trim(),
        sentence: sentence.trim(),
        marked: marked.trim(),
      }));
  });

const EVIDENCE = new Set(['figure-not-in-evidence', 'quotation-not-in-evidence']);

const articleOf = ({ excerpt, sentence }: Pick<Pair, 'excerpt' | 'sentence'>): string =>
  `${sentence}\n\n## Sources\n\n- **Obs** - Étude\n  - URL : https://example.org\n  - Extraits :\n    - ${excerpt}\n`;

const marks = (pair: Pick<Pair, 'excerpt' | 'sentence'>): readonly string[] => {
  const article = articleOf(pair);
  return lint(parseArticle(article), { locale: 'fr' })
    .filter(({ rule }) => EVIDENCE.has(rule))
    .map(({ span }) => article.slice(span.start, span.end));
};

test('there are pairs enough in both languages', () => {
  expect(PAIRS.filter(({ language }) => language === 'French').length).toBeGreaterThanOrEqual(100);
  expect(PAIRS.filter(({ language }) => language === 'English').length).toBeGreaterThanOrEqual(80);
});

test.each(PAIRS.map((pair) => [`${pair.sentence} | ${pair.excerpt}`, pair] as const))('%s', (_, pair) => {
  expect(marks(pair)).toEqual(pair.marked === '' ? [] : [pair.marked]);
});

/** Of sentences in one article, those all of whose figures are in the excerpt. */
const uncaught = (excerpt: string, sentences: readonly string[]): readonly string[] => {
  const article = articleOf({ excerpt, sentence: sentences.join('\n\n') });
  const checked = sentencesWithEvidence(parseArticle(article));
  expect(checked).toHaveLength(sentences.length);
  return checked
    .filter(({ text, excerpts }) => figuresNotIn(text, excerpts).length === 0)
    .map(({ span }) => article.slice(span.start, span.end));
};

/** Some digits, and every one where there is a night for it. */
const DIGITS = IS_LONG ? '0123456789' : '059';

/** The same figure with its first digit changed to each other one, which no rounding leads to. */
const changed = (sentence: string): readonly string[] => {
  const at = sentence.search(/\d/);
  const body = sentence.replace(/\d{1,2} mars 2024|article \d|\d{1,2} March 2024|Article \d/g, (date) =>
    'x'.repeat(date.length),
  );
  const first = body.search(/\d/);
  if (at < 0 || first < 0) return [];
  const digit = body.charAt(first);
  return [...DIGITS]
    .filter((other) => other !== digit && other !== '0')
    .map((other) => sentence.slice(0, first) + other + sentence.slice(first + 1));
};

describe('a true figure with one digit changed is marked', () => {
  const faithful = PAIRS.filter(({ sentence, marked }) => marked === '' && changed(sentence).length > 0);
  test('in every pair', () => {
    expect(faithful.length).toBeGreaterThan(20);
    expect(faithful.flatMap(({ excerpt, sentence }) => uncaught(excerpt, changed(sentence)))).toEqual([]);
  });

  test('also where it is the last digit of an exact figure', () => {
    const exact = faithful.filter(({ sentence }) =>
      /^(?!.*(?:environ|plus de|jusqu|about|over|more than|almost|nearly|près))/i.test(sentence),
    );
    const last = exact.map(({ excerpt, sentence }) => {
      const found = /\d(?=\D*$)/.exec(sentence.replace(/\(.*$/, ''));
      const others = [...DIGITS].filter((digit) => found !== null && digit !== found[0]);
      const at = found?.index ?? 0;
      return { excerpt, sentences: others.map((digit) => sentence.slice(0, at) + digit + sentence.slice(at + 1)) };
    });
    expect(last.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(exact.length);
    expect(last.flatMap(({ excerpt, sentences }) => uncaught(excerpt, sentences))).toEqual([]);
  });
});
