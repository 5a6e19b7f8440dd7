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
  /** Drops all that are not open but these. */
  keep(uris: readonly string[]): void;
  /** An open document is open no more. */
  close(uri: string): void;
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
  const closed = new Map<string, Indexed>();
  const drop = (uri: string): void => {
    const key = uriKey(uri);
    const known = closed.get(key);
    if (known) gathering().drop(known.uri);
    closed.delete(key);
  };
  return {
    closed: () => [...closed.values()],
    isOpen: (uri) => openUris().some((open) => uriKey(open) === uriKey(uri)),
    put: (indexed) => {
      drop(indexed.uri);
      closed.set(uriKey(indexed.uri), indexed);
      gathering().put(indexed.digest);
    },
    drop,
    keep: (uris) => {
      const kept = new Set(uris.map(uriKey));
      for (const [key, { uri }] of [...closed]) if (!kept.has(key)) drop(uri);
    },
    close: (uri) => made?.drop(uri),
    acrossOf: ({ digest, settings }) => compareAcross(digest, gathering(), settings.lint),
    withAcross: (snapshot) => {
      drop(snapshot.document.uri);
      return compareOpen(gathering(), snapshot);
    },
  };
};

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
