/** The same work, done when it is first asked for and not again. */
export const once = <Value extends object>(work: () => Value): (() => Value) => {
  let value: Value | null = null;
  return () => {
    value ??= work();
    return value;
  };
};
