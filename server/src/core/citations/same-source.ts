import { byLanguage } from '../language/by-language.ts';
import { squash } from '../language/fold.ts';
import { anyOfAll, lexicons } from '../language/index.ts';
import type { CitationLexicon, Language } from '../language/lexicon.ts';
import { anyOf, LETTER, matchesIn, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Span } from '../text/span.ts';
import { decapitalised, type Passage, type PassageCitation } from './passage.ts';
import { isCommon, properNames } from './proper-name.ts';

/**
 * "La même étude", "ce rapport", "the study found": words that mean the source cited just before, in the same sentence
 * or in one of the two before it. Without such a citation they mean nothing.
 */
export const sameSources = (
  passage: Passage,
  language: Language,
  cited: readonly PassageCitation[],
  before: Before,
): readonly PassageCitation[] => {
  const known = [...cited];
  const found: PassageCitation[] = [];
  passage.sentences.forEach((sentence, i) => {
    for (const span of phrases(passage.shown, sentence, language)) {
      if (known.some(({ whole }) => whole.start < span.end && span.start < whole.end)) continue;
      const same = sameAs(passage, span, i, known, before);
      if (!same) continue;
      found.push(same);
      known.push(same);
      known.sort((a, b) => a.whole.start - b.whole.start);
    }
  });
  return found;
};

/** The citation that words in sentence `i` make, when there is one that they can mean. */
const sameAs = (
  passage: Passage,
  span: Span,
  i: number,
  known: readonly PassageCitation[],
  { close, last, survey }: Before,
): PassageCitation | null => {
  const from = passage.sentences[Math.max(0, i - REACH)]?.start ?? 0;
  const here = known.findLast(({ whole }) => whole.start >= from && whole.end <= span.start);
  const words = passage.shown.slice(span.start, span.end);
  const isExplicit = EXPLICIT.test(words);
  const isAsked = ASKED.test(passage.shown.slice(span.start, passage.sentences[i]?.end));
  // The sentence that names the survey cites it already.
  if (here && here.whole.start >= (passage.sentences[i]?.start ?? 0) && isAsked) return null;
  const meant = here ?? (i < REACH ? close : null) ?? (isExplicit ? last : isAsked ? survey : null);
  if (!meant && !isSomebodys(words, passage.shown.slice(from, span.start))) return null;
  const name = squash(passage.words.slice(span.start, span.end));
  // From the passage before, "l'étude" means a source, but not for sure which.
  const isSure = here === undefined ? isExplicit : !isOther(passage.shown, span, here);
  const { source, match } = (isSure && meant) || { source: null, match: null };
  return { form: 'same-source', name, span, whole: span, source, match };
};

/** "he says": somebody whom the text tells of, whether or not it cited them before. */
const SAID = /^(?:he|she) [a-z]+$/i;

/** "selon elle", which says by itself that somebody thinks so; "poursuit-il", where a person was named shortly before. */
const isSomebodys = (words: string, front: string): boolean =>
  SAID.test(words) || OPINION.test(words) || (RESUMED.test(words) && namesPerson(front));

const namesPerson = (text: string): boolean =>
  properNames(text).some(({ start, end }) => isPerson(text.slice(start, end)));

const isPerson = (name: string): boolean => !isCommon(PERSON.exec(name)?.[1] ?? 'le');

/** « … », soupire-t-elle: a person who is named after the source is who speaks. */
const isOther = (shown: string, span: Span, here: PassageCitation): boolean =>
  SPOKEN.test(shown.slice(span.start, span.end)) &&
  properNames(shown.slice(here.whole.end, span.start))
    .map(({ start, end }) => shown.slice(here.whole.end + start, here.whole.end + end))
    .some(isPerson);

const SPOKEN = /-(?:ils?|elles?)$/u;

const PERSON = new RegExp(`(?:^|\\s)([${UPPER}][${LETTER}'-]+) [${UPPER}][${LETTER}'-]+$`, 'u');

/** Citations before a passage. */
export interface Before {
  /** In the passage right before. */
  readonly close: Meant | null;
  /** Anywhere. */
  readonly last: Meant | null;
  /** Anywhere, and named as a work in which people are asked. */
  readonly survey: Meant | null;
}

/** Of what was cited before, only the source can be meant again. */
export type Meant = Pick<PassageCitation, 'source' | 'match'>;

/** "La même source" means the last one, however far back; "l'étude" only one close by. */
const EXPLICIT = /même|same/iu;

const wordsOfAll = (pick: (lexicon: CitationLexicon) => readonly string[]): RegExp =>
  anyOfAll(({ citations }) => pick(citations), 'iu');

const OPINION = wordsOfAll(({ opinions }) => opinions);

const RESUMED = wordsOfAll(({ resumes }) => resumes);

/** "52% of respondents": those who were asked in a survey that was named. */
const ASKED = new RegExp(`^${wordsOfAll(({ asked }) => asked).source}`, 'iu');

const SURVEY = wordsOfAll(({ surveys }) => surveys);

/** Citations before the passage that follows one with these. */
export const beforeNext = (before: Before, found: readonly PassageCitation[]): Before => {
  const close = found.at(-1) ?? null;
  const survey = found.findLast(({ name, isOwn }) => isOwn || SURVEY.test(name));
  return { close, last: close ?? before.last, survey: survey ?? before.survey };
};

/** How many sentences back the source may stand. */
const REACH = 2;

const phrases = (shown: string, sentence: Span, language: Language): readonly Span[] =>
  PHRASES(language)(shown.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));

/** The phrases in a sentence; spans are relative to it. */
const phrasesBy = ({ isSubject, same, subjects }: SameSourcePatterns): ((sentence: string) => readonly Span[]) =>
  remembering((sentence) => {
    const text = decapitalised(sentence);
    return [same, ...(isSubject.test(text) ? subjects : [])]
      .flatMap((pattern) => matchesIn(text, pattern))
      .map(({ index, 1: phrase = '' }) => ({ start: index, end: index + phrase.length }))
      .sort((a, b) => a.start - b.start);
  });

interface SameSourcePatterns {
  /** A subject, without which `subjects` find nothing: they take long to compile. */
  readonly isSubject: RegExp;
  readonly same: RegExp;
  readonly subjects: readonly RegExp[];
}

const compile = (language: Language): SameSourcePatterns => {
  const { same, asked, sameSubjects, of, verbs, inverted, adverbs, prepositions } = lexicons[language].citations;
  // "L'étude de X" is another one.
  const subject = `(${anyOf(sameSubjects).source})(?!\\s+(?:${anyOf(of).source})\\s*(?:la |l'|the )?[${UPPER}])`;
  const spoken = `${subject}(?:\\s+${anyOf(adverbs).source})*\\s+${anyOf(verbs).source}`;
  const opening = `(?<=^[\\s"«“*]*(?:${anyOf(prepositions).source}\\s+)?)${subject}`;
  const says = anyOf(inverted).source;
  return {
    isSubject: new RegExp(subject, 'u'),
    same: new RegExp(`(${anyOf([...same, ...asked]).source})`, 'gu'),
    subjects: [spoken, opening, `[,»”"]\\s*${says}\\s+${subject}`, `[,»”"]\\s*${subject}\\s+${says}(?=[.,!]|$)`].map(
      (source) => new RegExp(source, 'gu'),
    ),
  };
};

const PHRASES = byLanguage((language) => phrasesBy(compile(language)));
