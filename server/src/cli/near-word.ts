/** The word nearest in spelling, when it is near enough to be a slip of the hand. */
export const nearest = (written: string, words: readonly string[]): string | null => {
  const byDistance = words
    .map((word) => ({ word, distance: distanceOf(written.toLowerCase(), word) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  return best && best.distance <= Math.ceil(best.word.length / 3) ? best.word : null;
};

/** Insertions, deletions and substitutions of letters. */
const distanceOf = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a.slice(0, 40)].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
};
