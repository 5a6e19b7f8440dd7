import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../server/src/core/bibliography/bibtex.ts';

const keysIn = (text: string): readonly unknown[] => readBibtex(text).items.map(({ id }) => id);

const one = (text: string) => readBibtex(text).items[0] ?? {};

describe('where entries begin and end', () => {
  test.each([
    ['on a line', '@misc{a, title={A}} @misc{b, title={B}}', ['a', 'b']],
    ['on a line, with a comma between', '@misc{a, title={A}}, @misc{b}, @misc{c}', ['a', 'b', 'c']],
    ['on the last line of another', '@misc{a,\n title={A}\n} @misc{b,\n title={B}\n}\n@misc{c}', ['a', 'b', 'c']],
    ['after a macro on the same line', '@string{x = "X"} @misc{a, title=x}', ['a']],
    ['in parentheses', '@misc(a, title={A (B)})\n@book(\n  b,\n  title={B}\n)', ['a', 'b']],
    ['of types with other signs', '@web_page{a, title={A}}\n@Misc {b}', ['a', 'b']],
    ['but not in the words of another', '@misc{a, note={by\n@marlow (2019) and\n@carr}}\n@misc{b}', ['a', 'b']],
    ['nor after other words on a line', 'see @misc{a} here\n@misc{b} and @misc{c}', ['b']],
    ['nor in a comment', '@comment{old:\n@misc{a, title={A}}\n}\n@misc{b}\n% @misc{c}', ['b']],
    ['after a comment that is never closed', '@comment{old {:\n@misc{a, title={A}}\n@misc{b}', ['a', 'b']],
    ['after a preamble with TeX', '@preamble{"\\makeatletter\n\\@ifundefined{x}{}{} "}\n@misc{a}', ['a']],
  ])('%s', (_where, text, keys) => {
    expect(keysIn(text)).toEqual(keys);
    expect(readBibtex(text).problems).toEqual([]);
  });

  test('one that is never closed hides no other on the next line', () => {
    const { items, problems } = readBibtex('@misc{a, title={A} @misc{b, title={B}}\n@misc{c, title={C}}');
    expect(items.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems).toEqual([{ fault: 'field', line: 1 }]);
  });
});

describe('biber’s comments', () => {
  test.each([
    ['after a field', '@misc{a,\n author={Carr, B}, % the elder, not the other\n title={T}\n}'],
    ['after the last field', '@misc{a,\n author={Carr, B},\n title={T} % = {x}\n}'],
    ['before the key', '@misc{ % old\n a,\n author={Carr, B}, title={T}}'],
    ['after the key', '@misc{a, % key, comma\n author={Carr, B}, title={T}}'],
    ['instead of a field', '@misc{a,\n % author={Reid, C},\n author={Carr, B},\n % }\n title={T}}'],
    ['within a value', '@misc{a, author={Carr, B}, title = % here\n {T}}'],
    ['many in a row', `@misc{a,\n${'% % x\n'.repeat(200)} author={Carr, B}, title={T}}`],
  ])('%s', (_where, text) => {
    expect(readBibtex(text)).toMatchObject({ items: [{ author: [{ family: 'Carr' }], title: 'T' }], problems: [] });
  });

  test.each([
    ['in braces is a sign', '@misc{a, title={50 % of weirs}}', '50 % of weirs'],
    ['in an address too', '@misc{a, title={T}, url={https://val.example/a%20b}}', 'T'],
  ])('what stands %s', (_where, text, title) => expect(one(text).title).toBe(title));

  test('a comma in one does not stand for a missing one', () => {
    const { problems } = readBibtex('@misc{a,\n title={T} % a, b\n year=2020}');
    expect(problems).toEqual([{ fault: 'comma', line: 2 }]);
  });
});

describe('fields', () => {
  test.each([
    ['annotations', '@misc{a, author={Carr, B}, author+an = {1=highlight}, title={T}}'],
    ['named annotations', '@misc{a, author={Carr, B}, author+an:orcid = {1="0-1"}, title+an={=x;y}, title={T}}'],
    ['fields of programs', '@misc{a, bdsk-url-1={x}, author={Carr, B}, title_original={U}, mr.x={1}, title={T}}'],
    ['commas before fields', '@misc{a\n, author={Carr, B}\n, title={T}\n}'],
  ])('%s', (_what, text) => {
    expect(readBibtex(text)).toMatchObject({ items: [{ author: [{ family: 'Carr' }], title: 'T' }], problems: [] });
  });

  test('what is no field is told, and the fields before it are kept', () => {
    const { items, problems } = readBibtex('@misc{a, title={T},\n {x}, year=2020}\n@misc{b}');
    expect(items).toMatchObject([{ title: 'T' }, { id: 'b' }]);
    expect(problems).toEqual([{ fault: 'field', line: 2 }]);
  });
});

