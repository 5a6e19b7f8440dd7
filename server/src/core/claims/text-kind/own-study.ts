import { byLanguage } from '../../language/by-language.ts';
import { squash, straighten } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { Language } from '../../language/lexicon.ts';
import { anyOf, DIGIT, either, LETTER, matchesIn } from '../../language/patterns.ts';
import type { Heading, Prose } from '../../markdown/model.ts';
import { ofBlock } from '../../markdown/of-block.ts';
import type { SectionReading } from './kind.ts';
import { sectionsWhere, unnumbered } from './sections.ts';

/** Parts of an article by which it says that the study is its author's. */
export interface StudiedText {
  readonly prose: readonly Prose[];
  readonly headings: readonly Heading[];
  readonly title: string;
  readonly language: Language;
}

/**
 * Sections in which an article tells of a study of its author's own, and says so, in the first person ("j'ai utilisé des
 * données", "we surveyed 300") and by one thing more: its title, a name for the study ("my sample"), or sections on such
 * work. The whole of the results of a survey; null where it tells of none.
 */
export const studySections = ({ prose, headings, title, language }: StudiedText): readonly SectionReading[] | null => {
  const told = prose.map((part) => toldOf(part, language));
  const works = told.reduce((sum, one) => sum + one.works, 0);
  if (works === 0) return null;
  const words = WORDS(language);
  const end = prose.at(-1)?.span.end ?? 0;
  const survey = [title, ...headings.slice(0, 1).map((heading) => heading.title)].find((one) =>
    words.titles.test(unnumbered(one)),
  );
  if (survey !== undefined) return [{ title: survey, kind: 'findings', span: { start: 0, end } }];
  const sections = sectionsWhere(headings, end, (one) => words.headings.test(one));
  const isNamed = words.analyses.test(unnumbered(title)) || told.some(({ isOwned }) => isOwned);
  return isNamed || (works > 1 && sections.length > 0) ? sections : null;
};

/** How often a block tells of the author's own work, and whether it gives the study a name. */
interface ToldWork {
  readonly works: number;
  readonly isOwned: boolean;
}

const NOTHING: ToldWork = { works: 0, isOwned: false };

const toldOf = ofBlock(({ kind, text }, language: Language): ToldWork => {
  if (kind === 'quote' || kind === 'cell') return NOTHING;
  const { works, owned } = WORDS(language);
  const shown = squash(straighten(text));
  return { works: matchesIn(shown, works).length, isOwned: matchesIn(shown, owned).length > 0 };
});

const WORDS = byLanguage((language) => {
  const { study } = lexicons[language];
  const begun = (verbs: readonly string[], objects: readonly string[]): string =>
    `${either(study.begins)}\\s?${either(verbs)}\\s${WITHIN}${either(objects)}`;
  return {
    works: anyOf([begun(study.did, study.objects), begun(study.gathered, study.gatheredObjects), ...study.asked]),
    owned: anyOf(study.owned),
    titles: anyOf(study.titles, 'iu'),
    analyses: new RegExp(`^${either(study.analyses)}`, 'u'),
    headings: new RegExp(`^${either(study.headings)}$`, 'u'),
  };
});

/** Words between a verb and its object. */
const WITHIN = `[^.;:!?]{0,60}?(?<![${LETTER}${DIGIT}])`;
