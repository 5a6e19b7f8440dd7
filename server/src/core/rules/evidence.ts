import type { Article } from '../article/model.ts';
import type { CitedSentence } from '../evidence/cited.ts';
import type { Nearest } from '../evidence/nearest.ts';
import type { Say } from '../language/phrase.ts';
import { moved, type Span, slice } from '../text/span.ts';
import type { Report } from './define.ts';
import type { Related } from './finding.ts';

/** So many telling words in common and an excerpt speaks of the same thing. */
const SAME_THING = 2;

/** The messages of a rule about words that stand in no excerpt. */
export type EvidenceKey = 'differs' | 'absent' | 'nearest';

/** Words of a sentence that none of its excerpts has, and the excerpt that is nearest to them. */
interface Missing {
  /** From the start of the sentence. */
  readonly at: Span;
  readonly nearest: Nearest | null;
}

/** Reports words that stand in no excerpt. That none speaks of the same thing is only worth knowing. */
export const missingReport = (
  { text }: Article,
  sentence: CitedSentence,
  { at, nearest }: Missing,
  say: Say<EvidenceKey>,
): Report => {
  const span = moved(at, sentence.span.start);
  const isDifferent = nearest !== null && nearest.shared >= SAME_THING;
  const words = { words: slice(text, span), name: namesOf(sentence), nearest: nearest?.excerpt.text ?? '' };
  return {
    span,
    severity: isDifferent ? 'warning' : 'information',
    message: say(isDifferent ? 'differs' : 'absent', words),
    related: relatedTo(nearest, say('nearest')),
  };
};

/** Where the nearest excerpt stands, in the article or in the library. */
const relatedTo = (nearest: Nearest | null, message: string): readonly Related[] => {
  if (nearest === null) return [];
  const { span, place } = nearest.excerpt;
  if (span !== null) return [{ span, message }];
  return place === null ? [] : [{ place, message }];
};

const namesOf = ({ sources }: CitedSentence): string => sources.map(({ name, key }) => name || (key ?? '')).join(', ');
