import type { Connection } from 'vscode-languageserver';
import { NO_BIBLIOGRAPHIES } from '../../core/article/defaults.ts';
import { bibliographyPaths } from '../../core/bibliography/index.ts';
import type { Bibliographies, BibliographyReader, Loaded } from '../../core/bibliography/model.ts';
import { NOT_READ, readBibliography } from '../../core/bibliography/read.ts';
import { parseFrontMatter } from '../../core/front-matter/index.ts';
import type { Encoding } from '../../core/text/encoding.ts';
import { fieldOf } from '../../core/text/field.ts';
import { beside } from '../../core/text/uri.ts';

/** All readers of a server as one, by URI; they never reject. */
export interface Libraries extends BibliographyReader {
  /** Those of the article at a URI: the same value for as long as all it holds is the same. */
  of(uri: string, text: string): Promise<Bibliographies>;
  /** Drops what was read, because a file has changed; the URIs of the articles that named one, read or not. */
  forget(): readonly string[];
}

/** Makes a library of the files that a server can read by itself, in these folders (URIs). */
export type OwnLibrary = (folders: () => readonly string[]) => BibliographyReader;

/** The request by which the server asks Sourcier's own client for a file of the workspace: `{uri}`. */
export const READ_FILE = 'sourcier/readFile';

/** Bibliographies from the disk for files, from the client for what lies elsewhere, where it offers to read. */
export const createLibraries = (disk: BibliographyReader | null, client: BibliographyReader | null): Libraries => {
  const known = new Map<string, Bibliographies>();
  const naming = new Set<string>();
  const libraryFor = (uri: string): BibliographyReader | null => (uri.startsWith('file:') ? (disk ?? client) : client);
  return {
    of: async (uri, text) => {
      // Most articles name none, and they must not wait for it.
      const library = mayNameOne(text) ? libraryFor(uri) : null;
      if (library === null) {
        naming.delete(uri);
        return NO_BIBLIOGRAPHIES;
      }
      // Before the files are read: what changes meanwhile must not go unnoticed.
      naming.add(uri);
      const found = await library.of(uri, text);
      const before = known.get(uri);
      // What is the same stays the same value, so that an article is not read anew for it.
      if (before !== undefined && isSame(before, found)) return before;
      known.set(uri, found);
      return found;
    },
    forget: () => {
      known.clear();
      for (const library of [disk, client]) library?.forget();
      return [...naming];
    },
  };
};

/** Looks no further than it must: this is asked at each letter typed. */
const mayNameOne = (text: string): boolean => {
  const [opening, fence] = /^\uFEFF?(?:(---|\+\+\+)|<!--)/.exec(text) ?? [];
  if (opening === undefined) return false;
  const close = fence === undefined ? -1 : text.indexOf(`\n${fence}`, opening.length);
  return text.slice(0, close < 0 ? LONGEST_HEAD : close).includes('bibliography');
};

/** Front matter beyond that is not read. In UTF-16 units. */
const LONGEST_HEAD = 250_000;

const isSame = (a: Bibliographies, b: Bibliographies): boolean =>
  a.size === b.size && [...a].every(([path, loaded]) => b.get(path) === loaded);

/** A library that asks the client for each file, once; the client reads within the workspace only. */
export const createClientLibrary = (connection: Connection): BibliographyReader => {
  const known = new Map<string, Promise<Loaded>>();
  const ask = async (uri: string): Promise<Loaded> => {
    try {
      const answer: unknown = await connection.sendRequest(READ_FILE, { uri });
      const text = fieldOf(answer, 'text');
      if (typeof text === 'string') return readBibliography(uri, text, encodingOf(fieldOf(answer, 'encoding')));
      return NOT_READ[refusalOf(fieldOf(answer, 'problem'))];
    } catch (error) {
      connection.console.warn(`The client did not read ${uri}: ${String(error)}`);
      return NOT_READ.unreadable;
    }
  };
  const load = (article: string, path: string): Promise<Loaded> => {
    const uri = beside(article, path);
    if (uri === null) return Promise.resolve(NOT_READ.missing);
    const loaded = known.get(uri) ?? ask(uri);
    known.set(uri, loaded);
    return loaded;
  };
  return {
    of: async (uri, text) => {
      const named = bibliographyPaths(parseFrontMatter(text), text).filter(({ refused }) => refused === null);
      return new Map(await Promise.all(named.map(async ({ path }) => [path, await load(uri, path)] as const)));
    },
    forget: () => known.clear(),
  };
};

/** How the client read a file; only what is no UTF-8 is worth a word. */
const encodingOf = (encoding: unknown): Encoding => (encoding === 'windows-1252' ? encoding : 'utf-8');

const PROBLEMS = ['outside', 'missing', 'unreadable', 'too-large'] as const;

/** Why the client did not read a file, as it says. */
export const refusalOf = (problem: unknown): (typeof PROBLEMS)[number] =>
  PROBLEMS.find((code) => code === problem) ?? 'unreadable';
