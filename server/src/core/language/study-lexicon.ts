/** How authors tell of a study or a survey of their own. Sources of regular expressions: titles folded, all else without case. */
export interface StudyLexicon {
  /** Words before a verb that make the work the author's: "j'ai ensuite", "we then". */
  readonly begins: readonly string[];
  /** Verbs of such work, and what makes it a study: "utilisé … données", "trained … models". */
  readonly did: readonly string[];
  readonly objects: readonly string[];
  /** Verbs of going through many things, and how these are named: "analysé toutes les", "counted 300". */
  readonly gathered: readonly string[];
  readonly gatheredObjects: readonly string[];
  /** Phrases by which authors say that the survey is their own: "le sondage que nous avons lancé". */
  readonly asked: readonly string[];
  /** Names of the author's own study: "mon étude", "our sample". */
  readonly owned: readonly string[];
  /** Titles of an account of a survey: "Résultats du sondage". */
  readonly titles: readonly string[];
  /** How the title of a study begins: "Analyse de 300 discours". */
  readonly analyses: readonly string[];
  /** Titles of sections that tell of the data, the work and the results, in an article on a study of its author's. */
  readonly headings: readonly string[];
}
