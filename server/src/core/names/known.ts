import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import { once } from '../text/once.ts';
import { indexNames, type NameIndex } from './index.ts';
import { findMentions, type Mention } from './mentions.ts';

/** The names of an article's sources, ready to be looked up; nothing in them depends on where the sources stand. */
export interface KnownNames {
  readonly names: NameIndex;
  /** Those of the listed sources alone, numbered as `listedSources` gives them. */
  readonly listed: () => NameIndex;
  /** Names written out in running text. */
  readonly mentions: (shown: string) => readonly Mention[];
}

/** Prepares the names of an article's sources. */
export const knownNames = (sources: readonly Source[]): KnownNames => ({
  names: indexNames(sources),
  listed: once(() => indexNames(listedSources({ sources }))),
  mentions: findMentions(sources),
});

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
