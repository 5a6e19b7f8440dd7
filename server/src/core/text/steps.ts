/** Work that stops after each step, so that others have their turn, done in one go. */
export const finished = <Result>(steps: Generator<void, Result>): Result => {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
};

/** Work by steps that is done when it is first asked for and not again. */
export const onceBySteps = <Value extends object>(
  work: () => Generator<void, Value>,
): (() => Generator<void, Value>) => {
  let value: Value | null = null;
  let left: (() => Generator<void, Value>) | null = work;
  return function* () {
    const made = left === null ? null : yield* left();
    // Somebody else may have been quicker, between two steps.
    value ??= made;
    // What the work held is needed no more.
    left = null;
    return value as Value;
  };
};
