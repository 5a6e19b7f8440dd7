import { allOf } from '../language/index.ts';
import { atMost, DIGIT, LETTER, LOWER, literal, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Span } from '../text/span.ts';

/**
 * The proper names in one sentence, from the left, each as long as it goes: words with a capital, joined by the small
 * words that stand in names ("Direction générale des Entreprises", "Ulrike von der Heyde"), with the institution they are of
 * ("ministère de l'Intérieur", "city of Leeds") and the authors around them ("Marlow, Carr, and Stone", "Marlow et al.").
 */
export const properNames: (sentence: string) => readonly Span[] = remembering((sentence) => {
  const found: Span[] = [];
  const name = NAMES;
  name.lastIndex = afterOpener(sentence);
  for (let next = name.exec(sentence); next; next = name.exec(sentence)) {
    const { index, 0: all } = next;
    const whole = withoutMarks(all, sentence.slice(index + all.length, index + all.length + 2));
    const written = dayless(whole);
    const rest = sentence.slice(index + written.length, index + written.length + AROUND);
    const end = index + written.length + restOfBody(written, rest).length + (ET_AL.exec(rest)?.[0].length ?? 0);
    name.lastIndex = written === whole ? Math.max(name.lastIndex, end) : end;
    const start = index - before(sentence, index, end);
    if (end - start > 1) found.push({ start, end });
  }
  return found;
});

/** "Halden Ferries Inc. reported": a point in the middle of a sentence is an abbreviation's. */
const withoutMarks = (name: string, after: string): string =>
  GOES_ON.test(after) && name.endsWith('.') ? name : name.replace(OWN_S.test(after.charAt(0)) ? MARKS : POSSESSIVE, '');

const GOES_ON = new RegExp(String.raw`^\s[${LOWER}]`, 'u');

/** "Wednesday in Nature": the day is no part of the name that it stands beside. */
const dayless = (name: string): string => DAY_FIRST.exec(name)?.[0] ?? name;

const DAY_FIRST = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= (?:in|on|at|of) )/u;

/** How far around a name its own words are looked for. In UTF-16 units. */
const AROUND = 80;

