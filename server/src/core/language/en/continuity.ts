import type { ContinuityLexicon } from '../lexicon.ts';

/** How English sentences go on with the one before. */
export const continuity: ContinuityLexicon = {
  refers: [
    'th(?:is|ese|at|ose) (?:figures?|share|rate|numbers?|proportions?|percentages?|amounts?|results?|increase|decrease|rise|drop|growth|trend|data|total|level)|this is|that is|of (?:these|those|them|which)|among (?:them|these|those)|the (?:rest|others?|remaining)|compared (?:to|with)|by contrast|only|just|they|it|he|she|similarly|likewise|conversely|another \\d',
  ],
  turns: [
    'in \\d{4}|since \\d{4}|elsewhere|meanwhile|separately|for context|as an example|for example|firstly|secondly|finally',
  ],
};
