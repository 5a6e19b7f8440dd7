import { byLanguage } from '../language/by-language.ts';
import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { CitationLexicon, Language } from '../language/lexicon.ts';
import { any, anyOf, before, either, LETTER, LOWER, matchesIn, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Match } from '../sources/model.ts';
import { moved, type Span, slice } from '../text/span.ts';
import { decapitalised, type Passage, type PassageCitation } from './passage.ts';
import { properNames } from './proper-name.ts';
import type { Before } from './same-source.ts';

/**
 * Sources named by what they are, where that means one in particular: "selon la préfecture", "selon les chiffres du
 * groupe", "…, relève la chambre d'agriculture", "l'institut y voit", "selon ses propres données", and texts of law with
 * their number: "article 22 de la loi du 6 juillet 1989".
 */
export const bodies = (passage: Passage, language: Language, known: Before): readonly PassageCitation[] =>
  passage.sentences.flatMap((sentence) =>
    NAMED(language)(slice(passage.shown, sentence)).flatMap((at): readonly PassageCitation[] => {
      const span = moved(at, sentence.start);
      const name = squash(slice(passage.words, span));
      const found = passage.names.resolve(name) ?? passage.names.resolve(properPart(name));
      const { source, match } = found && LIKE.has(found.match) ? found : { source: null, match: null };
      const isOne = source !== null || !isAnybody(passage, sentence, at, language) || isKnown(passage, sentence, known);
      return isOne ? [{ form: 'attribution', name, span, whole: span, source, match }] : [];
    }),
  );

/** "RMT" in "the RMT union": the words with a capital. */
const properPart = (name: string): string => PROPER.exec(name)?.[0] ?? name;

const PROPER = new RegExp(`[${UPPER}][${LETTER}'’-]*(?: [${UPPER}][${LETTER}'’-]*)*`, 'u');

/** Whether a name was given before, of which "le syndicat" may be the short form. */
const isKnown = ({ shown }: Passage, { start }: Span, { last }: Before): boolean =>
  last !== null || properNames(shown.slice(0, start)).length > 0;

/** « … », a lancé le syndicat: of the many there are, the quotation does not say which. */
const isAnybody = ({ shown }: Passage, { start }: Span, at: Span, language: Language): boolean =>
  AFTER_QUOTATION.test(shown.slice(start, start + at.start)) &&
  COMMON(language).test(shown.slice(start + at.start, start + at.end));

const AFTER_QUOTATION = new RegExp(String.raw`[»”"]\s*,\s*(?:[${LOWER}'-]+\s+){0,6}$`, 'u');

const COMMON = byLanguage((language) => {
  const { definite, commonBodies } = lexicons[language].citations;
  return new RegExp(`^${anyOf(definite, 'u').source}\\s*${anyOf(commonBodies, 'u').source}$`, 'u');
});

/** "la cour des comptes" is "Cour des comptes". */
const LIKE: ReadonlySet<Match> = new Set(['exact', 'typographic', 'affix']);

/** Words and marks that introduce a body: "selon", "affirme", "a-t-il annoncé", the end of a quotation. */
type Introduction = 'preposition' | 'report' | 'self-report' | 'quotation';

/** An expression for bodies; without what it `needs` in a text, it finds nothing there, and takes longer to say so. */
interface BodyPattern {
  readonly pattern: RegExp;
  readonly needs: Introduction | null;
}

/** Expressions for bodies, by where in what is matched the body stands. */
interface BodyPatterns {
  /** A word that each body has, without which the others find nothing: they take long to compile. */
  readonly word: RegExp;
  readonly introductions: Readonly<Record<Introduction, RegExp>>;
  /** Texts of law, what whoever was spoken of says ("ses propres chiffres"), and offices that guard their names. */
  readonly alone: readonly BodyPattern[];
  readonly atEnd: readonly BodyPattern[];
  readonly atStart: readonly BodyPattern[];
  /** "selon la ville", which may mean that it depends on the city. */
  readonly chosen: RegExp;
  readonly varies: RegExp;
}

const FEW_WORDS = `(?:[${LOWER}'-]+\\s+){0,2}`;

/** "Sollicitée lundi, la mairie assure". */
const leadOf = ({ beforeBodies }: CitationLexicon): string =>
  `(?:${either(beforeBodies)}(?:\\s[^.;:«»“”"]{2,80})?,\\s+)?`;

