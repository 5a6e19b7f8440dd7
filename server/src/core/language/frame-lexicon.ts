/**
 * The small words around a name where prose says that something comes from it. Sources of regular expressions, with case;
 * a word that ends in an apostrophe stands right before the next one.
 */
export interface FrameLexicon {
  /** Before one work of somebody: "le rapport X", "its X survey" ("des rapports X" are of a kind). */
  readonly one: readonly string[];
  /** Before a name. */
  readonly articles: readonly string[];
  readonly indefinite: readonly string[];
  /** Adjectives before a name that say nothing else of it: "selon le dernier X". */
  readonly fresh: readonly string[];
  /** After a work, before what it is about: "les recherches sur". */
  readonly about: readonly string[];
  /** After a name, those with whom its bearer works: "et son équipe". */
  readonly teams: readonly string[];
  /** After a body's name, where it is: "locaux". */
  readonly places: readonly string[];
  /** Conjunctions between two names, and words that may stand before the second: "et du". */
  readonly and: readonly string[];
  readonly of: readonly string[];
  /** Before a work of whoever is named after it: "dans son". */
  readonly inWork: readonly string[];
  /** After a name, those who belong to it: "'s team", "analysts". */
  readonly groups: readonly string[];
  readonly staff: readonly string[];
  /** A trade, by how such words end: "guide-conférencier". */
  readonly trade: readonly string[];
  /** Between a quotation and whoever was told it, who says nothing. */
  readonly toldTo: readonly string[];
  /** Before whoever nobody names, and between them and the place that they are from: "un habitant de". */
  readonly from: readonly string[];
  /** Between a deed and whoever did it; before a year, a journal; before what is reported: "par", "dans", "que". */
  readonly by: readonly string[];
  readonly in: readonly string[];
  readonly that: readonly string[];
  /** Before a place that something is about, after which nobody speaks: "les loyers en Europe". */
  readonly fields: readonly string[];
  /** At the beginning of a sentence that says when, and after the work that came out then: "lorsque l'étude X est parue". */
  readonly when: readonly string[];
  readonly cameOut: readonly string[];
  /** Between "comme" and its verb: "comme le note X". */
  readonly asObjects: readonly string[];
  /** After a work, verbs that give a figure: "puts"; and after a name, figures with what they are of: "estimates of". */
  readonly gives: readonly string[];
  readonly reckonings: readonly string[];
  /** Titles with which a person's name may begin: "Me Durand"; and short ones that stand before it: "Mme". */
  readonly honorifics: readonly string[];
  readonly shortHonorifics: readonly string[];
  /** Offices that one holds in a place, a trade or a team, which itself says nothing: "maire"; and what they are joined by. */
  readonly offices: readonly string[];
  readonly officeLinks: readonly string[];
  /** Before what somebody is: "Marie Durand, la déléguée"; and what joins that to whose it is. */
  readonly functionArticles: readonly string[];
  readonly functionLinks: readonly string[];
  /** After a person's name and a comma, words with which the sentence goes on rather than saying who it is; and "qui". */
  readonly goesOn: readonly string[];
  readonly who: readonly string[];
  /** After a person's age. */
  readonly years: readonly string[];
  /** Between a work and the journal that it is in: "publiée mardi dans la revue". */
  readonly printed: readonly string[];
}
