import type { CitationLexicon } from '../../language/lexicon.ts';
import { anyOf } from '../../language/patterns.ts';

/** What stands around the names of those who speak or measure something, in one language. */
export interface Patterns {
  /** At the end of what stands before a name. */
  readonly before: readonly RegExp[];
  /** « … », glisse un forestier de X: whoever nobody names, from a place that is named. */
  readonly anonymous: RegExp;
  /** "les chercheurs de l'X": at the end of what stands before the name of those for whom somebody speaks. */
  readonly members: RegExp;
  /** At the start of what follows the subject of a verb. */
  readonly speaks: RegExp;
  /** The same where the verb has to say what is reported. */
  readonly reports: RegExp;
  /** "as X notes": at the end of what stands before the name, and at the start of what follows it. */
  readonly as: RegExp;
  readonly notes: RegExp;
  /** "…, the operator's Ann Lee said on Monday.": at the end of what stands before the name, and up to the sentence's end. */
  readonly comma: RegExp;
  readonly closes: RegExp;
  /** At the start of what follows the owner or maker of a work. */
  readonly owns: readonly RegExp[];
  readonly opening: RegExp;
  /** Whether a lone capitalised word that opens a sentence is a name. */
  readonly opensWithName: boolean;
}

const ARTICLE = "(?:(?:le|la|les|un|une|des|du|de|the|a|an|its|their)\\s+|l'|d'|de l')";
/** Words before a name that say nothing else of it: "selon le dernier X". */
const FRESH = '(?:derniers?|dernières?|récente?s?|nouvelle?s?|nouveaux?|même|célèbre|latest|recent|new|same)';
const FEW_WORDS = "(?:[\\p{Ll}\\p{N}'-]+\\s+){0,4}?";
/** "X et son équipe". */
const TEAM =
  '(?:\\s+(?:et (?:son équipe|ses collègues|ses coauteurs)|and (?:his|her|their) (?:team|colleagues|co-authors|group)))';
/** "Dans son baromètre annuel, X compte", "In a 2019 study, X". */
const IN_WORK = '(?:dans (?:son|sa|ses|leurs?|une?)|in (?:its|their|his|her|an?))';
/** "X's group found". */
const GROUP = '(?:own )?(?:team|group|lab|laboratory|researchers|engineers|website)';

const any = (sources: readonly string[]): string => anyOf(sources, 'u').source;
const end = (source: string): RegExp => new RegExp(`${source}["«“*\\s]*$`, 'u');
const plural = (words: readonly string[]): readonly string[] => words.map((word) => `(?:${word})s?`);

/** Compiles the patterns of a language; all are linear in the length of what they are given. */
export const compilePatterns = (lexicon: CitationLexicon): Patterns => {
  const [verb, adverb, inverted] = (['verbs', 'adverbs', 'inverted'] as const).map((key) => any(lexicon[key]));
  const subject = `^(?:\\s*\\([^()]{1,60}\\))?${TEAM}?(?:\\s+${adverb}|\\s*(?:l'|s'))*\\s*`;
  return {
    opensWithName: lexicon.opensWithName,
    before: [...worksBefore(lexicon), ...wordsBefore(lexicon)],
    anonymous: end(
      `[»”"],?\\s+(?:\\p{L}+\\s+){0,3}(?:d')?(?:une?|an?|one)\\s+(?!${any(lexicon.speakers)})(?:[\\p{L}'-]+\\s+){1,5}(?:(?:de|des|du|à|en|at|in|of|from|near)\\s|d')\\s*${ARTICLE}?`,
    ),
    members: end(`${any(plural(lexicon.speakers))}\\s+${any(lexicon.of)}\\s*${ARTICLE}?`),
    speaks: new RegExp(`${subject}${verb}`, 'u'),
    as: end(`${any(lexicon.as)}\\s+${ARTICLE}?`),
    comma: /\p{L}[\p{L}\p{N}%.)]*[,”"»]{1,2}\s*(?:\p{L}[\p{L}'-]*\s+){0,5}$/u,
    closes: new RegExp(`^(?:,[^,.;]{2,60},)?(?:\\s+${adverb})?\\s+${inverted}(?:\\s+[^,;:«“"]{1,60})?[.!]?$`, 'u'),
    notes: new RegExp(`${subject}${inverted}(?=\\s*(?:$|[,.;:(]))`, 'u'),
    reports: new RegExp(`${subject}${verb}(?:\\s+\\p{L}+)?\\s*(?:qu[e']|that|:|«|“|")`, 'u'),
    owns: ownersOf(lexicon),
    opening: new RegExp(
      `^[\\s"«“*]*${any(lexicon.openings)}\\s+${ARTICLE}?(?:${any([...lexicon.institutions, ...lexicon.speakers])}\\s+)?$`,
      'iu',
    ),
  };
};

