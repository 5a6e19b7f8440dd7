/** Bodies and people in office that prose names as sources. Sources of regular expressions, matched between word borders. */
export interface BodyLexicon {
  /** Bodies: "selon la préfecture". One of them, not many. */
  readonly institutions: readonly string[];
  /** Of those, the ones of which there are many: quoted without a name, "le syndicat" is nobody in particular. */
  readonly commonBodies: readonly string[];
  /** Bodies that are places or kinds of firms too: "selon la ville" may be who says so, or what it depends on. */
  readonly places: readonly string[];
  /** People in an office that one at a time holds: "le maire", "the prosecutor". */
  readonly officials: readonly string[];
  /** Bodies in the plural: "pompiers", "police"; and what stands before them where they are named. */
  readonly collectives: readonly string[];
  readonly definitePlural: readonly string[];
  /** Articles that mean one body in particular. */
  readonly definite: readonly string[];
  /** Articles before any one of a kind, which is nobody in particular: "selon les chiffres d'un cabinet". */
  readonly anyOne: readonly string[];
  /** Words that make of a body any one of its kind, where it has no article: "another court". */
  readonly unsaid: readonly string[];
  /** Endings of adjectives after a body: "ale" in "la chambre régionale"; and what joins it to what it is of, or what follows it. */
  readonly bodyQualities: readonly string[];
  readonly bodyLinks: readonly string[];
  readonly bodyTails: readonly string[];
  /** Words that open a sentence before the body that speaks: "Sollicitée lundi, la mairie". */
  readonly beforeBodies: readonly string[];
  /** Words after "…, the operator said" that say when or where. */
  readonly saidWhen: readonly string[];
  /** Articles that mean whoever was spoken of: "selon ses propres chiffres". */
  readonly possessives: readonly string[];
  /** Articles before `spokespeople`. */
  readonly someone: readonly string[];
  /** Whoever speaks for a body without a name: "un porte-parole de la préfecture". */
  readonly spokespeople: readonly string[];
  /** Words after which a body stands that somebody asked: "appris auprès du parquet". */
  readonly learnt: readonly string[];
  /** Offices whose people speak without their names: "de source policière". */
  readonly guarded: readonly string[];
  /** Works that a body alone has: "documents", "records". */
  readonly records: readonly string[];
  /** Words by which the subject of a sentence is said to say it: "a-t-il annoncé", "it said". */
  readonly selfReports: readonly string[];
  /** Words that say that something depends on something: "varie selon la banque". */
  readonly varies: readonly string[];
  /** Collections of laws, of which there is one: "selon le code de la route". */
  readonly lawBooks: readonly string[];
  /** Texts of law, with their number or date. */
  readonly lawTexts: readonly string[];
  /** Papers that are a source by what they are: "minutes", "acte d'accusation"; with the words that may stand before them. */
  readonly papers: readonly string[];
  readonly paperArticles: readonly string[];
  /** Words after papers that say who has them: "obtained by", "consultés par". */
  readonly shown: readonly string[];
  /** Verbs by which papers say something: "show", "précise". */
  readonly tellings: readonly string[];
  /** Words for what is said in a hearing: "the court heard". */
  readonly hearings: readonly string[];
}
