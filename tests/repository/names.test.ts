import { describe, expect, test } from 'vitest';
import { filesIn, read } from './files.ts';

const FILES = [...filesIn('server/src', '.ts'), ...filesIn('client/src', '.ts')];

const DECLARATION = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** The files that declare each name of a type, exported or not. */
const declarations = (files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const file of files) {
    for (const [, name = ''] of read(file).matchAll(DECLARATION)) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
};

test('each type has a name of its own', () => {
  const found = declarations(FILES);
  expect(found.size).toBeGreaterThan(300);
  expect([...found].filter(([, files]) => files.length > 1)).toEqual([]);
});

describe('a comment on a declaration stands alone', () => {
  const OPENING = /\/\*\*\s+(?:\* )?(The same|What)\b.*/g;

  test.each([
    ['/** What a rule yields. */', true],
    ['/**\n * The same, a step at a time,\n */', true],
    ['/** A report of a rule. */', false],
    ['// What is read here.', false],
  ])('%j leans on another: %s', (comment, leans) => {
    expect([...comment.matchAll(OPENING)].length > 0).toBe(leans);
  });

  test('it begins with the noun or the verb', () => {
    const leaning = FILES.flatMap((file) => Array.from(read(file).matchAll(OPENING), ([line]) => `${file}: ${line}`));
    expect(leaning).toEqual([]);
  });
});