/** "La mairie, qui prête les salles, estime", "Le procureur, lui, a requis". */
const ASIDE = `(?:,\\s(?![${UPPER}])[^,.;:()«“"]{3,70},)?`;

/** Expressions for what a body is called: with its article, as `whole`, and without it, as `bare`. */
interface BodyNames {
  readonly whole: string;
  readonly bare: string;
}

const namesOf = (lexicon: CitationLexicon): BodyNames => {
  const { collectives, definite, definitePlural, spokespeople, of, someone } = lexicon;
  const quality = `(?:\\s+[${LOWER}-]{2,20}${either(lexicon.bodyQualities)})?`;
  const complement = `${quality}(?:${either(lexicon.bodyTails)})?(?:\\s+${either(lexicon.bodyLinks)}[${LETTER}'-]+${quality}){0,2}`;
  const bodies = any(bodiesOf(lexicon));
  const bare = `(?:[${LETTER}-]+\\s+)?${bodies}${complement}`;
  const ways = [
    `${any(definite)}\\s*${bare}`,
    `(?:${definitePlural.join('|')})${any(collectives)}${complement}`,
    `${before(someone)}(?:[${LOWER}-]+\\s+)?${any(spokespeople)}(?:\\s+${any(of)})?\\s*(?:${bare}|[${UPPER}][${LETTER}&'-]+)`,
    `${before(someone)}${bodies}\\s+${any(spokespeople)}`,
    // "Oakdale council", "the North Wales police"
    `(?:${before(definite)})?(?:[${UPPER}][${LETTER}'-]+\\s+){1,3}${any(lexicon.institutions)}`,
  ];
  return { whole: `(${ways.join('|')})`, bare };
};

const needing = (needs: Introduction | null, source: string): BodyPattern => ({
  pattern: new RegExp(source, 'gu'),
  needs,
});

const bodiesOf = ({ institutions, places, officials }: CitationLexicon): readonly string[] => [
  ...institutions,
  ...places,
  ...officials,
];

/** "selon la ville", "selon les chiffres du groupe", « … », assure le syndicat. */
const endingWith = (lexicon: CitationLexicon, { whole, bare }: BodyNames): readonly BodyPattern[] => {
  // "…, estime que la ville": whoever stands after "que" says nothing.
  const notThat = `(?!${before(lexicon.frames.that)})`;
  const [said, reports, named] = [
    any(lexicon.prepositions),
    any(lexicon.inverted),
    `(${bare}|${any(lexicon.collectives)})`,
  ];
  return [
    needing('preposition', `${said}\\s+${whole}`),
    needing(
      'preposition',
      `${said}\\s+${FEW_WORDS}${any(lexicon.works)}\\s+${FEW_WORDS}${any(lexicon.of)}\\s*(?!${before(lexicon.anyOne)})${named}`,
    ),
    needing(null, `${any(lexicon.learnt)}\\s*${named}`),
    needing('report', `[,»”"]\\s*${reports}(?:\\s+${notThat}[${LETTER}'-]+){0,3}?\\s+${whole}`),
    // After a quotation any verb says who spoke: « … », s'amuse le magazine.
    needing('quotation', `[»”"]\\s*,\\s*(?:[${LOWER}'-]+\\s+){1,5}${whole}`),
  ];
};

