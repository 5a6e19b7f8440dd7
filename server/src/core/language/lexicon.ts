/** Languages an article can be written in. */
export type Language = 'fr' | 'en';

/** What one language brings to reading an article: data only. Adding a language is adding one such value. */
export interface Lexicon {
  /** Titles that open a sources list, folded (lower case, no accents, single spaces). */
  readonly listTitles: readonly string[];
  /** Labels of an entry's fields, folded. */
  readonly fieldLabels: Readonly<Record<FieldKey, readonly string[]>>;
  /** Month names and their usual short forms, folded, January first. */
  readonly months: readonly (readonly string[])[];
  /** Words that say an entry has no date, folded. */
  readonly undated: readonly string[];
  /** Words that stand for a score out of 10, folded. */
  readonly scores: Readonly<Record<string, number>>;
  /** Articles and elisions that may stand before a name, folded. */
  readonly articles: readonly string[];
  /** Words that join names: "X et Y". */
  readonly conjunctions: readonly string[];
  /** Words that say one source quotes another: "X citant Y", "Y via X". */
  readonly relays: readonly string[];
  /** Words that begin the title of a document rather than the name of a source: "étude", "report". */
  readonly documents: readonly string[];
  /** The label of a marker: "(Source : X)". */
  readonly markerLabels: readonly string[];
  /** Words left out when the initials of a name are formed, folded. */
  readonly smallWords: readonly string[];
  /** Frequent words that no other language of Sourcier has: they tell which one a text is written in, folded. */
  readonly commonWords: readonly string[];
  readonly sentences: SentenceLexicon;
  readonly claims: ClaimLexicon;
}

/** What a full stop means after a word. Lower case, without the last full stop. */
export interface SentenceLexicon {
  /** Abbreviations that something always follows: "M. Dupont", "p. 12". */
  readonly titles: readonly string[];
  /** Abbreviations that may end a sentence: "etc.", "Inc." */
  readonly abbreviations: readonly string[];
  /** Words that often open a sentence and never continue a name: what tells "vitamine C. Les …" from "J. Lemaire". */
  readonly openers: readonly string[];
}

export type FieldKey = 'kind' | 'date' | 'modified' | 'accessed' | 'url' | 'reliability' | 'alias';

/** Sources of regular expressions, matched without case between word borders. */
export interface ClaimLexicon {
  /** Words that turn a number into a measured figure: "pour cent", "millions", "euros". */
  readonly units: readonly string[];
  /** Measured change or share without digits: "la moitié", "doubled". */
  readonly quantities: readonly string[];
  /** Appeals to studies or experts that nobody names. */
  readonly vague: readonly string[];
  /** Verbs that present words as somebody's statement. */
  readonly reporting: readonly string[];
  /** What makes a sentence advice to the reader rather than a statement about the world. */
  readonly advice: readonly string[];
  /** The author's own person, work or offer. */
  readonly ownVoice: readonly string[];
  /** Hypothesis or an undated future. */
  readonly hypothetical: readonly string[];
  /** Openings of a question that is a claim all the same: "Saviez-vous que". */
  readonly assertingQuestions: readonly string[];
}
