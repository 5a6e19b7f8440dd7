import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSchedule } from '../../server/src/lsp/documents/schedule.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const recorded = () => {
  const ran: string[] = [];
  const schedule = createSchedule(async (uri) => {
    ran.push(uri);
  });
  return { ran, schedule };
};

test('calls that arrive together run once, for each document', () => {
  const { ran, schedule } = recorded();
  for (const uri of ['a', 'b', 'a', 'a', 'b']) schedule.schedule(uri);
  expect(ran).toEqual([]);
  vi.runAllTimers();
  expect(ran).toEqual(['a', 'b']);
});

test('a call after the run runs again', () => {
  const { ran, schedule } = recorded();
  schedule.schedule('a');
  vi.runAllTimers();
  schedule.schedule('a');
  vi.runAllTimers();
  expect(ran).toEqual(['a', 'a']);
});

test('what is cancelled does not run, and the rest does', () => {
  const { ran, schedule } = recorded();
  schedule.schedule('a');
  schedule.schedule('b');
  schedule.cancel('a');
  schedule.cancel('never scheduled');
  vi.runAllTimers();
  expect(ran).toEqual(['b']);
});
