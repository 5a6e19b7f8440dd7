import { indexNames, type NameIndex } from '../names/index.ts';
import type { LibrarySource, Match, NewSource, Source } from '../sources/model.ts';
import { hostOf } from '../text/address.ts';
import { eachOnce } from '../text/once.ts';

/** An article's sources, each with what the library knows of it, under whose names it can be cited too. */
export const withLibrary = (sources: readonly Source[], library: readonly LibrarySource[]): readonly Source[] => {
  if (library.length === 0) return sources;
  const known = indexed(library);
  return sources.map((source) => {
    const named = byName(source, known);
    if (named !== null) {
      const names = [named.name, ...named.aliases].filter(
        (name) => name !== source.name && !source.aliases.includes(name),
      );
      return { ...source, aliases: [...source.aliases, ...names], library: named };
    }
    const hosted = byHost(source, known);
    return hosted === null ? source : { ...source, library: hosted };
  });
};

/** The sources of a library that no source of an article is. */
export const notListed = (library: readonly LibrarySource[], sources: readonly Source[]): readonly LibrarySource[] => {
  const listed = new Set(sources.map(({ library: known }) => known));
  return library.filter((source) => !listed.has(source));
};

/** A source to be listed under a name, as the library knows it; the name alone where it knows nothing. */
export const knownAs = (library: readonly LibrarySource[], name: string): NewSource => {
  const found = library.length === 0 ? null : indexed(library).names.resolve(name);
  const source = found !== null && SURE.has(found.match) ? library[found.source] : undefined;
  return source === undefined ? { name } : toNewSource(source);
};

/** A source of the library as an entry to be written. */
export const toNewSource = ({ name, url, kind, date, rating }: LibrarySource): NewSource => ({
  name,
  ...(url !== null && { address: url }),
  ...(kind !== null && { kind }),
  ...(date !== null && { date: date.text }),
  ...(rating !== null && { reliability: rating.text }),
});

/** A source of the library as an article that lists it would have it; its spans are empty. */
export const asSource = (source: LibrarySource): Source => ({
  name: source.name,
  nameSpan: NOWHERE,
  aliases: source.aliases,
  kind: source.kind,
  date: source.date && { ...source.date, undated: false, span: NOWHERE },
  url: source.url === null ? null : { text: source.url, href: source.url, span: NOWHERE },
  reliability: source.rating && {
    text: source.rating.text,
    score: source.rating.score,
    scale: 10,
    reason: source.rating.reason,
    span: NOWHERE,
  },
  fields: [],
  excerpts: [],
  shape: 'line',
  key: null,
  span: NOWHERE,
  library: source,
});

const NOWHERE = { start: 0, end: 0 };

interface IndexedLibrary {
  readonly library: readonly LibrarySource[];
  readonly names: NameIndex;
  readonly hosts: ReadonlyMap<string, LibrarySource>;
}

/** A library is read once and serves many articles. */
const indexed = eachOnce((library: readonly LibrarySource[]): IndexedLibrary => {
  const hosts = new Map(library.flatMap((source) => source.domains.map((host) => [host, source] as const)));
  return { library, names: indexNames(library.map(asSource)), hosts };
});

/** Names that agree so are one source's; less would rate an article's source by another's reputation. */
const SURE: ReadonlySet<Match> = new Set(['exact', 'typographic', 'affix', 'contained', 'abbreviation']);

const byName = ({ name, aliases }: Source, { library, names }: IndexedLibrary): LibrarySource | null => {
  for (const written of [name, ...aliases]) {
    const found = written === '' ? null : names.resolve(written);
    if (found !== null && SURE.has(found.match)) return library[found.source] ?? null;
  }
  return null;
};

const byHost = ({ url }: Source, { hosts }: IndexedLibrary): LibrarySource | null => {
  const parts = hostOf(url?.href ?? '').split('.');
  // "blog.insee.fr" is one of "insee.fr".
  for (let i = 0; i < parts.length - 1; i++) {
    const found = hosts.get(parts.slice(i).join('.'));
    if (found !== undefined) return found;
  }
  return null;
};
