import { describe, expect, test } from 'vitest';
import { ARTICLE } from '../protocol/articles.ts';
import { runIn, type Tree } from './world.ts';

const LIBRARY = 'sources:\n  - name: Office des ponts\n';
const TREE: Tree = {
  'a.md': ARTICLE,
  'notes.txt': 'Appeler la mairie lundi.\n',
  'package.json': '{ "name": "journal", "version": "1.0.0", "files": ["dist"] }',
  'link.json': { link: 'a.md' },
  'sources.yml': LIBRARY,
};

/** What each command that writes is told, before the name of the file. */
const WRITERS = [
  ['a report', ['check', '-f', 'json', '-o']],
  ['text', ['check', '-o']],
  ['a line each', ['check', '-f', 'compact', '-o']],
  ['annotations', ['check', '-f', 'github', '-o']],
  ['a page', ['check', '-f', 'html', '-o']],
  ['SARIF', ['check', '-f', 'sarif', '-o']],
  ['JUnit', ['check', '-f', 'junit', '-o']],
  ['what is read', ['inspect', '-f', 'json', '-o']],
  ['what is read, for people', ['inspect', '-o']],
  ['a baseline', ['check', '--update-baseline', '--baseline']],
  ['a part', ['check', '--shard', '1/1', '-o']],
  ['a library', ['convert', '--to', 'library', '-o']],
  ['BibTeX', ['convert', '--to', 'bibtex', '-o']],
  ['CSL', ['convert', '--to', 'csl', '-o']],
  ['a list', ['convert', '--to', 'list', '-o']],
  ['addresses', ['links', '-f', 'json', '-o']],
  ['addresses, for people', ['links', '-o']],
  ['addresses, for an editor', ['links', '-f', 'markdown', '-o']],
  ['a cache', ['links', '--cache']],
] as const;

/** Articles whose addresses are asked of nobody. */
const WITHOUT_LINKS = { ...TREE, 'a.md': ARTICLE.replaceAll('https://', 'dossier ') };

describe.each(WRITERS)('%s', (_what, words) => {
  test.each([
    ['link.json', 'is a Markdown document, which would be lost'],
    ['notes.txt', 'holds something else than what would be written'],
    ['package.json', 'holds something else than what would be written'],
  ])('never takes the place of %s', async (path, reason) => {
    const { code, err, written } = await runIn(WITHOUT_LINKS, [...words, path, 'a.md']);
    expect([code, written]).toEqual([2, {}]);
    expect(err).toContain(`sourcier: ${path}: ${reason}`);
  });

  test('takes the place of what it wrote before, of nothing, and of an empty file', async () => {
    const first = await runIn(WITHOUT_LINKS, [...words, 'out.data', 'a.md']);
    expect(first.code).toBeLessThan(2);
    const text = first.written['out.data'] ?? '';
    for (const before of [text, '', '\n']) {
      const again = await runIn({ ...WITHOUT_LINKS, 'out.data': before }, [...words, 'out.data', 'a.md']);
      expect([again.err, again.written]).toEqual([first.err, { 'out.data': text }]);
    }
  });
});

test.each([
  ['-o', 'check -f json -o b.md a.md'],
  ['--baseline', 'check --baseline a.md b.md'],
  ['--baseline', 'check --update-baseline --baseline a.md b.md'],
  ['--cache', 'links --cache a.mdx b.md'],
])('%s that the shell gave an article says so before anything is read', async (_option, words) => {
  const { code, err, written } = await runIn(TREE, words.split(' '));
  expect([code, written]).toEqual([2, {}]);
  expect(err).toContain('names a Markdown document, which would be lost.');
  expect(err).toContain('a glob stands in quotes');
});

test('a file that the command reads is not written', async () => {
  const tree: Tree = { ...TREE, 'other.yml': { link: 'sources.yml' } };
  const converted = await runIn(tree, ['convert', '--to', 'library', '-o', 'other.yml', 'sources.yml']);
  expect([converted.code, converted.written]).toEqual([2, {}]);
  expect(converted.err).toContain('other.yml: is read by this command');
  const part = (await runIn(TREE, ['check', '--shard', '1/1', 'a.md'])).out;
  const merged = await runIn({ 'part.json': part }, ['merge', '-o', 'part.json', 'part.json']);
  expect([merged.code, merged.written]).toEqual([2, {}]);
  expect(merged.err).toContain('part.json: is read by this command');
});

test('what stands there and cannot be read is left', async () => {
  const { code, err, written } = await runIn({ 'a.md': ARTICLE, 'r.json': { fails: 'EACCES' } }, [
    ...['check', '-f', 'json', '-o', 'r.json', 'a.md'],
  ]);
  expect([code, written]).toEqual([2, {}]);
  expect(err).toBe('sourcier: r.json: cannot be written (EACCES: it failed).\n');
});

test('a baseline of a later form is refused, read and written', async () => {
  const tree: Tree = { 'a.md': ARTICLE, 'known.json': '{"version": 2, "files": {}}' };
  const read = await runIn(tree, ['check', '--baseline', 'known.json', 'a.md']);
  expect([read.code, read.out]).toEqual([2, '']);
  expect(read.err).toContain('known.json: a later version of Sourcier wrote this baseline');
  const update = await runIn(tree, ['check', '--baseline', 'known.json', '--update-baseline', 'a.md']);
  expect([update.code, update.written]).toEqual([2, {}]);
  const same = await runIn({ ...tree, 'known.json': '{"version": 1, "files": {}}' }, [
    ...['check', '--baseline', 'known.json', 'a.md'],
  ]);
  expect([same.code, same.err]).toEqual([1, '']);
});

test.each([
  ['library', 'sources.yml', 'sources:\n  - name: Office des ponts\n'],
  ['bibtex', 'refs.bib', '@misc{pont-2024,\n  title = {Pont},\n}\n'],
  ['csl', 'refs.json', '[{"id": "pont", "title": "Pont"}]\n'],
  ['list', 'list.txt', '## Sources et références\n\n1. **Office des ponts** - Étude\n'],
])('other sources in the form %s are written over only with --overwrite', async (to, path, text) => {
  const words = ['convert', '--to', to, 'a.md', '-o', path];
  const tree: Tree = { 'a.md': ARTICLE, [path]: text };
  const refused = await runIn(tree, words);
  expect([refused.code, refused.written]).toEqual([2, {}]);
  expect(refused.err).toContain(`${path}: holds something else than what would be written`);
  const forced = await runIn(tree, [...words, '--overwrite']);
  expect([forced.code, Object.keys(forced.written)]).toEqual([0, [path]]);
});
