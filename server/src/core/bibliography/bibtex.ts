import { LETTER } from '../language/patterns.ts';
import { bibtexItem } from './bibtex-item.ts';
import type { CslItem } from './csl.ts';
import type { EntryProblem } from './model.ts';

/**
 * Reads BibTeX and BibLaTeX. Each entry is read by itself, from an "@" that begins a line to the next one, so that a
 * brace left open spoils one entry only; of an entry at fault, the fields before the fault are kept.
 */
export const readBibtex = (
  text: string,
): { readonly items: readonly CslItem[]; readonly problems: readonly EntryProblem[] } => {
  const items: CslItem[] = [];
  const problems: EntryProblem[] = [];
  const macros = new Map(MONTHS);
  let line = 1;
  let counted = 0;
  for (const { type, start, end } of chunksOf(text)) {
    const read = readEntry(text.slice(start, end).trimEnd(), type, macros);
    if (read.item) items.push(read.item);
    if (read.fault) {
      const at = start + read.fault.at;
      line += linesIn(text, counted, at);
      counted = at;
      problems.push({ fault: read.fault.fault, line });
    }
  }
  return { items, problems };
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name, i) => [name, String(i + 1)] as const);

const linesIn = (text: string, from: number, to: number): number => text.slice(from, to).split('\n').length - 1;

interface Chunk {
  readonly type: string;
  /** After the opening brace. */
  readonly start: number;
  readonly end: number;
}

const chunksOf = (text: string): readonly Chunk[] => {
  const heads = [...text.matchAll(/^[ \t]*@([a-z]+)[ \t]*[{(]/gim)];
  return heads.flatMap(({ index, 0: head, 1: type = '' }, i) => {
    const lower = type.toLowerCase();
    const end = heads[i + 1]?.index ?? text.length;
    return lower === 'comment' || lower === 'preamble' ? [] : [{ type: lower, start: index + head.length, end }];
  });
};

interface Fault {
  readonly fault: EntryProblem['fault'];
  readonly at: number;
}

interface Entry {
  readonly item: CslItem | null;
  readonly fault: Fault | null;
}

const KEY = new RegExp(
  String.raw`\s*([^\s,{}()"=#%~\\]{1,200})(?:\s*(,|(?=[})])|$)|\s+(?=[${LETTER}][\w-]{0,60}\s*=))`,
  'uy',
);

const readEntry = (text: string, type: string, macros: Map<string, string>): Entry => {
  if (type === 'string') {
    for (const [name, value] of readFields(text, 0, macros).fields) macros.set(name, value);
    return { item: null, fault: null };
  }
  KEY.lastIndex = 0;
  const [head = '', key, mark] = KEY.exec(text) ?? [];
  if (key === undefined) return { item: null, fault: { fault: 'key', at: 0 } };
  const { fields, fault } = readFields(text, head.length, macros);
  const isBare = mark === undefined && fields.size > 0;
  return { item: bibtexItem(type, key, fields), fault: isBare ? { fault: 'comma', at: 0 } : fault };
};

/** "name = value" after one another; a comma that is missing between two of them is told, and does no harm. */
const readFields = (
  text: string,
  start: number,
  macros: ReadonlyMap<string, string>,
): { readonly fields: ReadonlyMap<string, string>; readonly fault: Fault | null } => {
  const fields = new Map<string, string>();
  let fault: Fault | null = null;
  let at = start;
  for (;;) {
    const field = readField(text, at, macros);
    if (field === null) return { fields, fault };
    if ('fault' in field) return { fields, fault: fault ?? field };
    if (fields.size > 0 && !field.hasComma) fault ??= { fault: 'comma', at };
    if (!fields.has(field.name)) fields.set(field.name, field.value);
    at = field.end;
  }
};

interface Field {
  readonly name: string;
  readonly value: string;
  readonly hasComma: boolean;
  readonly end: number;
}

const NAME = new RegExp(String.raw`[\s,]*([${LETTER}][\w:.-]*)\s*=\s*`, 'uy');

const CLOSE = /[\s,]*[})]/y;

/** The field at a place; null at the end of the entry. */
const readField = (text: string, at: number, macros: ReadonlyMap<string, string>): Field | Fault | null => {
  CLOSE.lastIndex = at;
  if (CLOSE.test(text)) return null;
  NAME.lastIndex = at;
  const [head, name] = NAME.exec(text) ?? [];
  const first = at + (/^[\s,]*/.exec(text.slice(at))?.[0].length ?? 0);
  if (head === undefined || name === undefined) {
    return first < text.length ? { fault: 'field', at: first } : { fault: 'unclosed', at };
  }
  const value = readValue(text, at + head.length, macros);
  if (value === null) return { fault: 'unclosed', at: first };
  return { name: name.toLowerCase(), value: value.text, hasComma: /^\s*,/.test(head), end: value.end };
};

const WORD = /[^\s,{}()"=#]+/y;

const JOIN = /\s*#\s*/y;

/** Pieces joined by "#": in braces, in quotation marks, a number or an abbreviation; null when a piece is not closed. */
const readValue = (
  text: string,
  start: number,
  macros: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } | null => {
  let written = '';
  let at = start;
  for (;;) {
    const sign = text.charAt(at);
    if (sign === '{' || sign === '"') {
      const end = closing(text, at, sign);
      if (end === null) return null;
      written += text.slice(at + 1, end);
      at = end + 1;
    } else {
      WORD.lastIndex = at;
      const [word] = WORD.exec(text) ?? [];
      if (word === undefined) return null;
      written += macros.get(word.toLowerCase()) ?? word;
      at += word.length;
    }
    JOIN.lastIndex = at;
    const [join] = JOIN.exec(text) ?? [];
    if (join === undefined) return { text: written, end: at };
    at += join.length;
  }
};

/** The place of the brace or quotation mark that closes the one at `open`; null when there is none. */
const closing = (text: string, open: number, sign: '{' | '"'): number | null => {
  let depth = 0;
  for (let at = open + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '\\') at++;
    else if (letter === '{') depth++;
    else if (letter === '}' && depth > 0) depth--;
    else if (depth === 0 && letter === (sign === '{' ? '}' : '"')) return at;
  }
  return null;
};
