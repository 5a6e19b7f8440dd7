import { squash } from '../language/fold.ts';
import { ESCAPE } from '../markdown/mask.ts';
import { OPAQUE } from '../markdown/opaque.ts';
import type { NameIndex, Resolution } from '../names/index.ts';
import { parseDate } from '../sources/dates.ts';
import type { Match } from '../sources/model.ts';
import { moved, type Span, slice } from '../text/span.ts';
import { ownPart } from './lead.ts';
import { ownersOf } from './owner.ts';
import { isLocator, isName } from './piece-kinds.ts';
import { type CitedPiece, type PassageTexts, piecesOf } from './pieces.ts';

/** One name among those a citation gives, with spans in the text it was read from. */
export interface CitedName {
  readonly name: string;
  readonly span: Span;
  readonly source: number | null;
  readonly match: Match | null;
  /** The year given after the name. */
  readonly year: number | null;
}

/**
 * The names between the brackets of a citation. A listed name that holds a separator ("A & B", "Ministère de l'A, de B")
 * stays whole; dates, pages and titles of documents after a name are not names, nor is what only leads to one.
 */
export const citedNames = (reading: PassageTexts, content: Span, names: NameIndex): readonly CitedName[] => {
  const pieces = piecesOf(reading, content);
  let cited: CitedName[] = [];
  let title: Span | null = null;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? { ...content, isTitle: false, quotes: false };
    const listed = longestListed(reading, pieces, at, names);
    const [name, next] = listed ?? [read(reading, piece, names), at + 1];
    at = next;
    if (piece.isTitle && cited.some(({ source }) => name.source === null || source === name.source)) {
      title = piece;
      continue;
    }
    const above = title;
    title = null;
    if (isPublisher(reading, name, piece, above)) continue;
    // Whoever quotes is the source: what it quotes need not be listed too.
    if (piece.quotes && cited.length > 0) {
      if (name.source === null && cited.some(({ source }) => source !== null)) continue;
      cited = cited.filter(({ source }) => source !== null);
    }
    add(cited, name, reading, names);
  }
  return cited;
};

/** "(Ruth Amadi, *Halls*, Harlow, 1998)": whoever published the title is not its author. */
const isPublisher = (reading: PassageTexts, name: CitedName, piece: CitedPiece, title: Span | null): boolean =>
  title !== null && name.source === null && !piece.quotes && isName(name.name) && isJustAfter(reading, title, piece);

const isJustAfter = ({ shown }: PassageTexts, { end }: Span, { start }: Span): boolean =>
  /^[\s*_]*,[\s*_]*$/.test(shown.slice(end, start));

/** How many separators a listed name may hold. */
const LONGEST_NAME = 6;

const longestListed = (
  reading: PassageTexts,
  pieces: readonly CitedPiece[],
  at: number,
  names: NameIndex,
): readonly [CitedName, number] | null => {
  const start = pieces[at]?.start ?? 0;
  for (let last = Math.min(at + LONGEST_NAME, pieces.length - 1); last >= at; last--) {
    const span = { start, end: pieces[last]?.end ?? start };
    const year = yearOf(reading, pieces[last + 1]);
    const found = listedAt(reading, span, year, names);
    // Alone, a name may match loosely; joined names must be listed as such.
    if (found && (last === at || SURE.has(found.match))) return [found, last + 1];
  }
  return null;
};

/** So often words that lead to a name are left out: each name may be written with some before it. */
const LEADS = 4;

/** The listed name in a span: as it stands, with the year at its end, or without the words that lead to it. */
const listedAt = (
  reading: PassageTexts,
  span: Span,
  year: number | null,
  names: NameIndex,
  leads = LEADS,
): (CitedName & Resolution) | null => {
  const name = nameAt(reading, span);
  const found = names.resolve(name) ?? (year === null ? null : names.resolve(name, year));
  if (found) return { name, span, ...found, year: null };
  const dated = datedIn(name);
  const ofYear = dated && names.resolve(dated.name, dated.year);
  if (dated && ofYear) return { name, span, ...ofYear, year: dated.year };
  const own = ownPart(slice(reading.words, span));
  if (leads === 0 || (own.start === 0 && own.end === span.end - span.start)) return null;
  const rest = listedAt(reading, moved(own, span.start), year, names, leads - 1);
  return rest && { ...rest, match: DATED.has(rest.match) ? rest.match : 'contained' };
};

const yearOf = (reading: PassageTexts, piece: Span | undefined): number | null =>
  piece ? (parseDate(nameAt(reading, piece))?.year ?? null) : null;

/** Matches that mean a source only with its year. */
const DATED: ReadonlySet<Match> = new Set(['author', 'part']);

const SURE: ReadonlySet<Match> = new Set(['exact', 'typographic', 'affix', 'contained', 'author']);

const nameAt = ({ words, text }: PassageTexts, { start, end }: Span): string => {
  const written = words.slice(start, end);
  if (written.includes(OPAQUE)) return squash(text.slice(start, end)).replace(LINK, '$1');
  const own = text.slice(start, end);
  return squash(own.includes('\\') ? own.replace(ESCAPE, '$1') : written);
};

/** A link that shows its own address. */
const LINK = /^\[([^[\]]*)\]\([^()]*\)$/;

/** "Marlow 2019", "Marlow and Carr’s (2019: 45)": the name and the year that ends it. */
const datedIn = (written: string): { readonly name: string; readonly year: number } | null => {
  const [, name, year] = TRAILING_YEAR.exec(written) ?? [];
  return name === undefined ? null : { name: name.replace(/['’]s?$/, ''), year: Number(year) };
};

const TRAILING_YEAR = /^(.*[^\s,;–—-])[\s–—-]+\(?((?:1[89]|20)\d{2})[a-z]?(?:[:,]\s?[^()]{1,80}\))?\)?$/u;

/** A piece that is not listed as it stands: perhaps a name with its year, or with a remark after a colon. */
const read = (reading: PassageTexts, span: Span, names: NameIndex): CitedName => {
  const name = nameAt(reading, span);
  const owner = ownerIn(reading, span, names);
  if (owner) return owner;
  const dated = datedIn(name);
  if (dated) return { name, span, ...UNLISTED, year: dated.year };
  const found = aroundColon(name, names);
  return { name, span, ...(found ?? UNLISTED), year: null };
};

/** The listed body whose work, or whose issue of a day, a piece says to be the source. */
const ownerIn = (reading: PassageTexts, span: Span, names: NameIndex): CitedName | null => {
  for (const { start, end, year } of ownersOf(slice(reading.shown, span))) {
    const own = { start: span.start + start, end: span.start + end };
    const name = nameAt(reading, own);
    const found = names.resolve(name, year ?? undefined);
    if (found && OWNERS.has(found.match)) return { name, span: own, ...found, year };
  }
  return null;
};

/** Matches that leave no word of an owner's name out. */
const OWNERS: ReadonlySet<Match> = new Set(['exact', 'typographic', 'affix', 'abbreviation']);

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
  else if (last.source === null && !isLocator(next.name)) cited[cited.length - 1] = joined(last, next, reading);
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
