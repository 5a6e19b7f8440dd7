import { fold } from '../language/fold.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import type { NameKey } from './key.ts';

/** By what the authors of a listed work are cited, with its year: the first surname, or the first two joined. */
export const authorKeys = (name: string): readonly NameKey[] => {
  const [first, second] = surnames(name);
  if (first === undefined) return [];
  return [['author', `+${first}`], ...(second === undefined ? [] : [['author', `+${first} ${second}`] as const])];
};

/** Whether a name is written as authors are: "Schöley, J., & Willekens, F.", "Marlow J, Carr B". */
const isAuthors = (name: string): boolean => INVERTED.test(name) && INITIAL.test(name);

const INVERTED = new RegExp(String.raw`^[${LETTER}][${LETTER}'’ -]+,?\s+(?:[${UPPER}][.${LETTER}]*)`, 'u');

const INITIAL = new RegExp(String.raw`,|[${LETTER}]\s[${UPPER}]{1,2}(?:$|[,.])`, 'u');

/** The surnames in a name, in order; none where it is no person's. */
const surnames = (name: string): readonly string[] => {
  if (!isAuthors(name)) return lastWords(name);
  return name
    .split(JOINT)
    .map((part) => fold(part.replace(INITIALS, ' ')))
    .filter((part) => part.length > 1);
};

const JOINT = /\s*(?:[,;&]|\s(?:and|et)\s)\s*/u;

const INITIALS = new RegExp(String.raw`(?:^|\s)[${UPPER}]{1,2}\.?(?=\s|-|$|[${UPPER}]\.)`, 'gu');

/** "Jane Marlow", "J. Marlow and B. Carr": first names stand before surnames. */
const lastWords = (name: string): readonly string[] => {
  const people = name.split(/\s+(?:&|and|et)\s+/u);
  return people.every((person) => PERSON.test(person))
    ? people.map((person) => fold(LAST.exec(person)?.[0] ?? ''))
    : [];
};

const PERSON = new RegExp(
  String.raw`^(?:[${UPPER}](?:[${LETTER}'’-]+|\.)[\s-]?){1,3}(?:\s?(?:van|von|der|den|de|du|di|da|la|le|el|al|bin|ter)){0,2}\s?[${UPPER}][${LETTER}'’-]+$`,
  'u',
);

const LAST = /[^\s.]+$/u;

/** "Fayyad et al.", "Maiolo & Reid", "Marlow, Carr, and Stone", "Willcutt": how a text cites authors. */
export const citedAuthors = (name: string): readonly NameKey[] => {
  const [, first, second] = CITED.exec(name) ?? [];
  if (first !== undefined) return [['author', `+${fold([first, second].filter(Boolean).join(' '))}`]];
  const [, several] = SEVERAL.exec(name) ?? [];
  return several === undefined ? [] : [['author', `+${fold(several)}`]];
};

const SURNAME = `(?:(?:van|von|de|di|da|le|la|el|al)\\s(?:der\\s|den\\s|la\\s)?)?[${LETTER}][${LETTER}'’-]+`;

const CITED = new RegExp(
  `^(${SURNAME})(?:,?\\s+[${UPPER}]{1,2}\\.?,?)*(?:\\s+(?:et|and)\\s+al\\b\\.?|,?\\s+(?:et|and|&)\\s+([${UPPER}][${LETTER}'’-]+))?$`,
  'u',
);

const SEVERAL = new RegExp(`^(${SURNAME})(?:,\\s${SURNAME}){1,6},?\\s(?:and|&|et)\\s${SURNAME}$`, 'u');
