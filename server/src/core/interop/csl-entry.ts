import type { BibtexEntry } from '../bibliography/bibtex-scan.ts';
import { bibtexType } from '../bibliography/bibtex-types.ts';
import { type CslItem, textOf } from '../bibliography/csl-item.ts';
import { aliasesIn, domainsIn, excerptsIn, ratingIn } from '../bibliography/csl-kept.ts';
import type { Excerpt } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import { DETAILS, PEOPLE } from './bibtex-details.ts';
import { tex, texUrl } from './tex.ts';

/** An item of CSL as a BibTeX entry; `date` is its own as ISO text, where it could be read. */
export const entryOfItem = (item: CslItem, date: string | null): Omit<BibtexEntry, 'key'> => {
  const csl = textOf(item.type);
  const type = bibtexType(csl);
  const text = (name: string): string => tex(textOf(item[name]));
  const url = texUrl(textOf(item.URL ?? item.url));
  const fields: readonly (readonly [string, string])[] = [
    ['author', people(item.author)],
    ['editor', people(item.editor)],
    ['title', text('title')],
    ['shorttitle', text('title-short')],
    ['shortauthor', text('author-short')],
    [type === 'article' ? 'journaltitle' : 'booktitle', text('container-title')],
    ['entrysubtype', csl === 'article-newspaper' ? 'newspaper' : csl === 'article-magazine' ? 'magazine' : ''],
    [INSTITUTIONS.has(type) ? 'institution' : 'publisher', text('publisher')],
    ['date', date ?? ''],
    ...DETAILS.filter(([name], i) => DETAILS.findLastIndex(([other]) => other === name) === i).map(
      ([name, field]) => [field === 'issue' ? 'number' : field, text(name)] as const,
    ),
    ['number', text('number')],
    ...PEOPLE.map(([name, field]) => [field, people(item[name])] as const),
    ['type', text('genre')],
    ['url', url],
    ['doi', texUrl(textOf(item.DOI ?? item.doi).replace(RESOLVER, ''))],
    ...keptFields(item),
    ['reliability', text('reliability')],
    ['note', text('note')],
  ];
  return { type, fields: new Map(fields.filter(([, value]) => value !== '')) };
};

/** An address under which a DOI is found; its field has the bare one. */
const RESOLVER = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;

/** All that a library knows of a source beside its reliability. */
const keptFields = (item: CslItem): readonly (readonly [string, string])[] => {
  const said = excerptsIn(item);
  const rating = ratingIn(item);
  return [
    ['aliases', listed(aliasesIn(item))],
    ['domains', listed(domainsIn(item))],
    ['excerpts', paragraphs(said.filter(({ kind }) => kind === 'excerpt'))],
    ['facts', paragraphs(said.filter(({ kind }) => kind === 'fact'))],
    ['ratingreason', tex(rating?.reason ?? '')],
    ['ratedby', tex(rating?.ratedBy ?? '')],
    ['ratedon', tex(rating?.ratedOn ?? '')],
    ['expires', tex(rating?.expires ?? '')],
  ];
};

const listed = (texts: readonly string[]): string => texts.map((text) => tex(text.replaceAll(';', ','))).join('; ');

const paragraphs = (excerpts: readonly Excerpt[]): string =>
  excerpts
    .map(({ text, url, date }) =>
      [
        tex(text),
        ...(url === null ? [] : [`url: ${texUrl(url)}`]),
        ...(date === null ? [] : [`date: ${tex(date)}`]),
      ].join('\n'),
    )
    .join('\n\n');

/** Types whose works an institution publishes. */
const INSTITUTIONS: ReadonlySet<string> = new Set(['report', 'thesis']);

const people = (value: unknown): string =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
    .map((person: unknown) => (isRecord(person) ? personIn(person) : held(textOf(person))))
    .filter((name) => name !== '')
    .join(' and ');

const personIn = (person: CslItem): string => {
  const literal = textOf(person.literal ?? person.name);
  if (literal !== '') return held(literal);
  const family = [person['non-dropping-particle'], person.family].map(textOf).filter(Boolean).join(' ');
  const given = [person.given, person['dropping-particle']].map(textOf).filter(Boolean).join(' ');
  const parts = [family, textOf(person.suffix), given].filter((part) => part !== '');
  if (parts.length === 1) return family === 'others' ? family : held(parts[0] ?? '');
  return parts.map((part) => (/,| and /i.test(part) ? held(part) : tex(part))).join(', ');
};

/** A name that is to be read as one. */
const held = (name: string): string => (name === '' ? '' : `{${tex(name)}}`);
