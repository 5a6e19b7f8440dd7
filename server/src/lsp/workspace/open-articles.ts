import { withFindings } from '../../core/analysis/analyse.ts';
import { type AcrossFinding, audible, compareAcross } from '../../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../../core/rules/across/digest.ts';
import type { Gathering } from '../../core/rules/across/others.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { hashOf } from '../../core/text/hash.ts';
import { eachOnce } from '../../core/text/once.ts';
import { uriKey } from '../documents/folders.ts';
import type { Snapshot } from '../documents/store.ts';

/** An open document as it was last compared with other articles. */
interface Compared {
  readonly uri: string;
  readonly digest: Digest;
  readonly settings: Settings;
  /** Names what was found. */
  readonly found: string;
}

/** Open documents in the gathering of what articles say. */
export interface OpenArticles {
  /** A document with what it says otherwise than other articles; the same value while nothing has changed. */
  compare(snapshot: Snapshot): Snapshot;
  /** Drops a document: it is open no more, or no more to be compared. */
  drop(uri: string): void;
  /** `listener` hears each time that a document may say other things than before to those compared with it. */
  whenSaid(listener: () => void): void;
  /** Documents of which something else is found than when they were last compared; each is named once. */
  outdated(): readonly string[];
}

/** Open documents that are compared with all that is gathered. */
export const createOpenArticles = (gathering: () => Gathering): OpenArticles => {
  const known = new Map<string, Compared>();
  let onSaid = (): void => {};
  const drop = (uri: string): void => {
    if (known.delete(uriKey(uri))) gathering().drop(uri);
  };
  return {
    compare: (snapshot) => {
      const { settings, document } = snapshot;
      const { uri } = document;
      const key = uriKey(uri);
      const digest = digestIn(snapshot);
      if ((known.get(key)?.digest ?? null) !== digest) onSaid();
      if (digest === null) {
        drop(uri);
        return snapshot;
      }
      gathering().put(digest);
      const found = compareAcross(digest, gathering(), settings.lint);
      const name = keyOf(found);
      known.set(key, { uri, digest, settings, found: name });
      return withFound(snapshot, found, name);
    },
    drop,
    whenSaid: (listener) => {
      onSaid = listener;
    },
    outdated: () =>
      [...known].flatMap(([key, one]) => {
        const found = keyOf(compareAcross(one.digest, gathering(), one.settings.lint));
        if (found === one.found) return [];
        known.set(key, { ...one, found });
        return [one.uri];
      }),
  };
};

/** The digest of a document, made once; null for one that is not checked. */
const digestIn = eachOnce(({ analysis, document, settings }: Snapshot): Digest | null => {
  const { article, summary } = analysis;
  return summary.article ? audible(article, digestOf(article, document.uri), settings.lint) : null;
});

const keyOf = (found: readonly AcrossFinding[]): string =>
  found.map(({ message, span }) => `${span.start} ${message}`).join('\n');

const COMPARED = new WeakMap<Snapshot, { readonly key: string; readonly value: Snapshot }>();

/** A snapshot with findings between articles, which `key` names; the same value for the same findings. */
const withFound = (snapshot: Snapshot, found: readonly AcrossFinding[], key: string): Snapshot => {
  if (found.length === 0) return snapshot;
  const before = COMPARED.get(snapshot);
  if (before?.key === key) return before.value;
  const value = {
    ...snapshot,
    id: `${snapshot.id}+${hashOf(key)}`,
    analysis: withFindings(snapshot.analysis, found, snapshot.settings.lint),
  };
  COMPARED.set(snapshot, { key, value });
  return value;
};
