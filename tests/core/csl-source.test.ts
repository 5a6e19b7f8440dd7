import { describe, expect, test } from 'vitest';
import { fromCsl } from '../../server/src/core/bibliography/csl.ts';
import type { Source } from '../../server/src/core/sources/model.ts';

const WHOLE = { start: 10, end: 90 };

const read = (item: unknown, language: 'fr' | 'en' = 'en'): Source | null =>
  fromCsl(item, { whole: WHOLE, part: () => undefined }, language);

const given = (fields: object): Source => {
  const source = read({ id: 'k', ...fields });
  if (source === null) throw new Error('The item is no source.');
  return source;
};

describe('the name', () => {
  const ada = { family: 'Marlow', given: 'Ada' };
  const ben = { family: 'Reid', given: 'Ben' };
  test.each([
    ['one author', { author: [ada], title: 'Rails' }, 'Marlow'],
    ['two authors', { author: [ada, ben] }, 'Marlow & Reid'],
    ['three authors', { author: [ada, ben, { family: 'Lovett' }] }, 'Marlow et al.'],
    ['others', { author: [ada, { family: 'others' }] }, 'Marlow et al.'],
    ['an institution', { author: [{ literal: 'Institut du Val' }] }, 'Institut du Val'],
    ['an author as plain text', { author: 'Institut du Val' }, 'Institut du Val'],
    ['a particle', { author: [{ 'non-dropping-particle': 'de', family: 'Vries' }] }, 'de Vries'],
    ['an editor', { editor: [ben], title: 'Rails' }, 'Reid'],
    ['a report without an author', { type: 'report', publisher: 'Ville du Val', title: 'Budget' }, 'Ville du Val'],
    ['a book without an author', { type: 'book', publisher: 'Presses du Val', title: 'Rails' }, 'Rails'],
    ['an unsigned news article', { type: 'article-newspaper', 'container-title': 'Le Val', title: 'x' }, 'Le Val'],
    ['a title with HTML', { title: 'The <i>Rails</i>' }, 'The Rails'],
    ['nothing at all', {}, 'k'],
    ['nonsense', { author: [null, 3, {}], title: ['x'] }, '3'],
  ])('of %s', (_what, fields, name) => {
    expect(given(fields).name).toBe(name);
  });

  test('goes with the other names of the work', () => {
    expect(given({ author: [ada], title: 'Rails', 'title-short': 'R' }).aliases).toEqual(['Ada Marlow', 'Rails', 'R']);
  });
});

