import type { NewsroomLexicon } from './newsroom-lexicon.ts';

/**
 * Words that tell sentences which need a source from those which do not; how much each kind tells is learnt
 * (claims/model.json). Phrases, several a line, apart by "|" (phrases/pieces.ts says how they are written), in lower case
 * with straight apostrophes.
 */
export interface ClaimLexicon extends GeneralityLexicon, AccusationLexicon, NewsroomLexicon {
  /** Lists that phrases of others name: numbers in words, whoever is appealed to. */
  readonly parts: Readonly<Record<string, string>>;
  /** Units and things counted that turn a number into a measured figure: "kWh", "millions", "salariés". */
  readonly measures: string;
  /** Words that do not make a number before them a count of something: months, "years", "and". */
  readonly nouns: string;
  /** Shares, multiples and amounts without digits: "la moitié", "doubled", "rate". */
  readonly quantities: string;
  /** Parts and multiples in words, which only measuring gives: "la moitié des", "one in eight", "tripled". */
  readonly shares: string;
  /** Numbers in words with what they count: "sept secondes", "one in eight". */
  readonly spelled: string;
  /** "environ", "more than". */
  readonly approximations: string;
  /** "par habitant", "per year". */
  readonly rates: string;
  /** Change over time: "progresse", "fell". */
  readonly trends: string;
  /** "le plus grand", "for the first time". */
  readonly superlatives: string;
  /** Places in an order: "reste le premier", "is the third-largest", "aucun … aussi". */
  readonly rankings: string;
  /** "plus … que", "compared with". */
  readonly comparisons: string;
  /** "entraîne", "leads to". */
  readonly causes: string;
  /** Appeals to people or studies that nobody names: "les experts s'accordent", "it is widely known". */
  readonly nobody: string;
  /** Verbs that present words as somebody's statement. */
  readonly reports: string;
  /** Dated happenings: "a été fondé", "launched", "élection". */
  readonly events: string;
  /** Any past tense. */
  readonly past: string;
  /** Verbs for what people and bodies do in a story, present and preterite: "dépose", "fonda", "launched the". */
  readonly actions: string;
  /** Will be; in French also the tense of biographies: "déposera". */
  readonly futures: string;
  /** The tense that only tells: "naquit", "became". */
  readonly preterites: string;
  /** "est un", "means". */
  readonly definitions: string;
  /** Words that open a clause about no fact: "quand", "how". */
  readonly clauses: string;
  /** Amounts that measure nothing: "beaucoup", "several". */
  readonly vague: string;
  /** Nouns of ideas: "approche", "value". */
  readonly abstracts: string;
  /** Roles of people: "directrice", "inventor". */
  readonly people: string;
  /** "serait", "would". */
  readonly conditionals: string;
  /** Texts of law and what they do: "décret", "prohibits". */
  readonly laws: string;
  /** Companies and people told as examples: "cabinet", "for example". */
  readonly cases: string;
  /** "il faut", "should". */
  readonly norms: string;
  /** Openings by a measure that only says of which things: "pour les écrans de plus de 40 cm,". */
  readonly classes: string;
  /** Lengths of time that are numbers in words: "quelques jours". */
  readonly periods: string;
  /** Words right before a number that make it a date: "années" in "années 80". */
  readonly eras: string;
  /** Words for what somebody aims at: norms, but where a figure says how far one is. */
  readonly goals: string;
  /** "peut", "often". */
  readonly possibilities: string;
  /** "si", "suppose". */
  readonly hypotheses: string;
  /** Words that open a made-up example that the rest of the section goes on with: "imaginons", "let's say". */
  readonly suppositions: string;
  /** Judgements: "malheureusement", "I think". */
  readonly opinions: string;
  /** Connectives and greetings: "en conclusion", "however". */
  readonly discourse: string;
  /** The text about itself: "dans cet article", "figure", "below". */
  readonly pointers: string;
  /** Announcements of what the text is going to do: "on y examinera", "this guide explores". */
  readonly plans: string;
  /** Words for what nobody need prove: "connu de tous". */
  readonly commonplaces: string;
  /** Words right before a title in quotation marks: "le livre", "entitled". */
  readonly works: string;
  /** The words after a quotation that opens a sentence, where somebody is said to have spoken it: ", promet la direction". */
  readonly spoken: string;
  /** A day, month, year or century: "en 1742", "late 2019". */
  readonly dated: string;
  /** Pronouns that take up who was spoken of, as the subject: "elle", "they". */
  readonly subjects: string;
  /** The text names itself: "cet article". */
  readonly selves: string;
  /** Verbs that tell the reader what to do. */
  readonly imperatives: string;
  /** The author's own person, singular. */
  readonly author: string;
  /** The author's own people: "nous", "we". */
  readonly ourselves: string;
  /** Words for what is theirs, or everybody's: "notre", "our". */
  readonly ours: string;
  /** "vous", "you". */
  readonly reader: string;
  /** Words for what is the reader's, or anybody's: "votre", "your". */
  readonly yours: string;
  /** Words for what everybody has: "votre sang", "your blood". */
  readonly bodies: string;
  /** Pronouns and determiners that take up what the sentence before said. */
  readonly pronouns: string;
  /** Arithmetic: "soit", "that is", "=". */
  readonly equations: string;
  /** "depuis", "last year", months. */
  readonly times: string;
  /** "désormais", "today". */
  readonly present: string;
  /** Verbs by which rules oblige, allow or forbid: "est tenu de", "may not". */
  readonly duties: string;
  /** Verbs for what is only said to have been: "aurait été", "is said to". */
  readonly rumours: string;
  /** Verbs that make of a statement what may be, or what one may do: "peut", "être", "could", "be". */
  readonly modals: string;
  /** Lengths of time: "six mois", "30 days". */
  readonly durations: string;
  /** Lengths of time that only say when, or how long one waited: "trois ans plus tard", "two weeks before". */
  readonly elapsed: string;
  /** Verbs with a subject of many, in the present: "montrent", "farms are". */
  readonly plurals: string;
  /** Words that join a sentence to the one before it: "mais", "and". */
  readonly joints: string;
  /** "cela", "this": a sentence that begins with them more often comments than reports. */
  readonly demonstratives: string;
  /** Words for what the author worked with: "this dataset", "ces données". */
  readonly materials: string;
  /** Openings of orders in quotation marks, as given to a machine: "Summarise the report". */
  readonly prompts: string;
  /** Openings of items that say what to do or what is done, and assert nothing: "Réduire", "Avoiding". */
  readonly undertakings: string;
  /** Openings of a question that asserts something all the same: "Saviez-vous que". */
  readonly asserting: string;
}

/** Words that accuse. */
export interface AccusationLexicon {
  /** Verbs of accusation, what somebody did wrong or is said to have done: "a détourné des fonds", "was convicted". */
  readonly accusations: string;
  /** Nouns of accusation, which accuse where a name and a past tense stand beside them: "détournement de fonds", "bribery". */
  readonly wrongs: string;
  /** Whoever might do so, as rules say: "quiconque", "anyone". */
  readonly anybody: string;
}

/** Words of statements on how the world is, as sets: what a language has many of. */
export interface GeneralityLexicon {
  /** Verbs for what somebody or something does to the world: "freine", "stimulates". */
  readonly effects: string;
  /** How somebody or something is or goes: "repose", "remains". */
  readonly states: string;
  /** "largement", "rarely". */
  readonly degrees: string;
  /** People and things spoken of as a whole: "consommateurs", "companies". */
  readonly generics: string;
}
