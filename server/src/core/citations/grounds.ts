import { allOf } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { LETTER, LOWER, UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';
import { type AttributionPatterns, PATTERNS } from './attribution-patterns.ts';
import { decapitalised } from './passage.ts';

/** How far around a name its part in the sentence is looked for. In UTF-16 units. */
const WINDOW = 110;

/**
 * Whether a sentence says that it rests on the name in it: "selon X", "une étude de X", "X estime que". What whoever is
 * named does ("X analyse les avis"), makes or stands for, and whoever is quoted with a function, is no source to be listed.
 * The text is masked, with plain apostrophes and spaces.
 */
export const restsOn = (text: string, name: Span, language: Language): boolean => {
  const front = decapitalised(text.slice(0, name.start)).slice(-WINDOW);
  const rest = text.slice(name.end, name.end + WINDOW);
  if (
    INDEFINITE.test(front) ||
    YOURS.test(front) ||
    TOPIC.test(front) ||
    isQuoted(text, name) ||
    isInterviewed(text, name, language)
  ) {
    return false;
  }
  return (
    isGround(front, PATTERNS(language)) || isSaid(text, name, rest, PATTERNS(language)) || tells(front, rest, language)
  );
};

const isGround = (front: string, { grounds }: AttributionPatterns): boolean =>
  grounds.some((pattern) => pattern.test(front));

/** "Pour X, …", "comme X le note", "…, X said on Monday." */
const isSaid = (text: string, { start, end }: Span, rest: string, patterns: AttributionPatterns): boolean => {
  const front = decapitalised(text.slice(0, start)).slice(-WINDOW);
  if (patterns.opening.test(front) && /^\s*(?:\([^()]*\))?\s*,/.test(rest)) return true;
  if (patterns.as.test(front) && patterns.notes.test(rest)) return true;
  return patterns.comma.test(front) && patterns.closes.test(text.slice(end).trimEnd());
};

/** "X estime que", "X data show", "X's survey": of X itself, not of a thing that goes by the name. */
const tells = (front: string, rest: string, language: Language): boolean => {
  const { members, speaks, owns, reports, surveyed } = PATTERNS(language);
  if (members.test(front)) return speaks.test(rest);
  return [reports, ...owns, ...surveyed].some((pattern) => pattern.test(rest)) && !isThing(front, language);
};

/** "le nouvel outil X", "ton profil X": a common noun right before a name, unless it is a body's or a speaker's. */
const isThing = (front: string, language: Language): boolean => {
  const word = NOUN.exec(front)?.[1];
  if (word === undefined || PATTERNS(language).body.test(front)) return false;
  return !SMALL_WORDS.has(word.toLowerCase());
};

const NOUN = new RegExp(String.raw`([${LOWER}]+)\s+["*]*$`, 'u');

const SMALL_WORDS: ReadonlySet<string> = new Set(
  allOf(({ sentences, smallWords }) => [...sentences.openers, ...smallWords]),
);

/** "pour un X": one of many of the kind. */
const INDEFINITE = new RegExp(String.raw`(?<![${LETTER}])(?:une?|an?)\s+["*]*$`, 'iu');

/** "ton profil X": the reader's. */
const YOURS = new RegExp(
  String.raw`(?<![${LETTER}])(?:your|ton|ta|tes|votre|vos)\s+(?:[${LOWER}'-]+\s+){0,2}["*]*$`,
  'iu',
);

/** "les recherches sur le X": what a work is about. */
const TOPIC = new RegExp(
  String.raw`(?<![${LETTER}])(?:sur|about|into|regarding|concernant)\s+(?:les?\s+|la\s+|the\s+|l')?["*]*$`,
  'iu',
);

/** Between quotation marks: somebody else's words, or an example. */
const isQuoted = (text: string, { start, end }: Span): boolean => {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (before.lastIndexOf('«') > before.lastIndexOf('»') && after.includes('»')) return true;
  if (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
};

/** « … », estime Ann Lee, déléguée du X: what is quoted rests on the person, and the person's function says who that is. */
const isInterviewed = (text: string, { start, end }: Span, language: Language): boolean => {
  if (!QUOTATION.test(text)) return false;
  const [front, name, rest] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (OF_PERSON.test(front.slice(-WINDOW))) return true;
  return PERSON.test(name) && (FUNCTION.test(rest) || PATTERNS(language).body.test(front));
};

const QUOTATION = /[«“"]\s?(?:[^»”"\s]+\s+){2,}[^»”"]*[»”"]/;

const NAME = `[${UPPER}][${LETTER}'-]+(?:\\s+(?:[${LOWER}]{1,3}\\s+){0,2}[${UPPER}][${LETTER}'-]+){1,3}`;

const PERSON = new RegExp(`^${NAME}$`, 'u');

const FUNCTION = new RegExp(String.raw`^,\s+(?:[${LOWER}]'|(?!et\s|and\s|qui\s|who\s)[${LOWER}]{2,})`, 'u');

const OF_PERSON = new RegExp(String.raw`${NAME},\s+(?:[${LOWER}'-]+\s+){1,6}(?:[${LOWER}]')?$`, 'u');
