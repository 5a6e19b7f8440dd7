import type { Chances, Thresholds } from '../../server/src/core/claims/strength.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import type { Labelled } from './labelled.ts';

/**
 * Of 100 sentences so many may be reported that need no source: strong ones, and strong and likely ones together. In French
 * less noise brings precision; in English it brings none, and only costs what is found.
 */
const NOISE = { strong: { fr: 1.6, en: 2 }, likely: 6 } as const;

/** So much of what claims anything, sourced or not, is at least a weak claim. */
const CLAIMS = 0.9;

/** The lowest thresholds of one language's sentences that keep within these bounds: precision first. */
export const thresholdsOf = (
  sentences: readonly Labelled[],
  language: Language,
  chances: ReadonlyMap<Labelled, Chances | null>,
): Thresholds => {
  const bound = (most: number, by: (chances: Chances) => number): number => {
    const told = sentences
      .filter(({ covered }) => !covered)
      .map((sentence) => ({ label: sentence.label, chance: by(chances.get(sentence) ?? NONE) }))
      .sort((a, b) => b.chance - a.chance);
    let noise = 0;
    const first = told.find(({ label }) => {
      if (label === 'N' || label === 'C') noise++;
      return noise > (most / 100) * sentences.length;
    });
    return Math.ceil(1000 * (first?.chance ?? 0) + 1) / 1000;
  };
  const claims = sentences
    .filter(({ label }) => label !== 'N')
    .map((sentence) => (chances.get(sentence) ?? NONE).claim)
    .sort((a, b) => b - a);
  const weak = claims[Math.floor(CLAIMS * claims.length)] ?? 0;
  return {
    strong: bound(NOISE.strong[language], ({ hard }) => hard),
    likely: bound(NOISE.likely, ({ claim }) => claim),
    weak: Math.round(1000 * weak) / 1000,
  };
};

const NONE: Chances = { hard: 0, claim: 0 };
