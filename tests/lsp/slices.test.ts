import { expect, test } from 'vitest';
import { inSlices } from '../../server/src/lsp/documents/slices.ts';

function* counting(to: number, counted: number[]): Generator<void, string> {
  for (let i = 0; i < to; i++) {
    counted.push(i);
    const end = performance.now() + 2;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('work by slices gives what it gives in one go, and lets others have their turn', async () => {
  const counted: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++);
  expect(await inSlices(counting(40, counted), () => true)).toBe('done');
  clearInterval(timer);
  expect(counted).toHaveLength(40);
  expect(turns).toBeGreaterThan(1);
});

test('work that nobody wants any more ends', async () => {
  const counted: number[] = [];
  expect(await inSlices(counting(1_000, counted), () => counted.length < 5)).toBe(null);
  expect(counted.length).toBeLessThan(1_000);
});