const MARKS = /(?:'|[.&-]+)$/u;

const POSSESSIVE = /(?:'s?|[.&-]+)$/u;

/** "According to Grady's, …": what no noun follows is the name's own. */
const OWN_S = /^[,;:)]?$/u;

const BLANK = '(?:[ \\t]{1,4}|[ \\t]?\\r?\\n[ \\t>]{0,6})';

const INSIDE = [...new Set(allOf(({ inside }) => inside))].join('|');

const SMALL = `(?:${INSIDE})${BLANK}|(?:de |à )?l'|d'`;

/** A word with a capital ("Insee", "iFixit", "20th", "al-Farabi", "5M"), or a web site's name ("data.jonlabs.ch"). */
const WORD = `(?:${[
  `[${UPPER}][${LETTER}${DIGIT}'&.@_+-]*`,
  String.raw`[${LOWER}\d]{1,2}[${UPPER}][${LETTER}${DIGIT}]+`,
  `(?:[ae]l|[ei])-[${UPPER}][${LETTER}${DIGIT}'-]*`,
  String.raw`\d{1,2}[${UPPER}]{1,2}(?=\s?[,;:()»"]|$)`,
  String.raw`[${LOWER}][${LETTER}\d-]*(?:\.[${LOWER}\d-]{2,}){0,3}\.[a-z]{2,4}(?![${LETTER}\d])`,
  String.raw`\d{1,3}(?:th|st|nd|rd|e|ème)(?=\s+[${UPPER}])`,
].join('|')})`;

const YEAR = '(?:19|20)\\d{2}(?![\\d%])';

/** "Channel 9," */
const NUMBER = ' \\d{1,3}(?=\\s?[,;:()»"]|$)';

const JOIN = `(?:${BLANK}(?:[&/–]${BLANK})?|\\s?[/&]\\s?)${atMost(3, SMALL)}`;

const PARTICLE = '(?:van|von|zu|bin|ibn)(?: de[rn]?| la)? ';

/** Names of bodies go on in lower case: "Cour des comptes", "Agence de la transition écologique", "Banque mondiale". */
const BODIES = [...new Set(allOf(({ bodies }) => bodies))];

const OF = "(?:de la |de l'|des |du |de |d')";

/** Verbs that end as such words do: "la Commission rappelle". */
const VERBS = allOf(({ verbsLikeQualities }) => verbsLikeQualities).join('|');

const QUALITY =
  `(?!(?:${VERBS})(?![${LETTER}]))[${LOWER}-]+` +
  '(?:iques?|ales?|elles?|aires?|ives?|[ié]ennes?|ines?|aines?|aises?|oises?|ardes?|eures?|euses?|ards?|ois|ais|aux' +
  `|als?|els?|ifs?|[ié]ens?|ins?|isées?|ustres?|estres?|iers?|ières?|oires?)(?![${LETTER}])`;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const IS_BODY = new RegExp(`^(?:[Hh]aute? )?(?:${BODIES.map(capitalised).join('|')})$`, 'u');

/** "de la statistique", "et des études économiques", "pour le climat". */
const PURPOSE = `(?: et)? (?:${OF}|pour (?:le |la |les |l')|à (?:la |l'))[${LOWER}][${LETTER}-]+(?: ${QUALITY})?`;

const OF_PLACE = `${OF}(?:la |l')?[${UPPER}][${LETTER}'-]+(?:[ -][${UPPER}][${LETTER}'-]+){0,3}`;

const REST = new RegExp(
  `^(?: (?:maladie|vieillesse|retraite|chômage|jeunesse|nature)(?![${LETTER}])|(?: ${QUALITY}){0,2})` +
    `(?:${PURPOSE}){0,3}(?: ${OF_PLACE})?`,
  'u',
);

const restOfBody = (name: string, rest: string): string => (IS_BODY.test(name) ? (REST.exec(rest)?.[0] ?? '') : '');

const ET_AL = /^,? et al(?![^.\s,;:(])\.?/u;

/** How many letters before a name belong to it. */
const before = (sentence: string, start: number, end: number): number => {
  const front = sentence.slice(Math.max(0, start - AROUND), start);
  const body = OF_BODY.test(front) ? BODY.exec(front)?.[0] : undefined;
  if (body !== undefined) return body.length;
  const others =
    LAST_OF_SEVERAL.test(front) && DATED.test(sentence.slice(end, end + 8)) ? SEVERAL.exec(front)?.[0] : '';
  return others?.length ?? 0;
};

const OF_BODY = /(?:de |la |l'|du |des |d'|of |the )$/u;

const BODY = new RegExp(`(?<![${LETTER}-])(?:${BODIES.join('|')})(?: ${QUALITY}){0,2} (?:${OF}|of (?:the )?)$`, 'u');

const LAST_OF_SEVERAL = /(?:,|[,\s](?:and|et|&)) $/u;

const DATED = /^,? \(?(?:19|20)/u;

const SEVERAL = new RegExp(`(?<![${LETTER}])(?:[${UPPER}][${LETTER}'-]+, ){1,6}(?:(?:and|et|&) )?$`, 'u');

const NAME =
  `(?<![${LETTER}${DIGIT}.@-])(?:${YEAR}(?:[–-]\\d{2,4})?[ ](?=[${UPPER}])|${PARTICLE}(?=[${UPPER}]))?` +
  `${WORD}(?:${JOIN}${WORD})*(?: ${YEAR}|${NUMBER})?`;

const NAMES = new RegExp(NAME, 'gu');

const FIRST = new RegExp(String.raw`^[\s"«“'([*]*([${LETTER}]+'?)`, 'u');

/** Words that have a capital only because they open a sentence. */
const OPENER = new RegExp(
  `^(?:${allOf(({ sentences, citations }) => [
    ...sentences.openers.map(literal),
    ...citations.nobody,
    ...citations.works,
    "selon|d'|according|as|citing|toujours|comme",
  ]).join('|')})$`,
  'iu',
);

/** Whether a word is one that opens sentences or means nobody in particular. */
export const isCommon = (word: string): boolean => OPENER.test(word);

const afterOpener = (sentence: string): number => {
  const [all, word] = FIRST.exec(sentence) ?? [];
  return all !== undefined && word !== undefined && isCommon(word) ? all.length : 0;
};
