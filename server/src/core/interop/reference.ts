import { bare } from '../names/keys.ts';
import { isoOf } from '../sources/dates.ts';
import type { LibrarySource, Source } from '../sources/model.ts';

/** What survives a change of format: a source without where it was written. Null for what is not known. */
export interface Reference {
  readonly name: string;
  readonly kind: string | null;
  /** ISO, as precise as it is known. */
  readonly date: string | null;
  readonly url: string | null;
  /** As written, with its scale. */
  readonly reliability: string | null;
}

/** A listed source as a reference; null for one without a name. */
export const referenceOf = ({ name, kind, date, url, reliability, library }: Source): Reference | null => {
  if (name === '') return null;
  return {
    name,
    kind: kind ?? library?.kind ?? null,
    date: date?.value ? isoOf(date.value) : null,
    url: url?.href ?? library?.url ?? null,
    reliability: reliability?.score == null ? (library?.rating?.text ?? null) : reliability.text,
  };
};

/** A source of a library as a reference. */
export const referenceKept = ({ name, kind, date, url, rating }: LibrarySource): Reference => ({
  name,
  kind,
  date: date?.value ? isoOf(date.value) : null,
  url,
  reliability: rating?.text ?? null,
});

/** Each document once: what has the same name, date and address is the same. */
export const distinctReferences = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(references.map((one) => [`${bare(one.name)}\n${one.date}\n${one.url}`, one])).values(),
];

/** A key for each reference, from its name and year: plain ASCII, each different. */
export const keysFor = (references: readonly Reference[]): readonly string[] => {
  const taken = new Set<string>();
  return references.map(({ name, date }) => {
    const words = bare(name).match(/[a-z0-9]+/g) ?? [];
    const base = `${words.slice(0, 3).join('-') || 'source'}${date === null ? '' : `-${date.slice(0, 4)}`}`;
    let key = base;
    for (let i = 2; taken.has(key); i++) key = `${base}-${i}`;
    taken.add(key);
    return key;
  });
};
