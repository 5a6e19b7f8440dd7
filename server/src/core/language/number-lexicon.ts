/** A currency by its sign; a dollar that is not said to be one country's may be any. */
export type Currency = '€' | '£' | '¥' | '₹' | 'CHF' | '$' | `${'US' | 'CA' | 'A' | 'NZ' | 'HK' | 'S' | 'R'}$` | 'CN¥';

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
  /** Those that nothing need stand beside, as they are no ordinals: "half", "le tiers". */
  readonly wholeFractions: readonly string[];
  /** "quatre et demi", "four and a half". */
  readonly halves: readonly string[];
  /** "un sur trois", "one in three". */
  readonly outOf: readonly string[];
  /** "10 à 30 %". */
  readonly ranges: readonly string[];
  /** Those of them that only list two figures where no "between" stands before: "3 and 4%". */
  readonly listing: readonly string[];
  /** Words before the first figure of a change: "de 12 à 17 %". */
  readonly changes: readonly string[];
  /** Words after which even those give a range: "vont de 10 à 30 %". */
  readonly spreads: readonly string[];
  /** Words for currencies, by unit. */
  readonly currencies: Readonly<Partial<Record<Currency, readonly string[]>>>;
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
  /** Parts of a country or a town that are written in small letters, folded: they tell two measures apart as names do. */
  readonly directions: ReadonlySet<string>;
  /** Words for what an offence costs, folded: they say of two figures alike that they are penalties, not of what. */
  readonly penalties: ReadonlySet<string>;
}

/** Words between a figure and the noun that it counts. In lower case, apostrophes straight. */
export interface CountingLexicon {
  /** "de", "of". */
  readonly links: ReadonlySet<string>;
  /** Words before the noun: "nouveaux", "of all the". */
  readonly qualifiers: ReadonlySet<string>;
  /** Words that are no noun that a figure counts: "en", "over". */
  readonly stops: ReadonlySet<string>;
}
