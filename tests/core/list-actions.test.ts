import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/core/rules/lint.ts';
import { done, offered } from './offered.ts';
import { meant, read } from './read.ts';

const rulesOf = (text: string | null): readonly string[] =>
  lint(read(text ?? ''), { locale: 'en' }).map(({ rule }) => rule);
const namesOf = (text: string | null): readonly string[] => read(text ?? '').sources.map(({ name }) => name);

/** A list of `count` sources with nested fields, as deep as each mark is long: from 10 on one column deeper. */
const long = (names: readonly string[]): string =>
  names
    .map((name, i) => {
      const mark = `${i + 1}. `;
      const before = ' '.repeat(mark.length);
      return `${mark}**${name}** - Étude\n${before}- Date : 2025\n${before}- URL : https://a.example/${i}\n${before}- Fiabilité : 8/10\n`;
    })
    .join('');

const NINE = ['Zola', 'Insee', 'Ademe', 'Dares', 'Cerema', 'Ifremer', 'Arcep', 'Cnil', 'Anses'];

describe('an announced count that was right stays right', () => {
  const text = `---\nsources: 2\ndescription: "Avec 2 sources vérifiées"\n---\n\nUn mot (Source : Insee).\n\n## Sources\n\n- **Insee**\n- **Zola**\n`;

  test('when an entry is removed', () => {
    const written = done(text.replace('**Zola', '**Zo$0la'), 'Remove “Zola”');
    expect(written).toContain('sources: 1\ndescription: "Avec 1 sources vérifiées"');
    expect(rulesOf(written)).not.toContain('source-count-mismatch');
  });

  test('when an entry is added', () => {
    const written = done(
      text.replace('Un mot (Source : Insee', 'Un mot (Source : Insee ; Minis$0tère'),
      'Add “Ministère”',
    );
    expect(written).toContain('sources: 3\ndescription: "Avec 3 sources vérifiées"');
    expect(namesOf(written)).toEqual(['Insee', 'Zola', 'Ministère']);
  });

  test('at each place in a text that says so', () => {
    const twice = text.replace('vérifiées"', 'vérifiées. Basé sur 2 sources vérifiées"').replace('**Zola', '**Zo$0la');
    expect(done(twice, 'Remove “Zola”')).toContain('"Avec 1 sources vérifiées. Basé sur 1 sources vérifiées"');
  });

  test('and one that was wrong is left to the writer', () => {
    const wrong = text.replace('sources: 2', 'sources: 5').replace('**Zola', '**Zo$0la');
    expect(done(wrong, 'Remove “Zola”')).toContain('sources: 5\ndescription: "Avec 1 sources');
  });
});

describe('from nine entries to ten', () => {
  test('the fields of a new entry stand under its longer mark', () => {
    const text = `Un mot (Source : Minis$0tère), puis [1].\n\n## Sources\n\n${long(NINE)}`;
    const written = done(text, 'Add “Ministère”');
    expect(written).toContain('10. **Ministère**\n    - Date :\n    - URL :\n    - Fiabilité : /10');
    expect(namesOf(written)).toEqual([...NINE, 'Ministère']);
  });

  test('sorting keeps every entry whole', () => {
    const text = `Un mot [1], puis [10].\n\n## Sources\n\n${long([...NINE, 'Bnf'])}`;
    const written = done(text.replace('**Zola', '**Zo$0la'), 'Sort the sources by name');
    const article = read(written ?? '');
    expect(namesOf(written)).toEqual([...NINE, 'Bnf'].sort());
    expect(article.sources.every(({ fields }) => fields.length === 3)).toBe(true);
    expect(article.citations.map((citation) => meant(article, citation))).toEqual(['Zola', 'Bnf']);
  });

  test('a list of the sources cited may be longer', () => {
    const names = [...NINE, 'Bnf', 'Inrae'];
    const text = names
      .map((name) => `Un mot (Source : ${name}).`)
      .join('\n\n')
      .replace('Zola', 'Zo$0la');
    expect(namesOf(done(`${text}\n`, 'Add a list'))).toEqual(names);
  });
});

