import { createBreather } from '../documents/breather.ts';
import { uriKey } from '../documents/folders.ts';
import { type FoundFile, readFound, writeFound } from './found.ts';

/** A place for texts that outlives the server. No call rejects: what cannot be kept is found anew. */
export interface Store {
  /** Differs for any two builds of Sourcier that may find something else. */
  readonly program: string;
  /** A name for a text that no other text has. */
  hash(text: string): string;
  /** The text kept under a name; null for nothing, and for what is not whole. */
  read(name: string): Promise<string | null>;
  /** Keeps a text under a name, whole or not at all. */
  write(name: string, text: string): Promise<void>;
  /** Keeps nothing under a name any more. */
  drop(name: string): Promise<void>;
}

/** Opens the store of this workspace, when it is first needed; null where nothing outlives the server. */
export type OpenStore = () => Store | null;

/** Results of files, open now or not, since the last change of each; with a store, also before the last start. */
export interface WorkspaceCache {
  /** The result of a file, if it was found under this very `id`. */
  at(uri: string, id: string): FoundFile | undefined;
  put(found: FoundFile): void;
  drop(uri: string): void;
  /** Drops all but these. */
  keep(uris: readonly string[]): void;
  /** How many of these nothing is known of. */
  unknownAmong(uris: readonly string[]): number;
  /** Takes in what the store holds, once. Never rejects. */
  load(): Promise<void>;
  /** Writes what is not in the store yet. Never rejects; calls follow one another. */
  save(): Promise<void>;
  /** Saves if the store lacks much: who is killed in the middle of a long work goes on from there. */
  saveIfMany(): void;
  /** Saves when nothing has changed for a while. */
  saveLater(): void;
}

/** Articles are kept in so many texts, so that a change of one article writes few others anew. */
const SHARES = 64;

/** The first line of each text: another one was written by another Sourcier. */
const HEAD = 'sourcier index 1';

/** So many results are worth writing, and such a part of all: what is written in all grows with their number alone. */
const MANY = 100;
const MUCH = 0.2;

/** A single article takes no more, in UTF-16 units; larger ones are found anew. */
const LARGEST = 1_000_000;

/** An empty cache. */
export const createWorkspaceCache = (store: Store | null): WorkspaceCache => {
  const known = new Map<string, FoundFile>();
  const changed = new Set<number>();
  let loaded: Promise<void> | undefined;
  let saving = Promise.resolve();
  let unsaved = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = (key: string): void => {
    if (known.delete(key)) changed.add(shareOf(key));
  };
  const save = (): Promise<void> => {
    clearTimeout(timer);
    unsaved = 0;
    if (store !== null) saving = saving.then(() => saveShares(store, known, changed));
    return saving;
  };
  return {
    at: (uri, id) => {
      const found = known.get(uriKey(uri));
      return found?.id === id && found.uri === uri ? found : undefined;
    },
    put: (found) => {
      const key = uriKey(found.uri);
      known.set(key, found);
      changed.add(shareOf(key));
      unsaved++;
    },
    drop: (uri) => drop(uriKey(uri)),
    keep: (uris) => {
      const kept = new Set(uris.map(uriKey));
      for (const key of [...known.keys()]) if (!kept.has(key)) drop(key);
    },
    unknownAmong: (uris) => uris.filter((uri) => !known.has(uriKey(uri))).length,
    load: () => {
      loaded ??= store === null ? Promise.resolve() : loadShares(store, known);
      return loaded;
    },
    save,
    saveIfMany: () => {
      if (unsaved >= Math.max(MANY, known.size * MUCH)) void save();
    },
    saveLater: () => {
      clearTimeout(timer);
      if (store !== null) timer = setTimeout(save, 3_000);
    },
  };
};

/** The part of the articles that one belongs to, whatever others there are. */
const shareOf = (key: string): number => {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) >>> 0;
  return sum % SHARES;
};

const nameOfShare = (share: number): string => String(share).padStart(2, '0');

/** Results known already are newer than those of the store. */
const loadShares = async (store: Store, known: Map<string, FoundFile>): Promise<void> => {
  const breathe = createBreather();
  for (let share = 0; share < SHARES; share++) {
    const [head, ...lines] = ((await store.read(nameOfShare(share))) ?? '').split('\n');
    if (head !== HEAD) continue;
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const found = readFound(lines[i] ?? '', lines[i + 1] ?? '');
      const key = found && uriKey(found.uri);
      if (found !== null && key !== null && shareOf(key) === share && !known.has(key)) known.set(key, found);
      await breathe();
    }
  }
};

const saveShares = async (store: Store, known: ReadonlyMap<string, FoundFile>, changed: Set<number>): Promise<void> => {
  const breathe = createBreather();
  const shares = new Map([...changed].map((share) => [share, [] as FoundFile[]]));
  changed.clear();
  for (const [key, found] of known) shares.get(shareOf(key))?.push(found);
  for (const [share, all] of shares) {
    const written = all.map(writeFound).filter(({ length }) => length < LARGEST);
    if (written.length === 0) await store.drop(nameOfShare(share));
    else await store.write(nameOfShare(share), [HEAD, ...written].join('\n'));
    await breathe();
  }
};
