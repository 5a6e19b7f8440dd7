import { byLanguage } from '../language/by-language.ts';
import { squash } from '../language/fold.ts';
import type { Language } from '../language/lexicon.ts';
import { DIGIT, LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Mention } from '../names/mentions.ts';
import { contains, moved, overlaps, overlapTest, type Span, slice } from '../text/span.ts';
import { type AttributionPatterns, PATTERNS } from './attribution-patterns.ts';
import { isPublishing } from './chronicle.ts';
import { citedNames } from './cited-names.ts';
import { isDated, YEAR_AFTER, YEARED, yearAfterAuthors } from './dated-name.ts';
import { isInterviewed, isOfFunction } from './interview.ts';
import { isJournal } from './journal.ts';
import { decapitalised, type Passage, type PassageCitation } from './passage.ts';
import { isCommon, properNames } from './proper-name.ts';
import { INNER_CAPITAL, isSetApart, isSpeaker, isSurelyName } from './speaker.ts';

/**
 * Sources that prose names: "selon X", "comme le souligne X", "X révèle que", "une étude de X", "according to X",
 * "X's survey". A listed name counts wherever it is written out; any other proper name where the words around it say
 * that it speaks or measured something.
 */
export const attributions = (
  passage: Passage,
  language: Language,
  taken: readonly Span[],
): readonly PassageCitation[] => {
  const isTaken = overlapTest(taken);
  const mentions = passage.mentions.filter(
    (mention) =>
      (!mention.isCommon || isNamedHere(passage, mention, language)) &&
      !isGlossed(passage.shown, mention.span) &&
      !PATTERNS(language).done.test(passage.shown.slice(Math.max(0, mention.span.start - WINDOW), mention.span.start)),
  );
  const named = passage.sentences
    .flatMap((sentence) => namedIn(passage, sentence, language))
    .map((name) => widened(name, mentions));
  const cited = named.filter((name) => !isTaken(name)).flatMap((name) => cite({ ...passage, mentions }, name));
  const isNear = overlapTest(named);
  const dated = passage.sentences
    .flatMap((sentence) => datedIn(passage, sentence))
    .filter((name) => !isTaken(name) && !isNear(name))
    .flatMap((name) => cite({ ...passage, mentions }, name).filter(({ source }) => source !== null));
  const isCited = overlapTest([...cited, ...dated].map(({ span }) => span));
  const others = mentioned(passage, mentions).filter(({ span }) => !isTaken(span) && !isCited(span));
  return [...cited, ...dated, ...others];
};

/** Listed names as citations, wherever they are written out. */
export const mentioned = (passage: Passage, mentions: readonly Mention[]): readonly PassageCitation[] =>
  mentions.flatMap(({ span, source, match }): readonly PassageCitation[] =>
    source === null ? [] : [{ form: 'attribution', name: nameIn(passage, span), span, whole: span, source, match }],
  );

/** "Selon lock-stat, …": a name in small letters speaks or measures something as others do. */
const isNamedHere = ({ shown, sentences }: Passage, { span }: Mention, language: Language): boolean => {
  const sentence = sentences.find((one) => contains(one, span));
  return sentence !== undefined && isNamed(slice(shown, sentence), moved(span, -sentence.start), PATTERNS(language));
};

/** "OFS" over ": Office fédéral …", and what is written under it: a list of abbreviations rests on nobody. */
const isGlossed = (shown: string, { start, end }: Span): boolean =>
  GLOSS.test(shown.slice(0, start)) || (LINE_START.test(shown.slice(0, start)) && GLOSS_AFTER.test(shown.slice(end)));

const GLOSS = /(?:^|[\r\n]):\s{1,40}$/;

const LINE_START = /(?:^|[\r\n])[ \t]{0,40}$/;

const GLOSS_AFTER = /^[ \t]{0,40}\r?\n:\s/;

const nameIn = ({ words }: Passage, span: Span): string => squash(slice(words, span));

