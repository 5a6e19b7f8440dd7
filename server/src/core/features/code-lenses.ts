import type { Locale } from '../language/locale.ts';
import { type Messages, phrase } from '../language/phrase.ts';
import type { Span } from '../text/span.ts';
import type { SectionOverview, SourceOverview } from './overview.ts';

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

const MESSAGES: Messages<
  'uncited' | 'citedOnce' | 'cited' | 'oneClaim' | 'claims' | 'allSourced' | 'sourced' | 'unsourced'
> = {
  en: {
    uncited: 'never cited',
    citedOnce: 'cited once',
    cited: 'cited {count} times',
    oneClaim: '1 claim',
    claims: '{count} claims',
    allSourced: 'all sourced',
    sourced: '{count} sourced',
    unsourced: '{count} without a source',
  },
  fr: {
    uncited: 'jamais citée',
    citedOnce: 'citée une fois',
    cited: 'citée {count} fois',
    oneClaim: '1 affirmation',
    claims: '{count} affirmations',
    allSourced: 'toutes sourcées',
    sourced: '{count} sourcées',
    unsourced: '{count} sans source',
  },
};

/** Above each entry how often it is cited, above each section how many claims it makes and how many have no source. */
export const codeLenses = (
  { sources, sections, unsourced }: LensData,
  options: LensOptions,
  locale: Locale,
): readonly CodeLens[] => {
  const say = phrase(MESSAGES, locale);
  const entries = sources
    .filter(({ external }) => !external)
    .map(({ entry, citations }): CodeLens => {
      const count = citations.length;
      const title = say(count === 0 ? 'uncited' : count === 1 ? 'citedOnce' : 'cited', { count });
      return { span: entry, title, targets: citations };
    });
  const parts = sections.flatMap(({ heading, claims, sourced }, i): readonly CodeLens[] => {
    if (heading === null || claims === 0) return [];
    const end = sections[i + 1]?.heading?.start ?? Number.POSITIVE_INFINITY;
    const targets = unsourced.map(({ span }) => span).filter(({ start }) => start > heading.start && start < end);
    const all = claims === 1 ? say('oneClaim') : say('claims', { count: claims });
    // Claims whose finding is silenced are neither sourced nor reported.
    const rest = sourced === claims ? say('allSourced') : say('sourced', { count: sourced });
    const without = targets.length === 0 ? rest : say('unsourced', { count: targets.length });
    return [{ span: heading, title: `${all}, ${without}`, targets }];
  });
  return [...(options.sections ? parts : []), ...(options.sources ? entries : [])];
};

/** Parts of an article's overview that lenses are made from. */
export interface LensData {
  readonly sources: readonly SourceOverview[];
  readonly sections: readonly SectionOverview[];
  readonly unsourced: readonly { readonly span: Span }[];
}
