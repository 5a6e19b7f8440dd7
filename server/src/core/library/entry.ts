import { addressOf } from '../sources/fields.ts';
import type { Excerpt, LibrarySource } from '../sources/model.ts';
import { hostOf } from '../text/address.ts';
import type { Span } from '../text/span.ts';
import type { Tree } from '../text/yaml.ts';
import { dateAt, fieldsOf, textAt, textsAt } from './fields.ts';
import { ENTRY_KEYS, EXCERPT_KEYS } from './keys.ts';
import { readRating } from './rating.ts';
import type { LibraryReading } from './reading.ts';

/** One entry of a library; null for one without a name, which nothing could cite. */
export const readEntry = (entry: Tree, reading: LibraryReading): LibrarySource | null => {
  const fields = fieldsOf(entry, ENTRY_KEYS, reading);
  if (fields === null) {
    reading.report('entry', entry.span);
    return null;
  }
  const at = (key: keyof typeof ENTRY_KEYS): Tree | null => fields.get(key) ?? null;
  const name = textAt(at('name'), reading) ?? '';
  if (name === '') {
    reading.report('nameless', firstOf(entry));
    return null;
  }
  const named = at('name')?.span ?? entry.span;
  return {
    name,
    aliases: textsAt(at('aliases'), reading),
    kind: textAt(at('kind'), reading),
    date: dateAt(at('date'), reading),
    url: addressAt(at('url'), reading),
    domains: textsAt(at('domains'), reading).map(hostOf).filter(Boolean),
    rating: readRating(at('reliability'), reading),
    excerpts: [...excerptsAt(at('excerpts'), 'excerpt', reading), ...excerptsAt(at('facts'), 'fact', reading)],
    place: { file: reading.file, range: reading.rangeOf(named) },
  };
};

const addressAt = (tree: Tree | null, reading: LibraryReading): string | null => {
  const text = textAt(tree, reading);
  if (tree === null || text === null) return null;
  const address = addressOf(text);
  if (address === null) reading.report('url', tree.span, text);
  return address;
};

const excerptsAt = (tree: Tree | null, kind: Excerpt['kind'], reading: LibraryReading): readonly Excerpt[] =>
  (tree?.items() ?? (tree === null ? [] : [tree])).flatMap((item): readonly Excerpt[] => {
    const fields = item.entries() === null ? null : fieldsOf(item, EXCERPT_KEYS, reading);
    const written = fields === null ? item : (fields.get('text') ?? null);
    const text = textAt(written, reading);
    if (written === null || text === null) return [];
    const url = addressAt(fields?.get('url') ?? null, reading);
    const date = textAt(fields?.get('date') ?? null, reading);
    const place = { file: reading.file, range: reading.rangeOf(written.span) };
    return [{ text, kind, url, date, place, span: null }];
  });

/** The first key of an entry, to mark it by. */
const firstOf = (entry: Tree): Span => entry.entries()?.[0]?.key ?? entry.span;
