import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { told } from './read.ts';

const entry = (line: string): ReturnType<typeof told> | null => {
  const [source] = parseArticle(`Un mot.\n\n## Sources\n\n${line}\n`).sources;
  return source === undefined ? null : told(source);
};

/** What "(Source : X)" means beside one entry. */
const cited = (line: string, name: string): string | null => {
  const { citations, sources } = parseArticle(`Un mot (Source : ${name}).\n\n## Sources\n\n${line}\n`);
  return sources[citations.find(({ form }) => form === 'marker')?.source ?? -1]?.name ?? null;
};

describe('the name of an entry ends', () => {
  test.each([
    ['before a title', '- Toise, « Les ponts de 2024 », mars 2025', 'Toise', '2025'],
    ['before a title in italics', '- Bridge Fund, *Ten bridges*, 2023', 'Bridge Fund', '2023'],
    ['before a title of several commas', '- Toise, « Ponts, quais et gués », 2025', 'Toise', '2025'],
    ['before a date', '- La Lettre du pont, 3 mai 2025, https://example.org/l', 'La Lettre du pont', '2025-05-03'],
    ['before an English date', '- The Bridge Post, 3 May 2025, https://example.org/p', 'The Bridge Post', '2025-05-03'],
    ['before a kind', '- Toise, rapport annuel 2024, https://example.org/t', 'Toise', null],
    ['before an English kind', '- Bridge Fund, annual review, 2024', 'Bridge Fund', '2024'],
    ['before an address', '- Bridge Fund, https://example.org/b', 'Bridge Fund', null],
    ['before an address after a colon', '- Toise : <https://example.org/t>', 'Toise', null],
    ['before an address without a protocol', '- Toise www.example.org/t', 'Toise', null],
    ['at a full stop', '- Ford Council. Bridges. 2024. https://example.org/f', 'Ford Council', '2024'],
    ['at a colon', '- Ford Office: bridges of the county, 2024', 'Ford Office', '2024'],
    ['before a year', '- Ford Office (2023). Yearly note. https://example.org/f', 'Ford Office', '2023'],
    ['before a year and no stop', '- Ford Office (2023) Yearly note', 'Ford Office', '2023'],
    ['before a year in square brackets', '- Ford Office [2023]. Yearly note', 'Ford Office', '2023'],
    ['before no date', '- Ford Office (n.d.). Yearly note', 'Ford Office', null],
    ['before a linked title', '- Toise : [Ponts](https://example.org/t)', 'Toise', null],
    ['before a linked title and a comma', '- Toise, [Ponts](https://example.org/t), 2024', 'Toise', '2024'],
    ['before a linked title and a dash', '- Ford Desk - [Fords](https://example.org/f)', 'Ford Desk', null],
    ['in a link, before a title', '- [Ford Fund, "Ten fords", 2024](https://example.org/f)', 'Ford Fund', '2024'],
    ['in bold, before a date', '- **Toise, 2024** : une note', 'Toise', '2024'],
    ['in bold, before a kind', '1. **Gué du Val – Article** - Article', 'Gué du Val', null],
    ['in bold, before what kind of one', '1. **Gué.fr — Étude de terrain** - Étude', 'Gué.fr', null],
    ['in bold, before a kind in brackets', '1. **Gué du Val (communiqué)** - Communiqué', 'Gué du Val', null],
    ['in bold, before a kind after a comma', '1. **Gué du Val, dossier** - Dossier', 'Gué du Val', null],
    ['after an anchor', '1. <a id="r1"></a>[Ford Board](https://example.org/f)', 'Ford Board', null],
    [
      'after an anchor, in bold',
      '1. <a name="r1"></a>**Ford Board**: [Fords](https://example.org/f)',
      'Ford Board',
      null,
    ],
    ['after a date that stands first', '- 2024, Jul 28. [Ten fords](https://example.org/f)', 'Ten fords', '2024'],
    ['after a title that stands first', '- « Dix ponts », La Lettre du pont, 2024', 'La Lettre du pont', '2024'],
    ['after the initials of authors', '- Roux A, Gay B. The ford. Plain Press; 2019.', 'Roux A, Gay B', '2019'],
  ])('%s: %s', (_, line, name, date) => {
    expect(entry(line)).toMatchObject({ name, date });
  });

  test.each([
    [
      'a comma in it',
      '- Ministère des Ponts, des Quais et des Gués, rapport, 2023',
      'Ministère des Ponts, des Quais et des Gués',
    ],
    ['abbreviations in it', '- U.S. Bridge Bureau. Bridges. 2024.', 'U.S. Bridge Bureau'],
    ['a saint in it', '- St. Ann’s Clinic. Report. 2024.', 'St. Ann’s Clinic'],
    ['an abbreviation at its end', '- Ford Inc., annual report', 'Ford Inc.'],
    ['a dash in it', '1. **Toise – Vadum** - Étude', 'Toise – Vadum'],
    ['an underscore in it', '1. **ford_watch** - Study', 'ford_watch'],
    ['an escaped mark in it', '1. **F\\*Lab** - Study', 'F*Lab'],
    ['the initials of authors', '- Roux, A., & Gay, B. (2019). *The ford*. Plain Press.', 'Roux, A., & Gay, B.'],
    ['first names after surnames', '- Roux, Anne. *The ford*. Plain Press, 2019.', 'Roux, Anne'],
    ['brackets that hold no date', '- Toise (institut des ponts)', 'Toise (institut des ponts)'],
    ['a colon in a linked title', '- [Ford: the game](https://example.org/f)', 'Ford: the game'],
  ])('keeps %s: %s', (_, line, name) => {
    expect(entry(line)?.name).toBe(name);
  });
});

