/** Whether two lists hold the same in the same order. */
export const isSameList = <It>(a: readonly It[], b: readonly It[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);
