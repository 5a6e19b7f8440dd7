import { createBreather } from './breather.ts';

/** Does work by its steps, with pauses in which messages are answered; null as soon as it `isWanted` no more. */
export const inSlices = async <Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean,
): Promise<Result | null> => {
  const breathe = createBreather();
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return next.value;
    await breathe();
    if (!isWanted()) return null;
  }
};
