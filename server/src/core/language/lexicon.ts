import type { BodyLexicon } from './body-lexicon.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import type { FrameLexicon } from './frame-lexicon.ts';
import type { CountingLexicon, NumberLexicon } from './number-lexicon.ts';
import type { StudyLexicon } from './study-lexicon.ts';
import type { TopicLexicon } from './topic-lexicon.ts';

/** Languages an article can be written in. */
export type Language = 'fr' | 'en';

/** The words of one language for reading an article: data only. Adding a language is adding one such value. */
export interface Lexicon extends ListLexicon, NameLexicon {
  readonly titles: TitleLexicon;
  readonly sentences: SentenceLexicon;
  readonly citations: CitationLexicon;
  readonly notes: NoteLexicon;
  readonly continuity: ContinuityLexicon;
  readonly claims: ClaimLexicon;
  readonly numbers: NumberLexicon;
  readonly counting: CountingLexicon;
  readonly ownData: OwnDataLexicon;
  readonly topics: TopicLexicon;
  readonly sections: SectionLexicon;
  readonly study: StudyLexicon;
}

/** Titles of sections in which authors tell of their own work: sources of regular expressions, folded; and other parts that are somebody's. */
export interface SectionLexicon {
  /** Titles of sections on how it was done. */
  readonly methods: readonly string[];
  /** Titles of sections on what came of it, in an article that has one on how it was done. */
  readonly results: readonly string[];
  /** Phrases by which an article says that somebody answers in it; not folded. */
  readonly interviews: readonly string[];
  /** Words by which its authors say, before a colon or as a title, that a list holds what they ask for; not folded. */
  readonly proposals: readonly string[];
}

/** How a list of sources is called; folded (lower case, no accents, no marks, single spaces). */
export interface TitleLexicon {
  /** Names of such a list: "sources", "bibliographie", "works cited". */
  readonly nouns: readonly string[];
  /** Words that may stand before a noun: "nos", "list of"; and after it: "consultees", "for this article". */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words before or after a noun where the title may be about something else: "data sources". */
  readonly vague: readonly string[];
  /** Other things that one section may hold beside its sources: "methodologie", "further reading". */
  readonly beside: readonly string[];
  /** Names of a list of the notes that numbers in the text point to, which may stand beside sources too: "endnotes". */
  readonly notes: readonly string[];
}

/** How sources lists are written. */
export interface ListLexicon {
  /** Words in titles of lists that need not be cited: "Further reading". Sources of regular expressions, folded. */
  readonly readingTitles: readonly string[];
  /** Titles of the column that holds what is cited from a source, in a table of figures with their sources; folded. */
  readonly dataTitles: readonly string[];
  /** Labels of an entry's fields, folded. */
  readonly fieldLabels: Readonly<Record<FieldKey, readonly string[]>>;
  /** Month names and their usual short forms, folded, January first. */
  readonly months: readonly (readonly string[])[];
  /** Words that say an entry has no date, folded. */
  readonly undated: readonly string[];
  /** Kinds of entries, beside the documents that names know: they begin after its name in "X – Article". */
  readonly kinds: readonly string[];
  /** Words that stand for a score out of 10, folded. */
  readonly scores: Readonly<Record<string, number>>;
}

export type FieldKey = 'kind' | 'date' | 'modified' | 'accessed' | 'url' | 'reliability' | 'alias' | 'excerpts';

