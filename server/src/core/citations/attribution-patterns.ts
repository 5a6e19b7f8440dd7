import { byLanguage } from '../language/by-language.ts';
import { lexicons } from '../language/index.ts';
import type { CitationLexicon } from '../language/lexicon.ts';
import { any, before, DIGIT, either, inTurn, LETTER, LOWER, NOTHING, type Test } from '../language/patterns.ts';
import {
  articleOf,
  END,
  end,
  FEW_WORDS,
  fewOfItsWords,
  maybe,
  PLURAL,
  plural,
  SMALL_WORD,
  subjectsOf,
} from './around-names.ts';

/** Expressions around the names of those who speak or measure something, in one language. */
export interface AttributionPatterns {
  /** "selon X", "une étude de X": at the end of what stands before a name on which the sentence rests. */
  readonly grounds: readonly Test[];
  /** "a study in": at the end of what stands before the name of a journal. */
  readonly printed: RegExp;
  /** "Lorsque l'étude", " est parue": around the name of a work that only says when. */
  readonly when: RegExp;
  readonly cameOut: RegExp;
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
  /** "…, who asked for X and Y, says that", "goes further, adding that": the same, from further away. */
  readonly speaksOn: readonly Test[];
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

/** Compiles the patterns of a language; all are linear in the length of what they are given. */
const compilePatterns = (lexicon: CitationLexicon): AttributionPatterns => {
  const { frames } = lexicon;
  const verb = new RegExp(any(lexicon.verbs), 'uy');
  const inverted = new RegExp(any(lexicon.inverted), 'uy');
  const subjects = subjectsOf(lexicon);
  return {
    ...aloneOf(lexicon, subjects),
    selfReports: new RegExp(`,\\s${any(lexicon.selfReports)}`, 'u'),
    grounds: [...worksBefore(lexicon), ...wordsBefore(lexicon), ...inversionsBefore(lexicon, inverted)],
    ...beforeNames(lexicon),
    surveyed: [
      new RegExp(`^'s?\\s+(?:[${LETTER}\\d-]+\\s+){0,3}?${any(lexicon.surveys)}`, 'u'),
      inTurn(subjects, verb, `\\s+(?:[${LETTER}'-]+\\s+){0,2}${any(lexicon.surveys)}`),
    ],
    speaks: inTurn(subjects, verb),
    as: end(
      `${any(lexicon.as)}\\s+${articleOf(frames)}(?:(?:[${LOWER}-]+\\s+){0,2}${any(plural([...lexicon.speakers, ...lexicon.roles]))}\\s+)?`,
    ),
    comma: new RegExp(String.raw`[${LETTER}${DIGIT}][%.)]?[,”"»]{1,2}\s*(?:[${LETTER}][${LETTER}'-]*\s+){0,5}$`, 'u'),
    ...aroundVerbs(lexicon, { subjects, verb, inverted }),
    reports: inTurn(subjects, verb, String.raw`(?:\s+[${LETTER}]+)?\s*(?:${either(frames.that)}|:|«|“|")`),
    makes: new RegExp(`^'s?\\s+(?:[${LETTER}\\d-]+\\s+){0,3}?${any(lexicon.works)}`, 'u'),
    owns: ownersOf(lexicon, verb, inverted),
    body: end(`${any(plural([...lexicon.institutions, ...lexicon.speakers]))}\\s+`),
    opening: openingOf(lexicon),
    when: new RegExp(`^[\\s"«“*]*${either(frames.when)}(?:(?<=')|\\s)`, 'u'),
    cameOut: new RegExp(`^[^,.;:]{0,40}?\\s${either(frames.cameOut)}(?![${LETTER}])`, 'u'),
    base: new RegExp(`^[\\s"«“*]*${any(lexicon.bases)}`, 'iu'),
    authors: new RegExp(`^\\s*,\\s+${any(lexicon.authors)}\\s`, 'iu'),
    titled: end(any(lexicon.titled)),
    done: end(
      `${any(lexicon.deeds)}\\s+(?:${either(frames.in)}\\s\\d{4}\\s+)?${either(frames.by)}\\s+${articleOf(frames)}`,
    ),
  };
};

/** Words before verbs of speech, and the verbs. */
interface Speaking {
  readonly subjects: readonly string[];
  readonly verb: RegExp;
  readonly inverted: RegExp;
}

/** "X, who …, says that", "…, says X on Monday.", "as X noted in 1888". */
const aroundVerbs = (
  lexicon: CitationLexicon,
  { subjects, verb, inverted }: Speaking,
): Pick<AttributionPatterns, 'speaksOn' | 'closes' | 'notes'> => ({
  speaksOn: [
    inTurn(
      [`^,\\s${either(lexicon.frames.who)}\\s[^.;:()«»“”"]{3,180},\\s+`],
      verb,
      `\\s+${before(lexicon.frames.that)}`,
    ),
    new RegExp(`^\\s[${LOWER}][^.,;:«»“”"]{2,60}?,?\\s${any(lexicon.gerunds)}`, 'u'),
  ],
  closes: inTurn(
    maybe('^(?:,[^,.;]{2,60},)?', `(?:\\s+${any(lexicon.adverbs)})?`, '\\s+'),
    inverted,
    '(?:\\s+[^,;:«“"]{1,60})?[.!]?$',
  ),
  notes: inTurn(
    subjects,
    inverted,
    `(?:\\s+${either(lexicon.frames.in)}\\s(?:[${LETTER}]+\\s)?\\d{4}|\\s+${either(lexicon.frames.inWork)}\\s[^,.;:()]{3,50})?(?=\\s*(?:$|[,.;:(]))`,
  ),
});

type BeforeNames = 'printed' | 'apposed' | 'anonymous' | 'members';

/** "a study in", "les données", "un élu de". */
const beforeNames = (lexicon: CitationLexicon): Pick<AttributionPatterns, BeforeNames> => ({
  anonymous: end(
    `[»”"],?\\s+(?:[${LETTER}]+\\s+){0,3}(?:d')?${either(lexicon.frames.indefinite)}\\s+(?!${any(lexicon.speakers)})` +
      `(?:[${LETTER}'-]+\\s+){1,5}${before(lexicon.frames.from)}${articleOf(lexicon.frames)}`,
  ),
  members: end(`${any(plural(lexicon.speakers))}\\s+${any(lexicon.of)}\\s*${articleOf(lexicon.frames)}`),
  printed: end(`${any(lexicon.works)},?\\s+${either(lexicon.frames.in)}\\s+${articleOf(lexicon.frames)}`),
  apposed: end(`(?:(?:^|[(:;–—«“"*])\\s*|${before(lexicon.frames.one)})(?:[${LOWER}'-]+\\s+)?${workIn(lexicon)}\\s+`),
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
const openingOf = ({ openings, institutions, speakers, roles, frames }: CitationLexicon): RegExp =>
  new RegExp(
    `^[\\s"«“*]*${any(openings)}\\s+(?!${either(frames.indefinite)}\\s)${articleOf(frames)}(?:(?:${any([...institutions, ...speakers, ...roles])}|${either(frames.trade)})\\s+)?$`,
    'iu',
  );

/** "une étude de X", "les analyses de l'association X", "dans son rapport, X". */
const worksBefore = (lexicon: CitationLexicon): readonly RegExp[] => {
  const { works, of, institutions, speakers, frames } = lexicon;
  const article = articleOf(frames);
  const who = `${any([...institutions, ...speakers])}\\s+(?:[${LOWER}'-]+\\s+){0,3}`;
  return [
    end(`${workIn(lexicon)}\\s+${any(of)}\\s*${article}(?:${who}|(?!)){0,1}`),
    end(`${any(works)},?\\s+${either(frames.printed)}\\s+${article}`),
    end(`^[\\s"«“*]*${either(frames.inWork)}\\s[^,]{0,30}?${any(works)}(?:\\s[^,]{0,40})?,\\s+${article}`),
  ];
};

/** "étude annuelle publiée". */
const workIn = ({ works, qualities }: CitationLexicon): string =>
  `${any(works)}(?:\\s+(?:[${LOWER}'-]+\\s+){0,3}?${any(qualities)})?`;

/** "selon X", "comme le note X", "tiré de X", and who spoke after a quotation. */
const wordsBefore = (lexicon: CitationLexicon): readonly RegExp[] => {
  const { works, institutions, speakers, roles, frames } = lexicon;
  const article = articleOf(frames);
  const [prepositions, origins] = (['prepositions', 'origins'] as const).map((key) => any(lexicon[key]));
  return [
    end(`${prepositions}\\s+(?:${before(frames.articles)}){0,2}(?:${before(frames.fresh)}){0,2}`),
    end(
      `${prepositions}\\s+${FEW_WORDS}${any([...works, ...plural([...institutions, ...speakers, ...roles])])}\\s+${fewOfItsWords(frames)}${article}`,
    ),
    end(`${prepositions}\\s+${before(lexicon.definite)}(?:[${LOWER}'-]+\\s+){0,2}${either(frames.trade)}\\s+`),
    end(`${origins}\\s*${article}(?:[${LOWER}-]+\\s+){0,4}?`),
    // After a quotation any verb says who spoke: « … », s'emporte X; "…," an engineer, X, insisted.
    end(
      `(?:[»”"]\\s*,|[,.!?][»”"])\\s*(?!${either(frames.toldTo)}\\s)(?:${SMALL_WORD},?\\s+){1,12}(?:[dl]')?(?<!\\s${before(frames.fields)})(?<!${any(lexicon.deeds)}\\s${before(frames.by)})`,
    ),
  ];
};

/** "comme le note X", "…, note le directeur de X". */
const inversionsBefore = ({ as, frames }: CitationLexicon, inverted: RegExp): readonly Test[] => {
  const article = articleOf(frames);
  return [
    inTurn([`${any(as)}\\s+(?:${before(frames.asObjects)})?`], inverted, `\\s+${article}${FEW_WORDS}${END}`),
    // "…, estime que X": whoever stands after "que" says nothing.
    inTurn(['[,»”"]\\s*'], inverted, `\\s+${article}(?:(?!${before(frames.that)})${SMALL_WORD}\\s+){0,6}${END}`),
  ];
};

/** "X data show", "X's group found". */
const ownersOf = (lexicon: CitationLexicon, verb: RegExp, inverted: RegExp): readonly Test[] => {
  const [works, adverb] = (['works', 'adverbs'] as const).map((key) => any(lexicon[key]));
  const adverbs = `(?:\\s+${adverb})*`;
  const { gives, reckonings, groups, staff } = lexicon.frames;
  return [
    inTurn(maybe(`^\\s+${works}`, adverbs, '\\s+'), verb),
    new RegExp(`^\\s+${works}${adverbs}\\s+${either(gives)}(?![${LETTER}])`, 'u'),
    new RegExp(`^\\s+${either(reckonings)}(?![${LETTER}])`, 'u'),
    inTurn(maybe(`^'s?\\s+${either(groups)}`, adverbs, '\\s+'), inverted),
    inTurn(maybe(`^\\s+${either(staff)}`, adverbs, '\\s+'), verb),
  ];
};

/** The patterns of each language, compiled once. */
export const PATTERNS = byLanguage((language) => compilePatterns(lexicons[language].citations));
