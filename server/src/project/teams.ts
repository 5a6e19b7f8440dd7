import ignore, { type Ignore } from 'ignore';
import type { LibraryFile } from '../core/library/model.ts';
import { readLibrary } from '../core/library/read.ts';
import { merged } from '../core/settings/merge.ts';
import { readTexts } from '../core/settings/settings.ts';
import { readSettingsFile, type SettingsFile, type SettingsProblem } from '../core/settings/settings-file.ts';
import { type Places, SETTINGS_FILES, type TeamFile, type Teams } from '../core/settings/team.ts';
import type { LibrarySource } from '../core/sources/model.ts';
import { fieldOf } from '../core/text/field.ts';
import { below, parentOf, pathFrom } from './places.ts';

/** Libraries that are read where no setting names one, the first that is there. */
const LIBRARIES: readonly string[] = ['sources.yml', 'sources.yaml'];

/**
 * Finds settings files upwards from articles, up to the top folder, and the libraries they name, which must lie below
 * them. Each file is read once; a library that breaks keeps what it held while its fault is told.
 */
export const createTeams = (places: Places): Teams => {
  const settings = new Map<string, Promise<Above>>();
  const libraries = new Map<string, Promise<LibraryFile | null>>();
  const whole = new Map<string, readonly LibrarySource[]>();
  const joined = new Map<string, readonly LibrarySource[]>();
  const above = (folder: string): Promise<Above> => once(settings, folder, () => settingsAbove(places, folder, above));
  const library = (file: string, within: string): Promise<LibraryFile | null> =>
    once(libraries, file, () => loadLibrary(places, file, within, whole));
  return {
    of: async (place, own) => {
      const { top, file, folder, defaults, ignored } = await above(parentOf(place));
      const { paths, base, isNamed } = librariesOf(own, top, file, folder, defaults);
      const wanted = paths.map((path) => ({ path, place: below(base, path) }));
      const read = await Promise.all(
        wanted.map(async (one) => ({ ...one, loaded: one.place === null ? null : await library(one.place, base) })),
      );
      const loaded = read.flatMap((one) => one.loaded ?? []);
      const unread = isNamed ? read.filter((one) => one.loaded === null).map(({ path }) => path) : [];
      const files: readonly TeamFile[] = [
        ...(file === null
          ? []
          : [
              {
                kind: 'settings' as const,
                file: file.file,
                problems: [...file.problems, ...unreadLibraries(file, unread)],
              },
            ]),
        ...loaded.map(({ file: name, problems }) => ({ kind: 'library' as const, file: name, problems })),
      ];
      const isIgnored = ignored?.names.ignores(pathFrom(ignored.folder, place)) ?? false;
      const section = merged(own, file?.section) ?? {};
      return { section, library: joinedLibrary(joined, loaded), isIgnored, base: folder, files };
    },
    has: (place) => libraries.has(place),
    forget: () => {
      settings.clear();
      libraries.clear();
    },
  };
};

/** Settings and libraries found from a folder upwards. */
interface Above {
  /** The folder beyond which nothing is looked for. */
  readonly top: string;
  readonly file: SettingsFile | null;
  /** Where the settings file stands; the top without one. */
  readonly folder: string;
  /** The nearest folder with a library under its usual name, and that name. */
  readonly defaults: { readonly folder: string; readonly name: string } | null;
  /** The nearest `.sourcierignore`, in git's grammar. */
  readonly ignored: { readonly folder: string; readonly names: Ignore } | null;
}

const once = <Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

const settingsAbove = async (
  places: Places,
  folder: string,
  above: (folder: string) => Promise<Above>,
): Promise<Above> => {
  const [file, name, names, isTop] = await Promise.all([
    settingsIn(places, folder),
    libraryIn(places, folder),
    ignoredIn(places, folder),
    places.isTop(folder),
  ]);
  const parent = parentOf(folder);
  const rest =
    isTop || parent === folder
      ? { top: folder, file: null, folder, defaults: null, ignored: null }
      : await above(parent);
  const defaults = name === null ? rest.defaults : { folder, name };
  const ignored = names === null ? rest.ignored : { folder, names };
  const found = { ...rest, defaults, ignored };
  return file === null ? found : { ...found, file, folder };
};