test.each([
  ['date-parts', { 'date-parts': [[2024, 5, 3]] }, { year: 2024, month: 5, day: 3 }],
  ['date-parts as text', { 'date-parts': [['2024', '5']] }, { year: 2024, month: 5 }],
  ['a range', { 'date-parts': [[2024], [2025]] }, { year: 2024 }],
  ['a year alone', { year: 2024 }, { year: 2024 }],
  ['a list', [{ year: 2024, month: 5 }], { year: 2024, month: 5 }],
  ['a day without its month', { year: 2024, day: 5 }, { year: 2024 }],
  ['raw', { raw: '2024-05' }, { year: 2024, month: 5 }],
  ['raw, a range', { raw: '2024-05/2024-07' }, { year: 2024, month: 5 }],
  ['raw, uncertain', { raw: '2024~' }, { year: 2024 }],
  ['literal', { literal: '3 mai 2024' }, { year: 2024, month: 5, day: 3 }],
  ['text', '2024-05-03', { year: 2024, month: 5, day: 3 }],
  ['a number', 2024, { year: 2024 }],
  ['no date', { literal: 'soon' }, null],
  ['a season for a month', { 'date-parts': [['2024', 'season-01']] }, { year: 2024 }],
  ['a season by its number', { 'date-parts': [[2024, 14]] }, { year: 2024 }],
  ['zeros', { 'date-parts': [['2024', '0', '0']] }, { year: 2024 }],
  ['a month and a day that is none', { 'date-parts': [[2024, 5, 0]] }, { year: 2024, month: 5 }],
  ['a month in words', { 'date-parts': [['2024', 'May']] }, { year: 2024 }],
  ['a whole date for a year', { 'date-parts': [['2024-05-03']] }, { year: 2024, month: 5, day: 3 }],
  ['empty parts, with words', { 'date-parts': [[]], literal: 'May 2024' }, { year: 2024, month: 5 }],
  ['no parts at all', { 'date-parts': [[null]] }, undefined],
  ['parts and a season', { 'date-parts': [[2024]], season: 2 }, { year: 2024 }],
  ['about', { 'date-parts': [[2024]], circa: true }, { year: 2024 }],
  ['a time', '2024-05-03T15:00:00Z', { year: 2024, month: 5, day: 3 }],
  ['an open range', '2024-05-03/', { year: 2024, month: 5, day: 3 }],
  ['a range to this day', '2024-05/open', { year: 2024, month: 5 }],
  ['a range without a beginning', '/2024-05-03', { year: 2024 }],
  ['a range with dots', '2024-05..2024-07', { year: 2024, month: 5 }],
  ['a range of years', '2023--2024', { year: 2023 }],
  ['a school year', '2023/2024', { year: 2023 }],
  ['an EDTF season', '2024-21', { year: 2024 }],
  ['two EDTF seasons', '2024-21/2024-22', { year: 2024 }],
  ['an EDTF month unknown', '2024-XX', { year: 2024 }],
  ['an EDTF day unknown', '2024-05-uu', { year: 2024, month: 5 }],
  ['an EDTF decade', '199u', null],
  ['empty months', '2024-00-00', { year: 2024 }],
  ['about, in Latin', 'c2024', { year: 2024 }],
  ['about, with a blank', 'ca. 2024', { year: 2024 }],
  ['a copyright', '©2024', { year: 2024 }],
  ['brackets', '[2024]', { year: 2024 }],
  ['brackets and a question mark', '[2024?]', { year: 2024 }],
  ['a reprint', '2024 [1998]', { year: 2024 }],
  ['a letter after it', '2024a', { year: 2024 }],
  ['a month before it', 'January 2024', { year: 2024, month: 1 }],
  ['a season before it', 'Summer/Fall 2024', { year: 2024 }],
  ['days and a month', '12-14 Nov. 2024', { year: 2024, month: 11, day: 14 }],
  ['a feast', 'Christmas 2024', { year: 2024 }],
  ['no date, and when it was read', 'n.d., read in 2024', null],
  ['a number that is no year', '12345', null],
])('the date given as %s', (_how, issued, value) => {
  expect(given({ issued }).date?.value).toEqual(value);
});

test('an item without a date has none, and one may say so', () => {
  expect(given({}).date).toBeNull();
  expect(given({ issued: { literal: 'n.d.' } }).date?.undated).toBe(true);
});

test.each([
  ['a URL', { URL: 'https://val.example/a' }, 'https://val.example/a'],
  ['a DOI', { DOI: '10.1234/ab' }, 'https://doi.org/10.1234/ab'],
  ['a DOI as an address', { DOI: 'https://dx.doi.org/10.1234/ab' }, 'https://doi.org/10.1234/ab'],
  ['both', { URL: 'https://val.example/a', DOI: '10.1234/ab' }, 'https://val.example/a'],
  ['no address', { URL: 'javascript:alert(1)' }, null],
  ['nothing', {}, undefined],
])('the address of %s', (_what, fields, href) => {
  expect(given(fields).url?.href).toBe(href);
});

test('the kind is a word of the article’s language', () => {
  expect(read({ id: 'k', type: 'report' }, 'fr')?.kind).toBe('Rapport');
  expect(read({ id: 'k', type: 'report' }, 'en')?.kind).toBe('Report');
  expect([given({ type: 'constructor' }).kind, given({ type: 'unheard-of' }).kind]).toEqual([null, null]);
});

test.each(['reliability', 'fiabilité', 'fiabilite'])('the reliability under “%s”', (key) => {
  expect(given({ [key]: '4/5 (peer-reviewed)' }).reliability).toMatchObject({ score: 8, reason: 'peer-reviewed' });
});

test('parts stand where the place says, the rest where the item does', () => {
  const id = { start: 14, end: 20 };
  const place = { whole: WHOLE, part: (key: string) => (key === 'id' ? id : undefined) };
  const source = fromCsl({ id: 'k', issued: 2024 }, place, 'fr');
  expect(source).toMatchObject({ key: '@k', nameSpan: id, span: WHOLE, date: { span: WHOLE } });
});

test.each([[null], ['text'], [[]], [{}], [{ id: '' }], [{ id: {} }]])('%j is no source', (item) => {
  expect(read(item)).toBeNull();
});
