import { fold } from '../language/fold.ts';
import { remembering } from '../language/remember.ts';
import { ofSources, type SourcesInText } from '../names/of-sources.ts';
import type { Source } from '../sources/model.ts';
import { once } from '../text/once.ts';
import { documentOf } from './document.ts';

/** Entries of a list that bear one name, with what tells them apart. */
export interface Namesakes {
  /** Their numbers among the sources. */
  readonly entries: readonly number[];
  /** Whether they all stand for one document. */
  readonly isOneDocument: () => boolean;
  /** Whether words that follow the name, its year or its kind, fit one entry alone. */
  readonly isToldBy: (words: string) => boolean;
  /** The names that mean one entry each: with its year, else with its kind. */
  readonly precise: () => readonly string[];
}

/** For each source of an article, the listed ones that bear its name; a name that stands alone has a group of one. */
export const namesakesIn: (article: SourcesInText) => readonly (Namesakes | undefined)[] = ofSources(
  (sources, written) => {
    const named = new Map<string, NumberedEntry[]>();
    for (const [i, source] of sources.entries()) {
      const key = fold(source.name);
      const entry = { i, source, written: written[i] ?? '' };
      const others = named.get(key);
      if (source.shape === 'note' || key === '') continue;
      if (others) others.push(entry);
      else named.set(key, [entry]);
    }
    const groups = new Map([...named].map(([key, entries]) => [key, namesakes(entries)]));
    return sources.map(({ name }) => groups.get(fold(name)));
  },
);

/** An entry, its number among the sources, and what is written of it in the article. */
interface NumberedEntry {
  readonly i: number;
  readonly source: Source;
  readonly written: string;
}

const namesakes = (entries: readonly NumberedEntry[]): Namesakes => {
  const sources = entries.map(({ source }) => source);
  const traits = once(() => traitsOf(sources));
  const documents = once(() => new Set(sources.map(toDocument)));
  const years = once(() => yearsWithin(entries));
  const isToldBy = (words: string): boolean =>
    isOneOf(traits(), fold(words)) || isOneOfYears(years(), words.match(YEARS) ?? []);
  const told = remembering((words) => (isToldBy(words) ? 1 : 0));
  return {
    entries: entries.map(({ i }) => i),
    isOneDocument: () => documents().size < 2,
    isToldBy: (words) => told(words) === 1,
    precise: once(() => preciseNames(sources)),
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
const isOneOfYears = (entriesOfYear: ReadonlyMap<string, readonly number[]>, years: readonly string[]): boolean =>
  new Set(years.flatMap((year) => entriesOfYear.get(year) ?? [])).size === 1;

const yearsWithin = (entries: readonly NumberedEntry[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { i, written } of entries) {
    for (const year of new Set(written.match(YEARS))) {
      const of = found.get(year);
      if (of) of.push(i);
      else found.set(year, [i]);
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
