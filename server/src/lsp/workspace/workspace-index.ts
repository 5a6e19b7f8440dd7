import { type AcrossFinding, audible, compareAcross } from '../../core/rules/across/compare.ts';
import { type Digest, digestOf } from '../../core/rules/across/digest.ts';
import { createGathering, type Gathering } from '../../core/rules/across/others.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Checked } from '../documents/documents.ts';
import { uriKey } from '../documents/folders.ts';
import type { Found, FoundArticle } from './found.ts';

/** An article that is not open, with the settings it was checked under. */
export interface Indexed extends FoundArticle, Pick<Found, 'uri' | 'id'> {
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
  /** What an article that is not open says otherwise than others. */
  acrossOf(indexed: Indexed): readonly AcrossFinding[];
  /** An open document with what it says otherwise than other articles; the same value while nothing has changed. */
  withAcross(uri: string, checked: Checked, settings: Settings): Checked;
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
    withAcross: (uri, checked, settings) => {
      drop(uri);
      return compareOpen(gathering(), uri, checked, settings);
    },
  };
};

const DIGESTS = new WeakMap<Checked, Digest>();

const COMPARED = new WeakMap<Checked, { readonly key: string; readonly value: Checked }>();

const compareOpen = (gathering: Gathering, uri: string, checked: Checked, settings: Settings): Checked => {
  if (!isCompared(checked)) {
    gathering.drop(uri);
    return checked;
  }
  const { article } = checked;
  const digest = DIGESTS.get(checked) ?? audible(article, digestOf(article, uri), settings.lint);
  DIGESTS.set(checked, digest);
  gathering.put(digest);
  const found = compareAcross(digest, gathering, settings.lint);
  if (found.length === 0) return checked;
  const key = found.map(({ message, span }) => `${span.start} ${message}`).join('\n');
  const before = COMPARED.get(checked);
  if (before?.key === key) return before.value;
  const value = { ...checked, id: `${checked.id}+${nameOf(key)}`, findings: inOrder(checked.findings, found) };
  COMPARED.set(checked, { key, value });
  return value;
};

const isCompared = ({ summary: { choice } }: Checked): boolean => choice !== 'excluded' && choice !== 'plain';

const inOrder = (findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] =>
  [...findings, ...more].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** A short name for a text: not a secret, only different for different texts. */
export const nameOf = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193) >>> 0;
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  return a.toString(36) + b.toString(36);
};