/** "Le maire assure que", "…, the operator said", "according to company figures". */
const beginningWith = (lexicon: CitationLexicon, { whole }: BodyNames): readonly BodyPattern[] => {
  const works = any([...lexicon.works, ...lexicon.records]);
  // "the union's survey says", "the council papers say"
  const subject = `${whole}(?:\\s\\([^()]{1,60}\\))?(?:(?:'s?)?\\s+${FEW_WORDS}${works})?${ASIDE}(?:\\s+${any(lexicon.adverbs)})*`;
  const [said, reports, itself] = [any(lexicon.prepositions), any(lexicon.inverted), any(lexicon.selfReports)];
  return [
    needing(null, `^[\\s"«“*]*${leadOf(lexicon)}${subject}\\s+${any(lexicon.verbs)}`),
    // "La mairie se défend en précisant que".
    needing(null, `^[\\s"«“*]*${whole}\\s[^.,;:«»“”"]{2,60}?,?\\s${any(lexicon.gerunds)}`),
    // "Oakdale council says": a capital that only seems to open the sentence.
    needing(
      null,
      `^[\\s"«“*]*(?!${any(lexicon.unsaid)})([${LOWER}'-]+\\s+${any(lexicon.institutions)})(?:\\s+${any(lexicon.adverbs)})*\\s+${any(lexicon.verbs)}`,
    ),
    // "Le fabricant a levé 900 millions, a-t-il annoncé."
    needing('self-report', `^[\\s"«“*]*${whole}\\s[^.;:!?]{5,250}?,\\s${itself}`),
    // "…, the operator said in a statement."
    needing(
      'report',
      `[${LETTER}\\d%)],\\s+${subject}\\s+${reports}(?=[.,!]|\\s+${either(lexicon.saidWhen)}(?![${LETTER}]))`,
    ),
    needing(
      'preposition',
      `${said}\\s+(?:${any(lexicon.definite)}\\s*)?(${any(bodiesOf(lexicon))})(?:'s?)?\\s+${FEW_WORDS}${works}`,
    ),
  ];
};

const compile = (language: Language): BodyPatterns => {
  const lexicon = lexicons[language].citations;
  const said = any(lexicon.prepositions);
  const names = namesOf(lexicon);
  return {
    word: new RegExp(any([...bodiesOf(lexicon), ...lexicon.collectives, ...lexicon.spokespeople]), 'u'),
    introductions: {
      preposition: new RegExp(said, 'u'),
      report: new RegExp(any(lexicon.inverted), 'u'),
      'self-report': new RegExp(any(lexicon.selfReports), 'u'),
      quotation: /[»”"]/u,
    },
    alone: [
      needing(null, `(${any(lexicon.lawTexts)})`),
      needing(null, `(${any(lexicon.guarded)})`),
      needing('preposition', `${said}\\s+(?:${any(lexicon.definite)}\\s*)?(${any(lexicon.lawBooks)})`),
      needing('preposition', `${said}\\s+(${any(lexicon.possessives)}\\s+${FEW_WORDS}${any(lexicon.works)})`),
    ],
    atEnd: endingWith(lexicon, names),
    atStart: beginningWith(lexicon, names),
    chosen: new RegExp(`^${any(lexicon.definite)}\\s*${any([...lexicon.places, ...lexicon.commonBodies])}$`, 'u'),
    varies: new RegExp(any(lexicon.varies), 'u'),
  };
};

/** Tells whether an introduction stands in a text; each is looked for once. */
const standingIn = (
  text: string,
  introductions: BodyPatterns['introductions'],
): ((introduction: Introduction) => boolean) => {
  const known = new Map<Introduction, boolean>();
  return (introduction) => {
    const stands = known.get(introduction) ?? introductions[introduction].test(text);
    known.set(introduction, stands);
    return stands;
  };
};

/** The bodies in a sentence; spans are relative to it. */
const namedBy = ({
  word,
  introductions,
  alone,
  atEnd,
  atStart,
  chosen,
  varies,
}: BodyPatterns): ((sentence: string) => readonly Span[]) =>
  remembering((sentence) => {
    const text = decapitalised(sentence);
    const stands = standingIn(text, introductions);
    const isChosen = ({ start, end }: Span): boolean => chosen.test(text.slice(start, end)) && varies.test(text);
    const found = (some: readonly BodyPattern[], startIn: (all: string, body: string) => number): readonly Span[] =>
      some.flatMap(({ pattern, needs }) =>
        (needs === null || stands(needs) ? matchesIn(text, pattern) : [])
          .map(({ index, 0: all, 1: body = '' }) => {
            const start = index + startIn(all, body);
            return { start, end: start + body.length };
          })
          .filter((body) => needs !== 'preposition' || !isChosen(body)),
      );
    const isAtEnd = (all: string, body: string): number => all.length - body.length;
    const texts = found(alone, isAtEnd);
    if (!word.test(text)) return texts;
    return [...found(atEnd, isAtEnd), ...texts, ...found(atStart, (all, body) => all.indexOf(body))];
  });

const NAMED = byLanguage((language) => namedBy(compile(language)));
