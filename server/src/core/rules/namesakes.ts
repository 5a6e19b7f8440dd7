import { fold } from '../language/fold.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import { once } from '../text/once.ts';
import { slice } from '../text/span.ts';
import { documentOf } from './document.ts';

/** Entries of a list that bear one name, with what tells them apart. */
export interface Namesakes {
  readonly entries: readonly Source[];
  /** Whether they all stand for one document. */
  readonly isOneDocument: () => boolean;
  /** Whether words that follow the name, its year or its kind, fit one entry alone. */
  readonly isToldBy: (words: string) => boolean;
  /** The names that mean one entry each: with its year, else with its kind. */
  readonly precise: () => readonly string[];
}

/** Groups the listed sources by name; a name that stands alone has a group of one. */
export const namesakesIn = (text: string, sources: readonly Source[]): ReadonlyMap<string, Namesakes> => {
  const groups = new Map<string, Source[]>();
  for (const source of listedSources({ sources })) {
    const key = fold(source.name);
    const group = groups.get(key);
    if (group) group.push(source);
    else if (key !== '') groups.set(key, [source]);
  }
  return new Map([...groups].map(([key, entries]) => [key, namesakes(text, entries)]));
};

const namesakes = (text: string, entries: readonly Source[]): Namesakes => {
  const traits = once(() => traitsOf(entries));
  const documents = once(() => new Set(entries.map(toDocument)));
  const years = once(() => yearsWithin(text, entries));
  return {
    entries,
    isOneDocument: () => documents().size < 2,
    isToldBy: (words) => isOneOf(traits(), fold(words)) || isOneOfYears(years(), words.match(YEARS) ?? []),
    precise: once(() => preciseNames(entries)),
  };
};

/** An entry without an address stands for itself, but a row, which gives a figure of a document. */
const toDocument = (source: Source): string | Source =>
  source.shape === 'row' || source.url?.href != null ? documentOf(source) : source;

const YEARS = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;

/** The year and the kind of an entry, as far as it has them, and of how many entries they are told. */
interface Trait {
  readonly told: readonly string[];
  readonly count: number;
}

const traitsOf = (entries: readonly Source[]): readonly Trait[] => {
  const counts = tally(entries, ({ date, kind }) => `${date?.value?.year ?? ''}|${fold(kind ?? '')}`);
  return [...counts].map(([trait, count]) => ({ told: trait.split('|').filter((part) => part !== ''), count }));
};

const isOneOf = (traits: readonly Trait[], words: string): boolean =>
  traits
    .filter(({ told }) => told.some((part) => words.includes(part)))
    .reduce((fitting, { count }) => fitting + count, 0) === 1;

/** The entry may give its year elsewhere than in its date. */
const isOneOfYears = (entriesOfYear: ReadonlyMap<string, readonly Source[]>, years: readonly string[]): boolean =>
  new Set(years.flatMap((year) => entriesOfYear.get(year) ?? [])).size === 1;

const yearsWithin = (text: string, entries: readonly Source[]): ReadonlyMap<string, readonly Source[]> => {
  const found = new Map<string, Source[]>();
  for (const entry of entries) {
    if (entry.external) continue;
    for (const year of new Set(slice(text, entry.span).match(YEARS))) {
      const of = found.get(year);
      if (of) of.push(entry);
      else found.set(year, [entry]);
    }
  }
  return found;
};

const preciseNames = (entries: readonly Source[]): readonly string[] => {
  const years = tally(entries, ({ date }) => date?.value?.year);
  const kinds = tally(entries, ({ kind }) => kind);
  return entries.flatMap(({ name, date, kind }) => {
    const year = date?.value?.year;
    if (year !== undefined && years.get(year) === 1) return [`${name}, ${year}`];
    return kind !== null && kinds.get(kind) === 1 ? [`${name}, ${kind}`] : [];
  });
};

const tally = <T>(entries: readonly Source[], traitOf: (source: Source) => T): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const entry of entries) counts.set(traitOf(entry), (counts.get(traitOf(entry)) ?? 0) + 1);
  return counts;
};
