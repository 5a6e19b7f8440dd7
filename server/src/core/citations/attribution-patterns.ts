import type { CitationLexicon } from '../language/lexicon.ts';
import { anyOf, DIGIT, inTurn, LETTER, LOWER, type Test } from '../language/patterns.ts';

/** What stands around the names of those who speak or measure something, in one language. */
export interface Patterns {
  /** At the end of what stands before a name. */
  readonly before: readonly Test[];
  /** « … », glisse un forestier de X: whoever nobody names, from a place that is named. */
  readonly anonymous: RegExp;
  /** "les chercheurs de l'X": at the end of what stands before the name of those for whom somebody speaks. */
  readonly members: RegExp;
  /** At the start of what follows the subject of a verb. */
  readonly speaks: Test;
  /** The same where the verb has to say what is reported. */
  readonly reports: Test;
  /** "as X notes": at the end of what stands before the name, and at the start of what follows it. */
  readonly as: RegExp;
  readonly notes: Test;
  /** "…, the operator's Ann Lee said on Monday.": at the end of what stands before the name, and up to the sentence's end. */
  readonly comma: RegExp;
  readonly closes: Test;
  /** At the start of what follows the owner or maker of a work. */
  readonly owns: readonly Test[];
  readonly opening: RegExp;
  /** Whether a lone capitalised word that opens a sentence is a name. */
  readonly opensWithName: boolean;
}

const ARTICLE = "(?:(?:le|la|les|un|une|des|du|de|the|a|an|its|their)\\s+|l'|d'|de l')";

/** Words before a name that say nothing else of it: "selon le dernier X". */
const FRESH = '(?:derniers?|dernières?|récente?s?|nouvelle?s?|nouveaux?|même|célèbre|latest|recent|new|same)';

const FEW_WORDS = String.raw`(?:[${LOWER}${DIGIT}'-]+\s+){0,4}?`;

/** "X et son équipe". */
const TEAM =
  '(?:\\s+(?:et (?:son équipe|ses collègues|ses coauteurs)|and (?:his|her|their) (?:team|colleagues|co-authors|group)))';

/** "Dans son baromètre annuel, X compte", "In a 2019 study, X". */
const IN_WORK = '(?:dans (?:son|sa|ses|leurs?|une?)|in (?:its|their|his|her|an?))';

/** "X, head of the office, says". */
const APPOSED = '(?:,\\s[^,.;:()«“"]{3,70},)';

/** "X's group found". */
const GROUP = '(?:own )?(?:team|group|lab|laboratory|researchers|engineers|website)';

const any = (sources: readonly string[]): string => anyOf(sources, 'u').source;

const END = '["«“*\\s]*$';

const end = (source: string): RegExp => new RegExp(source + END, 'u');

/** With and without the adverb that may stand there: some words that look like one are verbs ("estiment"). */
const maybe = (before: string, adverb: string, after: string): readonly string[] => [
  before + after,
  before + adverb + after,
];

const plural = (words: readonly string[]): readonly string[] => words.map((word) => `(?:${word})s?`);

/** Compiles the patterns of a language; all are linear in the length of what they are given. */
export const compilePatterns = (lexicon: CitationLexicon): Patterns => {
  const adverb = any(lexicon.adverbs);
  const verb = new RegExp(any(lexicon.verbs), 'uy');
  const inverted = new RegExp(any(lexicon.inverted), 'uy');
  const subjects = maybe(
    `^(?:\\s*\\([^()]{1,60}\\))?${APPOSED}?${TEAM}?`,
    `(?:\\s+${adverb}|\\s*(?:l'|s'))*`,
    `\\s*(?:(?:l'|s')\\s*)?`,
  );
  return {
    opensWithName: lexicon.opensWithName,
    before: [...worksBefore(lexicon), ...wordsBefore(lexicon), ...inversionsBefore(lexicon, inverted)],
    anonymous: end(
      `[»”"],?\\s+(?:[${LETTER}]+\\s+){0,3}(?:d')?(?:une?|an?|one)\\s+(?!${any(lexicon.speakers)})(?:[${LETTER}'-]+\\s+){1,5}(?:(?:de|des|du|à|en|at|in|of|from|near)\\s|d')\\s*${ARTICLE}?`,
    ),
    members: end(`${any(plural(lexicon.speakers))}\\s+${any(lexicon.of)}\\s*${ARTICLE}?`),
    speaks: inTurn(subjects, verb),
    as: end(`${any(lexicon.as)}\\s+${ARTICLE}?`),
    comma: new RegExp(
      String.raw`[${LETTER}][${LETTER}${DIGIT}%.)]*[,”"»]{1,2}\s*(?:[${LETTER}][${LETTER}'-]*\s+){0,5}$`,
      'u',
    ),
    closes: inTurn(
      maybe('^(?:,[^,.;]{2,60},)?', `(?:\\s+${adverb})?`, '\\s+'),
      inverted,
      '(?:\\s+[^,;:«“"]{1,60})?[.!]?$',
    ),
    notes: inTurn(subjects, inverted, '(?=\\s*(?:$|[,.;:(]))'),
    reports: inTurn(subjects, verb, String.raw`(?:\s+[${LETTER}]+)?\s*(?:qu[e']|that|:|«|“|")`),
    owns: ownersOf(lexicon, verb, inverted),
    opening: new RegExp(
      `^[\\s"«“*]*${any(lexicon.openings)}\\s+${ARTICLE}?(?:${any([...lexicon.institutions, ...lexicon.speakers])}\\s+)?$`,
      'iu',
    ),
  };
};

