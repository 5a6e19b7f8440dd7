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

const CSL_TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'article-journal'],
  ['suppperiodical', 'article-journal'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['reference', 'book'],
  ['mvreference', 'book'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['booklet', 'book'],
  ['manual', 'book'],
  ['incollection', 'chapter'],
  ['inbook', 'chapter'],
  ['bookinbook', 'chapter'],
  ['suppbook', 'chapter'],
  ['suppcollection', 'chapter'],
  ['inreference', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['thesis', 'thesis'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['web_page', 'webpage'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['patent', 'patent'],
  ['unpublished', 'manuscript'],
  ['legislation', 'legislation'],
  ['jurisdiction', 'legal_case'],
  ['movie', 'motion_picture'],
  ['video', 'motion_picture'],
  ['standard', 'standard'],
]);

const BIBTEX_TYPES: ReadonlyMap<string, string> = new Map([
  ...[...PRESS.values()].map((type) => [type, 'article'] as const),
  ...[...CSL_TYPES].reverse().map(([type, csl]) => [csl, type] as const),
]);
