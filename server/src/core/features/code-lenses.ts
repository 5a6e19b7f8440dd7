import type { Locale } from '../language/locale.ts';
import { messages, phrase } from '../language/phrase.ts';
import type { Span } from '../text/span.ts';
import type { SourceOverview } from './overview.ts';
import { type Counted, sectionCounts } from './section-counts.ts';

/** A line of text above a place, and the places it leads to. */
export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  /** None when there is nowhere to go. */
  readonly targets: readonly Span[];
}

/** Kinds of lenses that are shown. */
export interface LensOptions {
  readonly sources: boolean;
  readonly sections: boolean;
}

const MESSAGES = messages({
  en: {
    uncited: 'never cited',
    citedOnce: 'cited once',
    cited: 'cited {count} times',
  },
  fr: {
    uncited: 'jamais citée',
    citedOnce: 'citée une fois',
    cited: 'citée {count} fois',
  },
});

/**
 * Above each entry how often it is cited, above each section how many claims it makes and how many have no source; none
 * above the rows of a table, which they would tear apart.
 */
export const codeLenses = (
  { sources, ...counted }: LensData,
  options: LensOptions,
  locale: Locale,
): readonly CodeLens[] => {
  const say = phrase(MESSAGES, locale);
  const entries = sources
    .filter(({ external, isRow }) => !external && !isRow)
    .map(({ entry, citations }): CodeLens => {
      const count = citations.length;
      const title = say(count === 0 ? 'uncited' : count === 1 ? 'citedOnce' : 'cited', { count });
      return { span: entry, title, targets: citations };
    });
  const parts = sectionCounts(counted, locale).map(
    ({ heading, words, unsourced: own }): CodeLens => ({ span: heading, title: words, targets: own }),
  );
  return [...(options.sections ? parts : []), ...(options.sources ? entries : [])];
};

/** Parts of an article's overview that lenses are made from. */
export interface LensData extends Counted {
  readonly sources: readonly SourceOverview[];
}