describe('an entry is cited by a part of what it says', () => {
  test.each([
    ['what stands before a dash', '1. **Toise – Chiffres clés** - Rapport', 'Toise'],
    ['what stands before a comma', '1. **Toise, Chiffres clés des ponts** - Rapport', 'Toise'],
    ['what stands after a dash', '- Chiffres clés des ponts – Toise', 'Toise'],
    ['who printed it', '- [Dix ponts](https://example.org/p), La Lettre du pont, 3 mai 2025', 'La Lettre du pont'],
    ['the whole of it', '1. **Toise – Article** - Article', 'Toise – Article'],
    ['its title', '- Anne Roux, « Dix ponts du Val », 2023', 'Dix ponts du Val'],
    ['whoever was asked', '- Entretien avec Anne Roux, 3 mai 2025', 'Anne Roux'],
  ])('by %s', (_, line, name) => {
    expect(cited(line, name)).not.toBeNull();
  });

  test.each([
    [
      'with its year only, an abbreviation',
      '- [Roux A, et al. Guide de la SFP pour les ponts et les gués du pays. Presse. 2021.](https://example.org/r)',
      'SFP',
      'SFP 2021',
    ],
    [
      'with its year only, a publisher',
      '- [Roux A, et al. Guide pour les ponts et les gués du pays. Vadum. 2021.](https://example.org/r)',
      'Vadum',
      'Vadum 2021',
    ],
    ['with its year only, two initials', '- Ford Board. (2021). *Fords*.', 'FB', 'FB 2021'],
  ])('%s', (_, line, alone, dated) => {
    expect([cited(line, alone), cited(line, dated) !== null]).toEqual([null, true]);
  });

  test.each([
    ['a word of its name', '- Ford Council. Bridges. 2024.', 'Council'],
    ['its kind', '1. **Toise – Article** - Article', 'Article'],
    ['a surname without a year', '- Roux, A. (2019). *The ford*.', 'Roux'],
    ['somebody else', '- Toise, « Ponts », 2024', 'Vadum'],
  ])('but not by %s', (_, line, name) => {
    expect(cited(line, name)).toBeNull();
  });

  test('two documents of one body are told apart by their kinds', () => {
    const list = '1. **Toise – Article** - Article\n2. **Toise – Rapport** - Rapport\n';
    const { citations } = parseArticle(`Un mot (Source : Toise, rapport).\n\n## Sources\n\n${list}`);
    expect(citations.map(({ source }) => source)).toEqual([1]);
  });
});

describe('a table of figures', () => {
  const table = (title: string, ...rows: readonly string[]): string =>
    `Un mot.\n\n## Sources\n\n| ${title} | Source | URL |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

  test.each(['Donnée', 'Chiffre', 'Figure', 'Claim'])('with a column “%s” lists each document once', (title) => {
    const text = table(
      title,
      '40 % | Toise, mai 2025 | https://example.org/t',
      '12 % | Vadum | https://example.org/v',
      '15 % | Toise, mai 2025 | https://example.org/t',
    );
    const { sources } = parseArticle(text);
    expect(sources.map(({ name }) => name)).toEqual(['Vadum', 'Toise']);
  });

  test.each([
    ['another address', '40 % | Toise | https://example.org/t', '12 % | Toise | https://example.org/u', 'Donnée'],
    ['no figures', 'Étude | Toise | https://example.org/t', 'Étude | Toise | https://example.org/t', 'Type'],
  ])('lists a name twice for %s', (_, first, second, title) => {
    expect(parseArticle(table(title, first, second)).sources).toHaveLength(2);
  });
});
