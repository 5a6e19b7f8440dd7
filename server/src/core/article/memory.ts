import { parseOpening, parseTail, withTail } from '../front-matter/index.ts';
import type { FrontMatter } from '../front-matter/model.ts';
import type { PieceMemory } from '../incremental/index.ts';
import { withLibrary } from '../library/match.ts';
import { type KnownNames, keepNames, knownNamesBySteps } from '../names/known.ts';
import { type LibrarySource, movedSource, type Source } from '../sources/model.ts';
import { isSameList } from '../text/same.ts';
import type { Placed } from '../text/span.ts';

/** Results of reading the last version of an article; it belongs to one document and is changed by reading the next. */
export interface ArticleMemory extends PieceMemory {
  sources: SourceMemory | null;
  frontMatter: FrontMatterMemory | null;
  /** The data at the end of the article, under their text. */
  tail: { readonly text: string; readonly read: FrontMatter } | null;
}

interface FrontMatterMemory {
  /** The article's text to the end of the line after which its front matter is done. */
  readonly head: string;
  readonly frontMatter: FrontMatter;
}

interface SourceMemory {
  /** As they were read, by identity. */
  readonly read: readonly Source[];
  readonly library: readonly LibrarySource[];
  /** Those sources, with what the library knows of each. */
  readonly matched: readonly Source[];
  readonly known: KnownNames;
}

/** The memory of a document that was not read yet. */
export const createMemory = (): ArticleMemory => ({
  pieces: new Map(),
  sources: null,
  frontMatter: null,
  tail: null,
});

/** The front matter of an article, read anew only if something in it or right after it has changed. */
export const recallFrontMatter = (text: string, memory: ArticleMemory): FrontMatter =>
  withTail(recallOpening(text, memory), text, (tail) => {
    memory.tail = memory.tail?.text === tail ? memory.tail : { text: tail, read: parseTail(tail) };
    return memory.tail.read;
  });

const recallOpening = (text: string, memory: ArticleMemory): FrontMatter => {
  const known = memory.frontMatter;
  if (known !== null && text.startsWith(known.head)) return known.frontMatter;
  const frontMatter = parseOpening(text);
  const { span, problems } = frontMatter;
  // Where it ends depends on all that follows as long as it is not closed.
  const isClosed = span !== null && !problems.some(({ code }) => code === 'unclosed');
  memory.frontMatter = isClosed && text.length > span.end ? { head: text.slice(0, span.end + 1), frontMatter } : null;
  return frontMatter;
};

/** An article's sources in their places, with what the library knows of them; their names are prepared once, one at each step. */
export function* recallSourcesBySteps(
  placed: readonly Placed<Source>[],
  library: readonly LibrarySource[],
  memory: ArticleMemory,
): Generator<void, { readonly sources: readonly Source[]; readonly known: KnownNames }> {
  const { matched, known } = yield* recall(
    placed.map(({ it }) => it),
    library,
    memory,
  );
  memory.sources = { read: placed.map(({ it }) => it), library, matched, known };
  const sources = matched.map((source, i) => movedSource(source, placed[i]?.shift ?? 0));
  keepNames(sources, known);
  return { sources, known };
}

function* recall(
  read: readonly Source[],
  library: readonly LibrarySource[],
  { sources }: ArticleMemory,
): Generator<void, Pick<SourceMemory, 'matched' | 'known'>> {
  if (sources?.library === library && isSameList(sources.read, read)) return sources;
  const matched = withLibrary(read, library);
  yield;
  return { matched, known: yield* knownNamesBySteps(matched, library) };
}
