import { expect, test } from 'vitest';
import { remembering } from '../../server/src/core/language/remember.ts';

test('a text is worked out once, and again when it has long been forgotten', () => {
  const worked: string[] = [];
  const length = remembering((text) => {
    worked.push(text);
    return { length: text.length };
  });
  expect(length('a')).toBe(length('a'));
  expect(worked).toEqual(['a']);
  for (let i = 0; i < 20_000; i++) length(`x${i}`);
  expect(length('a')).toEqual({ length: 1 });
  expect(worked.filter((text) => text === 'a')).toHaveLength(2);
  worked.length = 0;
  for (let i = 19_700; i < 20_000; i++) length(`x${i}`);
  expect(worked).toEqual([]);
});

test('what is no sentence is not kept', () => {
  let count = 0;
  const counted = remembering((text) => {
    count += 1;
    return text;
  });
  const long = 'a'.repeat(5_000);
  counted(long);
  counted(long);
  expect(count).toBe(2);
});