/** "Banque" in "la Banque mondiale": a known name is named as far as it goes. */
const widened = (span: NamedSpan, mentions: readonly Mention[]): NamedSpan => {
  const around = mentions.filter((mention) => overlaps(mention.span, span));
  return {
    ...span,
    start: Math.min(span.start, ...around.map((mention) => mention.span.start)),
    end: Math.max(span.end, ...around.map((mention) => mention.span.end)),
  };
};

/** One citation for each name in a span that may join several. */
const cite = (passage: Passage, { start, end, ...person }: NamedSpan): readonly PassageCitation[] => {
  const span = { start, end };
  const mentioned = passage.mentions.filter(({ span: at, source }) => source !== null && contains(span, at));
  const [only] = mentioned;
  // "Baromètre Alpha 2025" and "le dernier Baromètre Alpha" are one listed name with words around it.
  if (only && mentioned.length === 1) return [];
  const all = citedNames(passage, span, passage.names);
  const [first] = all;
  // Names that nobody lists may be one: "McKinsey & Company".
  const isOne = all.length > 1 && first && all.every(({ source }) => source === null);
  const names = isOne ? [{ ...first, name: nameIn(passage, span), span }] : all;
  return names.map(({ name, span: at, source, match, year }) => ({
    form: year === null ? 'attribution' : 'author-year',
    name,
    span: at,
    whole: span,
    source,
    match,
    ...person,
  }));
};

/** A name that speaks or measures something, and whether it is a person whose words are quoted. */
interface NamedSpan extends Span {
  readonly isInterviewed?: true;
}

