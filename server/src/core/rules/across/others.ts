import type { Digest, DigestedCredit, DigestedSource } from './digest.ts';

/** Something a digest holds, and the article that says it. */
export type In<Held> = Held & { readonly file: string };

/** What a set of articles says, to be looked up. */
export interface Others {
  readonly sources: ReadonlyMap<string, readonly In<DigestedSource>[]>;
  readonly credits: ReadonlyMap<string, readonly In<DigestedCredit>[]>;
}

/** Puts digests together; their order is that of the answers. */
export const gather = (digests: Iterable<Digest>): Others => {
  const sources = new Map<string, In<DigestedSource>[]>();
  const credits = new Map<string, In<DigestedCredit>[]>();
  for (const { file, ...digest } of digests) {
    for (const source of digest.sources) push(sources, source.key, { ...source, file });
    for (const credit of digest.credits) push(credits, credit.figure, { ...credit, file });
  }
  return { sources, credits };
};

const push = <Held>(map: Map<string, Held[]>, key: string, held: Held): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [held]);
  else known.push(held);
};
