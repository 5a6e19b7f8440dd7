import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { readClaimsBySteps } from '../../server/src/core/claims/index.ts';

test('claims are read a few sentences at each step, so that a long text keeps nobody waiting', () => {
  const text = `# Marées\n\n${'La digue a coûté 40 millions d’euros en 2021. Elle protège le port. '.repeat(320)}`;
  const article = parseArticle(text);
  const steps = readClaimsBySteps(article, article.support);
  let count = 0;
  let next = steps.next();
  for (; !next.done; next = steps.next()) count++;
  expect(count).toBeGreaterThanOrEqual(40);
  expect(next.value).toEqual(article.claims);
  expect(article.claims.length).toBeGreaterThan(0);
});