/** "une étude de X", "les analyses de l'association X", "dans son rapport, X". */
const worksBefore = ({ works, of, qualities, institutions, speakers }: CitationLexicon): readonly RegExp[] => {
  const work = `${any(works)}(?:\\s+(?:[${LOWER}'-]+\\s+){0,3}?${any(qualities)})?`;
  const who = `${any([...institutions, ...speakers])}\\s+(?:[${LOWER}'-]+\\s+){0,3}`;
  return [
    end(`${work}\\s+(?:${any(of)}\\s*${ARTICLE}?(?:${who}|(?!)){0,1})?`),
    end(`^[\\s"«“*]*${IN_WORK}\\s[^,]{0,30}?${any(works)}(?:\\s[^,]{0,40})?,\\s+${ARTICLE}?`),
  ];
};

/** "selon X", "comme le note X", "tiré de X", and who spoke after a quotation. */
const wordsBefore = (lexicon: CitationLexicon): readonly RegExp[] => {
  const { works, institutions, speakers } = lexicon;
  const [prepositions, origins] = (['prepositions', 'origins'] as const).map((key) => any(lexicon[key]));
  return [
    end(`${prepositions}\\s+${ARTICLE}{0,2}(?:${FRESH}\\s+){0,2}`),
    end(
      `${prepositions}\\s+${FEW_WORDS}${any([...works, ...plural([...institutions, ...speakers])])}\\s+${FEW_WORDS}${ARTICLE}?`,
    ),
    end(`${origins}\\s*${ARTICLE}?(?:[${LOWER}-]+\\s+){0,4}?`),
    // After a quotation any verb says who spoke: « … », s'emporte X; "…," an engineer, X, insisted.
    end(`(?:[»”"]\\s*,|[,.!?][»”"])\\s*(?:[${LOWER}'-]+,?\\s+){1,12}`),
  ];
};

/** "comme le note X", "…, note le directeur de X". */
const inversionsBefore = (lexicon: CitationLexicon, inverted: RegExp): readonly Test[] => [
  inTurn([`${any(lexicon.as)}\\s+(?:le |l'|la |les |nous )?`], inverted, `\\s+${ARTICLE}?${FEW_WORDS}${END}`),
  inTurn(['[,»”"]\\s*'], inverted, `\\s+${ARTICLE}?(?:[${LOWER}'-]+\\s+){0,6}${END}`),
];

/** "X's survey", "X data show", "X's group found". */
const ownersOf = (lexicon: CitationLexicon, verb: RegExp, inverted: RegExp): readonly Test[] => {
  const [works, adverb] = (['works', 'adverbs'] as const).map((key) => any(lexicon[key]));
  const adverbs = `(?:\\s+${adverb})*`;
  return [
    new RegExp(`^'s?\\s+(?:[${LETTER}\\d-]+\\s+){0,3}?${works}`, 'u'),
    inTurn(maybe(`^\\s+${works}`, adverbs, '\\s+'), verb),
    new RegExp(`^\\s+${works}${adverbs}\\s+(?:puts?|places?|points? to|says?|gives?)(?![${LETTER}])`, 'u'),
    new RegExp(String.raw`^\s+(?:estimate|average|projection|forecast)s? of(?![${LETTER}])`, 'u'),
    inTurn(maybe(`^'s?\\s+${GROUP}`, adverbs, '\\s+'), inverted),
  ];
};
