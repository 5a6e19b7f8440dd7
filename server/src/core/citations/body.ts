import { byLanguage } from '../language/by-language.ts';
import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { anyOf, LETTER, LOWER, matchesIn } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Match } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { decapitalised, type Passage, type PassageCitation } from './passage.ts';
import { properNames } from './proper-name.ts';
import type { Before } from './same-source.ts';

/**
 * Sources named by what they are, where that means one in particular: "selon la préfecture", "…, relève la chambre
 * d'agriculture", "l'institut y voit", and texts of law with their number: "article 22 de la loi du 6 juillet 1989".
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

/** Expressions for bodies; each stands at the end of what is matched, or right at its start but for quotation marks. */
interface BodyPatterns {
  /** An institution, without which the others but texts of law find nothing: they take long to compile. */
  readonly institution: RegExp;
  readonly law: RegExp;
  readonly atEnd: readonly RegExp[];
  readonly atStart: readonly RegExp[];
  /** "…, the operator said in a statement." */
  readonly closing: readonly RegExp[];
}

const compile = (language: Language): BodyPatterns => {
  const { prepositions, inverted, verbs, adverbs, institutions, definite, lawTexts } = lexicons[language].citations;
  const any = (sources: readonly string[]): string => anyOf(sources, 'u').source;
  const body = [
    `(${any(definite)}\\s*(?:[${LOWER}-]+\\s+)?${any(institutions)}`,
    `(?:\\s+[${LOWER}-]{2,20}(?:ale|elle|ique|aire|ive|[ié]enne|aise))?(?:'s website)?`,
    `(?:\\s+(?:de |des |du |d'|of (?:the )?)[${LETTER}'-]+)?)`,
  ].join('');
  const all = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'gu'));
  return {
    institution: new RegExp(any(institutions), 'u'),
    law: new RegExp(`(${any(lawTexts)})`, 'gu'),
    atEnd: all([
      `${any(prepositions)}\\s+${body}`,
      `[,»”"]\\s*${any(inverted)}\\s+${body}`,
      // After a quotation any verb says who spoke: « … », s'amuse le magazine.
      `[»”"]\\s*,\\s*(?:[${LOWER}'-]+\\s+){1,5}${body}`,
    ]),
    closing: all([
      `[${LETTER}\\d%)],\\s+${body}(?:\\s+${any(adverbs)})*\\s+${any(inverted)}` +
        `(?=[.,!]|\\s+(?:in|on|to|at|yesterday)(?![${LETTER}]))`,
    ]),
    atStart: all([`^[\\s"«“*]*(?:(?:dans|in) [^,]{3,80},\\s+)?${body}(?:\\s+${any(adverbs)})*\\s+${any(verbs)}`]),
  };
};

/** The bodies in a sentence; spans are relative to it. */
const namedBy = ({
  institution,
  law,
  atEnd,
  atStart,
  closing,
}: BodyPatterns): ((sentence: string) => readonly Span[]) =>
  remembering((sentence) => {
    const text = decapitalised(sentence);
    const found = (patterns: readonly RegExp[], startIn: (all: string, body: string) => number): readonly Span[] =>
      patterns.flatMap((pattern) =>
        matchesIn(text, pattern).map(({ index, 0: all, 1: body = '' }) => {
          const start = index + startIn(all, body);
          return { start, end: start + body.length };
        }),
      );
    const texts = found([law], () => 0);
    if (!institution.test(text)) return texts;
    return [
      ...found(atEnd, (all, body) => all.length - body.length),
      ...texts,
      ...found([...atStart, ...closing], (all, body) => all.indexOf(body)),
    ];
  });

const NAMED = byLanguage((language) => namedBy(compile(language)));
