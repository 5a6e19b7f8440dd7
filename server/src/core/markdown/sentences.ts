import { byLanguage } from '../language/by-language.ts';
import { straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { LETTER, LOWER, literal, matchesIn, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { enclosures } from '../text/brackets.ts';
import { RAISED_DIGITS } from '../text/raised.ts';
import { firstFrom, type Span, trimmed } from '../text/span.ts';

/**
 * The sentences of one block of running text, in order, without the white space between them. Every split that a
 * full stop, an exclamation or a question mark suggests is looked at from both sides and often refused; a citation in
 * brackets right after the full stop belongs to the sentence before it. Takes time proportional to the text.
 */
export const splitSentences = (text: string, language: Language): readonly Span[] => {
  const shown = straighten(text);
  const enclosed = enclosures(shown);
  const sentences: Span[] = [];
  let start = skipBlank(shown, 0);
  for (const { index, 0: mark } of matchesIn(shown, STOP)) {
    const stop: Stop = { text: shown, sentence: start, start: index, end: index + mark.length };
    if (stop.end <= start || !endsSentence(stop, enclosed, WORDS(language))) continue;
    const end = takeCitations(shown, stop.end, enclosed);
    sentences.push(trimmed(shown, { start, end }));
    start = skipBlank(shown, end);
  }
  const end = shown.trimEnd().length;
  return end > start ? [...sentences, { start, end }] : sentences;
};

/** A mark that may end the sentence begun at `sentence`. */
interface Stop extends Span {
  readonly text: string;
  readonly sentence: number;
}

/** Numbers and keys in brackets right after a stop, where a sentence follows: "north.[1][2] Prices". */
const MARKS = String.raw`(?:\[[^\[\]\s]{1,20}\])+(?:\s+[^\s${LOWER}]|\s*$)`;

/**
 * A stop with the closing marks and raised figures that belong to it; marks stand apart in French: « Vrai ! ». Or the break before
 * a line that Markdown takes for running text and a reader for an item: "• …", or ": …" in a list of definitions.
 */
const STOP = new RegExp(
  String.raw`[.!?…]+(?:[ \t]?[»”]|["')\]])*[${RAISED_DIGITS}]*(?=\s|$|${MARKS})` +
    String.raw`|[\r\n](?=[ \t]*(?:[•‣▪◦●+:-]|\d{1,2}[.)])[ \t])`,
  'gu',
);

const skipBlank = (text: string, from: number): number => {
  const blank = /\s*/y;
  blank.lastIndex = from;
  return from + (blank.exec(text)?.[0].length ?? 0);
};

/** How far the text after a stop is looked at. */
const AHEAD = 60;

const endsSentence = (stop: Stop, enclosed: readonly Span[], words: SentenceWords): boolean => {
  const { text, sentence, start, end } = stop;
  const mark = text.slice(start, end);
  const next = text.slice(end, end + AHEAD).trimStart();
  if (next === '' || mark.trim() === '') return true;
  if (CONTINUES.test(next) && !LABEL.test(next)) return false;
  if (/^(?:…|\.\.)/.test(mark) && DASH_CONTINUES.test(next)) return false;
  // What stands in brackets or in quotation marks inside a sentence does not end it.
  const holder = holderOf(enclosed, start);
  if (holder && holder.end > end && (holder.start > sentence || goesOn(text, holder.end))) return false;
  // An elision: "[…]".
  if (/^[.…]+[)\]]/.test(mark) && /[([]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  return isFullStop(text.slice(Math.max(sentence, start - AHEAD), start), next, words);
};

/** A word in lower case goes on with the sentence: « Non ! » s'exclame-t-il. */
const CONTINUES = new RegExp(String.raw`^["'«“]?\s*[${LOWER}]`, 'u');

/** An aside that ends with an ellipsis: "the wells – shut, filled… – are few". */
const DASH_CONTINUES = new RegExp(String.raw`^[–—]\s+[${LOWER}]`, 'u');

/** « Vrai. Tout est vrai. » dit-elle: what stands in the quotation marks is a part of the sentence around them. */
const goesOn = (text: string, from: number): boolean => GOES_ON.test(text.slice(from, from + AHEAD));

const GOES_ON = new RegExp(String.raw`^\s*,?\s*[${LOWER}]`, 'u');

const LABEL = new RegExp(`^(?:${SOURCE_LABELS})\\s*:`, 'iu');

const holderOf = (enclosed: readonly Span[], offset: number): Span | undefined => {
  const pair = enclosed[firstFrom(enclosed, offset + 1)];
  return pair && pair.start <= offset ? pair : undefined;
};

interface SentenceWords {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly elision: RegExp;
}

/** An article of one letter: "l'". */
const ELIDED = new RegExp(`^[${LETTER}]'$`, 'u');

const wordsOf = (language: Language): SentenceWords => {
  const { sentences, articles } = lexicons[language];
  const elided = articles.filter((article) => ELIDED.test(article)).map(literal);
  return {
    titles: new Set(sentences.titles),
    abbreviations: new Set(sentences.abbreviations),
    openers: new Set(sentences.openers),
    elision: new RegExp(`^(?:${elided.join('|') || '(?!)'})`),
  };
};

const WORDS = byLanguage(wordsOf);

/** Whether one full stop between `before` and `next` ends the sentence, rather than an abbreviation or a number. */
const isFullStop = (
  before: string,
  next: string,
  { titles, abbreviations, openers, elision }: SentenceWords,
): boolean => {
  const word = /[^\s([«“"]*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase().replace(elision, '');
  const opens = openers.has(FIRST_WORD.exec(next)?.[1]?.toLowerCase() ?? '');
  if (NUMBERING.test(before)) return false;
  // "1,50 m. Puis": a unit, not a title.
  const isUnit = /\d\s*(?:mm?|p)$/.test(before);
  if (titles.has(lower) && !isUnit) return opens && lower.length > 2;
  if (INITIALS.test(word)) return opens;
  return !abbreviations.has(lower) || opens || lower === 'etc' || /^[«“"(\d]/.test(next);
};

/** The word that what follows a stop opens with. */
const FIRST_WORD = new RegExp(String.raw`^(?:[«“"([]\s*)?([${LETTER}]+'?)`, 'u');

/** "1." or "A." alone: the number of what follows. */
const NUMBERING = new RegExp(String.raw`^\s*(?:\d{1,3}|[${UPPER}])$`, 'u');

/** "J.-P" of "J.-P. Martin". */
const INITIALS = new RegExp(String.raw`^(?:[${LETTER}]\.-?)*[${UPPER}]$`, 'u');

/** A group of brackets with a full stop of its own is a sentence, not a citation. */
const OWN_STOP = /[.!?…]\s*[)\]]$/;

const LONGEST_CITATION = 300;

/** Words after brackets that open a sentence of their own: "(Elle) a dit". */
const SMALL_NEXT = new RegExp(String.raw`^\s*[${LOWER}]`, 'u');

/** The end of the sentence with the citations in brackets after its full stop, and the full stop that may follow them. */
const takeCitations = (text: string, from: number, enclosed: readonly Span[]): number => {
  let end = from;
  for (let at = skipBlank(text, end); /[([]/.test(text.charAt(at)); at = skipBlank(text, end)) {
    const group = holderOf(enclosed, at);
    if (group?.start !== at || group.end - at > LONGEST_CITATION || OWN_STOP.test(text.slice(at, group.end))) break;
    const after = text.slice(group.end, group.end + AHEAD);
    if (SMALL_NEXT.test(after)) break;
    end = group.end + (/^\s?[.;]/.exec(after)?.[0].length ?? 0);
  }
  return end;
};
