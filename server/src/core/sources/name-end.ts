import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { DIGIT, LETTER, matchesIn, UPPER } from '../language/patterns.ts';
import { parseDate } from './dates.ts';
import { UNDATED } from './fields.ts';

/**
 * How far the name of a source goes in the line of its entry: to the dash, the colon, the full stop, the year or the
 * address after it, or to the comma before a title, a date or a kind. The length of `line` where nothing ends it.
 */
export const endOfName = (line: string): number => {
  const ends = [
    indexOf(DASH, line),
    indexOf(ADDRESS, line),
    dateAt(line, IN_BRACKETS),
    commaAt(line, (rest) => TITLE.test(rest) || isDated(rest) || isKind(rest)),
    stopAt(line),
  ];
  return withoutPunctuation(line, nearest(ends, line));
};

/** How far a name goes in words that are marked as one: bold, or the text of a link. Only a kind, a title or a date ends it. */
export const endOfMarkedName = (words: string): number => {
  const title = words.length > LONGEST_NAME ? (FIRST_STOP.exec(words)?.[0].length ?? -1) : -1;
  const ends = [
    title,
    dateAt(words, BEFORE_MARK),
    kindAt(words),
    commaAt(words, (rest) => QUOTED.test(rest) || isDated(rest) || (isKind(rest) && SHORT.test(rest))),
    matchesIn(words, TAIL).find(({ 1: tail = '' }) => isKind(tail) && SHORT.test(tail))?.index ?? -1,
  ];
  return withoutPunctuation(words, nearest(ends, words));
};

const nearest = (ends: readonly number[], line: string): number =>
  Math.min(line.length, ...ends.filter((end) => end > 0));

const indexOf = (pattern: RegExp, line: string): number => pattern.exec(line)?.index ?? -1;

const DASH = /\s+[—–-]\s+|\s*:\s+|\.\s+(?=[*_"«“])/;

/** An address, or a link that leads to one. */
const ADDRESS = /[\s<]*(?:\[[^[\]]{0,300}\]\(\s*<?)?(?:https?:\/\/|www\.)/i;

/** Longer words than these are a whole reference: who wrote it stands before the first full stop. In UTF-16 units. */
const LONGEST_NAME = 60;

const FIRST_STOP = /^(?:[^.]{2,60}(?:et al)?)(?=\.\s+\S)/;

/** The first brackets with a date: "Name (2024)", "Name [2019a]. Title", "Name (n.d.)". */
const dateAt = (line: string, brackets: RegExp): number =>
  matchesIn(line, brackets).find(({ 1: written = '' }) => isDate(written.replace(/(\d{4})[a-z]$/, '$1')))?.index ?? -1;

const isDate = (written: string): boolean => parseDate(written) !== null || UNDATED.has(fold(written));

const IN_BRACKETS = /\s*[([]\s*([^()[\]]{4,30}?)\s*[)\]]/g;

/** Brackets with a date at the end, or before a mark. */
const BEFORE_MARK = new RegExp(String.raw`${IN_BRACKETS.source}(?=\s*(?:$|[.,;:]|[—–-]\s))`, 'g');

/** The first comma with something after it that is no name. */
const commaAt = (line: string, isOther: (rest: string) => boolean): number =>
  matchesIn(line, COMMA).find(({ index, 0: comma }) => isOther(line.slice(index + comma.length, index + AHEAD)))
    ?.index ?? -1;

const COMMA = /,\s+/g;

/** How far the text after a comma is looked at. In UTF-16 units. */
const AHEAD = 60;

const QUOTED = /^[*_]*["«“„‘]/;

const TITLE = /^(?:[*_]*["«“„‘]|[*_[])/;

const isDated = (rest: string): boolean => parseDate(rest.split(/[,;()]|\.\s/)[0] ?? '') !== null;

const KINDS: ReadonlySet<string> = new Set(allOf(({ documents, kinds }) => [...documents, ...kinds]).map(fold));

/** "Rapport", "Bilan 2024", "Articles d'analyse". */
const isKind = (rest: string): boolean => {
  const [word = '', next = ''] = fold(rest).split(' ');
  return KINDS.has(word) || KINDS.has(word.replace(/s$/, '')) || KINDS.has(`${word} ${next}`);
};

/** A few words up to the end: a kind alone. */
const SHORT = /^[^\s,]+(?:\s[^\s,]+){0,3}$/;

/** "(article)" or ": dossier" at the end of a name. */
const TAIL = /\s*(?:\(|:\s)\s*([^():]{3,40})\)?$/g;

/** The first dash with a kind or a title after it. */
const kindAt = (words: string): number =>
  matchesIn(words, DASHES).find(({ index, 0: dash }) => {
    const rest = words.slice(index + dash.length, index + AHEAD);
    return QUOTED.test(rest) || isKind(rest);
  })?.index ?? -1;

const DASHES = /\s+[—–-]\s+/g;

/** The full stop after a name, which is none after an initial or an abbreviation. */
const stopAt = (line: string): number =>
  matchesIn(line, STOP).find(({ index }) => index <= LONGEST_NAME && isFullStop(line.slice(0, index)))?.index ?? -1;

const STOP = new RegExp(String.raw`\.\s+(?=[${UPPER}${DIGIT}"«“*_[(])`, 'gu');

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  allOf(({ sentences }) => [...sentences.titles, ...sentences.abbreviations]).filter((word) => word !== 'al'),
);

/** "J", "U.S", "J.-P". */
const INITIALS = new RegExp(String.raw`^(?:[${LETTER}]\.-?)*[${UPPER}]$`, 'u');

/** "Marlow J, Carr B" before a full stop: authors as medicine writes them. */
const INVERTED = new RegExp(
  `^(?:[${UPPER}][${LETTER}'’-]+(?: [${UPPER}][${LETTER}'’-]+)? [${UPPER}]{1,3}(?:, |$))+$`,
  'u',
);

const isFullStop = (before: string): boolean => {
  const word = /[^\s([«“"]*$/u.exec(before)?.[0] ?? '';
  if (INITIALS.test(word)) return INVERTED.test(before);
  return !ABBREVIATIONS.has(word.toLowerCase());
};

/** A name without the punctuation that leads on from it; the stop of an abbreviation is its own. */
const withoutPunctuation = (line: string, end: number): number => {
  const name = line.slice(0, end);
  const shown = name.replace(/[\s,;:—–-]+$/, '');
  const isStopped = shown.endsWith('.') && isFullStop(shown.slice(0, -1)) && !shown.endsWith('..');
  return isStopped && !/\bal\.$/.test(shown) ? shown.length - 1 : shown.length;
};