/** "In Marlow (2019), …": a name and a year right after it, which may be a listed work wherever they stand. */
const datedIn = ({ shown }: Passage, sentence: Span): readonly Span[] => {
  const text = slice(shown, sentence);
  if (!/\((?:19|20)\d\d/.test(text)) return [];
  return properNames(text).flatMap(({ start, end }) => {
    const year = YEAR_AFTER.exec(text.slice(end, end + WINDOW))?.[0] ?? '';
    return year.endsWith(')') ? [moved({ start, end: end + year.length }, sentence.start)] : [];
  });
};

/** How far around a name its role is looked for. */
const WINDOW = 110;

const namedIn = ({ shown }: Passage, sentence: Span, language: Language): readonly NamedSpan[] =>
  NAMED(language)(shown.slice(sentence.start, sentence.end)).map((name) => ({
    ...name,
    ...moved(name, sentence.start),
  }));

/** The names in a sentence that speak or measure something in it; spans are relative to it. */
const namedBy = (patterns: AttributionPatterns): ((text: string) => readonly NamedSpan[]) =>
  remembering((text) =>
    properNames(text)
      .filter(
        (name) =>
          !isCommon(text.slice(name.start, name.end).replace(/ \d+$/, '')) &&
          !isPublishing(text, name) &&
          isNamed(text, name, patterns),
      )
      .map((name) => ({
        start: name.start,
        end: withAbbreviation(text, name),
        ...((isInterviewed(text, name) || isLed(text, name)) && { isInterviewed: true as const }),
      })),
  );

const NAMED = byLanguage((language) => namedBy(PATTERNS(language)));

const isNamed = (text: string, name: Span, patterns: AttributionPatterns): boolean => {
  const front = decapitalised(text.slice(0, name.start)).slice(-WINDOW);
  const rest = text.slice(name.end, name.end + WINDOW);
  if (isOfFunction(front) || isDate(front, rest, patterns) || (patterns.members.test(front) && PERSON_AFTER.test(rest)))
    return false;
  if (isGround(text.slice(name.start, name.end), front, patterns)) return !patterns.anonymous.test(front);
  if (name.start < WINDOW && patterns.opening.test(front) && /^\s*(?:\([^()]*\))?\s*,/.test(rest)) return true;
  if (patterns.authors.test(rest) && patterns.base.test(text)) return true;
  if (isReporter(text, name, front, patterns)) return true;
  if (OWNED.test(front)) return false;
  if (isOwner(front, rest, patterns) || yearAfterAuthors(text, name) !== '' || isDated(front, rest)) return true;
  if (isInner(front, rest)) return false;
  return YEARED.test(rest) || isSpeaker(text, name, rest, patterns) || isSetApart(text, name, front, rest, patterns);
};

/** "Lorsque l'étude X est parue": the name only says when. */
const isDate = (front: string, rest: string, { when, cameOut }: AttributionPatterns): boolean =>
  when.test(front) && cameOut.test(rest);

/** "selon X", "les données X", "a study in The X": words before a name that say that the sentence rests on it. */
const isGround = (name: string, front: string, { apposed, grounds, printed }: AttributionPatterns): boolean =>
  apposed.test(front) || grounds.some((pattern) => pattern.test(front)) || (printed.test(front) && isJournal(name));

/** "la maire de X, Anne Roux, affirme": the person speaks. */
const PERSON_AFTER = new RegExp(`^,(?:\\s[${UPPER}][${LETTER}'-]+){2,4},`, 'u');

/** "les dirigeants de PME-ETI considèrent": the name is not the subject. */
const isInner = (front: string, rest: string): boolean => INNER.test(front) && !/^\s+(?:qui|who|which)\s/.test(rest);

/** "X's survey", "les chercheurs de l'X estiment": a work, or people, of whoever is named. */
const isOwner = (front: string, rest: string, { makes, owns, members, speaks }: AttributionPatterns): boolean =>
  makes.test(rest) || owns.some((pattern) => pattern.test(rest)) || (members.test(front) && speaks.test(rest));

/** "**X** : « … »": a name, a colon and what is quoted of it are all of the sentence. */
const isLed = (text: string, { start, end }: Span): boolean =>
  FIRST.test(text.slice(0, start)) && INNER_CAPITAL.test(text.slice(start, end)) && LED.test(text.slice(end));

const FIRST = /^[\s*_"-]*(?:(?:the|l[ea]s?)\s)?$/i;

const LED = /^[\s*_]*(?:\((?:19|20)\d\d\))?[\s*_]*:[\s*_]*[«“"]/u;

/** "as X notes", "…, X said on Monday." */
const isReporter = (text: string, { start, end }: Span, front: string, patterns: AttributionPatterns): boolean => {
  const rest = text.slice(end).trimEnd();
  if (isLed(text, { start, end })) return true;
  // "X a levé 900 millions, a-t-il annoncé."
  if (FIRST.test(text.slice(0, start)) && patterns.selfReports.test(text.slice(end)))
    return patterns.opensWithName || isSurelyName(text, { start, end });
  if (patterns.as.test(front) && patterns.notes.test(rest)) return true;
  return start > CLAUSE && rest.length < WINDOW && patterns.comma.test(front) && patterns.closes.test(rest);
};

/** Before a closing "…, X said." stands a clause at least so long. */
const CLAUSE = 25;

/** "my Apple Watch reports": a thing, not a source. */
const OWNED = new RegExp(
  String.raw`(?<![${LETTER}])(?:my|our|your|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes)\s+$`,
  'iu',
);

const INNER = new RegExp(
  [
    `(?<![${LETTER}])`,
    "(?:de|des|du|d'|of|à|aux?|en|in|on|for|by|par|sur|avec|with|pour|dans|chez|from|than|que|et|and|among|parmi)",
    String.raw`\s*(?:(?:la|le|les|the|l'|une?|an?)\s*)?$`,
  ].join(''),
  'iu',
);

const ABBREVIATION = new RegExp(
  String.raw`^(?:\s+[${LOWER}]+(?=\s+\((?:19|20)))?\s+\((?:[${UPPER}][${LETTER}${DIGIT}.&-]{1,11}|(?:19|20)\d{2})\)`,
  'u',
);

/** "Direction générale des Entreprises (DGE)", "Marlow (2019)". */
const withAbbreviation = (text: string, name: Span): number =>
  name.end + (yearAfterAuthors(text, name) || (ABBREVIATION.exec(text.slice(name.end))?.[0] ?? '')).length;
