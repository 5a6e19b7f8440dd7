import { LETTER } from '../language/patterns.ts';

/** An entry as it is written. */
export interface BibtexEntry {
  /** In lower case, without "@". */
  readonly type: string;
  readonly key: string;
  /** By their names in lower case, as TeX. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A fault at a place of a text, in UTF-16 units. */
export interface BibtexFault {
  readonly fault: 'comma' | 'unclosed' | 'key' | 'field';
  readonly at: number;
}

/** The fields of an entry as far as they could be read, and the first thing that is wrong. */
export interface BibtexFields {
  /** By their names in lower case, as TeX; the first of each name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fault: BibtexFault | null;
  /** After what closes the entry; null where nothing does. */
  readonly end: number | null;
}

/** The key of an entry, and the place after it; `mark` is "," or empty, undefined where only a field follows. */
export const keyAt = (
  text: string,
  at: number,
): { readonly key: string; readonly mark: string | undefined; readonly end: number } | null => {
  KEY.lastIndex = at;
  const [found, key, mark] = KEY.exec(text) ?? [];
  return found === undefined || key === undefined ? null : { key, mark, end: at + found.length };
};

/** Biber's comments, to the end of a line. */
const REMARK = String.raw`%[^\n]*(?:\n|$)`;

const BLANK = String.raw`(?:\s|${REMARK})*`;

const KEY = new RegExp(
  String.raw`${BLANK}([^\s,{}()"=#%~\\]{1,200})(?:${BLANK}(,|(?=[})])|$)|\s+(?=[${LETTER}][\w-]{0,60}\s*=))`,
  'uy',
);

/** "name = value" after one another; a comma that is missing between two of them is told, and does no harm. */
export const readFields = (text: string, start: number, macros: ReadonlyMap<string, string>): BibtexFields => {
  const fields = new Map<string, string>();
  let fault: BibtexFault | null = null;
  let at = start;
  for (;;) {
    const field = readField(text, at, macros);
    if ('closed' in field) return { fields, fault, end: field.closed };
    if ('fault' in field) return { fields, fault: fault ?? field, end: null };
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

const GAP = new RegExp(String.raw`(?:[\s,]|${REMARK})*`, 'y');

/** A name may hold what BibLaTeX marks it with: "author+an:orcid", "title_translated". */
const NAME = new RegExp(String.raw`([${LETTER}][^\s=,{}()"#%\\]{0,100})${BLANK}=${BLANK}`, 'uy');

const readField = (
  text: string,
  at: number,
  macros: ReadonlyMap<string, string>,
): Field | BibtexFault | { readonly closed: number } => {
  GAP.lastIndex = at;
  const [gap = ''] = GAP.exec(text) ?? [];
  const first = at + gap.length;
  const sign = text.charAt(first);
  if (sign === '}' || sign === ')') return { closed: first + 1 };
  if (sign === '') return { fault: 'unclosed', at };
  NAME.lastIndex = first;
  const [head, name] = NAME.exec(text) ?? [];
  if (head === undefined || name === undefined) return { fault: 'field', at: first };
  const value = readValue(text, first + head.length, macros);
  if (value === null) return { fault: 'unclosed', at: first };
  const hasComma = gap.replace(COMMENT, '').includes(',');
  return { name: name.toLowerCase(), value: value.text, hasComma, end: value.end };
};

const COMMENT = /%[^\n]*/g;

const WORD = /[^\s,{}()"=#%]+/y;

const JOIN = new RegExp(`${BLANK}#${BLANK}`, 'y');

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