/** "une étude de X", "les analyses de l'association X", "dans son rapport, X". */
const worksBefore = ({ works, of, qualities, institutions, speakers }: CitationLexicon): readonly RegExp[] => {
  const work = `${any(works)}(?:\\s+(?:[\\p{Ll}'-]+\\s+){0,3}?${any(qualities)})?`;
  const who = `${any([...institutions, ...speakers])}\\s+(?:[\\p{Ll}'-]+\\s+){0,3}`;
  return [
    end(`${work}\\s+(?:${any(of)}\\s*${ARTICLE}?(?:${who}|(?!)){0,1})?`),
    end(`^[\\s"«“*]*${IN_WORK}\\s[^,]{0,30}?${any(works)}(?:\\s[^,]{0,40})?,\\s+${ARTICLE}?`),
  ];
};

/** "selon X", "comme le note X", "tiré de X", and who spoke after a quotation. */
const wordsBefore = (lexicon: CitationLexicon): readonly RegExp[] => {
  const { works, institutions, speakers } = lexicon;
  const [prepositions, origins, inverted] = (['prepositions', 'origins', 'inverted'] as const).map((key) =>
    any(lexicon[key]),
  );
  return [
    end(`${prepositions}\\s+${ARTICLE}{0,2}(?:${FRESH}\\s+){0,2}`),
    end(
      `${prepositions}\\s+${FEW_WORDS}${any([...works, ...plural([...institutions, ...speakers])])}\\s+${FEW_WORDS}${ARTICLE}?`,
    ),
    end(`${any(lexicon.as)}\\s+(?:le |l'|la |les |nous )?${inverted}\\s+${ARTICLE}?${FEW_WORDS}`),
    end(`${origins}\\s*${ARTICLE}?(?:[\\p{Ll}-]+\\s+){0,4}?`),
    end(`[,»”"]\\s*${inverted}\\s+${ARTICLE}?(?:[\\p{Ll}'-]+\\s+){0,6}`),
    // After a quotation any verb says who spoke: « … », s'emporte X; "…," an engineer, X, insisted.
    end(`(?:[»”"]\\s*,|[,.!?][»”"])\\s*(?:[\\p{Ll}'-]+,?\\s+){1,12}`),
  ];
};

/** "X's survey", "X data show", "X's group found". */
const ownersOf = (lexicon: CitationLexicon): readonly RegExp[] => {
  const [works, verb, adverb, inverted] = (['works', 'verbs', 'adverbs', 'inverted'] as const).map((key) =>
    any(lexicon[key]),
  );
  return [
    `^'s?\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?${works}`,
    `^\\s+${works}(?:\\s+${adverb})*\\s+(?:${verb}|(?:puts?|places?|points? to|says?|gives?)(?!\\p{L}))`,
    '^\\s+(?:estimate|average|projection|forecast)s? of(?!\\p{L})',
    `^'s?\\s+${GROUP}(?:\\s+${adverb})*\\s+${inverted}`,
  ].map((source) => new RegExp(source, 'u'));
};
