import { straighten } from '../language/fold.ts';
import { LETTER, SMALL } from '../language/patterns.ts';
import { inLowerCase } from './plain.ts';
import { CODES } from './units.ts';

/** A text as figures are looked for in it, and where its places stand in the text it was made of. */
export interface Levelled {
  readonly text: string;
  readonly placeOf: (offset: number) => number;
}

/**
 * A text in lower case with one kind of space, apostrophe and minus, its entities and escapes resolved, and the blanks
 * where marks of Markdown stood closed up: "**12**&nbsp;%" is "12 %".
 */
export const levelled = (text: string): Levelled => {
  const straight = inLowerCase(straighten(text).replace(SPACES, ' ').replace(METRES, '$1\u1D50').replace(MINUS, '-'));
  const cuts: (readonly [after: number, lost: number])[] = [];
  let lost = 0;
  const closed = straight.replace(LOOSE, (found, offset: number) => {
    const put = resolved(found);
    lost += found.length - put.length;
    cuts.push([offset + found.length - lost, lost]);
    return put;
  });
  return { text: closed, placeOf: (offset) => offset + (cuts.findLast(([after]) => after <= offset)?.[1] ?? 0) };
};

/** "5 m" is a length, "5 M" five million; in lower case they would be the same. */
const METRES = new RegExp(String.raw`((?<![€$£] ?[\d.,]{0,9})\d )m(?![${LETTER}€$£])`, 'gu');

/** Of every width. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

const MINUS = /[\u2010\u2011\u2212]/g;

/** Entities, escapes, blanks beside one another, and a currency's code at a number, which is no name: "USD12". */
const LOOSE = new RegExp(
  String.raw`&(?:#x?[\da-f]{1,6}|[a-z]{2,8}\d{0,2});|\\[!-/:-@[-\`{-~]| {2,}|(?<![${SMALL}\d])(?:${CODES})(?=\d)`,
  'g',
);

const resolved = (found: string): string => {
  if (found.startsWith('\\')) return found.slice(1);
  if (ENDS_IN_LETTER.test(found)) return `${found} `;
  // A citation that was left out parts what stood before it from what stands after.
  if (found.startsWith(' ')) return found.length > FEW ? '  ' : ' ';
  const code = /^&#(x?)([\da-f]+);$/.exec(found);
  const letter = code ? letterOf(Number.parseInt(code[2] ?? '', code[1] ? 16 : 10)) : ENTITIES.get(found.slice(1, -1));
  return letter ?? found;
};

const ENDS_IN_LETTER = /[a-z]$/;

const letterOf = (code: number): string | undefined => {
  if (!(code >= 0x20 && code <= 0xffff)) return undefined;
  const letter = String.fromCharCode(code);
  return letter.trim() === '' ? ' ' : letter;
};

/** Blanks that marks of Markdown and a space may leave. */
const FEW = 7;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['thinsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['dollar', '$'],
  ['percnt', '%'],
  ['ndash', '–'],
  ['minus', '-'],
  ['frac12', '½'],
  ['half', '½'],
  ['frac14', '¼'],
  ['frac34', '¾'],
  ['rsquo', "'"],
  ['apos', "'"],
]);
