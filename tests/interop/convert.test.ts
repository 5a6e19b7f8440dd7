import { describe, expect, test } from 'vitest';
import { runIn } from '../cli/world.ts';

const convert = async (file: string, text: string | Uint8Array, ...args: readonly string[]) =>
  runIn({ [file]: text }, ['convert', ...args, file]);

const BIB = `@string{cr = "Canal Review"}
@article{marlow:19,
  author = {Marlow, Ada and {Lock Office} and van Dam, Bo},
  title = {Locks \\& {T}owns},
  journal = cr,
  volume = 3, number = 2, pages = {1--9},
  year = 2019, month = mar,
  doi = {10.1234/a\\_b},
  keywords = {locks},
}
@book{carr20, author = {family=Meer, given=Ann, prefix=van der, useprefix=true}, title = {Weirs}, year = 2020}
@phdthesis{dam21, author = {Dam, Bo}, title = {Gates}, school = {Val University}, year = 2021}
`;

describe('a bibliography', () => {
  test('becomes BibTeX as it was: keys, types and every field', async () => {
    const { code, out } = await convert('r.bib', BIB, '--to', 'bibtex');
    expect(code).toBe(0);
    for (const part of [
      '@article{marlow:19,',
      'author = {Marlow, Ada and {Lock Office} and van Dam, Bo},',
      'title = {Locks \\& {T}owns},',
      'journal = {Canal Review},',
      'pages = {1--9},',
      'keywords = {locks},',
      '@book{carr20,',
      'prefix=van der, useprefix=true',
      '@phdthesis{dam21,',
      'school = {Val University},',
    ]) {
      expect(out).toContain(part);
    }
    expect((await convert('r.bib', out, '--to', 'bibtex')).out).toBe(out);
  });

  test('becomes CSL: authors in parts, titles, what they appeared in, pages', async () => {
    const { out } = await convert('r.bib', BIB, '--to', 'csl');
    expect(JSON.parse(out)).toMatchObject([
      {
        id: 'marlow:19',
        type: 'article-journal',
        author: [
          { family: 'Marlow', given: 'Ada' },
          { literal: 'Lock Office' },
          { 'non-dropping-particle': 'van', family: 'Dam', given: 'Bo' },
        ],
        title: 'Locks & Towns',
        'container-title': 'Canal Review',
        volume: '3',
        issue: '2',
        page: '1–9',
        issued: { 'date-parts': [[2019, 3]] },
        DOI: '10.1234/a_b',
      },
      { id: 'carr20', type: 'book', author: [{ 'non-dropping-particle': 'van der', family: 'Meer', given: 'Ann' }] },
      { id: 'dam21', type: 'thesis', publisher: 'Val University' },
    ]);
  });

  test('becomes a list and a library that keep the titles', async () => {
    const list = await convert('r.bib', BIB, '--to', 'list');
    expect(list.out).toContain('1. **Marlow et al.** - Journal article\n   - Date: 2019-03\n');
    expect(list.out).toContain('   - Alias: Locks & Towns\n');
    const library = await convert('r.bib', BIB, '--to', 'library');
    expect(library.out).toContain('  - name: van der Meer\n    aliases:\n      - Ann van der Meer\n');
    expect(library.out).toContain('      - Weirs\n');
  });

  test('of CSL becomes BibTeX with its authors, and CSL as it was', async () => {
    const item = {
      id: 'marlow19',
      type: 'report',
      author: [
        { family: 'Cour', given: 'Ada', 'non-dropping-particle': 'de la', suffix: 'Jr.' },
        { literal: 'Locks and Weirs, Ltd.' },
      ],
      title: 'Locks & 5 % of {Towns}',
      publisher: 'Lock Office',
      'publisher-place': 'Val',
      issued: { 'date-parts': [['2019', '3']] },
      URL: 'https://val.example/a_b',
      page: '3',
      custom: { x: 1 },
    };
    const csl = await convert('r.json', JSON.stringify([item]), '--to', 'csl');
    expect(JSON.parse(csl.out)).toEqual([item]);
    const { out } = await convert('r.json', JSON.stringify([item]), '--to', 'bibtex');
    for (const part of [
      '@report{marlow19,',
      'author = {de la Cour, Jr., Ada and {Locks and Weirs, Ltd.}},',
      'title = {Locks \\& 5 \\% of \\textbraceleft{}Towns\\textbraceright{}},',
      'institution = {Lock Office},',
      'location = {Val},',
      'date = {2019-03},',
      'url = {https://val.example/a_b},',
    ]) {
      expect(out).toContain(part);
    }
    const back = JSON.parse((await convert('r.bib', out, '--to', 'csl')).out);
    expect(back).toMatchObject([{ id: 'marlow19', type: 'report', title: item.title, author: item.author }]);
  });
});