/** The small words in and around names. */
export interface NameLexicon {
  /** Articles and elisions that may stand before a name, folded. */
  readonly articles: readonly string[];
  /** Words that join names: "X et Y". */
  readonly conjunctions: readonly string[];
  /** Words that say one source quotes another: "X citant Y", "Y via X". */
  readonly relays: readonly string[];
  /** Those of them, and others, that come before the one who quotes: "X, cité par Y". */
  readonly quotedBy: readonly string[];
  /** Words that lead to a name in a citation and are no part of it, beside words for works: "calculs de l'auteur d'après X". */
  readonly leads: readonly string[];
  /** Parts of a document, which a number or a letter follows: "section 2.1", "annexe B". */
  readonly locators: readonly string[];
  /** Words that begin the title of a document rather than the name of a source: "étude", "report". */
  readonly documents: readonly string[];
  /** Words between a name and what its work is about, for whom it was made or on which day: "sur", "pour", "of" before a date. */
  readonly about: readonly string[];
  /** Words that may stand between a name and a day: "du", "édition du". */
  readonly ofDay: readonly string[];
  /** Words in lower case that stand inside names: "Direction générale des Entreprises", "Bank of England". */
  readonly inside: readonly string[];
  /** Institutions whose names begin so, and that texts write small: "le ministère de l'Intérieur", "the city of X". */
  readonly bodies: readonly string[];
  /** Verbs that end as the adjectives in names of institutions do: "la Commission rappelle" against "la Banque centrale". */
  readonly verbsLikeQualities: readonly string[];
  /** Words left out when the initials of a name are formed, folded. */
  readonly smallWords: readonly string[];
}

/** Words after which a full stop means something. Lower case, without the last full stop. */
export interface SentenceLexicon {
  /** Frequent words that no other language of Sourcier has: they tell which one a text is written in. */
  readonly commonWords: readonly string[];
  /** Letters and marks that only this language writes so: they tell where the words do not. A regular expression. */
  readonly typography: string;
  /** Abbreviations that something always follows: "M. Dupont", "p. 12". */
  readonly titles: readonly string[];
  /** Abbreviations that may end a sentence: "etc.", "Inc." */
  readonly abbreviations: readonly string[];
  /** Words that often open a sentence and never continue a name: what tells "vitamine C. Les …" from "J. Lemaire". */
  readonly openers: readonly string[];
}

/** How prose names its sources. Sources of regular expressions, matched between word borders; verbs without case. */
export interface CitationLexicon extends BodyLexicon {
  readonly frames: FrameLexicon;
  /** The label of a marker: "(Source : X)". */
  readonly labels: readonly string[];
  /** Words after a label in a form to be filled in: "(Source : nom)"; folded. */
  readonly placeholders: readonly string[];
  /** Words that introduce a name: "selon X". */
  readonly prepositions: readonly string[];
  /** Words that introduce a name only at the start of a sentence and before a comma: "Pour X, …". */
  readonly openings: readonly string[];
  /** Words that introduce a verb and a name: "comme le souligne X". */
  readonly as: readonly string[];
  /** Verbs by which a named source speaks: "X estime", "X a publié". */
  readonly verbs: readonly string[];
  /** Those verbs where the name follows: "…, explique X", "comme le note X". */
  readonly inverted: readonly string[];
  /** Words that may stand between a name and its verb. */
  readonly adverbs: readonly string[];
  /** Works that a source makes: "étude", "données", "barometer"; the name follows after one of `of`. */
  readonly works: readonly string[];
  readonly of: readonly string[];
  /** Words that may stand between a work and `of`: "publiée", "conjointe". */
  readonly qualities: readonly string[];
  /** Whoever speaks for a named body, or is named: "la directrice de X", "l'anthropologue X". */
  readonly speakers: readonly string[];
  /** Other words for people who are asked for their words: "déléguée", "nurse". */
  readonly roles: readonly string[];
  /** Words that lead from data to its origin: "sourced from X". */
  readonly origins: readonly string[];
  /** Words that open a sentence on what its authors worked with: "Using X, we estimate"; and those authors. */
  readonly bases: readonly string[];
  readonly authors: readonly string[];
  /** Deeds of somebody who says nothing by them: "fondé par X", "funded by X". */
  readonly deeds: readonly string[];
  /** Words before a title in quotation marks: "intitulé", "entitled". */
  readonly titled: readonly string[];
  /** Phrases that mean the source named just before. */
  readonly same: readonly string[];
  /** Those of `same` that say of somebody, whoever it is, what they think: "selon elle"; and those that mean a person named before. */
  readonly opinions: readonly string[];
  readonly resumes: readonly string[];
  /** Words by which the subject of another verb says something: "en précisant que", "adding that". */
  readonly gerunds: readonly string[];
  /** Works that mean the source named just before when they are the subject of one of `verbs`: "L'étude révèle". */
  readonly sameSubjects: readonly string[];
  /** Those of `verbs` before which a lone capitalised word that opens a sentence is a name: "Amadi said"; but not these words. */
  readonly speech: readonly string[];
  readonly nameless: readonly string[];
  /** Whether common nouns never open a sentence without an article, so that a lone capitalised word there is a name. */
  readonly opensWithName: boolean;
  /** Those who were asked in the survey named before, however far back: "52% of respondents". */
  readonly asked: readonly string[];
  /** Works in which people are asked. */
  readonly surveys: readonly string[];
  /** Words with a capital only because they open a sentence, and speakers that nobody names: "Experts say". */
  readonly nobody: readonly string[];
}

