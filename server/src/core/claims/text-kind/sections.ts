import { byLanguage } from '../../language/by-language.ts';
import { fold } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import type { Heading } from '../../markdown/model.ts';
import type { SectionReading } from './kind.ts';

/**
 * The sections of an article that are read as their authors' own findings, by their titles: those that tell of methods, and
 * where there is such a one, those of results. Each goes on to the next heading as high, the last to `end`.
 */
export const sectionsRead = (
  headings: readonly Heading[],
  language: Language,
  end: number,
): readonly SectionReading[] => {
  const { methods, results } = TITLES(language);
  const titles = headings.map(({ title }) => unnumbered(title));
  if (!titles.some((title) => methods.test(title))) return [];
  return sectionsWhere(headings, end, (title) => methods.test(title) || results.test(title));
};

/** The sections of an article, but for the whole, whose titles are such, as their authors' own findings. */
export const sectionsWhere = (
  headings: readonly Heading[],
  end: number,
  isSuch: (title: string) => boolean,
): readonly SectionReading[] =>
  headings.flatMap((heading, i): readonly SectionReading[] => {
    if (heading.depth === 1 || !isSuch(unnumbered(heading.title))) return [];
    const next = headings.find(({ depth }, at) => at > i && depth <= heading.depth);
    const span = { start: heading.span.start, end: next?.span.start ?? end };
    return [{ title: heading.title, kind: 'findings', span }];
  });

/** A title, folded, without its number. */
export const unnumbered = (title: string): string => fold(title).replace(NUMBERED, '');

/** "2. Methods", "III. Méthode": folded. */
const NUMBERED = /^(?:\d+|[ivx]+) (?:\d+ )*(?=\p{L}{3})/u;

const TITLES = byLanguage((language) => {
  const { methods, results } = lexicons[language].sections;
  const any = (titles: readonly string[]): RegExp => new RegExp(`^(?:${titles.join('|')})$`);
  return { methods: any(methods), results: any(results) };
});
