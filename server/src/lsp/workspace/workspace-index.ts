import { withFindings } from '../../core/analysis/analyse.ts';
import { type AcrossFinding, audible, compareAcross } from '../../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../../core/rules/across/digest.ts';
import { createGathering, type Gathering } from '../../core/rules/across/others.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { uriKey } from '../documents/folders.ts';
import type { Snapshot } from '../documents/store.ts';
import type { FoundArticle, FoundFile } from './found.ts';

/** An article that is not open, with the settings it was checked under. */
export interface Indexed extends FoundArticle, Pick<FoundFile, 'uri' | 'id'> {
  readonly settings: Settings;
}

/** The articles of a workspace, each as it was last read. Two writings of one URI are one article. */
export interface WorkspaceIndex {
  /** Those that are not open. */
  closed(): readonly Indexed[];
  isOpen(uri: string): boolean;
  put(indexed: Indexed): void;
  /** Drops an article that is not open. */
  drop(uri: string): void;
  /** A file, or a folder with all in it, is no more. Of open documents, what they say is compared no more. */
  remove(uri: string): void;
  /** A file that was removed is there again. */
  restore(uri: string): void;
  /** Drops all that are not open but these. */
  keep(uris: readonly string[]): void;
  /** An open document is open no more. */
  close(uri: string): void;
  /** Documents that were open and are not, until the client has been told that nothing is said of them. */
  left(): readonly string[];
  forgetLeft(uri: string): void;
  /** Differs after each change of what open documents are compared with. */
  revision(): number;
  /** Findings on what an article that is not open says otherwise than others. */
  acrossOf(indexed: Indexed): readonly AcrossFinding[];
  /** An open document with what it says otherwise than other articles; the same value while nothing has changed. */
  withAcross(snapshot: Snapshot): Snapshot;
}

/** An index of no articles; `openUris` names the documents that are open. */
export const createWorkspaceIndex = (openUris: () => readonly string[]): WorkspaceIndex => {
  // Made with the first article: what it is made with takes time to load.
  let made: Gathering | undefined;
  const gathering = (): Gathering => {
    made ??= createGathering();
    return made;
  };
  const closed = createClosed(gathering);
  const removed = new Set<string>();
  const left = new Map<string, string>();
  let revision = 0;
  const changed = (isChanged: boolean): void => {
    if (isChanged) revision++;
  };
  return {
    closed: closed.all,
    isOpen: (uri) => openUris().some((open) => uriKey(open) === uriKey(uri)),
    put: (indexed) => changed(closed.put(indexed)),
    drop: (uri) => changed(closed.drop(uriKey(uri))),
    remove: (uri) => {
      const isIn = within(uriKey(uri));
      const open = openUris().filter((one) => isIn(uriKey(one)));
      for (const one of open) {
        removed.add(uriKey(one));
        made?.drop(one);
      }
      changed(closed.dropWhere(isIn) || open.length > 0);
    },
    restore: (uri) => changed(removed.delete(uriKey(uri))),
    keep: (uris) => {
      const kept = new Set(uris.map(uriKey));
      changed(closed.dropWhere((key) => !kept.has(key)));
    },
    left: () => [...left.values()],
    forgetLeft: (uri) => void left.delete(uriKey(uri)),
    close: (uri) => {
      left.set(uriKey(uri), uri);
      removed.delete(uriKey(uri));
      made?.drop(uri);
      revision++;
    },
    revision: () => revision,
    acrossOf: ({ digest, settings }) => compareAcross(digest, gathering(), settings.lint),
    withAcross: (snapshot) => {
      const key = uriKey(snapshot.document.uri);
      closed.drop(key);
      return removed.has(key) ? snapshot : compareOpen(gathering(), snapshot);
    },
  };
};

/** The articles that are not open, each in the gathering of what articles say. */
const createClosed = (gathering: () => Gathering) => {
  const known = new Map<string, Indexed>();
  /** Whether it was there. */
  const drop = (key: string): boolean => {
    const one = known.get(key);
    if (one) gathering().drop(one.uri);
    return known.delete(key);
  };
  return {
    all: () => [...known.values()],
    drop,
    /** Whether that changes anything. */
    put: (indexed: Indexed): boolean => {
      const key = uriKey(indexed.uri);
      const isNew = known.get(key)?.id !== indexed.id;
      drop(key);
      known.set(key, indexed);
      gathering().put(indexed.digest);
      return isNew;
    },
    /** Whether there were any. */
    dropWhere: (isMeant: (key: string) => boolean): boolean => {
      const meant = [...known.keys()].filter(isMeant);
      for (const key of meant) drop(key);
      return meant.length > 0;
    },
  };
};

/** Whether a key is that of a file, or of one in that folder. */
const within =
  (place: string) =>
  (key: string): boolean =>
    key === place || key.startsWith(`${place}/`);

const DIGESTS = new WeakMap<Snapshot, Digest>();

const COMPARED = new WeakMap<Snapshot, { readonly key: string; readonly value: Snapshot }>();

const compareOpen = (gathering: Gathering, snapshot: Snapshot): Snapshot => {
  const { analysis, settings } = snapshot;
  const { uri } = snapshot.document;
  if (!analysis.summary.article) {
    gathering.drop(uri);
    return snapshot;
  }
  const digest = DIGESTS.get(snapshot) ?? audible(analysis.article, digestOf(analysis.article, uri), settings.lint);
  DIGESTS.set(snapshot, digest);
  gathering.put(digest);
  const found = compareAcross(digest, gathering, settings.lint);
  if (found.length === 0) return snapshot;
  const key = found.map(({ message, span }) => `${span.start} ${message}`).join('\n');
  const before = COMPARED.get(snapshot);
  if (before?.key === key) return before.value;
  const value = {
    ...snapshot,
    id: `${snapshot.id}+${nameOf(key)}`,
    analysis: withFindings(analysis, found, settings.lint),
  };
  COMPARED.set(snapshot, { key, value });
  return value;
};

/** A short name for a text: not a secret, only different for different texts. */
export const nameOf = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193) >>> 0;
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  return a.toString(36) + b.toString(36);
};
