import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import type { readClaims } from '../../server/src/core/claims/index.ts';

const FOLDERS = ['samples', '../shared/corpus/articles/fr', '../shared/corpus/articles/en'];

const ROUNDS = 3;

/** Lines that say how long claims take, per sentence and per article, beside the whole understanding of an article. */
export const timings = (read: typeof readClaims): readonly string[] => {
  const texts = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const articles = texts.map((text) => parseArticle(text));
  const sentences = articles.reduce((sum, { support }) => sum + support.size, 0);
  const claims = perRound(() => {
    for (const article of articles) read(article, article.support);
  });
  const whole = perRound(() => {
    for (const text of texts) parseArticle(text);
  });
  return [
    `${articles.length} articles, ${sentences} sentences, the mean of ${ROUNDS} rounds after one to warm up`,
    `claims: ${((1000 * claims) / sentences).toFixed(1)} µs per sentence, ${(claims / articles.length).toFixed(2)} ms per article`,
    `the whole article: ${(whole / articles.length).toFixed(2)} ms, of which claims are ${((100 * claims) / whole).toFixed(0)} %`,
  ];
};

/** Milliseconds. */
const perRound = (work: () => void): number => {
  work();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) work();
  return (performance.now() - start) / ROUNDS;
};