describe('keys', () => {
  test('that are taken are told, and both entries read', () => {
    const { items, problems } = readBibtex('@misc{a, title={T}}\n@misc{b}\n@book{a, title={U}}\n');
    expect(items).toHaveLength(3);
    expect(problems).toEqual([{ fault: 'duplicate', key: 'a', line: 3 }]);
  });

  test.each(['@misc{a}\n@misc{A}', '@misc{a}\n@string{a = "A"}', '@misc{a}\n@comment{a}'])('%s: none is', (text) => {
    expect(readBibtex(text).problems).toEqual([]);
  });
});

describe('what entries take from others', () => {
  const WHOLE =
    '@proceedings{w, title={Locks}, year=2019, editor={Carr, B}, publisher={Val Press}, url={https://v.example}}';

  test('crossref: what they lack, the title as the book’s, no address', () => {
    const [part] = readBibtex(`@inproceedings{p, author={Reid, C}, title={Gates}, crossref={w}}\n${WHOLE}`).items;
    expect(part).toMatchObject({ title: 'Gates', 'container-title': 'Locks', issued: { raw: '2019' } });
    expect(part).not.toHaveProperty('URL');
  });

  test('xdata: all, and what only gives is no entry', () => {
    const { items } = readBibtex('@xdata{x, publisher={Val Press}, year=2020}\n@book{b, title={B}, xdata={y, x}}');
    expect(items).toMatchObject([{ id: 'b', publisher: 'Val Press', issued: { raw: '2020' } }]);
  });

  test('a circle ends', () => {
    expect(keysIn('@misc{a, crossref={b}}\n@misc{b, crossref={a}}\n@misc{c, crossref={c}}')).toEqual(['a', 'b', 'c']);
  });
});

describe('months and days', () => {
  test.each([
    ['year=2019, month=jan', '2019-01'],
    ['year=2019, month = jan # "~5"', '2019-01-05'],
    ['year=2019, month = "5~" # jan', '2019-01-05'],
    ['year=2019, month={November 12--14}', '2019-11-12'],
    ['year=2019, month={12--14 November}', '2019-11-14'],
    ['year=2019, month={nov/dec}', '2019-11'],
    ['year=2019, month={Mai}', '2019-05'],
    ['year=2019, month={07}', '2019-07'],
    ['year=2019, month=7, day=3', '2019-07-03'],
    ['year=2019, month={Spring}', '2019'],
    ['year=2019, month={14}', '2019'],
    ['year=2019, month={}', '2019'],
    ['year=2019, month={Mar.~31st}', '2019-03-31'],
    ['year={January 1978}', 'January 1978'],
    ['year={2019a}', '2019a'],
    ['date={2019-03}, year=2018, month=jan', '2019-03'],
    ['date={in press}, year=2018', '2018'],
    ['month=mar', undefined],
  ])('%s', (fields, raw) => {
    expect(one(`@misc{a, ${fields}}`).issued).toEqual(raw === undefined ? undefined : { raw });
  });
});

describe('addresses', () => {
  const R = String.raw;
  test.each([
    [R`url={https://val.example/a{\_}b.pdf}`, 'https://val.example/a_b.pdf'],
    [R`url={https://val.example/a\_b\%20\#c}`, 'https://val.example/a_b%20#c'],
    [R`url={\url{https://val.example/~ada/\~{}b}}`, 'https://val.example/~ada/~b'],
    [R`howpublished={\url{https://val.example/a}, read in May}`, 'https://val.example/a'],
    [R`howpublished={\href{https://val.example/a}{The Val}}`, 'https://val.example/a'],
    [R`note={Online: \url{https://val.example/a}}`, 'https://val.example/a'],
    [R`url={<https://val.example/a>}`, 'https://val.example/a'],
    [R`note={nothing}`, undefined],
  ])('%s', (fields, address) => expect(one(`@misc{a, ${fields}}`).URL).toBe(address));

  test.each([
    [R`doi={10.1007/978-3\_69}`, '10.1007/978-3_69'],
    [R`doi={10.1007/978-3{\_}69}`, '10.1007/978-3_69'],
    [R`doi={https://doi.org/10.1/a--b}`, 'https://doi.org/10.1/a--b'],
  ])('%s', (fields, doi) => expect(one(`@misc{a, ${fields}}`).DOI).toBe(doi));
});

test('a newspaper’s article is one, and a short name of the author an alias', () => {
  expect(one('@article{a, entrysubtype={newspaper}, shortauthor={VLO}}')).toMatchObject({
    type: 'article-newspaper',
    'author-short': 'VLO',
  });
});
