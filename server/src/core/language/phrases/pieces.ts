import { SMALL } from '../patterns.ts';
import { afterBrackets, choicesIn } from './choices.ts';

/** A part of a phrase: a word, number or mark to the letter, or something of some form. */
export type PhrasePiece = string | Form;

/** A piece that is not written to the letter; kind and source tell it from others. */
export type Form = WordForm | { readonly kind: Condition; readonly source: string };

type Condition = 'choice' | 'list' | 'unless' | 'after' | 'not-after' | '@' | '…';

/** A word or number of which only the beginning and the end are given, and how many characters it has. */
export interface WordForm {
  readonly kind: 'part';
  readonly source: string;
  readonly isNumber: boolean;
  readonly start: string;
  readonly end: string;
  readonly least: number;
  readonly most: number;
}

/**
 * The lines of a word list, phrases each. A list has one or several phrases a line, apart by "|"; a line that ends
 * with "|" goes on in the next.
 *
 * - `more and more`: these very words; `ris(e|es|ing)`, `drops?`, `(a |the )?rise`, `(very ){0,2}`: one of these, or none,
 *   or so many;
 * - `*` is a word, `*ment` one with that ending, `_` one letter of it, `@` a word with all its hyphens and apostrophes;
 * - `#` is a digit, `#+` a number;
 * - `<month>` is any phrase of the list of that name;
 * - `…` is whatever stands between, up to twelve words and marks;
 * - `^` is the start of the text, `¶` its end; `!(a|b)` stands where neither follows, `{, }` after these characters and
 *   `!{, }` not after them.
 */
export const linesOf = (list: string): readonly string[] =>
  list
    .replace(/\|\s*\n\s*/g, '|')
    .split(/ \| |\n */)
    .filter((line) => line !== '');

/** The phrases of a line, each as its pieces. */
export const phrasesOf = (line: string): readonly (readonly PhrasePiece[])[] => choicesIn(line, '').map(piecesOf);

/** Beginnings of the phrases of a line, and whether they are all of them, single words. */
export const beginningsOf = (line: string): { readonly beginnings: readonly string[]; readonly areWords: boolean } => {
  if (WORDS.test(line)) return { beginnings: choicesIn(line, ''), areWords: true };
  const end = endOfFirst(line);
  return { beginnings: choicesIn(line.slice(0, end), line.slice(end)), areWords: false };
};

/** Whether all phrases of a line begin with its first three letters. */
export const beginsOneWay = (line: string): boolean => {
  if (!LETTERS.test(line)) return false;
  let at = 0;
  while (at < line.length && line[at] !== '|') at = afterBrackets(line, at);
  return at >= line.length;
};

/** Three letters of a word, all of which stand once. */
const LETTERS = new RegExp(`^[${SMALL}]{3}(?![?{*_#])`);

/** Letters and choices between them. */
const WORDS = new RegExp(`^[${SMALL}()|?]+$`);

/** The word or mark that a phrase begins with; undefined where it begins with something of some form. */
export const firstOf = (phrase: string): string | undefined => FIRST.exec(phrase)?.[0];

/** A first piece that is written to the letter. */
const FIRST = new RegExp(`^(?:[${SMALL}]+(?![${SMALL}*_])|[0-9]+(?![0-9#])|[^${SMALL}0-9*_#@…<({!])`);

/** Where a space outside brackets sets off what phrases begin with. */
const endOfFirst = (line: string): number => {
  let at = 0;
  while (at < line.length && line[at] !== ' ') at = afterBrackets(line, at);
  return at;
};

const piecesOf = (phrase: string): readonly PhrasePiece[] => {
  const pieces: PhrasePiece[] = [];
  for (let at = 0; at < phrase.length; ) {
    PIECE.lastIndex = at;
    const end = phrase[at] === '(' ? afterBrackets(phrase, at) : at + (PIECE.exec(phrase)?.[0].length ?? 1);
    pieces.push(pieceOf(phrase.slice(at, end)));
    at = end;
  }
  return pieces;
};

const PIECE = new RegExp(String.raw`!\([^()]*\)|!?\{[^{}]*\}|<[^<>]*>|[${SMALL}*_]+|[0-9#]+\+?|.`, 'y');

const pieceOf = (source: string): PhrasePiece => {
  if (LITERAL.test(source)) return source;
  if (source === '@' || source === '…') return { kind: source, source };
  if (source.startsWith('(')) return { kind: 'choice', source: source.slice(1, -1) };
  if (source.startsWith('<')) return { kind: 'list', source: source.slice(1, -1) };
  if (source.startsWith('!(')) return { kind: 'unless', source: source.slice(2, -1) };
  if (source.startsWith('!{')) return { kind: 'not-after', source: source.slice(2, -1) };
  return source.startsWith('{') ? { kind: 'after', source: source.slice(1, -1) } : partOf(source);
};

const LITERAL = /^[^*_#@…<({!]+$/;

const partOf = (source: string): WordForm => {
  const isOpen = /[*+]/.test(source);
  const least = source.replace(/[*+]/g, '').length;
  return {
    kind: 'part',
    source,
    isNumber: source.includes('#'),
    start: /^[^*_#]*/.exec(source)?.[0] ?? '',
    end: /[^*_#+]*$/.exec(source)?.[0] ?? '',
    least: Math.max(least, 1),
    most: isOpen ? Number.POSITIVE_INFINITY : least,
  };
};
