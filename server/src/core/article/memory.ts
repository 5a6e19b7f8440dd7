import { type KnownNames, knownNames } from './citations/index.ts';
import { withLibrary } from './library/match.ts';
import type { LibrarySource } from './library/model.ts';
import type { Source } from './model.ts';
import { movedSource, type Placed } from './moved.ts';
import type { PieceMemory } from './pieces/index.ts';

/** What was read of the last version of an article; it belongs to one document and is changed by reading the next. */
export interface ArticleMemory extends PieceMemory {
  sources: SourceMemory | null;
}

interface SourceMemory {
  /** As they were read, by identity. */
  readonly read: readonly Source[];
  readonly library: readonly LibrarySource[];
  /** The same with what the library knows. */
  readonly matched: readonly Source[];
  readonly known: KnownNames;
}

/** The memory of a document that was not read yet. */
export const createMemory = (): ArticleMemory => ({ pieces: new Map(), sources: null });

/** An article's sources in their places, with what the library knows of them; their names are prepared once. */
export const recallSources = (
  placed: readonly Placed<Source>[],
  library: readonly LibrarySource[],
  memory: ArticleMemory,
): { readonly sources: readonly Source[]; readonly known: KnownNames } => {
  const { matched, known } = recall(
    placed.map(({ it }) => it),
    library,
    memory,
  );
  memory.sources = { read: placed.map(({ it }) => it), library, matched, known };
  const sources = matched.map((source, i) => movedSource(source, placed[i]?.shift ?? 0));
  return { sources, known };
};

const recall = (
  read: readonly Source[],
  library: readonly LibrarySource[],
  { sources }: ArticleMemory,
): Pick<SourceMemory, 'matched' | 'known'> => {
  if (sources?.library === library && isSame(sources.read, read)) return sources;
  const matched = withLibrary(read, library);
  return { matched, known: knownNames(matched) };
};

const isSame = <It>(a: readonly It[], b: readonly It[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);
