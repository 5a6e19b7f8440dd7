import { fold, squash, straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { literal } from '../language/patterns.ts';
import type { Match, Source } from './model.ts';

/** How surely a written name means a listed source: the order of trust. */
const GRADES: readonly Match[] = [
  'exact',
  'typographic',
  'affix',
  'contained',
  'via',
  'reordered',
  'abbreviation',
  'url',
];

/** The source a name means, and how the two names agree. */
export interface Resolution {
  readonly source: number;
  readonly match: Match;
}

/** Finds listed sources by written name, in time independent of the length of the list. */
export interface NameIndex {
  /** The listed source `name` means, or null; `year`, when cited, must not contradict the entry's. */
  readonly resolve: (name: string, year?: number) => Resolution | null;
  /** The listed source whose name is nearest in spelling, when it is near enough to be a slip of the hand; else null. */
  readonly nearest: (name: string) => number | null;
}

type Key = readonly [Match, string];
interface Entry {
  readonly grade: number;
  readonly sources: number[];
}

/** Prepares the names and aliases of a list for look-up. */
export const indexNames = (sources: readonly Source[]): NameIndex => {
  const entries = new Map<string, Entry>();
  sources.forEach((source, i) => {
    for (const [match, key] of listedKeys(source)) add(entries, GRADES.indexOf(match), key, i);
  });
  return {
    resolve: (name, year) => resolve(entries, sources, name, year),
    nearest: (name) => nearest(sources, name),
  };
};

const add = (entries: Map<string, Entry>, grade: number, key: string, source: number): void => {
  const known = entries.get(key);
  if (known === undefined || grade < known.grade) entries.set(key, { grade, sources: [source] });
  else if (grade === known.grade && !known.sources.includes(source)) known.sources.push(source);
};

const resolve = (
  entries: ReadonlyMap<string, Entry>,
  sources: readonly Source[],
  name: string,
  year: number | undefined,
): Resolution | null => {
  let best: { grade: number; source: number } | null = null;
  for (const [match, key] of keysOf(name)) {
    const entry = entries.get(key);
    const source = entry?.sources.find((i) => agrees(sources[i], year)) ?? null;
    if (!entry || source === null) continue;
    const grade = Math.max(entry.grade, GRADES.indexOf(match));
    if (best === null || grade < best.grade) best = { grade, source };
  }
  return best && { source: best.source, match: GRADES[best.grade] ?? 'exact' };
};

const agrees = (source: Source | undefined, year: number | undefined): boolean =>
  source !== undefined && (year === undefined || !source.date?.value || source.date.value.year === year);

const listedKeys = (source: Source): readonly Key[] => {
  const names = [source.name, ...source.aliases].filter((name) => name !== '');
  const address: readonly Key[] = source.url?.href ? [['url', addressKey(source.url.href)]] : [];
  return [...names.flatMap((name) => [...keysOf(name), ...initials(name)]), ...address];
};

/** Every form under which a name may be looked up, surest first. */
const keysOf = (name: string): readonly Key[] => {
  const exact = squash(name);
  if (exact === '') return [];
  if (/^https?:\/\//i.test(exact))
    return [
      ['exact', `=${exact}`],
      ['url', addressKey(exact)],
    ];
  const [inner, outer] = parenthesis(exact);
  const related = parts(exact);
  return [
    ['exact', `=${exact}`],
    ['typographic', fold(exact)],
    ['affix', bare(exact)],
    ...(outer === null ? [] : ([['contained', bare(outer)]] as const)),
    ...(inner !== null && isAbbreviation(inner) ? ([['abbreviation', fold(inner)]] as const) : []),
    ...related.map((part): Key => ['via', bare(part)]),
    ...reordered(exact),
  ].filter(([, key]) => key !== '') as readonly Key[];
};

const allOf = (pick: (lexicon: (typeof lexicons)['fr']) => readonly string[]): readonly string[] =>
  Object.values(lexicons).flatMap(pick);

const ARTICLE = new RegExp(
  `^(?:${allOf(({ articles }) => articles)
    .map((a) => (a.endsWith("'") ? literal(a) : `${literal(a)} `))
    .join('|')})`,
  'i',
);
const SUFFIX = /\.(?:fr|com|org|net|eu|io|gouv\.fr|co\.uk|ch|be|ca|info|uk|us|int|edu|gov)$/i;

/** A name without its article and domain suffix, folded. */
const bare = (name: string): string => {
  const straight = straighten(name).trim();
  const without = straight
    .replace(ARTICLE, '')
    .replace(SUFFIX, '')
    .replace(/^www\./i, '');
  return fold(without) || fold(straight);
};

/** "X (Y)" as [Y, X]. */
const parenthesis = (name: string): readonly [inner: string | null, outer: string | null] => {
  const found = /^(.+?)\s*\(([^()]*)\)\s*$/.exec(name);
  return [found?.[2]?.trim() ?? null, found?.[1] ?? null];
};

const isAbbreviation = (text: string): boolean =>
  /^[\p{Lu}\d][\p{Lu}\p{Ll}\d.&-]{1,11}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

const RELAY = new RegExp(
  `\\s+(?:${allOf(({ relays }) => relays)
    .map(literal)
    .join('|')})\\s+`,
  'iu',
);

/** "X citant Y", "Y via X": both names, the one that was written first in front. */
const parts = (name: string): readonly string[] => {
  const found = RELAY.exec(name);
  return found ? [name.slice(0, found.index), name.slice(found.index + found[0].length)] : [];
};

const SMALL = new Set(allOf(({ smallWords }) => smallWords));

/** The words that carry a name, in alphabetical order; names of one word have no order to change. */
const reordered = (name: string): readonly Key[] => {
  const words = fold(name)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  return words.length < 2 ? [] : [['reordered', `~${words.sort().join(' ')}`]];
};

/** "Direction générale des Entreprises" → DGE; two letters mean too many things. */
const initials = (name: string): readonly Key[] => {
  const words = fold(name)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  return words.length < 3 ? [] : [['abbreviation', words.map((word) => word.charAt(0)).join('')]];
};

const addressKey = (address: string): string =>
  `@${address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '')}`;

/** How many sources a near spelling is looked for among; longer lists are machine-made. */
const SEARCHED = 2_000;

const nearest = (sources: readonly Source[], name: string): number | null => {
  const wanted = bare(name).slice(0, 80);
  let best: { source: number; distance: number } | null = null;
  for (const [i, source] of sources.slice(0, SEARCHED).entries()) {
    for (const listed of [source.name, ...source.aliases]) {
      const limit = Math.min(best ? best.distance - 1 : 3, Math.floor(Math.max(wanted.length, 3) / 3));
      const distance = editDistance(wanted, bare(listed).slice(0, 80), limit);
      if (distance <= limit) best = { source: i, distance };
    }
  }
  return best?.source ?? null;
};

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
