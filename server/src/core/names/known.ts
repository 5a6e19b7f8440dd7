import { listedSources } from '../sources/listed.ts';
import type { LibrarySource, Source } from '../sources/model.ts';
import { once } from '../text/once.ts';
import { finished } from '../text/steps.ts';
import { indexNames, indexNamesBySteps, type NameIndex } from './index.ts';
import { findMentions, findMentionsBySteps, type Mention } from './mentions.ts';
import { meaningsOfNotes } from './notes.ts';

/** The names of an article's sources, ready to be looked up; nothing in them depends on where the sources stand. */
export interface KnownNames {
  readonly names: NameIndex;
  /** Those of the listed sources alone, numbered as `listedSources` gives them. */
  readonly listed: () => NameIndex;
  /** Names written out in running text. */
  readonly mentions: (shown: string) => readonly Mention[];
}

/** Prepares the names of an article's sources, among which `library` knows other names too. */
export const knownNames = (sources: readonly Source[], library: readonly LibrarySource[] = []): KnownNames =>
  finished(knownNamesBySteps(sources, library));

/** Prepares names as `knownNames` does, those of a source at each step. */
export function* knownNamesBySteps(
  sources: readonly Source[],
  library: readonly LibrarySource[],
): Generator<void, KnownNames> {
  const names = yield* indexNamesBySteps(sources);
  const mentions = yield* findMentionsBySteps(sources, library);
  const listed = once(() => {
    const own = listedSources({ sources });
    return own.length === sources.length ? names : indexNames(own);
  });
  const meanings = once(() => meaningsOf(sources, listed()));
  return {
    // The key of a note means what the note does.
    names: { ...names, byKey: (key) => meanings()[names.byKey(key) ?? -1] ?? null },
    listed,
    mentions,
  };
}

const meaningsOf = (sources: readonly Source[], { resolve, byAddress, isShared }: NameIndex): readonly number[] => {
  if (sources.every(({ note }) => note === undefined)) return sources.map((_, i) => i);
  const indexes = sources.flatMap(({ shape }, i) => (shape === 'note' ? [] : [i]));
  const among = (i: number | null | undefined): number | null => indexes[i ?? -1] ?? null;
  return meaningsOfNotes(sources, {
    resolve: (name, year) => {
      const found = resolve(name, year);
      const source = among(found?.source);
      return found && source !== null ? { ...found, source } : null;
    },
    byAddress: (address) => among(byAddress(address)),
    isShared,
    mentions: findMentions(listedSources({ sources }), []),
  });
};

const KNOWN = new WeakMap<readonly Source[], KnownNames>();

/** Keeps the names of sources for those who have the sources in their places. */
export const keepNames = (sources: readonly Source[], known: KnownNames): void => {
  KNOWN.set(sources, known);
};

/** The names of an article's sources, prepared once. */
export const namesIn = ({ sources }: { readonly sources: readonly Source[] }): KnownNames => {
  const known = KNOWN.get(sources) ?? knownNames(sources);
  KNOWN.set(sources, known);
  return known;
};
