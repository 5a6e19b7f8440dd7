import { namesIn } from '../bibliography/bibtex-names.ts';
import type { BibtexEntry } from '../bibliography/bibtex-scan.ts';
import type { CslItem } from '../bibliography/csl-item.ts';
import { plainTex } from '../bibliography/tex.ts';

/** Details of a BibTeX entry beside those that Sourcier itself looks at, in CSL's fields. */
export const details = ({ type, fields }: BibtexEntry): CslItem => {
  const texts = DETAILS.flatMap(([name, field]) => {
    const value = fields.get(field);
    return value === undefined || value.trim() === '' ? [] : [[name, plainTex(value)] as const];
  });
  const people = PEOPLE.flatMap(([name, field]) => {
    const value = fields.get(field);
    return value === undefined ? [] : [[name, namesIn(value)] as const];
  });
  const number = fields.get('number');
  const accessed = fields.get('urldate');
  return {
    ...Object.fromEntries([...texts, ...people]),
    ...(number !== undefined && { [type === 'article' ? 'issue' : 'number']: plainTex(number) }),
    ...(accessed !== undefined && { accessed: { raw: plainTex(accessed) } }),
  };
};

/** CSL's field and the BibTeX fields that hold it, the one that counts last. */
export const DETAILS: readonly (readonly [csl: string, bibtex: string])[] = [
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['collection-title', 'series'],
  ['publisher-place', 'address'],
  ['publisher-place', 'location'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['version', 'version'],
  ['event-title', 'eventtitle'],
  ['language', 'language'],
  ['language', 'langid'],
  ['keyword', 'keywords'],
  ['abstract', 'abstract'],
];

export const PEOPLE: readonly (readonly [csl: string, bibtex: string])[] = [
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
];
