import { squash } from '../language/fold.ts';
import { readDate } from '../sources/fields.ts';
import type { LibrarySource } from '../sources/model.ts';
import type { Tree } from '../text/yaml.ts';
import { keyNamed } from './keys.ts';
import type { LibraryReading } from './reading.ts';

/** The values of a mapping, by key; words that are no key are reported. Null for what is no mapping. */
export const fieldsOf = <Key extends string>(
  tree: Tree,
  keys: Readonly<Record<Key, readonly string[]>>,
  { report }: LibraryReading,
): ReadonlyMap<Key, Tree> | null => {
  const entries = tree.entries();
  if (entries === null) return null;
  const fields = new Map<Key, Tree>();
  for (const { name, key: place, value } of entries) {
    const key = keyNamed(name, keys);
    if (key === null) report('unknown-key', place, name);
    else if (!fields.has(key)) fields.set(key, value);
  }
  return fields;
};

/** One line of text; null where there is none. A mapping or a list is reported. */
export const textAt = (tree: Tree | null, { report }: LibraryReading): string | null => {
  const value = tree?.scalar();
  if (tree !== null && value === undefined) report('text', tree.span);
  const text = typeof value === 'string' || typeof value === 'number' ? squash(String(value)) : '';
  return text || null;
};

/** A text, or a list of texts. */
export const textsAt = (tree: Tree | null, reading: LibraryReading): readonly string[] =>
  (tree?.items() ?? (tree === null ? [] : [tree])).flatMap((item) => textAt(item, reading) ?? []);

/** A date as it is written, reported where it is none. */
export const dateAt = (tree: Tree | null, reading: LibraryReading): LibrarySource['date'] => {
  const text = textAt(tree, reading);
  if (tree === null || text === null) return null;
  const { value, undated } = readDate(text, { start: 0, end: text.length });
  if (value === null && !undated) reading.report('date', tree.span, text);
  return { text, value };
};