/** How authors name themselves as the source of figures. Sources of regular expressions, apostrophes straight, whole words. */
export interface OwnDataLexicon {
  /** Work that gives figures: "calculs", "count". */
  readonly works: readonly string[];
  /** Phrases by which authors say whom they asked: "nous avons interrogé 1 204", "our survey of". */
  readonly asking: readonly string[];
  /** Words before a work that make it the author's: "nos propres", "our own". */
  readonly owners: readonly string[];
  /** Words after a work that do: "de la rédaction", "by the author". */
  readonly makers: readonly string[];
  /** Those that do only after "Source :", where nobody else can be meant: "own", "de l'auteur". */
  readonly labelledOwners: readonly string[];
  readonly labelledMakers: readonly string[];
  /** Talks and visits of the author, after those words of owners, whatever follows: "notre entretien avec le maire". */
  readonly talks: readonly string[];
  /** Enough by themselves after "Source :": "auteur", "the newsroom". */
  readonly alone: readonly string[];
  /** The words by which a quick fix says so. */
  readonly cited: string;
}

/** How notes refer to works. Sources of regular expressions, without case and as whole words but for `laws`. */
export interface NoteLexicon {
  /** Words that lead to a reference and are no part of it: "See", "Voir aussi". */
  readonly leads: readonly string[];
  /** Words that mean the work of the note before: "Ibid." */
  readonly same: readonly string[];
  /** Words that mean, after its author, a work that an earlier note names: "op. cit." */
  readonly earlier: readonly string[];
  /** Words that mean a note by its number: "note 3". */
  readonly pointers: readonly string[];
  /** Texts of law and decisions of courts, at the start of a note; with case. */
  readonly laws: readonly string[];
  /** Talks that nobody can look up. */
  readonly interviews: readonly string[];
  /** Works to which a note refers, beside those of prose: "recensement", "website". */
  readonly documents: readonly string[];
  /** Of all works, those that say what figures are about as often as whose they are: "données", "figures". Folded words. */
  readonly measures: readonly string[];
  /** Places that keep papers under a number: "archives". Folded words. */
  readonly holdings: readonly string[];
  /** Words by which a note tells something rather than refers to a work: "est", "we". Lower case, of one language alone. */
  readonly tells: readonly string[];
  /** Words with which a remark on figures begins: "hors", "excluding". Folded words. */
  readonly remarks: readonly string[];
  /** Places that figures are about and that publish none. Folded words. */
  readonly areas: readonly string[];
}

/** How a sentence goes on with the one before it. Sources of regular expressions, matched at its start without case. */
export interface ContinuityLexicon {
  /** Words that point back to what was just measured: "cette proportion". */
  readonly refers: readonly string[];
  /** Words that reckon with what was just said: "soit"; and that turn to something else: "par ailleurs". */
  readonly sums: readonly string[];
  readonly turns: readonly string[];
  /** Words that begin a sentence which only points to where more is told: "pour en savoir plus". */
  readonly sees: readonly string[];
  /** Words that begin a sentence which says where the one before comes from: "c'est ce que révèle". */
  readonly backs: readonly string[];
  /** People at the beginning of a sentence of whom the one before told: "le suspect". */
  readonly people: readonly string[];
  /** Words by which the author objects to what somebody said: "pourtant". */
  readonly objections: readonly string[];
  /** Figures in words, by which things are compared: "six fois". */
  readonly times: readonly string[];
}
