/** Words of statements on how the world is, as sets: what a language has many of. */
export interface GeneralityLexicon {
  /** What somebody or something does to the world: "freine", "stimulates". */
  readonly effects: ReadonlySet<string>;
  /** "largement", "rarely". */
  readonly degrees: ReadonlySet<string>;
  /** People and things spoken of as a whole: "consommateurs", "companies". */
  readonly generics: ReadonlySet<string>;
}
