import { fold, straighten } from '../language/fold.ts';
import { anyOfAll, type lexicons } from '../language/index.ts';
import type { Source } from '../sources/model.ts';
import { leadOf } from '../sources/reference.ts';
import type { NameIndex } from './index.ts';
import type { Mention } from './mentions.ts';

/** The look-ups of the sources that are listed, by their indexes among all. */
export interface ListedLookups extends Pick<NameIndex, 'resolve' | 'byAddress' | 'isShared'> {
  readonly mentions: (shown: string) => readonly Mention[];
}

/**
 * Meanings of the notes of an article, by index: the listed source that a note names, the work of another note ("Ibid.",
 * "op. cit.", "see note 1"), else the note itself. What is no note means itself.
 */
export const meaningsOfNotes = (sources: readonly Source[], listed: ListedLookups): readonly number[] => {
  const meant: number[] = [];
  const keys = new Map(sources.map(({ key }, i) => [key, i] as const).reverse());
  let before: number | null = null;
  for (const [i, source] of sources.entries()) {
    const { note } = source;
    if (note === undefined) {
      meant.push(i);
      continue;
    }
    const known = { note, sources, meant, keys, before };
    const found: number = otherNote(known) ?? listedIn(source, note, listed) ?? i;
    meant.push(found);
    before = i;
  }
  return meant;
};

interface Known {
  readonly note: string;
  readonly sources: readonly Source[];
  /** Meanings of the sources before. */
  readonly meant: readonly number[];
  readonly keys: ReadonlyMap<string | null, number>;
  /** The note before this one. */
  readonly before: number | null;
}

/** The work of an earlier note; null where the note points to none. */
const otherNote = ({ note, sources, meant, keys, before }: Known): number | null => {
  const shown = straighten(note).replace(/[*_]/g, '');
  if (shown.length > LONGEST) return null;
  if (SAME.test(shown)) return before === null ? null : (meant[before] ?? null);
  const number = POINTER.exec(shown.slice(leadOf(shown)))?.[1];
  if (number !== undefined) return meant[keys.get(`^${number}`) ?? keys.get(number) ?? -1] ?? null;
  const author = EARLIER.exec(shown)?.[1];
  if (author === undefined) return null;
  const wanted = fold(author.slice(leadOf(author)));
  const found = sources.findLastIndex(
    (source, i) => i < meant.length && source.note !== undefined && ` ${fold(source.note)} `.includes(` ${wanted} `),
  );
  return wanted === '' ? null : (meant[found] ?? null);
};

/** Notes that only point to another one are short. In UTF-16 units. */
const LONGEST = 160;

const wordsOf = (pick: (lexicon: (typeof lexicons)['fr']['notes']) => readonly string[]): string =>
  anyOfAll(({ notes }) => pick(notes), 'iu').source;

const SAME = new RegExp(`^\\s*${wordsOf(({ same }) => same)}`, 'iu');

const POINTER = new RegExp(`^${wordsOf(({ pointers }) => pointers)}\\.?\\s?(\\d{1,3})(?!\\d)`, 'iu');

const EARLIER = new RegExp(`^([^,;:()]{2,80}),?\\s(?:[^,]{1,80},\\s)?${wordsOf(({ earlier }) => earlier)}`, 'iu');

/**
 * The listed source that a note names: by the name it begins with, its author and year, or its address; of several with its
 * name only the one at its address.
 */
const listedIn = ({ name, url }: Source, note: string, listed: ListedLookups): number | null => {
  if (url?.href && listed.isShared(name)) return listed.byAddress(url.href);
  const years = yearsIn(note);
  const named = name === '' ? null : dated(name, years, listed);
  const shown = straighten(note);
  const [first] = listed.mentions(shown);
  if (first && (name === '' || OPENING.test(shown.slice(leadOf(shown), first.span.start)))) {
    const found = dated(shown.slice(first.span.start, first.span.end), years, listed);
    if (found !== null) return found;
  }
  return named ?? (url?.href ? listed.byAddress(url.href) : null);
};

/** Marks, an article and "données", which may stand before the name that a note begins with. */
const OPENING = /^[\s*_["«“]*(?:(?:données|data|figures|chiffres)\s)?(?:[^\s,.;:]{1,3}['\s]){0,2}[\s*_["«“]*$/iu;

/** The listed source of a name; where years are given, one that has none or one of them. */
const dated = (name: string, years: readonly number[], { resolve }: ListedLookups): number | null => {
  if (years.length === 0) return resolve(name)?.source ?? null;
  for (const year of years) {
    const found = resolve(name, year);
    if (found) return found.source;
  }
  return null;
};

const yearsIn = (note: string): readonly number[] =>
  (note.replace(/https?:\S+/g, '').match(/(?<![\d-])(?:1[5-9]|20)\d{2}(?!\d)/g) ?? []).map(Number);
