import { describe, expect, test } from 'vitest';
import { inspectJson } from '../../server/src/report/inspect.ts';
import { inspectText } from '../../server/src/report/inspect-text.ts';
import { faults } from '../client/typography.ts';
import { ARTICLE } from '../protocol/articles.ts';
import { inspected, styleIn } from './files.ts';

const read = (text: string) => JSON.parse(inspectJson([inspected('a.md', text)])).files[0];

/** An article with one entry, whose fields are given. */
const entry = (...fields: readonly string[]): string =>
  `# T\n\n## Sources\n\n1. **Atelier** - Étude\n${fields.map((field) => `   - ${field}\n`).join('')}`;

test('shows an article as it was understood', () => {
  const { path, language, frontMatter, sources, citations, claims, coverage, disagreements, ...rest } = read(ARTICLE);
  expect(rest).toEqual({
    article: true,
    reason: 'An article: it lists sources under “Sources et références”.',
    text: { kind: 'reporting', by: 'computed', sections: [] },
  });
  expect({ path, language, frontMatter }).toEqual({
    path: 'a.md',
    language: 'fr',
    frontMatter: { title: 'Le vélo en ville', date: '2025-09-01', sources: 3 },
  });
  expect(sources).toHaveLength(3);
  const { span, ...first } = sources[0];
  expect(ARTICLE.slice(span.start, span.end)).toContain('**Atelier Vélo** - Étude');
  expect(first).toEqual({
    name: 'Atelier Vélo',
    aliases: [],
    kind: 'Étude',
    date: '2025-03-12',
    url: 'https://atelier-velo.example/pistes',
    reliability: { score: 8, scale: 10, text: '8/10' },
  });
  expect(
    citations.map(({ span: at, ...citation }: (typeof sources)[0]) => [citation, ARTICLE.slice(at.start, at.end)]),
  ).toEqual([
    [{ name: 'Atelier Vélo', form: 'marker', source: 0 }, 'Atelier Vélo'],
    [{ name: 'Baromètre des cyclistes', form: 'marker', source: null }, 'Baromètre des cyclistes'],
    [{ name: 'Mairie de Lorient', form: 'marker', source: 1 }, 'Mairie de Lorient'],
  ]);
  expect(claims.map(({ kind, strength, support }: (typeof sources)[0]) => [kind, strength, support])).toContainEqual([
    'statistic',
    'strong',
    [1],
  ]);
  expect(Object.keys(claims[0])).toEqual(['span', 'cue', 'kind', 'strength', 'support', 'markedBy']);
  const supported = claims.filter(({ support }: { support: number[] }) => support.length > 0).length;
  expect(supported).toBe(claims.length - 1);
  expect(disagreements).toEqual([]);
  const asked = claims.filter(({ strength }: { strength: string }) => strength === 'strong');
  const covered = asked.filter(({ support }: { support: number[] }) => support.length > 0).length;
  const share = covered / asked.length;
  expect(coverage).toEqual({ level: 'publish', claims: asked.length, supported: covered, share });
});

describe('a source', () => {
  test.each([
    ['Date : 04/06/2025', '2025-06-04'],
    ['Date : mai 2025', '2025-05'],
    ['Date : T3 2025', '2025-Q3'],
    ['Date : 2025', '2025'],
    ['Date : s. d.', null],
    ['Date : bientôt', null],
    ['URL : https://a.example', null],
  ])('with "%s" has the date %s', (field, date) => {
    expect(read(entry(field, 'Fiabilité : 8/10')).sources[0].date).toBe(date);
  });

  test('without fields has null for what it does not say', () => {
    const [source] = read('# T\n\nIl pleut (Source : Atelier).\n\n## Sources\n\n- Atelier\n').sources;
    expect(source).toMatchObject({ name: 'Atelier', kind: null, date: null, url: null, reliability: null });
  });

  test.each([
    ['Fiabilité : 80 %', { score: 8, scale: 100, text: '80 %' }],
    ['Fiabilité : inconnue', { score: null, scale: null, text: 'inconnue' }],
  ])('with "%s" has the reliability %j', (field, reliability) => {
    expect(read(entry(field, 'Date : 2025')).sources[0].reliability).toEqual(reliability);
  });
});

test('an article without claims has no share of them', () => {
  expect(read('# T\n').coverage).toEqual({ level: 'publish', claims: 0, supported: 0, share: null });
});

describe('front matter', () => {
  test.each([
    ['none', '# T\n', null],
    ['empty', '---\n---\n# T\n', {}],
    ['a TOML date', '+++\ndate = 2025-06-04\n+++\n', { date: '2025-06-04' }],
    ['a mapping that holds itself', '---\na: &a\n  b: *a\n---\n', { a: { b: null } }],
    ['a list shared by two keys', '---\na: &a [1]\nb: *a\n---\n', { a: [1], b: [1] }],
    ['a large integer', '---\na: 123456789012345678901234567890\n---\n', { a: 1.2345678901234568e29 }],
    ['a set', '---\na: !!set {x, y}\n---\n', { a: ['x', 'y'] }],
    ['a key that objects have', '---\n"__proto__": 1\n---\n', JSON.parse('{"__proto__": 1}')],
  ])('with %s is data', (_what, text, data) => {
    expect(read(text).frontMatter).toEqual(data);
  });

  test('that is very deep is cut off', () => {
    const text = `---\na: ${'['.repeat(500)}${']'.repeat(500)}\n---\n`;
    expect(JSON.stringify(read(text).frontMatter)).toMatch(/^\{"a":\[{39}null\]{39}\}$/);
  });
});

describe('for people', () => {
  test('shows sources, citations and claims', () => {
    const lines = inspectText([inspected('a.md', ARTICLE, 'fr')], styleIn('fr')).split('\n');
    expect(lines[1]).toMatch(/^ {2}Un article\u00A0: /);
    expect([lines[0], ...lines.slice(2, 4)]).toEqual(['a.md (en français)', '  3 sources', '  3 citations (marker 3)']);
    expect(lines[4]).toMatch(/^ {2}\d affirmations, dont \d avec une source \(\d+\u00A0%\)$/);
    expect(lines[5]).toBe('    1. Atelier Vélo       8/10 · Étude · 12 mars 2025 · citée 1\u00A0fois');
    expect(lines[7]).toBe('    3. Revue Cyclable     7/10 · Article · 10 août 2025');
    expect(lines.slice(8)).toEqual(['  Citées mais absentes de la liste\u00A0:', '    Baromètre des cyclistes', '']);
    expect(lines.flatMap((line) => faults(line.trim()))).toEqual([]);
  });

  test('shows a document that has nothing', () => {
    const text = inspectText([inspected('a.md', '# T\n'), inspected('b.md', '')], styleIn('en'));
    const nothing = ['  No article: it neither lists nor cites sources.', '  0 sources', '  0 citations', '  0 claims'];
    expect(text.split('\n')).toEqual(['a.md (in French)', ...nothing, '', 'b.md (in French)', ...nothing, '']);
  });
});
