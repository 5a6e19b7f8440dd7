import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { bibliographyPaths } from '../../server/src/core/bibliography/index.ts';
import { readBibliography } from '../../server/src/core/bibliography/read.ts';
import { complete } from '../../server/src/core/features/complete.ts';
import { parseFrontMatter } from '../../server/src/core/front-matter/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { growth } from '../hostile/growth.ts';
import { unmark } from './read.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../articles/bibliography/${name}`, import.meta.url), 'utf8');

const BIB = fixture('references.bib');

const articleOf = (text: string, files: Readonly<Record<string, string>>): Article => {
  const read = Object.entries(files).map(([path, content]) => [path, readBibliography(path, content)] as const);
  return parseArticle(text, { bibliographies: new Map(read) });
};

const found = (article: Article): readonly string[] =>
  lint(article, { locale: 'en' }).map(({ rule, span, message }) => {
    return `${rule} “${article.text.slice(span.start, span.end)}”: ${message}`;
  });

describe('BibTeX', () => {
  const { items, problems } = readBibliography('a.bib', BIB);
  const byId = new Map(items.map((item) => [item.id, item]));

  test('keeps the good entries and tells the others', () => {
    expect([...byId.keys()]).toEqual(['val2024', 'marlow2019', 'half', 'devries2021']);
    expect(problems).toEqual([{ code: 'entries', count: 2, first: { fault: 'comma', line: 15 } }]);
  });

  test('reads names, dates, addresses and titles', () => {
    expect(byId.get('val2024')).toEqual({
      id: 'val2024',
      type: 'report',
      author: [{ literal: 'Institut du Val' }],
      publisher: 'Institut du Val',
      title: "L'eau en été",
      issued: { raw: '2024-05-03' },
      URL: 'https://val.example/eau_2024',
      reliability: '9/10',
    });
    expect(byId.get('marlow2019')).toMatchObject({
      author: [
        { family: 'Marlow', given: 'Ada' },
        { family: 'Reid', given: 'Ben' },
      ],
      title: 'Rails & rivers',
      'container-title': 'Journal of Valleys',
      issued: { raw: '2019-03' },
      DOI: '10.1234/rails.2019',
    });
    expect(byId.get('devries2021')).toMatchObject({
      editor: [
        { 'non-dropping-particle': 'de', family: 'Vries', given: 'Anna' },
        { family: 'Núñez', given: 'José' },
        { family: 'others' },
      ],
      title: 'Le fleuve',
    });
  });

  test.each([
    ['a key alone', '@misc{a}', 1, null],
    ['a key and a comma', '@misc{a,}', 1, null],
    ['no comma after the key', '@misc{a\n title = {T}}', 1, { fault: 'comma', line: 1 }],
    ['no key', '@misc{a, title={T}}\n\n@misc{, title = {T}}', 1, { fault: 'key', line: 3 }],
    ['a field where the key should stand', '@misc{title = {T}}', 0, { fault: 'key', line: 1 }],
    ['an open brace', '@misc{a,\n title = {T', 1, { fault: 'unclosed', line: 2 }],
    ['an open entry', '@misc{a,\n title = {T},\n@misc{b}', 2, { fault: 'unclosed', line: 2 }],
    ['no field', '@misc{a,\n = {T}}', 1, { fault: 'field', line: 2 }],
    ['comments and preambles', '@comment{x}\n@preamble{"x"}\n@misc{a}', 1, null],
  ])('%s', (_what, text, count, first) => {
    const read = readBibliography('a.bib', text);
    expect(read.items).toHaveLength(count);
    expect(read.problems).toEqual(first === null ? [] : [{ code: 'entries', count: 1, first }]);
  });

  test('reads in time that grows with the file', () => {
    const open = (size: number) =>
      `@misc{k, title = {${'{'.repeat(50_000 * size)}\n`.concat('@misc{a, title = {T}}\n'.repeat(1_250 * size));
    const names = (size: number) =>
      `@misc{n, author = {A${' '.repeat(50_000 * size)}B}}\n@misc{${'k'.repeat(50_000 * size)} ;}\n`;
    expect(readBibliography('a.bib', names(4)).items).toHaveLength(1);
    expect(readBibliography('a.bib', open(4)).items).toHaveLength(5_001);
    expect(growth((size) => readBibliography('a.bib', names(size)), 1, 10)).toBeLessThan(10);
    expect(growth((size) => readBibliography('a.bib', open(size)), 1, 10)).toBeLessThan(10);
  });
});

describe('CSL', () => {
  test.each([
    ['a JSON list', 'a.json', '[{"id": "a"}, {"id": 2}]', 2, null],
    ['JSON with items', 'a.json', '{"items": [{"id": "a"}]}', 1, null],
    ['YAML with references', 'a.yaml', 'references:\n- id: a\n  title: T\n', 1, null],
    ['a YAML list', 'a.yml', '- id: a\n', 1, null],
    ['an item that is none', 'a.json', '["x", {"id": "a"}]', 1, { fault: 'key', line: null }],
    ['an item without a key', 'a.json', '[{"id": ""}, {"id": "a"}]', 1, { fault: 'key', line: null }],
    ['a key twice', 'a.json', '[{"id": "a"}, {"id": "a"}]', 2, { fault: 'duplicate', line: null, key: 'a' }],
    ['no list', 'a.json', '"words"', 0, { fault: 'syntax', line: null }],
    ['JSON that breaks off', 'a.json', '[\n{"id": "a"},\n{"id": "b"', 2, { fault: 'syntax', line: 3 }],
  ])('%s', (_what, path, text, count, first) => {
    const { items, problems } = readBibliography(path, text);
    expect(items).toHaveLength(count);
    expect(problems).toEqual(first === null ? [] : [{ code: 'entries', count: 1, first }]);
  });
});

