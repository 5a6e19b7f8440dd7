/**
 * How numbers are written in words, and what stands around them. Lists are sources of regular expressions, matched
 * without case between word borders, apostrophes straight.
 */
export interface NumberLexicon {
  readonly words: Readonly<Record<string, number>>;
  /** Words that multiply those before them: "cent", "million". */
  readonly scales: Readonly<Record<string, number>>;
  /** About so many: "une centaine". */
  readonly collectives: Readonly<Record<string, number>>;
  /** Words inside a number: "vingt et un". */
  readonly joins: readonly string[];
  readonly fractions: Readonly<Record<string, number>>;
  /** "un sur trois", "one in three". */
  readonly outOf: readonly string[];
  /** "10 à 30 %". */
  readonly ranges: readonly string[];
  /** Phrases that say how many times as much. */
  readonly multiples: Readonly<Record<string, number>>;
  /** "trois fois", "multiplié par 3". */
  readonly times: readonly string[];
  /** Before a number that is rounded either way, down, or up. */
  readonly about: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** A number after one of these names something and measures nothing. */
  readonly notFigures: readonly string[];
}
