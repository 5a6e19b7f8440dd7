import type { Source } from '../sources/model.ts';
import { bare } from './keys.ts';

/** How many sources a near spelling is looked for among; longer lists are machine-made. */
const SEARCHED = 2_000;

/** The source whose name is nearest in spelling, when it is near enough to be a slip of the hand; else null. */
export const nearestName = (sources: readonly Source[], name: string): number | null => {
  const wanted = bare(name).slice(0, 80);
  let best: { source: number; distance: number } | null = null;
  for (const [i, source] of sources.slice(0, SEARCHED).entries()) {
    for (const listed of [source.name, ...source.aliases]) {
      const limit = Math.min(best ? best.distance - 1 : 3, Math.floor(Math.max(wanted.length, 3) / 3));
      const distance = editDistance(wanted, bare(listed).slice(0, 80), limit);
      if (distance <= limit && isSlip(wanted, bare(listed))) best = { source: i, distance };
    }
  }
  return best?.source ?? null;
};

/** Among abbreviations one other letter makes another name; a letter too many or too few, or out of its place, is a slip. */
const isSlip = (a: string, b: string): boolean =>
  a.length > 4 || a.length !== b.length || [...a].sort().join('') === [...b].sort().join('');

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); more than `limit` is `limit + 1`. */
const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = distances(a, b, i, before, above);
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
};

/** The distances of the first `i` letters of `a` to each beginning of `b`, from the two rows before. */
const distances = (
  a: string,
  b: string,
  i: number,
  before: readonly number[],
  above: readonly number[],
): readonly number[] => {
  const row = [i];
  const at = (from: readonly number[], j: number): number => from[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= b.length; j++) {
    const changed = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + changed, swapped));
  }
  return row;
};