test('paths are those that front matter names, each at its place', () => {
  const { text, spans } = unmark('---\nbibliography: [‹a.bib›, "‹b.json›", a.bib, 3, ‹/c.bib›, ‹d.ris›]\n---\n');
  const paths = bibliographyPaths(parseFrontMatter(text), text);
  expect(paths.map(({ path }) => path)).toEqual(['a.bib', 'b.json', '/c.bib', 'd.ris']);
  expect(paths.map(({ span }) => span)).toEqual(spans);
  expect(paths.map(({ refused }) => refused?.code)).toEqual([undefined, undefined, 'relative', 'format']);
});

test.each(['C:\\a.bib', '\\\\host\\a.bib', '~/a.bib', 'file:///a.bib', 'https://val.example/a.bib'])(
  '%s is refused, and what is handed over for it is not used',
  (path) => {
    const article = articleOf(`---\nbibliography: '${path}'\n---\n\nUn mot [@val2024].\n`, { [path]: BIB });
    expect(article.sources).toEqual([]);
    expect(article.bibliographies[0]?.problems).toEqual([{ code: 'relative' }]);
  },
);

test('an article finds its keys in its file and in its front matter', () => {
  const article = articleOf(fixture('article.md'), { 'references.bib': BIB });
  const cited = article.citations.filter(({ form }) => form === 'key');
  expect(cited.map(({ source }) => article.sources[source ?? -1]?.name ?? null)).toEqual([
    'Institut du Val',
    'Marlow & Reid',
    'Le budget de l’eau',
    null,
  ]);
  expect(found(article)).toEqual([
    'invalid-bibliography “references.bib”: 2 entries of “references.bib” are badly written. The first: a comma is missing, line 15. What could be read is kept.',
    'unknown-source “devries2012”: Unknown key: “@devries2012” is not in the bibliography. Add the reference, or correct the key.',
  ]);
});

test('of a file that nobody read, no key is unknown', () => {
  expect(found(parseArticle(fixture('article.md')))).toEqual([]);
});

test('front matter wins over a file, and bad references hide no good ones', () => {
  const text = '---\nbibliography: a.json\nreferences:\n- 3\n- title: x\n- id: a\n  title: Ici\n---\n\nUn mot [@a].\n';
  const article = articleOf(text, { 'a.json': '[{"id": "a", "title": "Là"}, {"id": "b", "title": "Loin"}]' });
  expect(article.sources.map(({ name, external }) => [name, external])).toEqual([
    ['Ici', undefined],
    ['Loin', true],
  ]);
  expect(found(article)).toEqual([]);
});

test.each([
  ['[@|]', ['a', 'b']],
  ['[voir @a, p. 2; @|]', ['a', 'b']],
  ['[@|', ['a', 'b']],
  ['moi@|', []],
])('in %s keys are offered: %j', (written, labels) => {
  const marked = `---\nbibliography: a.json\n---\n\nUn mot ${written}\n`;
  const files = { 'a.json': '[{"id": "a", "author": [{"family": "Marlow"}], "issued": 2019}, {"id": "b"}]' };
  const { offers } = complete(articleOf(marked.replace('|', ''), files), marked.indexOf('|'), 'fr', 'triggered');
  expect(offers.map(({ label }) => label).toSorted()).toEqual(labels);
  if (labels.length > 0) expect(offers.find(({ label }) => label === 'a')?.detail).toBe('Marlow, 2019');
});

test('a key that is taken replaces the one under the cursor', () => {
  const text = '---\nreferences: [{id: marlow2019}]\n---\n\nUn mot [@mar2020].\n';
  const { offers, span } = complete(parseArticle(text), text.indexOf('2020'), 'fr', 'asked');
  expect(text.slice(0, span.start) + offers[0]?.text + text.slice(span.end)).toContain('[@marlow2019].');
});

test.each([
  ['a.bib', ''],
  ['a.bib', '% Nothing yet.\n'],
  ['a.bib', 'Not a bibliography.\n'],
  ['a.json', ''],
  ['a.json', '[]'],
  ['a.yaml', '\n'],
])('a bibliography without entries is told, and so are the keys that it should have: %s %j', (path, text) => {
  const article = articleOf(`---\nbibliography: ${path}\n---\n\n58% of parents left in 2024 [@typo].\n`, {
    [path]: text,
  });
  const findings = lint(article, { locale: 'en' });
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    `invalid-bibliography: The bibliography “${path}” has no entries. Export it anew, or add what the article cites.`,
    expect.stringContaining('unknown-source: Unknown key: “@typo”'),
  ]);
});
