import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { readBibliography } from '../../server/src/core/bibliography/read.ts';
import { citables } from '../../server/src/core/features/cite/citable.ts';
import { citeNew, readTyped } from '../../server/src/core/features/cite/new-source.ts';
import { toldSource } from '../../server/src/core/features/cite/told-source.ts';
import type { NewSource } from '../../server/src/core/sources/model.ts';
import { apply, FULL } from './offered.ts';
import { read, unmark } from './read.ts';

const NOWHERE = { start: 0, end: 0 };

/** The body after citing the source of that name at the selection ‹ ›. */
const cited = (marked: string, name: string): string | null | undefined => {
  const { text, spans } = unmark(marked + FULL);
  const found = citables(read(text), spans[0] ?? NOWHERE, 'en');
  if (found === null) return null;
  const one = found.find((citable) => citable.name === name);
  return one && apply(text, one.edits).replace(FULL, '');
};

describe('a source is cited where the writer is', () => {
  test.each([
    [
      'in a sentence, before its full stop',
      'Le train gagne ‹›du terrain.',
      'Le train gagne du terrain (Source : Insee).',
    ],
    ['in a gap, there', 'Le train gagne ‹›, dit-on.', 'Le train gagne (Source : Insee), dit-on.'],
    ['in brackets begun', 'Le train gagne (Source : ‹›', 'Le train gagne (Source : Insee)'],
    [
      'after words selected',
      'Le train gagne ‹38 % de voyageurs› en un an.',
      'Le train gagne 38 % de voyageurs en un an (Source : Insee).',
    ],
    ['as the article cites', 'Il baisse (Ademe). Le ‹›train gagne.', 'Il baisse (Ademe). Le train gagne (Insee).'],
  ])('%s', (_where, marked, expected) => {
    expect(cited(marked, 'Insee')).toBe(expected);
  });

  test.each([
    ['a heading', '# Le ‹›train\n\nIl gagne.'],
    ['code', 'Il gagne.\n\n```\nle ‹›train\n```'],
    ['front matter', '---\ntitle: le ‹›train\n---\n\nIl gagne.'],
  ])('and nowhere in %s', (_where, marked) => {
    expect(cited(marked, 'Insee')).toBeNull();
  });

  test('by its key, where a bibliography has it', () => {
    const { text, spans } = unmark('---\nbibliography: refs.bib\n---\n\nLe train ‹›gagne du terrain.\n');
    const refs = '@report{insee24, author = {{Insee}}, title = {Le rail}, year = {2024}}';
    const bibliographies = new Map([['refs.bib', readBibliography('refs.bib', refs)]]);
    const [found, ...others] = citables(parseArticle(text, { bibliographies }), spans[0] ?? NOWHERE, 'fr') ?? [];
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: 'Insee', isListed: true });
    expect(found?.detail).toContain('2024');
    expect(found && apply(text, found.edits)).toContain('gagne du terrain [@insee24].');
  });

  test('the most plausible first: with an excerpt that holds the figure, named, near, cited most', () => {
    const { text, spans } =
      unmark(`Le prix monte (Source : Ademe).\n\nLe train ‹›gagne 38 % de voyageurs.${FULL}   - Extraits :
     - « Le train gagne 38 % de voyageurs. »
3. **Cerema** - Note
`);
    const found = citables(read(text), spans[0] ?? NOWHERE, 'fr') ?? [];
    expect(found.map(({ name }) => name)).toEqual(['Ademe', 'Insee', 'Cerema']);
    expect(found[0]).toMatchObject({
      evidence: '« Le train gagne 38 % de voyageurs. »'.replaceAll(' ', ' '),
      isListed: true,
    });
    expect(found[1]).toMatchObject({ evidence: null });
    expect(found[0]?.detail).toContain('6/10');
  });
});

describe('what is typed or pasted', () => {
  const article = read(`Un mot.${FULL}`);

  test.each<[string, NewSource | null]>([
    ['https://talus.example/carte?page=2', { name: 'talus.example', address: 'https://talus.example/carte?page=2' }],
    ['www.talus.example/carte', { name: 'talus.example', address: 'https://www.talus.example/carte' }],
    ['https://insee.example/loyers', { name: 'Insee', address: 'https://insee.example/loyers' }],
    ['10.1234/abc.5-6', { name: '10.1234/abc.5-6', address: 'https://doi.org/10.1234/abc.5-6' }],
    ['doi:10.1234/abc', { name: '10.1234/abc', address: 'https://doi.org/10.1234/abc' }],
    [
      '[Carte des talus](https://talus.example/carte)',
      { name: 'Carte des talus', address: 'https://talus.example/carte' },
    ],
    [
      'Carte des talus – https://talus.example/carte',
      { name: 'Carte des talus', address: 'https://talus.example/carte' },
    ],
    ['  Carte   des talus ', { name: 'Carte des talus' }],
    ['   ', null],
    ['x'.repeat(501), null],
  ])('%s', (typed, expected) => {
    expect(readTyped(typed, article)).toEqual(expected);
  });
});

