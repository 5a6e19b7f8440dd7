import { LOWER } from '../language/patterns.ts';
import type { CslItem } from './csl-item.ts';
import { plainTex } from './tex.ts';

/** "A and B" as CSL's names; what braces hold whole is an institution's. */
export const namesIn = (tex: string): readonly CslItem[] =>
  partsOf(tex.replace(/\s+/g, ' '), AND)
    .map((name) => name.trim())
    .filter(Boolean)
    .map(nameIn);

const AND = / and(?: |$)/iy;

const COMMA = /,/y;

const BLANK = /[\s~]+/y;

/** A text cut where `border` stands outside braces and quotation marks. */
const partsOf = (tex: string, border: RegExp): readonly string[] => {
  if (!tex.includes('{') && !tex.includes('\\')) return tex.split(border);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < tex.length; at++) {
    const letter = tex.charAt(at);
    if (letter === '\\') at++;
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
    else if (depth === 0) {
      border.lastIndex = at;
      const [found] = border.exec(tex) ?? [];
      if (found === undefined) continue;
      parts.push(tex.slice(from, at));
      from = at + found.length;
      at = from - 1;
    }
  }
  return [...parts, tex.slice(from)];
};

const nameIn = (tex: string): CslItem => {
  const held = unbraced(tex);
  if (held !== null) return { literal: plainTex(held) };
  const parts = partsOf(tex, COMMA).map((part) => part.trim());
  if (NAMED.test(parts[0] ?? '')) return inNamedParts(parts);
  const [first = '', ...others] = parts;
  const given = others.at(-1);
  if (given === undefined) return inOrder(wordsIn(first));
  const suffix = others.length > 1 ? plainTex(others[0] ?? '') : '';
  return {
    ...familyIn(wordsIn(first)),
    ...(given !== '' && { given: plainTex(given) }),
    ...(suffix !== '' && { suffix }),
  };
};

/** The text in braces that hold all of it, however many; null where they do not. */
const unbraced = (tex: string): string | null => {
  let held: string | null = null;
  for (let rest = tex.trim(); isHeld(rest); rest = rest.slice(1, -1).trim()) held = rest.slice(1, -1).trim();
  return held;
};

/** "{X}", whose first brace is closed by its last, and that is no letter with its accent: "{\'E}". */
const isHeld = (tex: string): boolean => {
  if (!tex.startsWith('{') || !tex.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < tex.length; at++) {
    const letter = tex.charAt(at);
    if (letter === '\\') at++;
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
    if (depth === 0) return at === tex.length - 1;
  }
  return false;
};

/** BibLaTeX's names in parts: "family=Vega, given=Ana, prefix=de la, useprefix=true". */
const NAMED = /^[a-z][a-z-]*\s*=/;

const inNamedParts = (parts: readonly string[]): CslItem => {
  const said = new Map(
    parts.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), plainTex(part.slice(at + 1).replace(/^\s*"(.*)"\s*$/, '$1'))] as const;
    }),
  );
  const particle = said.get('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle';
  const given = [
    ['family', said.get('family')],
    [particle, said.get('prefix')],
    ['given', said.get('given')],
    ['suffix', said.get('suffix')],
  ];
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ''));
};

/** "Ada van der Meer": the family name begins with the first word in small letters, or is the last. */
const inOrder = (words: readonly Word[]): CslItem => {
  const particle = words.findIndex(({ isSmall }, i) => isSmall && i > 0 && i < words.length - 1);
  const from = particle < 0 ? words.length - 1 : particle;
  const given = textOf(words.slice(0, from));
  return { ...familyIn(words.slice(from)), ...(given !== '' && { given }) };
};

interface Word {
  readonly text: string;
  /** Whether it begins with a small letter; in braces a word has no case, but for a letter with its accent. */
  readonly isSmall: boolean;
}

const SMALL = new RegExp(`^[${LOWER}]`, 'u');

const wordsIn = (tex: string): readonly Word[] =>
  partsOf(tex, BLANK)
    .filter((word) => word !== '')
    .map((word) => {
      const text = plainTex(word);
      return { text, isSmall: !/^\{[^\\]/.test(word) && SMALL.test(text) };
    })
    .filter(({ text }) => text !== '');

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const familyIn = (words: readonly Word[]): CslItem => {
  const start = words.findIndex(({ isSmall }) => !isSmall);
  if (start <= 0) return { family: textOf(words) };
  return { 'non-dropping-particle': textOf(words.slice(0, start)), family: textOf(words.slice(start)) };
};
