/** Work that stops after each step, so that others have their turn, done in one go. */
export const finished = <Result>(steps: Generator<void, Result>): Result => {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
};
