import { expect, test } from 'vitest';
import { parseArticle, parseBySteps } from '../../server/src/core/article/parse.ts';
import { knownNames, knownNamesBySteps } from '../../server/src/core/names/known.ts';
import { finished, onceBySteps } from '../../server/src/core/text/steps.ts';

const COUNT = 120;

const entries = Array.from({ length: COUNT }, (_, i) => `- Phare numéro ${i}, 2019. https://phares.example/${i}`);

const TEXT = `# Phares\n\nLe phare éclaire à 30 milles (Phare numéro 7).\n\n## Sources\n\n${entries.join('\n')}\n`;

const countOf = (steps: Generator<void, unknown>): number => {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
};

test('entries of one list, and their names, are read one at each step', () => {
  const { sources, library } = parseArticle(TEXT);
  expect(sources).toHaveLength(COUNT);
  expect(countOf(knownNamesBySteps(sources, library))).toBeGreaterThanOrEqual(2 * COUNT);
  expect(countOf(parseBySteps(TEXT))).toBeGreaterThanOrEqual(3 * COUNT);
});

test('names are the same in one go', () => {
  const { sources, library } = parseArticle(TEXT);
  const [a, b] = [knownNames(sources), finished(knownNamesBySteps(sources, library))];
  for (const name of ['Phare numéro 7', 'phare numero 7', 'Phare']) {
    expect(b.names.resolve(name)).toEqual(a.names.resolve(name));
    expect(b.mentions(name)).toEqual(a.mentions(name));
  }
  expect(a.names.resolve('Phare numéro 7')?.source).toBe(7);
});

test('work by steps is done once, also for two who ask at the same time', () => {
  let count = 0;
  const work = onceBySteps(function* () {
    count++;
    yield;
    return { count };
  });
  const [first, second] = [work(), work()];
  first.next();
  second.next();
  const made = finished(first);
  expect(finished(second)).toBe(made);
  expect(finished(work())).toBe(made);
  expect(count).toBe(2);
  expect(countOf(work())).toBe(0);
});