const ignoredIn = async (places: Places, folder: string): Promise<Ignore | null> => {
  const read = await places.read(`${folder}/.sourcierignore`, folder);
  return 'text' in read ? ignore().add(read.text) : null;
};

const settingsIn = async (places: Places, folder: string): Promise<SettingsFile | null> => {
  for (const name of SETTINGS_FILES) {
    const place = `${folder}/${name}`;
    const read = await places.read(place, folder);
    if ('text' in read) return readSettingsFile(place, read.text);
    // A place that may not be looked at, as beside a document that was never saved, holds no settings.
    if (read.problem === 'missing' || read.problem === 'outside') continue;
    return { file: place, section: {}, problems: [unread(read.problem)], libraries: [] };
  }
  return null;
};

const START = { line: 0, character: 0 };

const unread = (code: 'unreadable' | 'too-large'): SettingsProblem => ({
  code,
  detail: '',
  known: [],
  range: { start: START, end: START },
});

/** The usual name under which a folder has a library; a file of that name that holds no list of sources is none. */
const libraryIn = async (places: Places, folder: string): Promise<string | null> => {
  for (const name of LIBRARIES) {
    const read = await places.read(`${folder}/${name}`, folder);
    if ('text' in read && /^(?:["']?sources["']?\s*:|\s*-\s)/m.test(read.text)) return name;
  }
  return null;
};

/** The libraries of an article: those its user sets, else those of its settings file, else the nearest usual one. */
const librariesOf = (
  own: unknown,
  top: string,
  file: SettingsFile | null,
  folder: string,
  defaults: Above['defaults'],
): { readonly paths: readonly string[]; readonly base: string; readonly isNamed: boolean } => {
  const set = pathsIn(own);
  if (set.length > 0) return { paths: set, base: top, isNamed: true };
  const written = pathsIn(file?.section);
  if (written.length > 0) return { paths: written, base: folder, isNamed: true };
  return defaults === null
    ? { paths: [], base: top, isNamed: false }
    : { paths: [defaults.name], base: defaults.folder, isNamed: false };
};

const pathsIn = (section: unknown): readonly string[] => {
  const value = fieldOf(section, 'library');
  return typeof value === 'string' && value !== '' ? [value] : (readTexts(value) ?? []);
};

const unreadLibraries = (file: SettingsFile, unread: readonly string[]): readonly SettingsProblem[] =>
  file.libraries
    .filter(({ path }) => unread.includes(path))
    .map(({ path, range }) => ({ code: 'unread-library', detail: path, known: [], range }));

const loadLibrary = async (
  places: Places,
  file: string,
  within: string,
  whole: Map<string, readonly LibrarySource[]>,
): Promise<LibraryFile | null> => {
  const read = await places.read(file, within);
  if (!('text' in read)) return null;
  const loaded = readLibrary(file, read.text);
  const isBroken = loaded.problems.some(({ code }) => code === 'syntax' || code === 'shape');
  if (!isBroken) whole.set(file, loaded.sources);
  // A file is broken while it is being written: what it held until then still holds.
  return isBroken ? { ...loaded, sources: whole.get(file) ?? loaded.sources } : loaded;
};

/** All sources of several files, the same value for the same files as they were read. */
const joinedLibrary = (
  joined: Map<string, readonly LibrarySource[]>,
  files: readonly LibraryFile[],
): readonly LibrarySource[] => {
  if (files.length === 0) return NOTHING;
  const key = files.map(({ file }) => file).join('\n');
  const sources = files.length === 1 ? (files[0]?.sources ?? NOTHING) : files.flatMap((file) => file.sources);
  const before = joined.get(key);
  if (before !== undefined && before.length === sources.length && before.every((one, i) => one === sources[i])) {
    return before;
  }
  joined.set(key, sources);
  return sources;
};

const NOTHING: readonly LibrarySource[] = [];
