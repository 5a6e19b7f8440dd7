import type { BibtexEntry } from './bibtex-scan.ts';

/**
 * Entries with the fields that they take from others: of a `crossref` all they lack, the title as that of the book they
 * stand in, of `xdata` as they are. Entries that only give (`@xdata`) are left out.
 */
export const withInherited = (entries: readonly BibtexEntry[]): readonly BibtexEntry[] => {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return entries
    .filter(({ type }) => type !== 'xdata')
    .map((entry) => {
      const fields = fieldsOf(entry, byKey, 0);
      return fields === entry.fields ? entry : { ...entry, fields };
    });
};

/** Longer chains of entries lead in a circle. */
const DEEPEST = 5;

type EntryFields = BibtexEntry['fields'];

const fieldsOf = ({ fields }: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>, depth: number): EntryFields => {
  const given = (names: string | undefined): readonly BibtexEntry[] =>
    (names ?? '').split(',').flatMap((name) => byKey.get(name.trim()) ?? []);
  const whole = given(fields.get('crossref'));
  const parts = given(fields.get('xdata'));
  if (depth >= DEEPEST || whole.length + parts.length === 0) return fields;
  const from = (one: BibtexEntry): EntryFields => fieldsOf(one, byKey, depth + 1);
  return new Map([...whole.flatMap((one) => inside(from(one))), ...parts.flatMap((one) => [...from(one)]), ...fields]);
};

/** Fields that an entry hands to one that stands in it. */
const inside = (fields: EntryFields): readonly (readonly [string, string])[] =>
  [...fields].flatMap(([name, value]) => {
    if (name === 'title') return [['booktitle', value] as const];
    return OWN.has(name) ? [] : [[name, value] as const];
  });

/** Fields by which an entry speaks of itself alone. */
const OWN: ReadonlySet<string> = new Set(
  'subtitle titleaddon shorttitle sorttitle indextitle doi url urldate eprint pages crossref xref xdata ids options label note abstract keywords file'.split(
    ' ',
  ),
);
