/** Work that is done when it is first asked for and not again. */
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

/** A function of a number that gives the same object when it is asked for the same number again. */
export const lastOf = <Value extends object>(work: (at: number) => Value): ((at: number) => Value) => {
  let known: { readonly at: number; readonly value: Value } | null = null;
  return (at) => {
    if (known?.at !== at) known = { at, value: work(at) };
    return known.value;
  };
};

/** A function that is asked for each of some objects, worked out once for each. */
export const eachOnce = <Key extends object, Value extends object | string | null>(
  work: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
};
