import { ownWords, plain, wordsOf } from '../claims/words.ts';
import { byLanguage } from '../language/by-language.ts';
import { straighten } from '../language/fold.ts';
import { anyOfAll, lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { anyOf, DIGIT, LETTER, matchesIn } from '../language/patterns.ts';

/** Whether a sentence plainly goes on with the data or the quotation of the one before it. Both are masked text. */
export const continues = (before: string, sentence: string, language: Language): boolean => {
  if (isQuotedOn(before, sentence) || (FIGURE.test(sentence) && SUSPENDED.test(before))) return true;
  if (OBJECTS.test(sentence)) return sharesUnit(before, sentence, language);
  if (isTakenUp(sentence, language)) return true;
  if (FIGURE.test(sentence) && SUMS(language).test(straighten(sentence))) return true;
  if (!measures(sentence)) return false;
  return REFERS(language).test(straighten(sentence)) || sharesUnit(before, sentence, language);
};

/** Whether a sentence holds a figure with a unit that can be compared: a share, an amount of money. */
const measures = (sentence: string): boolean => UNIT.test(sentence);

/** A sentence without figures or quotation marks: it may announce what the next one reports. */
export const isPlain = (sentence: string): boolean => !/[\d«»“”"]/u.test(sentence);

/** "Aujourd'hui, cela représente 1 170 milliards, soit…": the figure is still to come. */
const SUSPENDED = /(?:…|\.\.\.)\s*$/;

const TIMES = anyOfAll(({ continuity }) => continuity.times, 'u').source;

/** A figure of any kind, "six fois plus" too. */
const FIGURE = new RegExp(String.raw`\d|${TIMES}`, 'u');

/** A figure that is not only a year: what else happened in 2019 is another matter. */
const MORE_THAN_YEAR = new RegExp(String.raw`(?<!\d)(?!(?:1[5-9]|20)\d\d(?!\d))\d|${TIMES}`, 'u');

/** Words by which the author objects to what somebody said. */
const OBJECTS = anyOfAll(({ continuity }) => continuity.objections, 'iu');

/**
 * "Elles n'étaient que 12", "Its bolts number 200": the subject of the sentence before goes on; so do what it is accused
 * of, and what it may have done.
 */
const isTakenUp = (sentence: string, language: Language): boolean => {
  const told = wordsOf(language).find(ownWords(plain(sentence)).trimStart().replace(NOW, ''));
  return (
    (told.has('pronouns') || SOMEBODY(language).test(straighten(sentence))) &&
    (MORE_THAN_YEAR.test(sentence) || told.has('accusations') || told.has('rumours'))
  );
};

/** "Today it is 40 million". */
const NOW = /^(?:aujourd'hui|désormais|depuis|actuellement|today|now|currently|since then),? /;

/** "the first half of 2024" is a time. */
const HALF = '(?<!(?:first|second|other) )half';

const UNIT = new RegExp(
  [
    String.raw`\d\s?(?:%|€|\$|£)|[€$£]\s?\d`,
    String.raw`\d\s(?:pour cent|per ?cent|dollars|euros|millions?|milliards?|billions?|points?|fois|times)`,
    String.raw`[${LETTER}]\s(?:pour cent|per ?cent)`,
    `(?<![${LETTER}])(?:la moitié|(?:un|deux) tiers|${HALF}|(?:a|one|two) thirds?(?= of))(?![${LETTER}])`,
  ].join('|'),
  'u',
);

/** The units in a sentence; all money is one, and so are all shares. */
const unitsOf = (sentence: string): ReadonlySet<string> =>
  new Set(matchesIn(sentence, UNITS).map(([unit]) => kindOf(unit)));

const kindOf = (unit: string): string => (MONEY.test(unit) ? '€' : SHARE.test(unit) ? '%' : unit.replace(/^\d /, ''));

const MONEY = /[€$£]|dollars|euros/;

const SHARE = /%|cent|moitié|tiers|half|third/;

/** Whether a sentence goes on measuring in a unit of the one before it, and does not turn to something else. */
export const sharesUnit = (before: string, sentence: string, language: Language): boolean => {
  if (!measures(before) || !measures(sentence) || NEWS(language).test(straighten(sentence))) return false;
  const known = unitsOf(before);
  return [...unitsOf(sentence)].some((unit) => known.has(unit));
};

/** The quotation opened in the sentence before ends in this one. */
const isQuotedOn = (before: string, sentence: string): boolean => {
  const close = sentence.search(/[»”]/u);
  const open = sentence.search(/[«“]/u);
  return close >= 0 && (open < 0 || close < open) && /[«“][^»”]*$/u.test(before);
};

const opening = (
  pick: (continuity: (typeof lexicons)['fr']['continuity']) => readonly string[],
): ((language: Language) => RegExp) =>
  byLanguage(
    (language) => new RegExp(`^[^${LETTER}${DIGIT}]*${anyOf(pick(lexicons[language].continuity), 'iu').source}`, 'iu'),
  );

const REFERS = opening(({ refers }) => refers);

const SUMS = opening(({ sums }) => sums);

/** People of whom it has just been told who they are. */
const SOMEBODY = opening(({ people }) => people);

const NEWS = opening(({ turns }) => turns);

/** Whether a sentence only points to where what stands before it is told: "Pour en savoir plus, voir X". */
export const pointsOn = (sentence: string, language: Language): boolean => SEES(language).test(straighten(sentence));

const SEES = opening(({ sees }) => sees);

/** Whether a sentence says where the one before comes from: "C'est ce que révèle une enquête de X". */
export const pointsBack = (sentence: string, language: Language): boolean => BACKS(language).test(straighten(sentence));

const BACKS = opening(({ backs }) => backs);

/** "a third aircraft" is a place in a row. */
const THIRD = String.raw`(?<=(?:a|one|two) )thirds?(?= of|[^\w\s]|$)`;

/** "$140 million" is money and nothing else. */
const PRICE = String.raw`[€$£](?:\s?\d[\d.,]*\s?(?:million|billion|m|bn)(?![a-z]))?|\d\s?(?:millions?|milliards?) (?:d['’]euros|de dollars|euros|dollars|pounds)`;

const UNITS = new RegExp(
  [
    `%|${PRICE}|pour cent|per ?cent|la moitié|tiers|${HALF}|${THIRD}|dollars|euros`,
    String.raw`millions?|milliards?|billions?|points?|\d fois|\d times`,
  ].join('|'),
  'gu',
);
