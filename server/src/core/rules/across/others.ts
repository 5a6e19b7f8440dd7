import type { Digest, DigestedCredit, DigestedSource } from './digest.ts';

/** Something a digest holds, and the article that says it. */
export type In<Held> = Held & { readonly file: string };

/** What a set of articles says, to be looked up. */
export interface Others {
  /** The entries of this key, by the names of their articles. */
  sources(key: string): readonly In<DigestedSource>[];
  /** What is credited with this figure. */
  credits(figure: string): readonly In<DigestedCredit>[];
}

/** A set of articles that changes. */
export interface Gathering extends Others {
  /** Takes in an article, in the place of what was known of it. */
  put(digest: Digest): void;
  /** Drops an article. */
  drop(file: string): void;
}

/** An empty set of articles. Each change costs as much as the article holds, however many there are. */
export const createGathering = (): Gathering => {
  const digests = new Map<string, Digest>();
  const sources = new Map<string, Map<string, In<DigestedSource>[]>>();
  const credits = new Map<string, Map<string, In<DigestedCredit>[]>>();
  const drop = (file: string): void => {
    const digest = digests.get(file);
    digests.delete(file);
    for (const { key } of digest?.sources ?? []) dropFrom(sources, key, file);
    for (const { figure } of digest?.credits ?? []) dropFrom(credits, figure, file);
  };
  return {
    put: (digest) => {
      const { file } = digest;
      if (digests.get(file) === digest) return;
      drop(file);
      digests.set(file, digest);
      for (const source of digest.sources) addTo(sources, source.key, file, { ...source, file });
      for (const credit of digest.credits) addTo(credits, credit.figure, file, { ...credit, file });
    },
    drop,
    sources: (key) => all(sources.get(key)),
    credits: (figure) => all(credits.get(figure)),
  };
};

/** The set of these articles. */
export const gather = (digests: Iterable<Digest>): Others => {
  const gathering = createGathering();
  for (const digest of digests) gathering.put(digest);
  return gathering;
};

type ByFile<Held> = Map<string, Map<string, Held[]>>;

const addTo = <Held>(index: ByFile<Held>, key: string, file: string, held: Held): void => {
  const files = index.get(key) ?? new Map<string, Held[]>();
  index.set(key, files);
  const known = files.get(file);
  if (known === undefined) files.set(file, [held]);
  else known.push(held);
};

const dropFrom = <Held>(index: ByFile<Held>, key: string, file: string): void => {
  const files = index.get(key);
  files?.delete(file);
  if (files?.size === 0) index.delete(key);
};

/** By file, so that the answer does not depend on who came first. */
const all = <Held>(files: ReadonlyMap<string, readonly Held[]> = new Map()): readonly Held[] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, held]) => held);
