import { bibtexItem } from './bibtex-item.ts';
import { type BibtexEntry, type BibtexFault, type BibtexFields, keyAt, readFields } from './bibtex-scan.ts';
import type { CslItem } from './csl-item.ts';
import { withInherited } from './inherited.ts';
import type { EntryProblem } from './model.ts';

/** Reads BibTeX and BibLaTeX into items as CSL has them. */
export const readBibtex = (
  text: string,
): { readonly items: readonly CslItem[]; readonly problems: readonly EntryProblem[] } => {
  const { entries, problems } = readEntries(text);
  return { items: entries.map(bibtexItem), problems };
};

/**
 * The entries of BibTeX and BibLaTeX. Each is read by itself, from an "@" that begins a line or follows a closed entry to
 * the next one, so that a brace left open spoils one entry only; of an entry at fault, the fields before the fault are
 * kept. What they inherit (`crossref`, `xdata`) is in them.
 */
export const readEntries = (
  text: string,
): { readonly entries: readonly BibtexEntry[]; readonly problems: readonly EntryProblem[] } => {
  const entries: BibtexEntry[] = [];
  const faults: PlacedFault[] = [];
  const macros = new Map(MONTHS);
  const taken = new Set<string>();
  for (const { type, start, end } of chunksOf(text)) {
    for (const read of entriesIn(text.slice(start, end).trimEnd(), type, macros)) {
      const fault: PlacedFault | null = read.fault ?? repeated(read, taken);
      if (fault !== null) faults.push({ ...fault, at: start + fault.at });
      if (read.entry === null) continue;
      taken.add(read.entry.key);
      entries.push(read.entry);
    }
  }
  return { entries: withInherited(entries), problems: withLines(text, faults) };
};

type PlacedFault = Pick<EntryProblem, 'fault' | 'key'> & { readonly at: number };

const repeated = ({ entry, at }: ReadEntry, taken: ReadonlySet<string>): PlacedFault | null =>
  entry !== null && taken.has(entry.key) ? { fault: 'duplicate', key: entry.key, at } : null;

const withLines = (text: string, faults: readonly PlacedFault[]): readonly EntryProblem[] => {
  let line = 1;
  let counted = 0;
  return faults.map(({ at, ...fault }) => {
    line += text.slice(counted, at).split('\n').length - 1;
    counted = Math.max(counted, at);
    return { ...fault, line };
  });
};

const MONTHS = 'January February March April May June July August September October November December'
  .split(' ')
  .map((name) => [name.slice(0, 3).toLowerCase(), name] as const);

interface Chunk {
  readonly type: string;
  /** After the opening brace. */
  readonly start: number;
  readonly end: number;
}

/** In parentheses, only what goes on as an entry does: "@marlow (2019)" may begin a line of a summary. */
const HEAD = String.raw`@([a-z][\w:-]*)\s*(?:\{|\((?=\s*(?:[^\s,{}()"=]+\s*[,=]|"|$)))`;

const FIRST = new RegExp(String.raw`^[^\S\n]*${HEAD}`, 'gim');

const NEXT = new RegExp(String.raw`[^\S\n]*[,;]?[^\S\n]*${HEAD}`, 'iy');

/** From the head of each entry that begins a line to the next; what a comment holds is none. */
const chunksOf = (text: string): readonly Chunk[] => {
  const heads = [...text.matchAll(FIRST)].map(({ index, 0: head, 1: type = '' }) => {
    return { index, type: type.toLowerCase(), start: index + head.length };
  });
  const isComment = ({ type }: { readonly type: string }): boolean => type === 'comment';
  const closings = closingsOf(text, new Set(heads.filter(isComment).map(({ start }) => start - 1)));
  let commentedTo = 0;
  return heads.flatMap((head, i) => {
    if (head.index < commentedTo) return [];
    if (isComment(head)) commentedTo = closings.get(head.start - 1) ?? 0;
    const end = heads[i + 1]?.index ?? text.length;
    return isComment(head) ? [] : [{ type: head.type, start: head.start, end }];
  });
};

/** Where the braces at these places are closed. */
const closingsOf = (text: string, places: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const closings = new Map<number, number>();
  const open: number[] = [];
  if (places.size === 0) return closings;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const at = open.pop();
      if (at !== undefined && places.has(at)) closings.set(at, index);
    }
  }
  return closings;
};

interface ReadEntry {
  readonly entry: BibtexEntry | null;
  readonly fault: BibtexFault | null;
  /** Where it begins, for what is wrong with the whole. */
  readonly at: number;
}

/** The entries of a chunk: one, and those that follow on its last line. */
const entriesIn = (text: string, type: string, macros: Map<string, string>): readonly ReadEntry[] => {
  const found: ReadEntry[] = [];
  let next = type;
  let at = 0;
  for (;;) {
    const { read, end } = readEntry(text, at, next, macros);
    found.push(read);
    NEXT.lastIndex = end ?? text.length;
    const [head, name] = NEXT.exec(text) ?? [];
    if (end === null || head === undefined || name === undefined) return found;
    next = name.toLowerCase();
    at = end + head.length;
  }
};

const readEntry = (
  text: string,
  at: number,
  type: string,
  macros: Map<string, string>,
): { readonly read: ReadEntry; readonly end: BibtexFields['end'] } => {
  const nothing: ReadEntry = { entry: null, fault: null, at };
  if (type === 'preamble' || type === 'comment') return { read: nothing, end: null };
  if (type === 'string') {
    const { fields, end } = readFields(text, at, macros);
    for (const [name, value] of fields) macros.set(name, value);
    return { read: nothing, end };
  }
  const head = keyAt(text, at);
  if (head === null) return { read: { ...nothing, fault: { fault: 'key', at } }, end: null };
  const { fields, fault, end } = readFields(text, head.end, macros);
  const isBare = head.mark === undefined && fields.size > 0;
  const entry = { type, key: head.key, fields };
  return { read: { entry, fault: isBare ? { fault: 'comma', at } : fault, at }, end };
};
