import { bibliographyFiles, bibliographyPaths, bibliographySources } from '../bibliography/index.ts';
import { declaredCitations } from '../citations/declared.ts';
import { readCitationsBySteps } from '../citations/index.ts';
import { tellBySteps } from '../claims/features.ts';
import { readClaimsBySteps } from '../claims/index.ts';
import type { FrontMatter } from '../front-matter/model.ts';
import { readPiecesBySteps } from '../incremental/index.ts';
import type { PlacedContent } from '../incremental/piece.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../language/lexicon.ts';
import { withoutAsides } from '../markdown/asides/index.ts';
import { blank } from '../markdown/mask.ts';
import { declaredSources } from '../sources/declared.ts';
import { readSourceListsBySteps } from '../sources/list.ts';
import type { Source } from '../sources/model.ts';
import { readSupportBySteps } from '../support/scope.ts';
import type { Placed, Span } from '../text/span.ts';
import { finished } from '../text/steps.ts';
import { NO_CONTEXT, type ReadingContext } from './context.ts';
import { type ArticleMemory, createMemory, recallFrontMatter, recallSourcesBySteps } from './memory.ts';
import type { Article } from './model.ts';
import { readTextKindBySteps } from './text-kind.ts';

/**
 * Understands one Markdown document. Never throws on content: what is wrong is kept in the article as data. With the memory
 * of a version before, only what has changed since is read anew; the article is the same either way.
 */
export const parseArticle = (text: string, context: Partial<ReadingContext> = {}, memory?: ArticleMemory): Article =>
  finished(parseBySteps(text, context, memory));

/** Parses as `parseArticle` does, a paragraph at each step. */
export function* parseBySteps(
  text: string,
  context: Partial<ReadingContext> = {},
  memory: ArticleMemory = createMemory(),
): Generator<void, Article> {
  const { reading, bibliographies: loaded, library, textKind: set } = { ...NO_CONTEXT, ...context };
  const frontMatter = recallFrontMatter(text, memory);
  yield;
  const { text: masked, comments: asides } = withoutAsides(maskFrontMatter(text, frontMatter));
  yield;
  const language = languageOf(masked, frontMatter);
  yield;
  const pieces = yield* readPiecesBySteps(masked, language, memory);
  const all = <Key extends keyof PlacedContent>(key: Key): PlacedContent[Key][number][] =>
    pieces.flatMap((piece): readonly PlacedContent[Key][number][] => piece[key]);
  const { lists, sources: entries } = yield* readSourceListsBySteps(all('blocks'), all('notes'));
  const isListed = entries.some(({ it }) => it.shape !== 'note');
  const declared = isListed ? [] : declaredSources(frontMatter, text).map(inPlace);
  const paths = bibliographyPaths(frontMatter, text);
  const kept = bibliographySources({ frontMatter, text, language }, paths, loaded).map(inPlace);
  yield;
  const { sources, known } = yield* recallSourcesBySteps([...declared, ...entries, ...kept], library, memory);
  const bibliographies = bibliographyFiles(paths, loaded);
  const prose = all('prose');
  const cited = yield* readCitationsBySteps(prose, masked, known, { sources, lists, language });
  const citations = isListed ? [...declaredCitations(frontMatter, text, known.names), ...cited] : cited;
  const headings = all('headings');
  const comments = [...all('comments'), ...asides].sort((a, b) => a.start - b.start);
  const layout = { prose, citations, sources, headings, lists, language };
  yield;
  const support = yield* readSupportBySteps(layout, reading);
  yield* tellBySteps(prose, language);
  const textKind = yield* readTextKindBySteps({ ...layout, frontMatter }, set);
  yield;
  const claims = yield* readClaimsBySteps({ ...layout, textKind }, support);
  const read = { sources, library, bibliographies, citations, claims, support };
  return { text, language, textKind, frontMatter, headings, prose, lists, comments, ...read };
}

const inPlace = (source: Source): Placed<Source> => ({ it: source, shift: 0 });

/** Blanks of equal length, so that offsets hold; the byte-order mark too, which the Markdown parser would drop. */
const maskFrontMatter = (text: string, { span, tail }: FrontMatter): string => {
  const unmarked = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  return [span, tail].reduce((masked, one) => (one === null ? masked : blanked(masked, one)), unmarked);
};

const blanked = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);

const languageOf = (masked: string, frontMatter: FrontMatter): Language =>
  detectLanguage(masked, languageHint(frontMatter));

/** The language that the front matter names. */
const languageHint = ({ data }: FrontMatter): string | undefined => {
  const hint = [data.lang, data.language, data.locale].find((value) => typeof value === 'string');
  return typeof hint === 'string' ? hint : undefined;
};
