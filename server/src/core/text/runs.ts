/** Neighbours that belong together, in order. */
export const runs = <It>(
  its: readonly It[],
  joins: (it: It, before: It | undefined) => boolean,
): readonly (readonly It[])[] => {
  const found: It[][] = [];
  its.forEach((it, i) => {
    if (joins(it, its[i - 1])) found.at(-1)?.push(it);
    else found.push([it]);
  });
  return found;
};
