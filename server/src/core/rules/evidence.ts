import type { CitedSentence } from '../evidence/cited.ts';
import type { Nearest } from '../evidence/nearest.ts';
import type { Related, Severity } from './finding.ts';

/** So many telling words in common and an excerpt speaks of the same thing. */
const SAME_THING = 2;

/** A difference from an excerpt on the same subject is a warning; that none speaks of it, only worth knowing. */
export const gravity = (nearest: Nearest | null): Severity =>
  nearest !== null && nearest.shared >= SAME_THING ? 'warning' : 'information';

/** Where the nearest excerpt stands, in the article or in the library. */
export const relatedTo = (nearest: Nearest | null, message: string): readonly Related[] => {
  if (nearest === null) return [];
  const { span, place } = nearest.excerpt;
  if (span !== null) return [{ span, message }];
  return place === null ? [] : [{ place, message }];
};

/** The sources of a sentence by name, as words of a message. */
export const namesOf = ({ sources }: CitedSentence): string =>
  sources.map(({ name, key }) => name || (key ?? '')).join(', ');
