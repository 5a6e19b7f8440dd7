import type { Locale } from '../language/locale.ts';
import { messages, phrase } from '../language/phrase.ts';
import type { Span } from '../text/span.ts';
import type { Overview } from './overview.ts';

/** A heading with what its own text claims, up to the next heading: the same words wherever a count stands. */
export interface SectionCount {
  readonly heading: Span;
  /** "4 claims, 1 without a source". */
  readonly words: string;
  /** The claims without a source. */
  readonly unsourced: readonly Span[];
}

const MESSAGES = messages({
  en: {
    oneClaim: '1 claim',
    claims: '{count} claims',
    allSourced: 'all sourced',
    oneSourced: 'sourced',
    sourced: '{count} sourced',
    unsourced: '{count} without a source',
    strict: 'strict adds {count}',
  },
  fr: {
    oneClaim: '1 affirmation',
    claims: '{count} affirmations',
    allSourced: 'toutes sourcées',
    oneSourced: 'sourcée',
    sourced: '{count} sourcées',
    unsourced: '{count} sans source',
    strict: 'strict en ajoute {count}',
  },
});

/** Parts of an overview that are counted. */
export interface Counted extends Pick<Overview, 'sections' | 'level'> {
  readonly unsourced: readonly { readonly span: Span }[];
}

/** The headings whose text makes claims, in document order. */
export const sectionCounts = ({ sections, unsourced, level }: Counted, locale: Locale): readonly SectionCount[] => {
  const say = phrase(MESSAGES, locale);
  return sections.flatMap(({ heading, claims, sourced, strictOnly }, i): readonly SectionCount[] => {
    if (heading === null || claims === 0) return [];
    const end = sections[i + 1]?.heading?.start ?? Number.POSITIVE_INFINITY;
    const own = unsourced.map(({ span }) => span).filter(({ start }) => start > heading.start && start < end);
    const words = [
      claims === 1 ? say('oneClaim') : say('claims', { count: claims }),
      own.length === 0 ? sourcedWords(claims, sourced, locale) : say('unsourced', { count: own.length }),
      ...(level === 'publish' && strictOnly > 0 ? [say('strict', { count: strictOnly })] : []),
    ];
    return [{ heading, words: words.join(', '), unsourced: own }];
  });
};

/** How many of a section's claims have a source; those whose finding is silenced are neither sourced nor reported. */
const sourcedWords = (claims: number, sourced: number, locale: Locale): string => {
  const say = phrase(MESSAGES, locale);
  if (sourced === claims) return say(claims === 1 ? 'oneSourced' : 'allSourced');
  return sourced < 2 ? `${sourced} ${say('oneSourced')}` : say('sourced', { count: sourced });
};
