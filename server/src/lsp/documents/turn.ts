/** Lets the next message be read: each is read in a turn of its own. Browsers have no `setImmediate`. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });

/** Resolves once no message that is already here changes a value any more. */
export const settled = async (valueNow: () => unknown): Promise<void> => {
  for (let before: unknown; ; ) {
    before = valueNow();
    await nextTurn();
    await nextTurn();
    if (valueNow() === before) return;
  }
};
