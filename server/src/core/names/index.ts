import { fold } from '../language/fold.ts';
import { remembering } from '../language/remember.ts';
import type { Match, Source } from '../sources/model.ts';
import { hostOf } from '../text/address.ts';
import { once } from '../text/once.ts';
import { finished } from '../text/steps.ts';
import { describedAmong, kindAmong, pageAmong } from './described.ts';
import { addressKeys, bare, initials, keysOf, listedKeys } from './keys.ts';
import { bareNames, nearestName } from './near.ts';

/** How surely a written name means a listed source: the order of trust. */
const GRADES: readonly Match[] = [
  'exact',
  'typographic',
  'affix',
  'contained',
  'via',
  'reordered',
  'abbreviation',
  'author',
  'part',
  'url',
  'key',
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
  /** Whether several listed sources share this name, so that it means none of them in particular. */
  readonly isShared: (name: string) => boolean;
  /** Among the sources that share a name, the one whose kind is given: "DFM, étude". */
  readonly ofKind: (name: string, kind: string) => Resolution | null;
  /** The listed source whose name is nearest in spelling, when it is near enough to be a slip of the hand; else null. */
  readonly nearest: (name: string) => number | null;
  /** The source with a key: "^note", "@key", "3". */
  readonly byKey: (key: string) => number | null;
  /** The source at an address, however it is written; the one at its very place on the page before one elsewhere on it. */
  readonly byAddress: (address: string) => number | null;
  /** The one source whose entry holds all the telling words of a description: "données terrain, avril 2026". */
  readonly byWords: (description: string) => number | null;
  /** The one source without an address whose entry holds the words of a page's: "/blog/audit-of-50-sites". */
  readonly byPage: (address: string) => number | null;
  /** The one source whose entry begins with a kind of work: "audit" for "Audit terrain 2026". */
  readonly byWork: (work: string) => number | null;
  /** Whether nothing is listed, so that no name means anything. */
  readonly isEmpty: boolean;
  /** Whether entries are numbered, so that "[3]" can mean one of them. */
  readonly isNumbered: boolean;
}

interface NameEntry {
  readonly grade: number;
  readonly sources: number[];
}

/** Prepares the names and aliases of a list for look-up. What the article lists hides what its footnotes name alike. */
export const indexNames = (sources: readonly Source[]): NameIndex => finished(indexNamesBySteps(sources));

/** Prepares names as `indexNames` does, those of a source at each step. */
export function* indexNamesBySteps(sources: readonly Source[]): Generator<void, NameIndex> {
  const isNote = ({ shape }: Source): boolean => shape === 'note';
  const listed = yield* entriesOf(sources, (source) => !isNote(source));
  const notes = yield* entriesOf(sources, isNote);
  const bareListed = once(() => bareNames(sources));
  const near = new Map<string, number | null>();
  const shared = once(() => sharedNames(sources.filter((source) => !isNote(source))));
  const resolved = remembering((asked) => {
    const at = asked.indexOf(' ');
    const year = at > 0 ? Number(asked.slice(0, at)) : undefined;
    const name = asked.slice(at + 1);
    return resolve(listed, sources, name, year) ?? resolve(notes, sources, name, year) ?? atSite(name);
  });
  const atSite = siteAmong(sources);
  const byKey = new Map(sources.flatMap(({ key }, i) => (key === null ? [] : [[key, i] as const])).reverse());
  const byAddress = (address: string): number | null => {
    const keys = addressKeys(address).map(([, key]) => key);
    const found = [listed, notes].flatMap((entries) => keys.flatMap((key) => entries.get(key)?.sources ?? []));
    return found[0] ?? null;
  };
  return {
    resolve: (name, year) => (sources.length === 0 ? null : resolved(`${year ?? ''} ${name}`)),
    isShared: (name) => shared().has(bare(name)),
    ofKind: (name, kind) => ofKind(sources, name, kind),
    nearest: (name) => {
      const known = near.get(name);
      const found = known === undefined ? nearestName(bareListed(), name) : known;
      near.set(name, found);
      return found;
    },
    byKey: (key) => byKey.get(key) ?? null,
    byAddress,
    byWords: describedAmong(sources),
    byPage: pageAmong(sources),
    byWork: kindAmong(sources),
    isEmpty: sources.length === 0,
    isNumbered: sources.some(({ key }) => /^\d/.test(key ?? '')),
  };
}

/** The forms of the names of some sources, by their indexes among all. */
function* entriesOf(
  sources: readonly Source[],
  isIn: (source: Source) => boolean,
): Generator<void, ReadonlyMap<string, NameEntry>> {
  const entries = new Map<string, NameEntry>();
  for (const [i, source] of sources.entries()) {
    if (!isIn(source)) continue;
    for (const [match, key] of listedKeys(source)) add(entries, GRADES.indexOf(match), key, i);
    yield;
  }
  return entries;
}

/** Finds the one source at a site that is named: "bocado.fr" for an entry of another name with a page of it. */
const siteAmong = (sources: readonly Source[]): ((name: string) => Resolution | null) => {
  const hosts = once(() => sources.map(({ url }) => (url?.href ? hostOf(url.href) : null)));
  return (name) => {
    if (!SITE.test(name)) return null;
    const host = hostOf(name);
    const [source, ...others] = hosts().flatMap((one, i) => (one === host ? [i] : []));
    return source === undefined || others.length > 0 ? null : { source, match: 'url' };
  };
};

const SITE = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;

const sharedNames = (sources: readonly Source[]): ReadonlySet<string> => {
  const names = sources.map(({ name }) => bare(name));
  const first = new Set<string>();
  return new Set(names.filter((name) => first.size === first.add(name).size));
};

const ofKind = (sources: readonly Source[], name: string, kind: string): Resolution | null => {
  const [wantedName, wantedKind] = [bare(name), fold(kind)];
  const source = sources.findIndex((entry) => bare(entry.name) === wantedName && fold(entry.kind ?? '') === wantedKind);
  return source < 0 || wantedKind === '' ? null : { source, match: 'contained' };
};

const add = (entries: Map<string, NameEntry>, grade: number, key: string, source: number): void => {
  const known = entries.get(key);
  if (known === undefined || grade < known.grade) entries.set(key, { grade, sources: [source] });
  else if (grade === known.grade && known.sources.at(-1) !== source) known.sources.push(source);
};

const resolve = (
  entries: ReadonlyMap<string, NameEntry>,
  sources: readonly Source[],
  name: string,
  year: number | undefined,
): Resolution | null => {
  // Most articles have no notes.
  if (entries.size === 0) return null;
  let best: { grade: number; source: number } | null = null;
  for (const [match, key] of [...keysOf(name), ...initials(name)]) {
    const entry = entries.get(key);
    const source = entry?.sources.find((i) => agrees(sources[i], match, year)) ?? null;
    if (!entry || source === null) continue;
    const grade = Math.max(entry.grade, GRADES.indexOf(match));
    if (best === null || grade < best.grade) best = { grade, source };
  }
  return best && { source: best.source, match: GRADES[best.grade] ?? 'exact' };
};

/** A cited year must not contradict the entry's; authors, and parts of an entry, mean nobody in particular without it. */
const agrees = (source: Source | undefined, match: Match, year: number | undefined): boolean => {
  const listed = source?.date?.value?.year;
  if (match === 'author' || match === 'part') return year !== undefined && listed === year;
  return source !== undefined && (year === undefined || listed === undefined || listed === year);
};
