import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../server/src/core/interop/bibtex.ts';
import { toCsl } from '../../server/src/core/interop/csl.ts';
import { toLibrary } from '../../server/src/core/interop/library.ts';
import { toList } from '../../server/src/core/interop/list.ts';
import { type BibliographicReference, keysFor } from '../../server/src/core/interop/reference.ts';
import { referencesIn, referencesOfArticle } from '../../server/src/core/interop/references.ts';
import { runIn } from '../cli/world.ts';
import { runs } from '../fuzz/runs.ts';

type Main = Pick<BibliographicReference, 'name' | 'kind' | 'date' | 'url' | 'reliability' | 'aliases' | 'excerpts'>;

const main = ({ name, kind, date, url, reliability, aliases, excerpts }: BibliographicReference): Main => {
  return { name, kind, date, url, reliability, aliases, excerpts };
};

const whole = (one: Main): BibliographicReference => ({
  ...one,
  key: null,
  item: null,
  entry: null,
  domains: [],
  rating: null,
});

const readAgain = (path: string, text: string): readonly BibliographicReference[] => {
  const { references, line } = referencesIn(path, text, 'fr');
  expect(line).toBeNull();
  return references;
};

/** Every form, there and back. */
const TRIPS: readonly (readonly [
  string,
  (references: readonly BibliographicReference[]) => readonly BibliographicReference[],
])[] = [
  ['CSL JSON', (references) => readAgain('a.json', toCsl(references))],
  ['BibTeX', (references) => readAgain('a.bib', toBibtex(references))],
  ['a library', (references) => readAgain('sources.yml', toLibrary(references))],
  ['a French list', (references) => referencesOfArticle(toList(references, 'fr'), 'fr').references],
  ['an English list', (references) => referencesOfArticle(toList(references, 'en'), 'en').references],
];

const word = fc.constantFrom(
  'Insee',
  'Le Monde',
  'Étude',
  'Œuvre',
  'R&D',
  '50 % des',
  'rapport',
  '東京',
  'C#',
  "l'eau",
  'No 5',
);

const hostile = fc.constantFrom('{', '}', '\\', '~', '^', '$', '#', '"', '_x_', '%', ' - ', ': ', '&amp;', '🙂', "'");

const excerpt = fc
  .constantFrom('Les moulins ferment.', 'Rents rose by 12% in 2024: “too fast”.', '12 480 habitants')
  .map((text) => ({ text, kind: 'excerpt' as const, url: null, date: null }));

const reference = (name: fc.Arbitrary<string>): fc.Arbitrary<Main> =>
  fc.record({
    name,
    kind: fc.option(fc.constantFrom('Étude', 'Article (connu)', 'Press release'), { nil: null }),
    date: fc.option(fc.constantFrom('2025', '2025-06', '2025-06-04', '1999-12-31'), { nil: null }),
    url: fc.option(fc.constantFrom('https://example.org/a_b?c=d&e=%20#f', 'http://é.example.org/~x'), { nil: null }),
    reliability: fc.option(fc.constantFrom('8/10', '4/5', '7,5/10', '80 %'), { nil: null }),
    aliases: fc.uniqueArray(fc.constantFrom('ODM', 'Office des moulins', 'R&D 5 %'), { maxLength: 2 }),
    excerpts: fc.uniqueArray(excerpt, { maxLength: 2, selector: ({ text }) => text }),
  });

const plainName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const hostileName = fc
  .array(fc.oneof(word, hostile), { minLength: 1, maxLength: 6 })
  .map((parts) => `A${parts.join('')}`.replace(/\s+/g, ' ').trim());

describe.each(TRIPS)('through %s', (_, trip) => {
  test('references come back as they were', () => {
    fc.assert(
      fc.property(fc.array(reference(plainName), { minLength: 1, maxLength: 5 }), (references) => {
        const names = references.map((one, i) => ({ ...one, name: `${one.name} ${'abcde'.charAt(i)}` }));
        expect(trip(names.map(whole)).map(main)).toEqual(names);
      }),
    );
  });
});

test.each(TRIPS.filter(([form]) => !form.endsWith('list')))(
  'names come back letter by letter through %s',
  (_, trip) => {
    fc.assert(
      fc.property(reference(hostileName), (one) => {
        expect(trip([whole(one)])[0]?.name).toBe(one.name);
      }),
      runs(5),
    );
  },
);

