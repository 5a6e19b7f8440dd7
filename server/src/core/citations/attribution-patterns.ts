import { byLanguage } from '../language/by-language.ts';
import { lexicons } from '../language/index.ts';
import type { CitationLexicon } from '../language/lexicon.ts';
import { any, DIGIT, inTurn, LETTER, LOWER, type Test, UPPER } from '../language/patterns.ts';
import { PRINTED } from './journal.ts';

/** Expressions around the names of those who speak or measure something, in one language. */
export interface AttributionPatterns {
  /** "selon X", "une étude de X": at the end of what stands before a name on which the sentence rests. */
  readonly grounds: readonly Test[];
  /** "a study in": at the end of what stands before the name of a journal. */
  readonly printed: RegExp;
  /** "les données X", and "rapports X" of whoever a tool is meant by. */
  readonly apposed: Test;
  /** "X's survey", "X a publié une enquête": at the start of what follows such a name. */
  readonly surveyed: readonly Test[];
  /** « … », glisse un forestier de X: whoever nobody names, from a place that is named. */
  readonly anonymous: RegExp;
  /** "les chercheurs de l'X": at the end of what stands before the name of those for whom somebody speaks. */
  readonly members: RegExp;
  /** At the start of what follows the subject of a verb. */
  readonly speaks: Test;
  /** As `speaks`, where the verb has to say what is reported. */
  readonly reports: Test;
  /** "as X notes": at the end of what stands before the name, and at the start of what follows it. */
  readonly as: RegExp;
  readonly notes: Test;
  /** "…, the operator's Ann Lee said on Monday.": at the end of what stands before the name, and up to the sentence's end. */
  readonly comma: RegExp;
  readonly closes: Test;
  /** "X's survey", "l'X data": at the start of what follows whoever made a work. */
  readonly makes: Test;
  /** As `makes`, where the work says something: "X data show". */
  readonly owns: readonly Test[];
  /** "le cabinet X": at the end of what stands before a body's name. */
  readonly body: Test;
  readonly opening: RegExp;
  /** "Using …", at the start of a sentence, and ", we" after the last of what was used. */
  readonly base: RegExp;
  readonly authors: RegExp;
  /** "fondé en 1948 par le": at the end of what stands before the name of whoever did something. */
  readonly done: RegExp;
  /** "intitulé": at the end of what stands before a title in quotation marks. */
  readonly titled: RegExp;
  /** Whether a lone capitalised word that opens a sentence is a name; where it is not, whether it is before a verb of speech. */
  readonly opensWithName: boolean;
  readonly says: Test;
  readonly nameless: RegExp;
  /** "…, a-t-il annoncé jeudi": in what follows the subject that is said to say so. */
  readonly selfReports: RegExp;
}

/** Before a work of one source: "le rapport X", "(étude X"; "des rapports X" are of a kind, which a tool may be meant by. */
const ONE = "(?:(?:^|[(:;–—«“\"*])\\s*|(?:le|la|les|cette|cet|ces|ce|du|selon|the|this|its)\\s+|(?:l'|d'après\\s))";

const ARTICLE = "(?:(?:le|la|les|un|une|des|du|de|the|a|an|its|their)\\s+|l'|d'|de l')";

/** Words before a name that say nothing else of it: "selon le dernier X". */
const FRESH = '(?:derniers?|dernières?|récente?s?|nouvelle?s?|nouveaux?|même|célèbre|latest|recent|new|same)';

const FEW_WORDS = String.raw`(?:[${LOWER}${DIGIT}'-]+\s+){0,4}?`;

/** A few words after a work that are not what it is about, as in "les recherches sur le X". */
const FEW_OF_ITS_WORDS = String.raw`(?:(?!(?:sur|concernant|about|on|into|regarding)\s)[${LOWER}${DIGIT}'-]+\s+){0,4}?`;

/** "X et son équipe". */
const TEAM =
  '(?:\\s+(?:et (?:son équipe|ses collègues|ses coauteurs)|and (?:his|her|their) (?:team|colleagues|co-authors|group)))';

/** "le X local". */
const LOCAL = '(?:\\s(?:(?:loc|nation|région|département)ale?|locaux))';

/** "une équipe de l'X et du Y a suivi". */
const BESIDE = `(?:\\s+(?:et|and)\\s+(?:(?:de la|du|des|de|the|of the|of)\\s+|de l'|d'|l')?[${UPPER}][${LETTER}'-]*(?:\\s+(?:(?:de|du|of)\\s+)?[${UPPER}][${LETTER}'-]*){0,3})`;

/** "Dans son baromètre annuel, X compte", "In a 2019 study, X". */
const IN_WORK = '(?:dans (?:son|sa|ses|leurs?|une?)|in (?:its|their|his|her|an?))';

/** "X, head of the office, says", "X, dans un essai de 2004 (Le titre), écrit que". */
const APPOSED = '(?:,\\s(?!(?:and|et|&)\\s)[^,.;:()«“"]{3,70}(?:\\([^()]{1,80}\\),?|,))';

