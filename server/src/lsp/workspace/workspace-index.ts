import { type AcrossFinding, compareAcross } from '../../core/rules/across/compare.ts';
import { createGathering, type Gathering } from '../../core/rules/across/others.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { once } from '../../core/text/once.ts';
import { uriKey, within } from '../documents/folders.ts';
import type { Snapshot } from '../documents/store.ts';
import type { FoundArticle, FoundFile } from './found.ts';
import { createOpenArticles, type OpenArticles } from './open-articles.ts';

/** An article that is not open, with the settings it was checked under. */
export interface Indexed extends FoundArticle, Pick<FoundFile, 'uri' | 'id'> {
  readonly settings: Settings;
}

/** The articles of a workspace, each as it was last read. Two writings of one URI are one article. */
export interface WorkspaceIndex extends Pick<OpenArticles, 'whenSaid' | 'outdated'> {
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
  const gathering = once(createGathering);
  const closed = createClosed(gathering);
  const open = createOpenArticles(gathering);
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
      const isIn = within(uri);
      const gone = openUris().filter((one) => isIn(uriKey(one)));
      for (const one of gone) {
        removed.add(uriKey(one));
        open.drop(one);
      }
      changed(closed.dropWhere(isIn) || gone.length > 0);
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
      open.drop(uri);
      revision++;
    },
    revision: () => revision,
    acrossOf: ({ digest, settings }) => compareAcross(digest, gathering(), settings.lint),
    withAcross: (snapshot) => {
      const key = uriKey(snapshot.document.uri);
      closed.drop(key);
      return removed.has(key) ? snapshot : open.compare(snapshot);
    },
    whenSaid: open.whenSaid,
    outdated: open.outdated,
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
