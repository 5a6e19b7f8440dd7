/**
 * Words that tell sentences which need a source from those which do not; how much each kind tells is learnt
 * (article/claims/model.json). Sources of regular expressions, matched between word borders on lower-case text with
 * straight apostrophes, and sets of words.
 */
export interface ClaimLexicon extends GeneralityLexicon, AccusationLexicon {
  /** Units and things counted that turn a number into a measured figure: "kWh", "millions", "salariés". */
  readonly measures: readonly string[];
  /** Words that do not make a number before them a count of something: months, "years", "and". */
  readonly nouns: readonly string[];
  /** Shares, multiples and amounts without digits: "la moitié", "doubled", "rate". */
  readonly quantities: readonly string[];
  /** Parts and multiples in words, which only measuring gives: "la moitié des", "one in eight", "tripled". */
  readonly shares: readonly string[];
  /** Numbers in words with what they count: "sept secondes", "one in eight". */
  readonly spelled: readonly string[];
  /** "environ", "more than". */
  readonly approximations: readonly string[];
  /** "par habitant", "per year". */
  readonly rates: readonly string[];
  /** Change over time: "progresse", "fell". */
  readonly trends: readonly string[];
  /** "le plus grand", "for the first time". */
  readonly superlatives: readonly string[];
  /** Places in an order: "reste le premier", "is the third-largest", "aucun … aussi". */
  readonly rankings: readonly string[];
  /** "plus … que", "compared with". */
  readonly comparisons: readonly string[];
  /** "entraîne", "leads to". */
  readonly causes: readonly string[];
  /** Appeals to people or studies that nobody names: "les experts s'accordent", "it is widely known". */
  readonly nobody: readonly string[];
  /** Verbs that present words as somebody's statement. */
  readonly reports: readonly string[];
  /** Dated happenings: "a été fondé", "launched", "élection". */
  readonly events: readonly string[];
  /** Any past tense. */
  readonly past: readonly string[];
  /** Verbs for what people and bodies do in a story, present and preterite: "dépose", "fonda", "launched the". */
  readonly actions: readonly string[];
  /** Will be; in French also the tense of biographies: "déposera". */
  readonly futures: readonly string[];
  /** The tense that only tells: "naquit", "became". */
  readonly preterites: readonly string[];
  /** "est un", "means". */
  readonly definitions: readonly string[];
  /** Words that open a clause about no fact: "quand", "how". */
  readonly clauses: readonly string[];
  /** Amounts that measure nothing: "beaucoup", "several". */
  readonly vague: readonly string[];
  /** Nouns of ideas: "approche", "value". */
  readonly abstracts: readonly string[];
  /** Roles of people: "directrice", "inventor". */
  readonly people: readonly string[];
  /** "serait", "would". */
  readonly conditionals: readonly string[];
  /** Texts of law and what they do: "décret", "prohibits". */
  readonly laws: readonly string[];
  /** Companies and people told as examples: "cabinet", "for example". */
  readonly cases: readonly string[];
  /** "il faut", "should". */
  readonly norms: readonly string[];
  /** "peut", "often". */
  readonly possibilities: readonly string[];
  /** "si", "suppose". */
  readonly hypotheses: readonly string[];
  /** Words that open a made-up example that the rest of the section goes on with: "imaginons", "let's say". */
  readonly suppositions: readonly string[];
  /** Judgements: "malheureusement", "I think". */
  readonly opinions: readonly string[];
  /** Connectives and greetings: "en conclusion", "however". */
  readonly discourse: readonly string[];
  /** The text about itself: "dans cet article", "figure", "below". */
  readonly pointers: readonly string[];
  /** Announcements of what the text is going to do: "on y examinera", "this guide explores". */
  readonly plans: readonly string[];
  /** Words for what nobody need prove: "connu de tous". */
  readonly commonplaces: readonly string[];
  /** Words right before a title in quotation marks: "le livre", "entitled". */
  readonly works: readonly string[];
  /** The words after a quotation that opens a sentence, where somebody is said to have spoken it: ", promet la direction". */
  readonly spoken: readonly string[];
  /** A day, month, year or century: "en 1742", "late 2019". */
  readonly dated: readonly string[];
  /** Pronouns that take up who was spoken of, as the subject: "elle", "they". */
  readonly subjects: readonly string[];
  /** The text names itself: "cet article". */
  readonly selves: readonly string[];
  /** Verbs that tell the reader what to do. */
  readonly imperatives: readonly string[];
  /** The author's own person, singular. */
  readonly author: readonly string[];
  /** The author's own people: "nous", "we". */
  readonly ourselves: readonly string[];
  /** Words for what is theirs, or everybody's: "notre", "our". */
  readonly ours: readonly string[];
  /** "vous", "you". */
  readonly reader: readonly string[];
  /** Words for what is the reader's, or anybody's: "votre", "your". */
  readonly yours: readonly string[];
  /** Words for what everybody has: "votre sang", "your blood". */
  readonly bodies: readonly string[];
  /** Pronouns and determiners that take up what the sentence before said. */
  readonly pronouns: readonly string[];
  /** Arithmetic: "soit", "that is", "=". */
  readonly equations: readonly string[];
  /** "depuis", "last year", months. */
  readonly times: readonly string[];
  /** "désormais", "today". */
  readonly present: readonly string[];
  /** Verbs by which rules oblige, allow or forbid: "est tenu de", "may not". */
  readonly duties: readonly string[];
  /** Verbs for what is only said to have been: "aurait été", "is said to". */
  readonly rumours: readonly string[];
  /** Verbs that make of a statement what may be, or what one may do: "peut", "être", "could", "be". */
  readonly modals: ReadonlySet<string>;
  /** Lengths of time: "six mois", "30 days". */
  readonly durations: readonly string[];
  /** Verbs with a subject of many, in the present: "montrent", "farms are". */
  readonly plurals: readonly string[];
  /** Words that join a sentence to the one before it: "mais", "and". */
  readonly joints: readonly string[];
  /** "cela", "this": a sentence that begins with them more often comments than reports. */
  readonly demonstratives: readonly string[];
  /** Words for what the author worked with: "this dataset", "ces données". */
  readonly materials: readonly string[];
  /** Openings of orders in quotation marks, as given to a machine: "Summarise the report". */
  readonly prompts: readonly string[];
  /** Openings of items that say what to do or what is done, and assert nothing: "Réduire", "Avoiding". */
  readonly undertakings: readonly string[];
  /** Openings of a question that asserts something all the same: "Saviez-vous que". */
  readonly asserting: readonly string[];
}

/** Words that accuse. */
export interface AccusationLexicon {
  /** Verbs of accusation, what somebody did wrong or is said to have done: "a détourné des fonds", "was convicted". */
  readonly accusations: readonly string[];
  /** Nouns of accusation, which accuse where a name and a past tense stand beside them: "détournement de fonds", "bribery". */
  readonly wrongs: readonly string[];
  /** Whoever might do so, as rules say: "quiconque", "anyone". */
  readonly anybody: readonly string[];
}

/** Words of statements on how the world is, as sets: what a language has many of. */
export interface GeneralityLexicon {
  /** Verbs for what somebody or something does to the world: "freine", "stimulates". */
  readonly effects: ReadonlySet<string>;
  /** How somebody or something is or goes: "repose", "remains". */
  readonly states: ReadonlySet<string>;
  /** "largement", "rarely". */
  readonly degrees: ReadonlySet<string>;
  /** People and things spoken of as a whole: "consommateurs", "companies". */
  readonly generics: ReadonlySet<string>;
}
