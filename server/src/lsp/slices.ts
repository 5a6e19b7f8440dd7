/** So long work goes on before others have their turn, in milliseconds. */
const SLICE = 15;

/** Does work by its steps, with pauses in which messages are answered; null as soon as it `isWanted` no more. */
export const inSlices = async <Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean,
): Promise<Result | null> => {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const next = steps.next();
      if (next.done) return next.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
  }
};
