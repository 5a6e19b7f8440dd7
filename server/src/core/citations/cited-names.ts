import { squash } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import { DIGIT, LETTER, LOWER, literal, matchesIn, UPPER } from '../language/patterns.ts';
import { OPAQUE } from '../markdown/opaque.ts';
import type { NameIndex, Resolution } from '../names/index.ts';
import { parseDate } from '../sources/dates.ts';
import type { Match } from '../sources/model.ts';
import type { Span } from '../text/span.ts';

/** One name among those a citation gives, with spans in the text it was read from. */
export interface CitedName {
  readonly name: string;
  readonly span: Span;
  readonly source: number | null;
  readonly match: Match | null;
  /** The year given after the name. */
  readonly year: number | null;
}

/** Where to read: three texts of the same length. */
export interface PassageTexts {
  /** Masked, with plain apostrophes and spaces. */
  readonly shown: string;
  /** Masked, with its own apostrophes and spaces. */
  readonly words: string;
  /** As it stands in the file. */
  readonly text: string;
}

/**
 * The names between the brackets of a citation. A listed name that holds a separator ("A & B", "Ministère de l'A, de B")
 * stays whole; dates, pages and titles of documents after a name are not names.
 */
export const citedNames = (reading: PassageTexts, content: Span, names: NameIndex): readonly CitedName[] => {
  const pieces = split(reading.shown, content);
  const cited: CitedName[] = [];
  for (let at = 0; at < pieces.length; ) {
    const [name, next] = longestListed(reading, pieces, at, names) ?? [
      read(reading, pieces[at] ?? content, names),
      at + 1,
    ];
    at = next;
    add(cited, name, reading, names);
  }
  return cited;
};

const allOf = (pick: (lexicon: (typeof lexicons)['fr']) => readonly string[]): string =>
  Object.values(lexicons).flatMap(pick).map(literal).join('|');

const SEPARATOR = new RegExp(`\\s*[,;/]\\s*|\\s+(?:${allOf(({ conjunctions }) => conjunctions)}|&)\\s+`, 'giu');

const split = (shown: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: separator } of matchesIn(shown.slice(start, end), SEPARATOR)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + separator.length;
  }
  return [...pieces, { start: from, end }]
    .map((piece) => unquoted(shown, piece))
    .filter((piece) => piece.end > piece.start);
};

const EDGE = /[\s"«»“”„]/;

const unquoted = (shown: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(shown.charAt(from))) from++;
  while (to > from && EDGE.test(shown.charAt(to - 1))) to--;
  return { start: from, end: to };
};

/** How many separators a listed name may hold. */
const LONGEST_NAME = 6;

const longestListed = (
  reading: PassageTexts,
  pieces: readonly Span[],
  at: number,
  names: NameIndex,
): readonly [CitedName, number] | null => {
  const start = pieces[at]?.start ?? 0;
  for (let last = Math.min(at + LONGEST_NAME, pieces.length - 1); last >= at; last--) {
    const span = { start, end: pieces[last]?.end ?? start };
    const name = nameAt(reading, span);
    const year = yearOf(reading, pieces[last + 1]);
    const found = names.resolve(name) ?? (year === null ? null : names.resolve(name, year));
    // Alone, a name may match loosely; joined names must be listed as such.
    if (found && (last === at || SURE.has(found.match))) return [{ name, span, ...found, year: null }, last + 1];
  }
  return null;
};

const yearOf = (reading: PassageTexts, piece: Span | undefined): number | null =>
  piece ? (parseDate(nameAt(reading, piece))?.year ?? null) : null;

const SURE: ReadonlySet<Match> = new Set(['exact', 'typographic', 'affix', 'contained', 'author']);

const nameAt = ({ words, text }: PassageTexts, { start, end }: Span): string => {
  const written = words.slice(start, end);
  return squash(written.includes(OPAQUE) ? text.slice(start, end) : written);
};