/** "X's group found". */
const GROUP = '(?:own )?(?:team|group|lab|laboratory|researchers|engineers|website)';

/** An expression that matches nothing. */
const NOTHING = '(?!)';

/** "Villagers": many, whom nobody names; no "Davis", no "Ross". */
const PLURAL = `[${LETTER}-]+[^isu]s`;

/** "selon le guide-conférencier X": a trade, by how such words end. */
const TRADE =
  `(?!(?:calendrier|dossier|courrier|papier|cahier|fichier|quartier|critère|indicateur|moteur|secteur)\\s)[${LOWER}-]{3,}` +
  '(?:eur|euse|rice|ier|ière|iste|ienne?|logue|graphe|ecin|isane?)';

const END = '["«“*\\s]*$';

const end = (source: string): RegExp => new RegExp(source + END, 'u');

/** "…," he told X: who is told says nothing. */
const TOLD_TO = '(?:(?:he|she|they|it) )?(?:told|tells|later told)\\s';

/** "X analysts wrote that". */
const STAFF =
  '(?:analysts|economists|researchers|scientists|officials|executives|strategists|engineers|lawyers|historians|campaigners)';

/** With and without the adverb that may stand there: some words that look like one are verbs ("estiment"). */
const maybe = (before: string, adverb: string, after: string): readonly string[] => [
  before + after,
  before + adverb + after,
];

const plural = (words: readonly string[]): readonly string[] => words.map((word) => `(?:${word})s?`);

/** Compiles the patterns of a language; all are linear in the length of what they are given. */
const compilePatterns = (lexicon: CitationLexicon): AttributionPatterns => {
  const adverb = any(lexicon.adverbs);
  const verb = new RegExp(any(lexicon.verbs), 'uy');
  const inverted = new RegExp(any(lexicon.inverted), 'uy');
  const subjects = maybe(
    `^(?:\\s*\\([^()]{1,60}\\))?${LOCAL}?${BESIDE}?${APPOSED}?${TEAM}?`,
    `(?:\\s+${adverb}|\\s*(?:l'|s'))*`,
    `\\s*(?:(?:l'|s')\\s*)?`,
  );
  return {
    ...aloneOf(lexicon, subjects),
    selfReports: new RegExp(`,\\s${any(lexicon.selfReports)}`, 'u'),
    grounds: [...worksBefore(lexicon), ...wordsBefore(lexicon), ...inversionsBefore(lexicon, inverted)],
    ...beforeNames(lexicon),
    surveyed: [
      new RegExp(`^'s?\\s+(?:[${LETTER}\\d-]+\\s+){0,3}?${any(lexicon.surveys)}`, 'u'),
      inTurn(subjects, verb, `\\s+(?:[${LETTER}'-]+\\s+){0,2}${any(lexicon.surveys)}`),
    ],
    anonymous: end(
      `[»”"],?\\s+(?:[${LETTER}]+\\s+){0,3}(?:d')?(?:une?|an?|one)\\s+(?!${any(lexicon.speakers)})` +
        `(?:[${LETTER}'-]+\\s+){1,5}(?:(?:de|des|du|à|en|at|in|of|from|near)\\s|d')\\s*${ARTICLE}?`,
    ),
    members: end(`${any(plural(lexicon.speakers))}\\s+${any(lexicon.of)}\\s*${ARTICLE}?`),
    speaks: inTurn(subjects, verb),
    as: end(`${any(lexicon.as)}\\s+${ARTICLE}?`),
    comma: new RegExp(String.raw`[${LETTER}${DIGIT}][%.)]?[,”"»]{1,2}\s*(?:[${LETTER}][${LETTER}'-]*\s+){0,5}$`, 'u'),
    closes: inTurn(
      maybe('^(?:,[^,.;]{2,60},)?', `(?:\\s+${adverb})?`, '\\s+'),
      inverted,
      '(?:\\s+[^,;:«“"]{1,60})?[.!]?$',
    ),
    notes: inTurn(subjects, inverted, '(?=\\s*(?:$|[,.;:(]))'),
    reports: inTurn(subjects, verb, String.raw`(?:\s+[${LETTER}]+)?\s*(?:qu[e']|that|:|«|“|")`),
    makes: new RegExp(`^'s?\\s+(?:[${LETTER}\\d-]+\\s+){0,3}?${any(lexicon.works)}`, 'u'),
    owns: ownersOf(lexicon, verb, inverted),
    body: end(`${any(plural([...lexicon.institutions, ...lexicon.speakers]))}\\s+`),
    opening: openingOf(lexicon),
    base: new RegExp(`^[\\s"«“*]*${any(lexicon.bases)}`, 'iu'),
    authors: new RegExp(`^\\s*,\\s+${any(lexicon.authors)}\\s`, 'iu'),
    titled: end(any(lexicon.titled)),
    done: end(`${any(lexicon.deeds)}\\s+(?:(?:en|in)\\s\\d{4}\\s+)?(?:par|by)\\s+${ARTICLE}?`),
  };
};

