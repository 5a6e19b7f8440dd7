import type { Fact } from './fact.ts';

/** Whether a sentence has any of some facts. */
export const hasAny = (facts: ReadonlySet<string>, some: readonly Fact[]): boolean =>
  some.some((fact) => facts.has(fact));

/** Words of the author's own, or to the reader. */
export const OF_SOMEBODY: readonly Fact[] = ['author', 'reader', 'yours', 'imperatives'];

/** Those, and words of the author's own people. */
export const OWN: readonly Fact[] = [...OF_SOMEBODY, 'ourselves', 'ours'];

/** Signs of a sentence of a story, more or less. */
export const TOLD_BY: readonly Fact[] = ['past', 'preterites', 'actions', 'futures', 'events'];

const NO_STORY: readonly Fact[] = [...OWN, 'question', 'hypotheses', 'norms', 'stub'];

const WHO_OR_WHEN: readonly Fact[] = ['name', 'named-subject', 'subjects', 'times'];

/** Whether a sentence tells what happened: a date, a tense of stories, or somebody who does something. */
export const isHappening = (facts: ReadonlySet<Fact>): boolean =>
  !hasAny(facts, NO_STORY) &&
  (facts.has('dated') || facts.has('preterites') || (hasAny(facts, TOLD_BY) && hasAny(facts, WHO_OR_WHEN)));

/** Of fewer sentences nothing can be told of an article. */
const LEAST = 8;

/** So many of its sentences tell what happened where an article tells a story. */
const STORY = 0.3;

/** How many sentences of a text there are, and how many of them tell what happened. */
export interface Happenings {
  readonly sentences: number;
  readonly happenings: number;
}

/** Whether so much happens in an article that it tells a story. */
export const tellsStory = ({ sentences, happenings }: Happenings): boolean =>
  sentences >= LEAST && happenings >= STORY * sentences;
