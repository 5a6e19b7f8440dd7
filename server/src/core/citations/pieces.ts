import { allOf } from '../language/index.ts';
import { LETTER, literal, matchesIn, UPPER } from '../language/patterns.ts';
import { contains, moved, type Span } from '../text/span.ts';

/** Where to read: three texts of the same length. */
export interface PassageTexts {
  /** Masked, with plain apostrophes and spaces. */
  readonly shown: string;
  /** Masked, with its own apostrophes and spaces. */
  readonly words: string;
  /** As it stands in the file. */
  readonly text: string;
}

/** Words between the separators of a citation. */
export interface CitedPiece extends Span {
  /** In italics or quotation marks after a name: what is cited of it. */
  readonly isTitle: boolean;
  /** After "cited in": whoever quotes the names before. */
  readonly quotes: boolean;
}

/** Divides the words of a citation at its commas, semicolons, slashes and conjunctions; the title of a document stays whole. */
export const piecesOf = (reading: PassageTexts, content: Span): readonly CitedPiece[] => {
  const titles = titlesIn(reading, content);
  const shown = reading.shown.slice(content.start, content.end);
  const whole = [...titles, ...pagesIn(shown).map((page) => moved(page, content.start))];
  const pieces: CitedPiece[] = [];
  let from = 0;
  let quotes = false;
  const add = (end: number): void => {
    const span = unquoted(reading, { start: content.start + from, end: content.start + end });
    const isTitle = titles.some((title) => contains(title, span));
    if (span.end > span.start) pieces.push({ ...span, isTitle, quotes });
  };
  for (const { index, 0: separator, 1: relay } of matchesIn(shown, SEPARATOR)) {
    // The marks of italics are blanks to the separator.
    const at = content.start + index + separator.length - separator.trimStart().length;
    if (whole.some(({ start, end }) => start < at && at < end)) continue;
    add(index);
    from = index + separator.length;
    quotes = relay !== undefined;
  }
  add(shown.length);
  return pieces;
};

const RELAY = `(${allOf(({ quotedBy }) => quotedBy).join('|')})`;

const AND = [...allOf(({ conjunctions }) => conjunctions).map(literal), '&'].join('|');

/** A separator; the group is there where what follows quotes what stands before. */
const SEPARATOR = new RegExp(
  `(?:\\s*[,;]\\s*|\\s+)${RELAY}\\s+|\\s*[,;]\\s*(?:(?:${AND})\\s+)?|\\s*/\\s*|\\s+(?:${AND})\\s+`,
  'giu',
);

/** Addresses without a protocol, whose slashes join no names. */
const pagesIn = (shown: string): readonly Span[] =>
  shown.includes('/')
    ? matchesIn(shown, PAGE).map(({ index, 0: page }) => ({ start: index, end: index + page.length }))
    : [];

/** A page's address, whose site is written small or with its protocol: "DFM.fr/Insee" are two names. */
const PAGE = /(?:[Hh]ttps?:\/\/[A-Za-z\d.-]+|(?<![A-Z])(?:[a-z\d-]+\.)+[a-z]{2,})\/[^\s,;()]*/g;

const EDGE = /[\s"«»“”„]/;

/** The angle brackets of an address. */
const ANGLE = /[<>]/;

const unquoted = ({ shown, text }: PassageTexts, { start, end }: Span): Span => {
  const isEdge = (at: number): boolean => EDGE.test(shown.charAt(at)) || ANGLE.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return { start: from, end: to };
};

/** The titles of documents: in italics, or in quotation marks after a comma; a name in plain letters stands before them. */
const titlesIn = ({ shown, text }: PassageTexts, { start, end }: Span): readonly Span[] => {
  const found = matchesIn(text.slice(start, end), SET_APART).map(({ index, 0: all }) => ({
    start: start + index,
    end: start + index + all.length,
    isItalic: /^[*_]/.test(all),
  }));
  return found.filter((title, i) => {
    // Names may all be set so: "*X*, *Y*".
    const alike = found.slice(0, i).filter(({ isItalic }) => isItalic === title.isItalic);
    const before = alike.at(-1)?.end ?? start;
    const plain = plainBefore(shown, alike, { start, end: title.start });
    if (!CAPITAL.test(plain)) return false;
    return title.isItalic ? shown.charAt(title.start) === ' ' : /[,;:.–—-]\s*$/.test(shown.slice(before, title.start));
  });
};

/** The letters of a span that stand in none of some others, which are in order. */
const plainBefore = (shown: string, others: readonly Span[], { start, end }: Span): string =>
  [...others, { start: end, end }].map((other, i) => shown.slice(others[i - 1]?.end ?? start, other.start)).join(' ');

const SET_APART = new RegExp(
  `«[^«»]{1,200}»|“[^“”]{1,200}”|"[^"]{1,200}"|(?<![${LETTER}\\d*_])([*_])(?=[^\\s*_])[^*_]{1,200}\\1(?![${LETTER}\\d*_])`,
  'gu',
);

const CAPITAL = new RegExp(`[${UPPER}\\d]`, 'u');