/** "a study in", "les données". */
const beforeNames = (lexicon: CitationLexicon): Pick<AttributionPatterns, 'printed' | 'apposed'> => ({
  printed: end(`${any(lexicon.works)},?\\s+(?:in|dans)\\s+(?:the\\s+|la\\s+|le\\s+)?`),
  apposed: end(`${ONE}(?:[${LOWER}'-]+\\s+)?${workIn(lexicon)}\\s+`),
});

/** "Amadi said", where no other word than a name opens so. */
const aloneOf = (
  { opensWithName, speech, nameless }: CitationLexicon,
  subjects: readonly string[],
): Pick<AttributionPatterns, 'opensWithName' | 'says' | 'nameless'> => ({
  opensWithName,
  says: inTurn(subjects, new RegExp(any(speech.length > 0 ? speech : [NOTHING]), 'uy')),
  nameless: new RegExp(`^(?:${[...nameless, PLURAL].join('|')})$`, 'u'),
});

/** "Pour X," */
const openingOf = ({ openings, institutions, speakers }: CitationLexicon): RegExp =>
  new RegExp(
    `^[\\s"«“*]*${any(openings)}\\s+(?!(?:une?|an?)\\s)${ARTICLE}?(?:${any([...institutions, ...speakers])}\\s+)?$`,
    'iu',
  );

/** "une étude de X", "les analyses de l'association X", "dans son rapport, X". */
const worksBefore = (lexicon: CitationLexicon): readonly RegExp[] => {
  const { works, of, institutions, speakers } = lexicon;
  const who = `${any([...institutions, ...speakers])}\\s+(?:[${LOWER}'-]+\\s+){0,3}`;
  return [
    end(`${workIn(lexicon)}\\s+${any(of)}\\s*${ARTICLE}?(?:${who}|(?!)){0,1}`),
    end(`${any(works)}${PRINTED}`),
    end(`^[\\s"«“*]*${IN_WORK}\\s[^,]{0,30}?${any(works)}(?:\\s[^,]{0,40})?,\\s+${ARTICLE}?`),
  ];
};

/** "étude annuelle publiée". */
const workIn = ({ works, qualities }: CitationLexicon): string =>
  `${any(works)}(?:\\s+(?:[${LOWER}'-]+\\s+){0,3}?${any(qualities)})?`;

/** "selon X", "comme le note X", "tiré de X", and who spoke after a quotation. */
const wordsBefore = (lexicon: CitationLexicon): readonly RegExp[] => {
  const { works, institutions, speakers, roles } = lexicon;
  const [prepositions, origins] = (['prepositions', 'origins'] as const).map((key) => any(lexicon[key]));
  return [
    end(`${prepositions}\\s+${ARTICLE}{0,2}(?:${FRESH}\\s+){0,2}`),
    end(
      `${prepositions}\\s+${FEW_WORDS}${any([...works, ...plural([...institutions, ...speakers, ...roles])])}\\s+${FEW_OF_ITS_WORDS}${ARTICLE}?`,
    ),
    end(`${prepositions}\\s+(?:le |la |l'|the )(?:[${LOWER}'-]+\\s+){0,2}${TRADE}\\s+`),
    end(`${origins}\\s*${ARTICLE}?(?:[${LOWER}-]+\\s+){0,4}?`),
    // After a quotation any verb says who spoke: « … », s'emporte X; "…," an engineer, X, insisted.
    end(`(?:[»”"]\\s*,|[,.!?][»”"])\\s*(?!${TOLD_TO})(?:[${LOWER}'-]+,?\\s+){1,12}(?:[dl]')?`),
  ];
};

/** "comme le note X", "…, note le directeur de X". */
const inversionsBefore = (lexicon: CitationLexicon, inverted: RegExp): readonly Test[] => [
  inTurn([`${any(lexicon.as)}\\s+(?:le |l'|la |les |nous )?`], inverted, `\\s+${ARTICLE}?${FEW_WORDS}${END}`),
  inTurn(['[,»”"]\\s*'], inverted, `\\s+${ARTICLE}?(?:[${LOWER}'-]+\\s+){0,6}${END}`),
];

/** "X data show", "X's group found". */
const ownersOf = (lexicon: CitationLexicon, verb: RegExp, inverted: RegExp): readonly Test[] => {
  const [works, adverb] = (['works', 'adverbs'] as const).map((key) => any(lexicon[key]));
  const adverbs = `(?:\\s+${adverb})*`;
  return [
    inTurn(maybe(`^\\s+${works}`, adverbs, '\\s+'), verb),
    new RegExp(`^\\s+${works}${adverbs}\\s+(?:puts?|places?|points? to|says?|gives?)(?![${LETTER}])`, 'u'),
    new RegExp(String.raw`^\s+(?:estimate|average|projection|forecast)s? of(?![${LETTER}])`, 'u'),
    inTurn(maybe(`^'s?\\s+${GROUP}`, adverbs, '\\s+'), inverted),
    inTurn(maybe(`^\\s+${STAFF}`, adverbs, '\\s+'), verb),
  ];
};

/** The patterns of each language, compiled once. */
export const PATTERNS = byLanguage((language) => compilePatterns(lexicons[language].citations));
