import type { Digest, DigestedCredit, DigestedSource } from './digest.ts';

/** Something a digest holds, and the article that says it. */
export type In<Held> = Held & { readonly file: string };

/** Statements of a set of articles, to be looked up. */
export interface Others {
  /**
   * The entries of this key, by the names of their articles; of those that say the same, the first two, so that each
   * article finds one that is not its own.
   */
  sources(key: string): readonly In<DigestedSource>[];
  /** How many articles beside `file` say each thing of the source of this key: a score, or a date of an address. */
  agreeing(key: string, said: Said, file: string): number;
  /** Sources credited with this figure under the same years and names; none for a figure that everybody gives. */
  credits(credit: DigestedCredit): readonly In<DigestedCredit>[];
}

/** A score, or a date of an address. */
export type Said = { readonly score: number } | { readonly address: string; readonly iso: string };

/** A set of articles that changes. */
export interface Gathering extends Others {
  /** Takes in an article, in the place of what was known of it. */
  put(digest: Digest): void;
  /** Drops an article. */
  drop(file: string): void;
}

/** More articles that give one figure are no coincidence, and comparing all with all would help nobody. */
const MOST = 200;

/** An empty set of articles. A change costs as much as the article holds, a look-up after it as many as share its key. */
export const createGathering = (): Gathering => {
  const digests = new Map<string, Digest>();
  const sources = createShelf<DigestedSource, Opinions>((one) => one.key, opinionsIn);
  const credits = createShelf<DigestedCredit, readonly In<DigestedCredit>[]>(measureOf, (held) =>
    held.length > MOST ? [] : held,
  );
  const drop = (file: string): void => {
    const digest = digests.get(file);
    if (!digest) return;
    digests.delete(file);
    sources.take(digest.sources, file);
    credits.take(digest.credits, file);
  };
  return {
    put: (digest) => {
      if (digests.get(digest.file) === digest) return;
      drop(digest.file);
      digests.set(digest.file, digest);
      sources.add(digest.sources, digest.file);
      credits.add(digest.credits, digest.file);
    },
    drop,
    sources: (key) => sources.at(key).distinct,
    agreeing: (key, said, file) => agreeing(sources.at(key).files, said, file),
    credits: (credit) => credits.at(measureOf(credit)),
  };
};

/** The set of these articles. */
export const gather = (digests: Iterable<Digest>): Others => {
  const gathering = createGathering();
  for (const digest of digests) gathering.put(digest);
  return gathering;
};

const measureOf = ({ figure, context }: DigestedCredit): string => `${figure} ${context}`;

/** Statements that several articles hold, by key. */
interface Shelf<Held, Picked> {
  add(all: readonly Held[], file: string): void;
  take(all: readonly Held[], file: string): void;
  at(key: string): Picked;
}

const createShelf = <Held, Picked>(
  keyOf: (held: Held) => string,
  pick: (held: readonly In<Held>[]) => Picked,
): Shelf<Held, Picked> => {
  const byKey = new Map<string, Map<string, In<Held>[]>>();
  const picked = new Map<string, Picked>();
  return {
    add: (all, file) => {
      for (const held of all) {
        const key = keyOf(held);
        const files = byKey.get(key) ?? new Map<string, In<Held>[]>();
        byKey.set(key, files);
        files.set(file, [...(files.get(file) ?? []), { ...held, file }]);
        picked.delete(key);
      }
    },
    take: (all, file) => {
      for (const key of all.map(keyOf)) {
        byKey.get(key)?.delete(file);
        picked.delete(key);
      }
    },
    at: (key) => {
      const known = picked.get(key) ?? pick(inOrder(byKey.get(key)));
      picked.set(key, known);
      return known;
    },
  };
};

/** By file, so that the answer does not depend on who came first. */
const inOrder = <Held>(files: ReadonlyMap<string, readonly Held[]> = new Map()): readonly Held[] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, held]) => held);

/** Of the entries that give the same score, date and address, those of the first two articles. */
const distinct = (held: readonly In<DigestedSource>[]): readonly In<DigestedSource>[] => {
  const files = new Map<string, Set<string>>();
  return held.filter(({ rating, date, address, file }) => {
    const said = `${rating?.score} ${date?.iso} ${date === null ? '' : address}`;
    const known = files.get(said) ?? new Set<string>();
    files.set(said, known);
    if (known.size >= 2 && !known.has(file)) return false;
    known.add(file);
    return true;
  });
};

/** Statements of articles about one source. */
interface Opinions {
  readonly distinct: readonly In<DigestedSource>[];
  /** The articles that say a thing, by it. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
}

const opinionsIn = (held: readonly In<DigestedSource>[]): Opinions => {
  const files = new Map<string, Set<string>>();
  const note = (said: string, file: string): void => {
    const known = files.get(said);
    if (known) known.add(file);
    else files.set(said, new Set([file]));
  };
  for (const { rating, date, address, file } of held) {
    if (rating) note(keyOf({ score: rating.score }), file);
    if (date && address !== null) note(keyOf({ address, iso: date.iso }), file);
  }
  return { distinct: distinct(held), files };
};

const keyOf = (said: Said): string => ('score' in said ? `${said.score}` : `${said.address} ${said.iso}`);

const agreeing = (files: Opinions['files'], said: Said, own: string): number => {
  const known = files.get(keyOf(said));
  return known ? known.size - (known.has(own) ? 1 : 0) : 0;
};
