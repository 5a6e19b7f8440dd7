/** CSL's type for a type of BibTeX or BibLaTeX; a newspaper's article says so in `entrysubtype`. */
export const cslType = (type: string, subtype: string | undefined): string => {
  const press = PRESS.get(subtype ?? '');
  return type === 'article' && press !== undefined ? press : (CSL_TYPES.get(type) ?? 'document');
};

/** BibLaTeX's type for one of CSL's; the first that means it. */
export const bibtexType = (type: string): string => BIBTEX_TYPES.get(type) ?? 'misc';

const PRESS: ReadonlyMap<string, string> = new Map([
  ['newspaper', 'article-newspaper'],
  ['magazine', 'article-magazine'],
]);

/** Types of BibTeX and BibLaTeX by CSL's type for them. */
const TYPES = Object.entries({
  'article-journal': 'article suppperiodical',
  book: 'book mvbook collection mvcollection reference mvreference proceedings mvproceedings booklet manual',
  chapter: 'incollection inbook bookinbook suppbook suppcollection inreference',
  'paper-conference': 'inproceedings conference',
  thesis: 'thesis phdthesis mastersthesis',
  report: 'report techreport',
  webpage: 'online electronic www web_page',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  manuscript: 'unpublished',
  legislation: 'legislation',
  legal_case: 'jurisdiction',
  motion_picture: 'movie video',
  standard: 'standard',
}).map(([csl, types]) => ({ csl, types: types.split(' ') }));

const CSL_TYPES: ReadonlyMap<string, string> = new Map(
  TYPES.flatMap(({ csl, types }) => types.map((type) => [type, csl] as const)),
);

const BIBTEX_TYPES: ReadonlyMap<string, string> = new Map([
  ...[...PRESS.values()].map((type) => [type, 'article'] as const),
  ...TYPES.map(({ csl, types: [first = ''] }) => [csl, first] as const),
]);
