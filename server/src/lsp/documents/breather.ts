import { nextTurn } from './turn.ts';

/** Long work gives way after so many milliseconds. */
const SLICE = 12;

/** For work in many small pieces: awaited between two of them, it lets what was asked meanwhile go first. */
export const createBreather = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await nextTurn();
    since = performance.now();
  };
};
