/** The same work, done when it is first asked for and not again. */
export const once = <Value extends object>(work: () => Value): (() => Value) => {
  let value: Value | null = null;
  let left: (() => Value) | null = work;
  return () => {
    if (left) value = left();
    // What the work held is needed no more.
    left = null;
    return value as Value;
  };
};