describe('a new source is listed and cited in one step', () => {
  const cite = (marked: string, source: NewSource) => {
    const { text, spans } = unmark(marked);
    const found = citeNew(read(text), spans[0] ?? NOWHERE, source);
    if (found === null) return null;
    const after = apply(text, found.edits);
    const line =
      found.missing === null ? null : after.slice(after.lastIndexOf('\n', found.missing - 1) + 1, found.missing);
    return { after, line, wasListed: found.wasListed };
  };

  test('in the shape of the list, with the cursor at what is still missing', () => {
    const found = cite(`Le train ‹›gagne 38 %.${FULL}`, { name: 'Cerema', address: 'https://cerema.example/a' });
    expect(found?.after).toBe(
      `Le train gagne 38 % (Source : Cerema).${FULL.trimEnd()}\n3. **Cerema**\n   - Date :\n   - URL : https://cerema.example/a\n   - Fiabilité : /10\n`,
    );
    expect(found).toMatchObject({ line: '   - Date :', wasListed: false });
  });

  test('in a list of its own where there is none', () => {
    const found = cite('Le train ‹›gagne 38 %.\n', {
      name: 'Cerema',
      address: 'https://cerema.example/a',
      date: '2025',
    });
    expect(found?.after).toBe(
      'Le train gagne 38 % (Source : Cerema).\n\n## Sources et références\n\n1. **Cerema**\n   - Date : 2025\n   - URL : https://cerema.example/a\n   - Fiabilité : /10\n',
    );
    expect(found?.line).toBe('   - Fiabilité : ');
  });

  test('by the next number where entries are cited by number', () => {
    const numbered =
      'Les prix montent [1]. Ils baissent [2]. Le train ‹›gagne.\n\n## Références\n\n1. Insee - https://insee.example\n2. Ademe - https://ademe.example\n';
    const found = cite(numbered, { name: 'Cerema', address: 'https://cerema.example/a' });
    expect(found?.after).toContain('Le train gagne [3].');
    expect(found?.after).toContain('\n3. Cerema - https://cerema.example/a');
  });

  test('a selected address gives way to its citation', () => {
    const found = cite(`Le train gagne 38 % (‹https://cerema.example/a›).${FULL}`, {
      name: 'Cerema',
      address: 'https://cerema.example/a',
    });
    expect(found?.after.split('\n')[0]).toBe('Le train gagne 38 % (Source : Cerema).');
  });

  test('what is listed already is cited, and not listed twice', () => {
    const found = cite(`Le train ‹›gagne 38 %.${FULL}`, { name: 'x', address: 'https://www.insee.example/prix/' });
    expect(found).toEqual({ after: `Le train gagne 38 % (Source : Insee).${FULL}`, line: null, wasListed: true });
  });

  const TOLD: NewSource = {
    name: 'La Gazette',
    address: 'https://gazette.example/rail',
    title: 'Le *rail* en <b>2025</b>',
    author: 'Anne_Roux_',
    date: '04/06/2025',
  };

  test.each([
    [
      'bold, with fields',
      FULL,
      '3. **La Gazette**, « Le \\*rail\\* en \\<b\\>2025\\</b\\> », Anne\\_Roux\\_\n   - Date : 04/06/2025\n',
    ],
    [
      'linked',
      '\n\n## Sources\n\n- [Insee](https://insee.example)\n',
      '\n- [La Gazette](https://gazette.example/rail), « Le',
    ],
    ['plain', '\n\n## Sources\n\n- Insee - https://insee.example\n', '\n- La Gazette, « Le \\*rail\\*'],
    ['new', '\n', '\n1. **La Gazette**, « Le \\*rail\\*'],
  ])('with the title and the author that its page tells, as words, in a list that is %s', (_shape, list, entry) => {
    const found = cite(`Le train ‹›gagne 38 %.${list}`, TOLD);
    expect(found?.after).toContain(entry);
    const { sources, citations } = read(found?.after ?? '');
    const told = sources.find(({ name }) => name === 'La Gazette');
    expect(told).toMatchObject({ url: { href: 'https://gazette.example/rail' } });
    expect(citations.find(({ name }) => name === 'La Gazette')?.source).toBe(told && sources.indexOf(told));
  });

  test('dates are written as the list writes its own, and a listed site keeps its name', () => {
    const of = (date: string, url = 'https://www.gazette.example/quais') =>
      toldSource(read(`Un mot.\n\n## Sources\n\n- **Gazette du Val**\n  - Date : ${date}\n  - URL : ${url}\n`), {
        ...TOLD,
        date: '2025-06-04',
      });
    expect(of('03/02/2024')).toMatchObject({ name: 'Gazette du Val', date: '04/06/2025' });
    expect(of('2024-02-03')).toMatchObject({ date: '2025-06-04' });
    expect(of('3 février 2024', 'https://other.example')).toMatchObject({ name: 'La Gazette', date: '4 juin 2025' });
  });

  test('nothing in code', () => {
    expect(cite(`\`\`\`\nle ‹›train\n\`\`\`\n${FULL}`, { name: 'Cerema' })).toBeNull();
  });
});
