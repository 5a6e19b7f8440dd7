import { describe, expect, it, test } from 'vitest';
import { cut, read, told } from './read.ts';

const [FULL_FR, FULL_EN] = [
  ['Étude', 'Date : 04/06/2025', 'URL : https://insee.fr/a', 'Fiabilité : 9/10'],
  ['Study', 'Date: 04/06/2025', 'URL: https://insee.fr/a', 'Reliability: 9/10'],
] as const;

describe('an entry in full', () => {
  const expected = { name: 'Insee', date: '2025-06-04', url: 'https://insee.fr/a', score: 9 };

  it.each([
    ['nested, in French', FULL_FR],
    ['nested, in English', FULL_EN],
  ])('is read %s', (_, [kind, ...fields]) => {
    const nested = `## Sources\n\n1. **Insee** - ${kind}\n${fields.map((field) => `   - ${field}\n`).join('')}`;
    for (const text of [nested, nested.replaceAll('\n', '\r\n'), nested.replaceAll('\n', '\r')]) {
      expect(read(text).sources.map(told)).toEqual([{ ...expected, kind }]);
    }
  });

  it.each([
    [
      'lines of its own',
      '1. **Insee** - Étude\n   Date : 04/06/2025\n   URL : https://insee.fr/a\n   Fiabilité : 9/10\n',
    ],
    [
      'bold labels',
      '1. **Insee** - Étude\n   - **Date** : 04/06/2025\n   - **URL :** https://insee.fr/a\n   - *Fiabilité :* 9/10\n',
    ],
    [
      'NBSP',
      '1. **Insee** – Étude\n   - Date\u00A0: 04/06/2025\n   - URL\u00A0: https://insee.fr/a\n   - Fiabilité\u202F: 9/10\n',
    ],
    ['bullets', '- **Insee** — Étude\n  * Date : 2025-06-04\n  * Lien : <https://insee.fr/a>\n  * Confiance : 90 %\n'],
    [
      'a field for the kind',
      '1. **Insee**\n   - Type : Étude\n   - Date : 04/06/2025\n   - URL : [ici](https://insee.fr/a)\n   - Fiabilité : 4,5/5\n',
    ],
    [
      'no bold',
      '1. Insee\n   - Nature : Étude\n   - Publié le : 04/06/2025\n   - Site web : https://insee.fr/a\n   - Fiabilité : Haute\n',
    ],
    [
      'loose items',
      '1. **Insee** - Étude\n\n   - Date : 04/06/2025\n\n   - URL : https://insee.fr/a\n\n   - Fiabilité : 9/10\n',
    ],
  ])('may be written with %s', (_, entry) => {
    expect(read(`## Sources\n\n${entry}`).sources.map(told)).toEqual([{ ...expected, kind: 'Étude' }]);
  });

  it('has spans that cut out exactly what they mean', () => {
    const text =
      '## Sources\n\n1. **Insee** - Étude\n   - Date : 04/06/2025 \n   - URL : <https://insee.fr/a>\n   - Fiabilité : 9/10 (officiel)\n';
    const [source] = read(text).sources;
    const { nameSpan, date, url, reliability, fields = [], span } = source ?? {};
    expect([nameSpan, date?.span, url?.span, reliability?.span].map((part) => part && cut(text, part))).toEqual([
      'Insee',
      '04/06/2025',
      'https://insee.fr/a',
      '9/10 (officiel)',
    ]);
    expect(fields.map(({ label, value }) => [cut(text, label), cut(text, value)])).toEqual([
      ['Date', '04/06/2025'],
      ['URL', '<https://insee.fr/a>'],
      ['Fiabilité', '9/10 (officiel)'],
    ]);
    expect(span && cut(text, span)).toBe(text.slice('## Sources\n\n'.length).trimEnd());
  });

  it('keeps empty fields, at an empty span after the colon', () => {
    const text = '## Sources\n\n1. **Insee** - Étude\n   - Date :\n   - URL : \n';
    const [source] = read(text).sources;
    expect(
      source?.fields.map(({ value }) => [cut(text, value), text.slice(0, value.start).trimEnd().slice(-4)]),
    ).toEqual([
      ['', 'te :'],
      ['', 'RL :'],
    ]);
    expect(source).toMatchObject({ date: null, url: null, shape: 'full' });
  });

  it.each([
    ['**redaction&#64;a.fr**', 'redaction&#64;a.fr'],
    ['**Le courrier de redaction&#64;a.fr et *amis***', 'Le courrier de redaction&#64;a.fr et amis'],
    ['_https:\\//a.fr/b, la page_', 'https:\\//a.fr/b, la page'],
    ['https:\\//a.fr/b', 'https:\\//a.fr/b'],
  ])('may be named with an address whose marks are written otherwise: %s', (written, name) => {
    const text = `Ceci.\n\n## Sources\n\n1. ${written} - Étude\n   - Date : 2025\n`;
    const [source] = read(text).sources;
    expect(source?.name).toBe(name);
    expect(source && written.includes(cut(text, source.nameSpan))).toBe(true);
  });

  it('may have lost its name', () => {
    for (const entry of [
      '1. ** ** - Étude\n   - Date : 2025\n',
      '1. - Date : 2025\n',
      '1. Date : 2025\n',
      '1.\n',
      '-  \n',
    ]) {
      const text = `## Sources\n\n${entry}`;
      const [source] = read(text).sources;
      expect(source?.name).toBe('');
    }
  });

  it('may give other names', () => {
    const fields = '   - Alias : DGE, Dir. Entreprises ; Les Entreprises\n';
    const [source] = read(`## Sources\n\n1. **Direction générale des Entreprises** - Note\n${fields}`).sources;
    expect(source?.aliases).toEqual(expect.arrayContaining(['DGE', 'Dir. Entreprises', 'Les Entreprises']));
  });

  it('ignores labels it does not know', () => {
    const [source] = read(
      '## Sources\n\n1. **Insee** - Étude\n   - Auteur : X\n   - Note : 3 pages\n   - Année : 2024\n',
    ).sources;
    expect(source?.fields.map(({ key }) => key)).toEqual(['date']);
  });
});

