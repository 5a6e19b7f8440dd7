import { LOWER } from '../language/patterns.ts';
import type { CslItem } from './csl.ts';
import { plainTex } from './tex.ts';

/** A BibTeX entry as CSL has it: what Sourcier shows or matches of it, and its reliability where it gives one. */
export const bibtexItem = (type: string, key: string, fields: ReadonlyMap<string, string>): CslItem => {
  const field = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value.trim() !== '');
  const plain = (...names: readonly string[]): string | undefined => {
    const value = field(...names);
    return value === undefined ? undefined : plainTex(value);
  };
  const people = (name: string): CslItem => {
    const value = field(name);
    return value === undefined ? {} : { [name]: namesIn(value) };
  };
  const how = field('howpublished');
  const given = {
    title: plain('title'),
    'title-short': plain('shorttitle'),
    'container-title': plain('journaltitle', 'journal', 'booktitle', 'maintitle'),
    publisher: plain('publisher', 'institution', 'organization', 'school'),
    issued: issued(plain('date', 'year'), plain('month')),
    URL: addressIn(field('url')) ?? addressIn(how),
    DOI: field('doi'),
    genre: plain('type'),
    note: plain('note'),
    reliability: plain('reliability', 'fiabilité', 'fiabilite'),
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  return {
    id: key,
    type: TYPES.get(type) ?? 'document',
    ...people('author'),
    ...people('editor'),
    ...Object.fromEntries(known),
  };
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'article-journal'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['collection', 'book'],
  ['proceedings', 'book'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['thesis', 'thesis'],
  ['techreport', 'report'],
  ['report', 'report'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['patent', 'patent'],
  ['unpublished', 'manuscript'],
  ['legislation', 'legislation'],
  ['jurisdiction', 'legal_case'],
  ['movie', 'motion_picture'],
  ['standard', 'standard'],
]);

const addressIn = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : /https?:\/\/[^\s{}]+/i.exec(value.replace(/\\([%#_&~])/g, '$1'))?.[0];

const issued = (date: string | undefined, month: string | undefined): CslItem | undefined => {
  if (date === undefined || !/^\d{4}$/.test(date) || month === undefined)
    return date === undefined ? undefined : { raw: date };
  return { raw: /^\d{1,2}$/.test(month) ? `${date}-${month.padStart(2, '0')}` : `${month} ${date}` };
};

/** "A and B", split outside braces; a name that braces hold whole is an institution's. */
const namesIn = (value: string): readonly CslItem[] => {
  const names: string[] = [''];
  let depth = 0;
  for (const [part] of value.replace(/\s+/g, ' ').matchAll(/ and |\\.|[\s\S]/gi)) {
    if (part === '{') depth++;
    if (part === '}') depth--;
    if (depth === 0 && part.toLowerCase() === ' and ') names.push('');
    else names[names.length - 1] += part;
  }
  return names
    .map((name) => name.trim())
    .filter(Boolean)
    .map(personIn);
};

/** "de", "von": a word of a name in lower case. */
const PARTICLE = new RegExp(`^[${LOWER}]`, 'u');

const personIn = (name: string): CslItem => {
  if (/^\{[^{}]*\}$/.test(name)) return { literal: plainTex(name) };
  const parts = plainTex(name).split(/\s*,\s*/);
  const [first = '', ...others] = parts;
  if (others.length > 0) return { ...familyIn(first.split(' ')), given: others.at(-1) ?? '' };
  const words = first.split(' ');
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  const from = particle < 0 ? words.length - 1 : particle;
  return { ...familyIn(words.slice(from)), given: words.slice(0, from).join(' ') };
};

const familyIn = (words: readonly string[]): CslItem => {
  const start = words.findIndex((word) => !PARTICLE.test(word));
  return start <= 0
    ? { family: words.join(' ') }
    : { 'non-dropping-particle': words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
};