const LIBRARY = `sources:
  - name: Office des moulins
    aliases: [ODM, Moulins de France]
    kind: Étude
    date: 2024-05
    url: https://moulins.example/a
    domains: [moulins.example, moulins.org]
    reliability: { score: 8/10, reason: "données publiques, 5 % d’écart", ratedBy: Ana & Léo, ratedOn: 2024-01-02, expires: 2026 }
    excerpts:
      - { text: Les moulins ferment., url: "https://moulins.example/b_c", date: 2023 }
      - Il en reste 12 % à l’ouest.
    facts:
      - 12 480 moulins en 2024
      - { text: 3 moulins neufs, date: 2025-01 }
  - { name: Gazette du val, domains: [gazette.example], reliability: 7/10 }
`;

describe('all that a library knows', () => {
  const own = toLibrary(readAgain('sources.yml', LIBRARY));

  test.each(TRIPS.filter(([form]) => !form.endsWith('list')))('comes back through %s', (_, trip) => {
    expect(toLibrary(trip(readAgain('sources.yml', LIBRARY)))).toBe(own);
    expect(own).toContain('expires: "2026"');
    expect(own).toContain('- text: 3 moulins neufs');
  });

  test('comes back through CSL and BibTeX, one after the other', () => {
    const bibtex = toBibtex(readAgain('a.json', toCsl(readAgain('sources.yml', LIBRARY))));
    expect(toLibrary(readAgain('b.json', toCsl(readAgain('a.bib', bibtex))))).toBe(own);
  });
});

test('keys are plain, and each is another', () => {
  const one = whole({
    name: 'Élan & Cie : rapport',
    kind: null,
    date: '2025-01',
    url: null,
    reliability: null,
    aliases: [],
    excerpts: [],
  });
  expect(keysFor([one, one, { ...one, name: '東京' }])).toEqual([
    'elan-cie-rapport-2025',
    'elan-cie-rapport-2025-2',
    'source-2025',
  ]);
  const keyed = { ...one, key: 'elan:25' };
  expect(keysFor([keyed, keyed, { ...one, key: 'é lan' }], (key) => !key.includes(' '))).toEqual([
    'elan:25',
    'elan-cie-rapport-2025',
    'elan-cie-rapport-2025-2',
  ]);
});

describe('on the command line', () => {
  const ARTICLE =
    '# A\n\n## Sources\n\n1. **Insee** - Étude\n   - Date : 2025\n   - URL : https://example.org\n   - Fiabilité : 8/10\n';

  test('an article’s sources become BibTeX, and that a list again', async () => {
    const bibtex = await runIn({ 'a.md': ARTICLE }, ['convert', '--to', 'bibtex', 'a.md']);
    expect(bibtex.code).toBe(0);
    expect(bibtex.out).toContain('@misc{insee-2025,');
    const list = await runIn({ 'a.bib': bibtex.out }, ['convert', '--to', 'list', 'a.bib', '--lang', 'fr']);
    expect(`# A\n\n${list.out}`).toBe(ARTICLE.replace('## Sources', '## Sources et références'));
  });

  test('Zotero’s CSL JSON becomes a library', async () => {
    const zotero = JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/AB',
        type: 'report',
        title: 'Les moulins',
        publisher: 'Observatoire des moulins',
        issued: { 'date-parts': [['2025', 6, 4]] },
        note: 'Fiabilité : 7/10\nvu le 3 mai',
      },
    ]);
    const { out } = await runIn({ 'z.json': zotero }, ['convert', '--to', 'library', 'z.json']);
    expect(out).toBe(
      'sources:\n  - name: Observatoire des moulins\n    aliases:\n      - Les moulins\n    kind: Report\n    date: 2025-06-04\n    reliability: 7/10\n',
    );
  });

  test.each(['list', 'bibtex', 'csl', 'library'])('no sign that a terminal obeys is printed in a %s', async (form) => {
    const tree = { 'sources.yml': 'sources:\n  - name: "Gaz\\e[31mette\\x07 du val"\n' };
    const { code, out } = await runIn(tree, ['convert', '--to', form, 'sources.yml']);
    expect(code).toBe(0);
    expect(out).toContain('du val');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('a bad entry is told and the others are kept; nothing at all is a failure', async () => {
    const bib = '@misc{a, title = {Un}, year = 2024}\n@misc{b, title = {Deux\n';
    const { code, out, err } = await runIn({ 'a.bib': bib }, ['convert', '--to', 'csl', 'a.bib']);
    expect([code, JSON.parse(out).length]).toEqual([2, 2]);
    expect(err).toContain('a.bib: an entry is badly written, line 2.');
    const none = await runIn({ 'a.md': '# Rien\n' }, ['convert', '--to', 'csl', 'a.md']);
    expect([none.code, none.err]).toEqual([2, 'sourcier: No source was found.\n']);
  });
});
