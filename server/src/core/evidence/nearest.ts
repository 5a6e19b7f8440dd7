import { fold } from '../language/fold.ts';
import type { Excerpt } from '../sources/model.ts';
import { eachOnce } from '../text/once.ts';

/** An excerpt, and how many telling words it shares with a sentence. */
export interface Nearest {
  readonly excerpt: Excerpt;
  readonly shared: number;
}

/** The excerpt that shares most words with a sentence; null when none shares any. */
export const nearestExcerpt = (sentence: string, excerpts: readonly Excerpt[]): Nearest | null => {
  const wanted = stemsOf(sentence);
  let best: Nearest | null = null;
  for (const excerpt of excerpts) {
    const stems = stemsIn(excerpt);
    const shared = [...wanted].filter((stem) => stems.has(stem)).length;
    if (shared > (best?.shared ?? 0)) best = { excerpt, shared };
  }
  return best;
};

/** Letters a stem keeps: enough to tell words apart, few enough for their endings not to. */
const STEM = 6;

const stemsIn = eachOnce((excerpt: Excerpt) => stemsOf(excerpt.text));

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((fold(text).match(/[a-z]{4,}|\d{2,}/g) ?? []).map((word) => word.slice(0, STEM)));