describe('a line', () => {
  it.each<[string, Partial<ReturnType<typeof told>>]>([
    ['- [Insee](https://insee.fr/a)', { name: 'Insee', url: 'https://insee.fr/a' }],
    ['- [Insee](https://insee.fr/a), 2024', { name: 'Insee', url: 'https://insee.fr/a', date: '2024' }],
    ['- **[Insee](https://insee.fr/a)** : un bilan', { name: 'Insee', url: 'https://insee.fr/a' }],
    ['- [**Insee**](https://insee.fr/a)', { name: 'Insee', url: 'https://insee.fr/a' }],
    ['- **Insee (2024)** : un bilan', { name: 'Insee', date: '2024' }],
    ['- Insee — *Un bilan* (2024)', { name: 'Insee', date: '2024' }],
    ['- Insee - Un bilan, 2024.', { name: 'Insee', date: '2024' }],
    ['- Insee : un bilan', { name: 'Insee' }],
    ['- Insee, https://insee.fr/a', { name: 'Insee', url: 'https://insee.fr/a' }],
    ['- Insee <https://insee.fr/a>', { name: 'Insee', url: 'https://insee.fr/a' }],
    ['- https://insee.fr/a', { name: 'https://insee.fr/a', url: 'https://insee.fr/a' }],
    ['- <https://insee.fr/a>', { name: 'https://insee.fr/a', url: 'https://insee.fr/a' }],
    ['- Insee', { name: 'Insee', url: null, date: null }],
    ['- *Insee*, bilan', { name: 'Insee' }],
    ['- L’Usine\u00A0Digitale', { name: 'L’Usine Digitale' }],
    ['* Insee', { name: 'Insee' }],
    ['3. Insee', { name: 'Insee' }],
    ['- [x] Insee', { name: 'Insee' }],
  ])('%s', (line, expected) => {
    const [source] = read(`## Sources\n\n${line}\n`).sources;
    expect(source && told(source)).toMatchObject(expected);
    expect(source?.shape).toBe('line');
  });

  it('keeps the number it has in the list, by which the text may cite it', () => {
    expect(read('## Sources\n\n3. A\n4. B\n').sources.map(({ key }) => key)).toEqual(['3', '4']);
    expect(read('## Sources\n\n- A\n').sources.map(({ key }) => key)).toEqual([null]);
  });

  it('has the span of its address alone', () => {
    for (const line of [
      '- [Insee](https://insee.fr/a)',
      '- Insee https://insee.fr/a',
      '- [Insee](<https://insee.fr/a>)',
      '- [Insee](https://insee.fr/a "Bilan")',
      '| Source |\n|-|\n| [Insee](https://insee.fr/a) |',
    ]) {
      const text = `## Sources\n\n${line}\n`;
      const [source] = read(text).sources;
      expect(source?.url && cut(text, source.url.span)).toBe('https://insee.fr/a');
    }
  });
});

describe('malformed entries', () => {
  it.each([
    ['no name', '2.\n'],
    ['a field where the name should stand', '2. Date : 2025\n'],
    ['an unclosed link', '2. [Dares](https://\n'],
    ['an unclosed bold', '2. **Dares - Étude\n   - URL :\n'],
    [
      'a wrong date, address and score',
      '2. **Dares**\n   - Date : bientôt\n   - URL : dares\n   - Fiabilité : 12/10\n',
    ],
    ['a picture', '2. ![](a.png)\n'],
    ['code', '2. `dares`\n'],
    ['HTML', '2. <b>Dares</b>\n'],
    ['a quotation', '2. > Dares\n'],
    ['a heading', '2. # Dares\n'],
  ])('never hide their neighbours: %s', (_, bad) => {
    const good = (name: string, n: number): string => `${n}. **${name}** - Étude\n   - Date : 2024\n`;
    const all = read(`## Sources\n\n${good('Insee', 1)}${bad}${good('Ademe', 3)}`).sources;
    expect(all.map(({ name, key, date }) => [name, key, date?.value])).toEqual([
      ['Insee', '1', { year: 2024 }],
      [expect.any(String), '2', all[1]?.date?.value],
      ['Ademe', '3', { year: 2024 }],
    ]);
  });
});

test.each([
  ['1. **Insee** - Étude <!-- sourcier-disable-line -->\n', 'Étude'],
  ['1. **Insee** <!-- a --> - Étude <!-- b -->\n2. **Ademe**\n', 'Étude'],
  ['1. **Insee**\n   - Date : 2024 <!-- à\n     revoir -->\n', null],
])('a comment is no part of an entry: %j', (entry, kind) => {
  const [source] = read(`## Sources\n\n${entry}`).sources;
  expect(source).toMatchObject({ name: 'Insee', kind });
  if (kind === null) expect(source?.date?.text).toBe('2024');
});