describe('kinds are words of the language that is asked for', () => {
  const files = { bib: BIB, json: '[{"id": "a", "type": "book", "title": "T"}]' };
  test.each([
    ['bib', 'list', 'en', 'Journal article', 'Article scientifique'],
    ['bib', 'list', 'fr', 'Article scientifique', 'Journal article'],
    ['bib', 'library', 'en', 'kind: Book', 'Livre'],
    ['bib', 'library', 'fr', 'kind: Livre', 'Book'],
    ['json', 'list', 'en', '- Book', 'Livre'],
    ['json', 'list', 'fr', '- Livre', 'Book'],
  ] as const)('%s to %s in %s', async (from, to, language, said, unsaid) => {
    const { out } = await convert(`r.${from}`, files[from], '--to', to, '--lang', language);
    expect(out).toContain(said);
    expect(out).not.toContain(unsaid);
  });

  test('but not those that the file itself gives', async () => {
    const { out } = await convert('r.bib', '@misc{a, title={T}, type={Étude}}', '--to', 'list', '--lang', 'en');
    expect(out).toContain('**T** - Étude');
  });
});

const ARTICLE = `---
references:
  - id: carr20
    type: book
    author: [{ family: Carr, given: Ben }]
    title: Weirs
---

# A

## Sources

- **Office des moulins** - Étude
  - Date : 2025
  - Alias : ODM
  - Extraits :
    - Les moulins ferment.
`;

describe('an article', () => {
  test('keeps the keys, authors and titles of its front matter', async () => {
    const { out } = await convert('a.md', ARTICLE, '--to', 'bibtex');
    expect(out).toContain('@book{carr20,\n  author = {Carr, Ben},\n  title = {Weirs},');
  });

  test.each(['bibtex', 'csl', 'library', 'list'])('keeps aliases and excerpts as %s', async (to) => {
    const { out } = await convert('a.md', ARTICLE, '--to', to, '--lang', 'fr');
    expect(out).toContain('ODM');
    expect(out).toContain('Les moulins ferment.');
  });
});

test('a library keeps hosts, ratings and excerpts with their addresses', async () => {
  const text = `sources:
  - name: Lock Office
    aliases:
      - LO
    domains:
      - locks.example
    reliability:
      score: 8/10
      reason: audited
      ratedBy: Ada
      ratedOn: 2025-03-01
    excerpts:
      - text: Locks close.
        url: https://locks.example/a
    facts:
      - Twelve locks are shut.
`;
  const { code, out } = await convert('sources.yml', text, '--to', 'library');
  expect([code, out]).toEqual([0, text]);
});

describe('two entries', () => {
  test('of the same people and year stay two', async () => {
    const bib =
      '@misc{a, author={Carr, B}, title={One}, year=2020}\n@misc{b, author={Carr, B}, title={Two}, year=2020}';
    const { out } = await convert('r.bib', bib, '--to', 'csl');
    expect(JSON.parse(out)).toHaveLength(2);
  });

  test('with one key are told', async () => {
    const { code, out, err } = await convert('r.bib', '@misc{a, title={T}}\n@misc{a, title={U}}', '--to', 'bibtex');
    expect([code, err]).toEqual([2, 'sourcier: r.bib: an entry is badly written, line 2. What can be read is kept.\n']);
    expect(out.match(/@misc\{/g)).toHaveLength(2);
  });
});

test('Latin-1 is read, and told', async () => {
  const bytes = Uint8Array.from(
    [...'@misc{a, author={M\u00FCller, J}, title={T}}'].map((letter) => letter.charCodeAt(0)),
  );
  const { code, out, err } = await convert('r.bib', bytes, '--to', 'csl');
  expect([code, JSON.parse(out)[0].author]).toEqual([0, [{ family: 'Müller', given: 'J' }]]);
  expect(err).toContain('is not in UTF-8');
});

test('“and others” is nobody in CSL', async () => {
  const bib = '@article{a,\n  author = {Marlow, Ada and others},\n  title = {Rails},\n}\n';
  const { out } = await runIn({ 'a.bib': bib }, ['convert', '--to', 'csl', 'a.bib']);
  expect(JSON.parse(out)[0].author).toEqual([{ family: 'Marlow', given: 'Ada' }]);
});

test.each(['https://doi.org/10.1234/rails', 'http://dx.doi.org/10.1234/rails', 'doi:10.1234/rails', '10.1234/rails'])(
  'BibTeX has the bare DOI of %s',
  async (doi) => {
    const csl = JSON.stringify([{ id: 'a', type: 'article-journal', title: 'Rails', DOI: doi }]);
    const { out } = await runIn({ 'a.json': csl }, ['convert', '--to', 'bibtex', 'a.json']);
    expect(out).toContain('  doi = {10.1234/rails},\n');
  },
);

test('an underscore within a name stays in a list', async () => {
  const library = 'sources:\n  - name: data_gouv.fr\n  - name: _Rail_ Observatory\n';
  const { out } = await runIn({ 'sources.yml': library }, ['convert', '--to', 'list', 'sources.yml']);
  expect(out).toContain('1. **data_gouv.fr**');
  expect(out).toContain('2. **Rail Observatory**');
});