describe('the last entry', () => {
  test.each([
    ['a row', '| Source | URL |\n| --- | --- |\n| Insee | |\n| Zo$0la | |\n\nUn mot.\n', '| Insee | |\n\nUn mot.\n'],
    ['an item', '- **Insee**\n- **Zo$0la**\n\nUn mot.\n', '- **Insee**\n\nUn mot.\n'],
    ['at the end, without a line break', '- **Insee**\n- **Zo$0la**', '- **Insee**'],
  ])('is removed, and what follows stays apart: %s', (_, list, left) => {
    const text = `Un mot (Source : Insee).\n\n## Sources\n\n${list}`;
    expect(done(text, 'Remove “Zola”')?.endsWith(left)).toBe(true);
  });
});

describe('a linked page keeps its address', () => {
  const link = 'Le prix monte de [12 % en$0 un an](https://www.prices.example/2025).\n\n';
  test.each([
    [
      'in its column',
      '## Sources\n\n| Nom | URL |\n| --- | --- |\n| Insee | |\n',
      '| prices.example | https://www.prices.example/2025 |',
    ],
    [
      'in the name’s cell',
      '## Sources\n\n| Nom | Type |\n| --- | --- |\n| Insee | |\n',
      '| [prices.example](https://www.prices.example/2025) |  |',
    ],
    [
      'as a link',
      '## Sources\n\n- [Insee](https://insee.example)\n',
      '- [prices.example](https://www.prices.example/2025)',
    ],
    [
      'as others give it',
      '## Sources\n\n- **Insee** : https://insee.example\n',
      '- **prices.example** : https://www.prices.example/2025',
    ],
    [
      'in a field',
      '## Sources\n\n- **Insee**\n  - URL : https://insee.example\n',
      '- **prices.example**\n  - URL : https://www.prices.example/2025',
    ],
    ['in a new list', '', '1. **prices.example**\n   - Date : \n   - URL : https://www.prices.example/2025\n'],
  ])('%s', (_, list, entry) => {
    expect(done(link + list, 'List “prices.example”')).toContain(entry);
  });

  test('a new list has what the article cites besides', () => {
    const written = done(`Un mot (Source : Insee).\n\n${link}`, 'List “prices.example”');
    expect(namesOf(written)).toEqual(['Insee', 'prices.example']);
    expect(rulesOf(written)).not.toContain('unknown-source');
  });
});

describe('letters that abbreviate a listed name', () => {
  const list = (names: string) => `\n\n## Sources\n\n${names}`;
  const entry = (name: string) => `- **${name}** - Étude\n  - URL : https://a.example/${name[0]}\n`;

  test('become an alias of it', () => {
    const written = done(
      `Un mot (Source : B$0PI).${list(entry('Bpifrance Le Lab') + entry('Insee'))}`,
      'Make “BPI” a second',
    );
    expect(written).toContain('  - Alias : BPI\n- **Insee**');
    expect(rulesOf(written)).not.toContain('unknown-source');
  });

  test('of none where several would fit, or none does', () => {
    expect(
      done(`Un mot (Source : B$0PI).${list(entry('Bpifrance Le Lab') + entry('Bureau des prix industriels'))}`, 'Make'),
    ).toBeNull();
    expect(done(`Un mot (Source : O$0RT).${list(entry('Insee'))}`, 'Make')).toBeNull();
  });
});

describe('a citation for a claim', () => {
  test('follows an abbreviation’s full stop, and closes the sentence itself', () => {
    const text = 'Le train gagne $038 % de lecteurs, de clients, etc.\n\n## Sources\n\n- **Insee**\n';
    expect(done(text, 'Cite “Insee”')).toContain('de clients, etc. (Source : Insee).\n');
  });

  test('is never a note that only comments', () => {
    const text = 'Le train gagne $038 %.\n\n[^1]: Une remarque.\n[^2]: [Insee](https://insee.example)\n\nUn mot[^2].\n';
    const titles = offered(text).all.flatMap(({ title }) => (title.startsWith('Cite') ? [title] : []));
    expect(titles).toEqual(['Cite “Insee” (not rated)']);
    expect(done(text, 'Cite “Insee”')).toContain('Le train gagne 38 %[^2].');
  });
});
