import { byLanguage } from '../language/by-language.ts';
import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { CitationLexicon, Language } from '../language/lexicon.ts';
import { anyOf, LETTER, LOWER, matchesIn, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Match } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { decapitalised, type Passage, type PassageCitation } from './passage.ts';
import { properNames } from './proper-name.ts';
import type { Before } from './same-source.ts';

/**
 * Sources named by what they are, where that means one in particular: "selon la préfecture", "selon les chiffres du
 * groupe", "…, relève la chambre d'agriculture", "l'institut y voit", "selon ses propres données", and texts of law with
 * their number: "article 22 de la loi du 6 juillet 1989".
 */
export const bodies = (passage: Passage, language: Language, before: Before): readonly PassageCitation[] =>
  passage.sentences.flatMap((sentence) =>
    NAMED(language)(passage.shown.slice(sentence.start, sentence.end)).flatMap((at): readonly PassageCitation[] => {
      const span = { start: sentence.start + at.start, end: sentence.start + at.end };
      const name = squash(passage.words.slice(span.start, span.end));
      const found = passage.names.resolve(name);
      const { source, match } = found && LIKE.has(found.match) ? found : { source: null, match: null };
      const isOne =
        source !== null || !isAnybody(passage, sentence, at, language) || isKnown(passage, sentence, before);
      return isOne ? [{ form: 'attribution', name, span, whole: span, source, match }] : [];
    }),
  );

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

/** Expressions for bodies, by where in what is matched the body stands. */
interface BodyPatterns {
  /** A word that each body has, without which the others find nothing: they take long to compile. */
  readonly word: RegExp;
  /** Texts of law, what whoever was spoken of says ("ses propres chiffres"), and offices that guard their names. */
  readonly alone: readonly RegExp[];
  readonly atEnd: readonly RegExp[];
  readonly atStart: readonly RegExp[];
  /** "selon la ville", which may mean that it depends on the city. */
  readonly chosen: RegExp;
  readonly varies: RegExp;
}

const FEW_WORDS = `(?:[${LOWER}'-]+\\s+){0,2}`;

/** "selon les chiffres d'un cabinet": that is nobody in particular. */
const ANY_ONE = '(?:une?|certaine?s?|plusieurs|an?|one|some|several)\\s';

const any = (sources: readonly string[]): string => anyOf(sources, 'u').source;

/** Expressions for what a body is called: with its article, as `whole`, and without it, as `bare`. */
const namesOf = (lexicon: CitationLexicon): { readonly whole: string; readonly bare: string } => {
  const { institutions, places, officials, collectives, definite, definitePlural, spokespeople, of } = lexicon;
  const quality = `(?:\\s+[${LOWER}-]{2,20}(?:ale?s?|aux|elles?|iques?|aires?|ives?|[ié]ennes?|aises?))?`;
  const complement = `${quality}(?:'s website)?(?:\\s+(?:d(?:e la |e l'|es? |u |')|of (?:the )?)[${LETTER}'-]+${quality}){0,2}`;
  const bodies = any([...institutions, ...places, ...officials]);
  const bare = `(?:[${LOWER}-]+\\s+)?${bodies}${complement}`;
  const ways = [
    `${any(definite)}\\s*${bare}`,
    `(?:${definitePlural.join('|')})${any(collectives)}${complement}`,
    `(?:une?|an?|the|l[ea])\\s+(?:[${LOWER}-]+\\s+)?${any(spokespeople)}(?:\\s+${any(of)})?\\s*(?:${bare}|[${UPPER}][${LETTER}&'-]+)`,
    `an?\\s+${bodies}\\s+${any(spokespeople)}`,
  ];
  return { whole: `(${ways.join('|')})`, bare };
};

const compile = (language: Language): BodyPatterns => {
  const lexicon = lexicons[language].citations;
  const { prepositions, inverted, verbs, adverbs, definite, works, of } = lexicon;
  const { whole, bare } = namesOf(lexicon);
  const bodies = [...lexicon.institutions, ...lexicon.places, ...lexicon.officials];
  // "the union's survey says", "the council papers say"
  const its = `(?:(?:'s?)?\\s+${FEW_WORDS}${any([...works, ...lexicon.records])})?`;
  const all = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'gu'));
  return {
    word: new RegExp(any([...bodies, ...lexicon.collectives, ...lexicon.spokespeople]), 'u'),
    alone: all([
      `(${any(lexicon.lawTexts)})`,
      `(${any(lexicon.guarded)})`,
      `${any(prepositions)}\\s+(${any(lexicon.possessives)}\\s+${FEW_WORDS}${any(works)})`,
    ]),
    atEnd: all([
      `${any(prepositions)}\\s+${whole}`,
      `${any(prepositions)}\\s+${FEW_WORDS}${any(works)}\\s+${FEW_WORDS}${any(of)}\\s*(?!${ANY_ONE})(${bare}|${any(lexicon.collectives)})`,
      `${any(lexicon.learnt)}\\s*(${bare}|${any(lexicon.collectives)})`,
      `[,»”"]\\s*${any(inverted)}(?:\\s+[${LETTER}'-]+){0,3}?\\s+${whole}`,
      // After a quotation any verb says who spoke: « … », s'amuse le magazine.
      `[»”"]\\s*,\\s*(?:[${LOWER}'-]+\\s+){1,5}${whole}`,
    ]),
    atStart: all([
      `^[\\s"«“*]*(?:(?:dans|in) [^,]{3,80},\\s+)?${whole}${its}(?:\\s+${any(adverbs)})*\\s+${any(verbs)}`,
      // "Le fabricant a levé 900 millions, a-t-il annoncé."
      `^[\\s"«“*]*${whole}\\s[^.;:!?]{5,250}?,\\s${any(lexicon.selfReports)}`,
      // "…, the operator said in a statement."
      `[${LETTER}\\d%)],\\s+${whole}${its}(?:\\s+${any(adverbs)})*\\s+${any(inverted)}` +
        `(?=[.,!]|\\s+(?:in|on|to|at|yesterday)(?![${LETTER}]))`,
      // "according to company figures"
      `${any(prepositions)}\\s+(?:${any(definite)}\\s*)?(${any(bodies)})(?:'s?)?\\s+${FEW_WORDS}${any([...works, ...lexicon.records])}`,
    ]),
    chosen: new RegExp(`^${any(definite)}\\s*${any([...lexicon.places, ...lexicon.commonBodies])}$`, 'u'),
    varies: new RegExp(any(lexicon.varies), 'u'),
  };
};

/** The bodies in a sentence; spans are relative to it. */
const namedBy = ({
  word,
  alone,
  atEnd,
  atStart,
  chosen,
  varies,
}: BodyPatterns): ((sentence: string) => readonly Span[]) =>
  remembering((sentence) => {
    const text = decapitalised(sentence);
    const found = (some: readonly RegExp[], startIn: (all: string, body: string) => number): readonly Span[] =>
      some.flatMap((pattern) =>
        matchesIn(text, pattern).map(({ index, 0: all, 1: body = '' }) => {
          const start = index + startIn(all, body);
          return { start, end: start + body.length };
        }),
      );
    const isAtEnd = (all: string, body: string): number => all.length - body.length;
    const isChosen = ({ start, end }: Span): boolean => chosen.test(text.slice(start, end)) && varies.test(text);
    const texts = found(alone, isAtEnd);
    if (!word.test(text)) return texts;
    const bodies = [...found(atEnd, isAtEnd), ...texts, ...found(atStart, (all, body) => all.indexOf(body))];
    return bodies.filter((body) => !isChosen(body));
  });

const NAMED = byLanguage((language) => namedBy(compile(language)));
