import { distance } from 'fastest-levenshtein';
import type { Source } from '../sources/model.ts';
import { bare } from './keys.ts';

/** How many sources a near spelling is looked for among; longer lists are machine-made. */
const SEARCHED = 2_000;

/** Letters of a name that are compared. */
const COMPARED = 80;

/** A name of a source, bare, as far as it is compared. */
export interface BareName {
  readonly source: number;
  readonly name: string;
}

/** The names among which a near spelling is looked for. */
export const bareNames = (sources: readonly Source[]): readonly BareName[] =>
  sources
    .slice(0, SEARCHED)
    .flatMap(({ name, aliases }, source) =>
      [name, ...aliases].map((listed) => ({ source, name: bare(listed).slice(0, COMPARED) })),
    );

/** The source whose name is nearest in spelling, when it is near enough to be a slip of the hand; else null. */
export const nearestName = (listed: readonly BareName[], name: string): number | null => {
  const wanted = bare(name).slice(0, COMPARED);
  let best: { source: number; count: number } | null = null;
  for (const { source, name: other } of listed) {
    const limit = Math.min(best ? best.count - 1 : 3, Math.floor(Math.max(wanted.length, 3) / 3));
    if (Math.abs(wanted.length - other.length) > limit) continue;
    const count = slips(wanted, other);
    if (count <= limit && isSlip(wanted, other)) best = { source, count };
  }
  return best?.source ?? null;
};

/** Among abbreviations one other letter makes another name; a letter too many or too few, or out of its place, is a slip. */
const isSlip = (a: string, b: string): boolean =>
  a.length > 4 || a.length !== b.length || [...a].sort().join('') === [...b].sort().join('');

/** Letters too many, too few or changed; the first two neighbours that are swapped count as one. */
const slips = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return Math.min(distance(a, b), 1 + distance(swapped, b));
};
