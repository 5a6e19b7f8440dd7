import { issuedIn } from './bibtex-date.ts';
import { namesIn } from './bibtex-names.ts';
import type { BibtexEntry } from './bibtex-scan.ts';
import { cslType } from './bibtex-types.ts';
import type { CslItem } from './csl-item.ts';
import { plainTex, texAddress } from './tex.ts';

/** A BibTeX entry as CSL has it: what Sourcier shows or matches of it, and its reliability where it gives one. */
export const bibtexItem = ({ type, key, fields }: BibtexEntry): CslItem => {
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
  const issued = issuedIn(plain);
  const doi = field('doi');
  const given = {
    title: plain('title'),
    'title-short': plain('shorttitle'),
    'author-short': plain('shortauthor', 'shorteditor'),
    'container-title': plain('journaltitle', 'journal', 'booktitle', 'maintitle'),
    publisher: plain('publisher', 'institution', 'organization', 'school'),
    issued: issued === undefined ? undefined : { raw: issued },
    URL: addressIn(field('url')) ?? addressIn(field('howpublished')) ?? addressIn(field('note')),
    DOI: doi === undefined ? undefined : texAddress(doi),
    genre: genreIn(plain('type')),
    note: plain('note'),
    aliases: plain('aliases'),
    domains: plain('domains'),
    excerpts: excerptsOf(field('excerpts'), field('facts')),
    rating: ratingOf(plain),
    reliability: plain('reliability', 'fiabilité', 'fiabilite'),
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
  return {
    id: key,
    type: cslType(type, plain('entrysubtype')),
    ...people('author'),
    ...people('editor'),
    ...Object.fromEntries(known),
  };
};

/** Paragraphs, each with lines "url: …" and "date: …" where these are known. */
const excerptsOf = (excerpts: string | undefined, facts: string | undefined): readonly CslItem[] | undefined => {
  const all = [...paragraphsIn(excerpts), ...paragraphsIn(facts).map((fact) => ({ ...fact, kind: 'fact' }))];
  return all.length === 0 ? undefined : all;
};

const paragraphsIn = (value = ''): readonly CslItem[] =>
  value
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => line.trim());
      const at = (label: string): string | undefined =>
        lines.find((line) => line.startsWith(label))?.slice(label.length);
      const words = lines.filter((line) => !/^(?:url|date): /.test(line)).join(' ');
      const [url, date] = [at('url: '), at('date: ')];
      return {
        text: plainTex(words),
        ...(url !== undefined && { url: texAddress(url) }),
        ...(date !== undefined && { date: plainTex(date) }),
      };
    });

const ratingOf = (plain: (name: string) => string | undefined): CslItem | undefined => {
  const parts = [
    ['reason', plain('ratingreason')],
    ['ratedBy', plain('ratedby')],
    ['ratedOn', plain('ratedon')],
    ['expires', plain('expires')],
  ] as const;
  const known = parts.filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
};

/** BibLaTeX's own names for types of works are words for programs. */
const genreIn = (type: string | undefined): string | undefined =>
  type !== undefined &&
  /^(?:phdthesis|mathesis|bathesis|candthesis|techreport|resreport|software|datacd|audiocd)$/.test(type)
    ? undefined
    : type;

const addressIn = (value: string | undefined): string | undefined =>
  value === undefined || !/https?:/i.test(value)
    ? undefined
    : /https?:\/\/[^\s<>"]+/i.exec(texAddress(value.replaceAll('}{', '} {')))?.[0].replace(/[,;]+$/, '');
