import type { FrontMatterPlace } from './model.ts';

type TomlPlace = readonly [path: string, place: FrontMatterPlace];

/** Deeper data have no places: no article nests its sources further. */
const DEEPEST = 3;

/**
 * Where each key and item of a TOML text stands ("sources", "sources.0.name"), for the parser gives no positions; a table's
 * value goes from its header to its last value. `source` is TOML that the parser could read.
 */
export const placesInToml = (source: string): ReadonlyMap<string, FrontMatterPlace> => {
  const places = new Map<string, FrontMatterPlace>();
  const counts = new Map<string, number>();
  let table: TomlPlace = ['', { key: NOWHERE, value: NOWHERE }];
  for (let at = skip(source, 0); at < source.length; at = skip(source, at)) {
    const header = readHeader(source, at, counts);
    const read = header ?? readPair(source, at, table[0]);
    for (const [path, place] of read.places) if (path.split('.').length <= DEEPEST) places.set(path, place);
    at = Math.max(read.end, at + 1);
    const [path, { key, value }] = (header ? header.places[0] : null) ?? table;
    table = [path, { key, value: { start: value.start, end: at } }];
    if (places.has(path)) places.set(...table);
  }
  return places;
};

const NOWHERE = { start: 0, end: 0 };

/** "[params]", "[[sources]]"; null for what is none. */
const readHeader = (source: string, at: number, counts: Map<string, number>): ReadPlaces | null => {
  const [all, open, name = ''] = match(HEADER, source, at) ?? [];
  if (all === undefined) return null;
  const path = tablePath(namesIn(name), open === '[[', counts);
  const start = at + all.indexOf(name);
  const end = at + all.length;
  return { places: [[path, { key: { start, end: start + name.length }, value: { start: at, end } }]], end };
};

const NAME = String.raw`(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')`;

const NAMES = String.raw`${NAME}(?:[ \t]*\.[ \t]*${NAME})*`;

const HEADER = new RegExp(String.raw`(\[\[?)[ \t]*(${NAMES})[ \t]*\]\]?`, 'y');

const PAIR = new RegExp(String.raw`(${NAMES})[ \t]*=[ \t]*`, 'y');

const EACH_NAME = new RegExp(NAME, 'g');

const BETWEEN = /(?:[\s,]|#[^\n]*)*/y;

const STRING = /"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y;

const BARE = /[^,\]}#\n]*/y;

const match = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

const skip = (source: string, at: number): number => at + (match(BETWEEN, source, at)?.[0].length ?? 0);

const namesIn = (written: string): readonly string[] =>
  Array.from(written.matchAll(EACH_NAME), ([name]) => name.replace(/^(["'])(.*)\1$/s, '$2'));

/** "[[a]]" the second time is "a.1", and "[a.b]" after it "a.1.b". */
const tablePath = (names: readonly string[], isItem: boolean, counts: Map<string, number>): string => {
  let path = '';
  for (const [i, name] of names.entries()) {
    path = join(path, name);
    const isLast = i === names.length - 1;
    if (isLast && isItem) counts.set(path, (counts.get(path) ?? -1) + 1);
    const count = isLast && !isItem ? undefined : counts.get(path);
    if (count !== undefined) path = join(path, String(count));
  }
  return path;
};

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

interface ReadPlaces {
  readonly places: readonly TomlPlace[];
  readonly end: number;
}

/** "key = value". */
const readPair = (source: string, at: number, before: string): ReadPlaces => {
  const [all, written] = match(PAIR, source, at) ?? [];
  if (all === undefined || written === undefined) return { places: [], end: at };
  const path = namesIn(written).reduce(join, before);
  const start = at + all.length;
  const value = readValue(source, start, path);
  const place = { key: { start: at, end: at + written.length }, value: { start, end: value.end } };
  return { places: [[path, place], ...value.places], end: value.end };
};

const readValue = (source: string, at: number, path: string): ReadPlaces => {
  const first = source.charAt(at);
  if (first === '[') return readItems(source, at, (from, i) => readItem(source, from, join(path, String(i))));
  if (first === '{') return readItems(source, at, (from) => readPair(source, from, path));
  const written = match(STRING, source, at)?.[0] ?? match(BARE, source, at)?.[0].trimEnd() ?? '';
  return { places: [], end: at + written.length };
};

/** Reads what stands between brackets, one by one. */
const readItems = (source: string, at: number, read: (from: number, i: number) => ReadPlaces): ReadPlaces => {
  const places: TomlPlace[] = [];
  let from = skip(source, at + 1);
  for (let i = 0; from < source.length && !/[\]}]/.test(source.charAt(from)); i++) {
    const item = read(from, i);
    places.push(...item.places);
    from = skip(source, Math.max(item.end, from + 1));
  }
  return { places, end: Math.min(source.length, from + 1) };
};

const readItem = (source: string, at: number, path: string): ReadPlaces => {
  const value = readValue(source, at, path);
  const span = { start: at, end: value.end };
  return { places: [[path, { key: span, value: span }], ...value.places], end: value.end };
};