const TRAILING_YEAR = /^(.*[^\s–—-])[\s–—-]+\(?((?:1[89]|20)\d{2})[a-z]?\)?$/u;

/** A piece that is not listed as it stands: perhaps a name with its year, or with a remark after a colon. */
const read = (reading: PassageTexts, span: Span, names: NameIndex): CitedName => {
  const name = nameAt(reading, span);
  const [, alone, year] = TRAILING_YEAR.exec(name) ?? [];
  if (alone !== undefined) {
    const found = names.resolve(alone, Number(year));
    return { name, span, ...(found ?? UNLISTED), year: Number(year) };
  }
  const found = aroundColon(name, names);
  return { name, span, ...(found ?? UNLISTED), year: null };
};

const UNLISTED = { source: null, match: null };

const aroundColon = (name: string, names: NameIndex): Resolution | null => {
  for (const part of name.includes(' : ') ? name.split(' : ') : name.split(': ')) {
    const found = part === name ? null : names.resolve(part);
    if (found) return { source: found.source, match: 'contained' };
  }
  return null;
};

/** Adds a name, or takes what is no name of its own into the one before. */
const add = (cited: CitedName[], next: CitedName, reading: PassageTexts, names: NameIndex): void => {
  const last = cited.at(-1);
  if (next.source !== null || isName(next.name) || !last) {
    cited.push(next);
    return;
  }
  const ofKind = names.ofKind(last.name, next.name);
  if (ofKind) {
    cited[cited.length - 1] = { ...last, ...ofKind };
    return;
  }
  const date = parseDate(next.name);
  if (date) datedBack(cited, date.year, reading, names);
  else if (last.source === null && !LOCATOR.test(next.name)) cited[cited.length - 1] = joined(last, next, reading);
};

/** "(AXA/Sotomo, octobre 2025)": the year is that of all the names joined before it. */
const datedBack = (cited: CitedName[], year: number, { shown }: PassageTexts, names: NameIndex): void => {
  for (let i = cited.length - 1; i >= 0; i--) {
    const name = cited[i];
    if (!name || name.year !== null) return;
    cited[i] = dated(name, year, names);
    const before = cited[i - 1];
    if (!before || /[,;]/.test(shown.slice(before.span.end, name.span.start))) return;
  }
};

/** A name with the year that follows it; the first year counts. */
const dated = (name: CitedName, year: number, names: NameIndex): CitedName => {
  if (name.year !== null) return name;
  return { ...name, ...(names.resolve(name.name, year) ?? UNLISTED), year };
};

const joined = (name: CitedName, rest: CitedName, reading: PassageTexts): CitedName => {
  const span = { start: name.span.start, end: rest.span.end };
  return { ...name, name: nameAt(reading, span), span };
};

const DOCUMENT = new RegExp(`^(?:${allOf(({ documents }) => documents)})(?![${LETTER}${DIGIT}])`, 'iu');

/** A page, a chapter, a figure; or when it was read, or that it has no date. */
const LOCATOR = new RegExp(
  String.raw`^(?:pp?\.?\s*\d|pages?\s+\d|§|n[°o]\.?\s*\d|vol\.?\s*\d|art\.?\s*\d|chap\.?|fig\.?|tabl?\.?` +
    String.raw`|consulté|accessed|retrieved|[sn]\.\s?d\.?$)`,
  'iu',
);

/** Whether words can name a source: a capital or an address first, and no date, page or kind of document. */
export const isName = (piece: string): boolean =>
  (CAPITALISED.test(piece) || ADDRESS.test(piece)) &&
  !DOCUMENT.test(piece) &&
  !LOCATOR.test(piece) &&
  parseDate(piece) === null;

/** A capital, or what stands for a link or code. */
const CAPITALISED = new RegExp(`^[${UPPER}${OPAQUE}]`, 'u');

const ADDRESS = new RegExp(String.raw`^https?:|^[${LOWER}\d-]+\.[a-z]{2,}`, 'iu');
