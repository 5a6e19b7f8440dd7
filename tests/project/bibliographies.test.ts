import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../server/src/project/bibliographies.ts';
import { diskFiles } from '../../server/src/project/files.ts';
import { memoryFiles, runIn, type Tree } from '../cli/world.ts';

const BIB = '@misc{a, title = {T}}\n';
const naming = (path: string): string => `---\nbibliography: ${path}\n---\n\nUn mot [@a].\n`;

const outcome = async (tree: Tree, article: string, path: string, windows = false): Promise<string | undefined> => {
  const loaded = await createLibrary(memoryFiles(tree, windows)).of(article, naming(path));
  const one = loaded.get(path);
  return one?.problems[0]?.code ?? one?.items.map(({ id }) => id).join();
};

test.each([
  ['beside the article', { 'x/refs.bib': BIB }, 'x/a.md', 'refs.bib', 'a'],
  ['above the article, in the working folder', { 'refs.bib': BIB, 'x/a.md': '' }, 'x/a.md', '../refs.bib', 'a'],
  ['below it', { 'x/y/refs.bib': BIB }, 'x/a.md', './y/refs.bib', 'a'],
  ['with backslashes', { 'x/y/refs.bib': BIB }, 'x/a.md', 'y\\refs.bib', 'a'],
  ['above the working folder', { '../refs.bib': BIB, 'a.md': '' }, 'a.md', '../refs.bib', 'outside'],
  ['a link to a file inside', { 'b.bib': BIB, 'refs.bib': { link: 'b.bib' } }, 'a.md', 'refs.bib', 'a'],
  ['a link to a file outside', { '../b.bib': BIB, 'refs.bib': { link: '../b.bib' } }, 'a.md', 'refs.bib', 'outside'],
  ['a link to another kind of file', { '.env': 'S=1', 'refs.bib': { link: '.env' } }, 'a.md', 'refs.bib', 'format'],
  ['nowhere', { 'a.md': '' }, 'a.md', 'refs.bib', 'missing'],
  ['a folder', { 'refs.bib/x': '' }, 'a.md', 'refs.bib', 'unreadable'],
  ['closed to the user', { 'refs.bib': { fails: 'EACCES' } }, 'a.md', 'refs.bib', 'unreadable'],
  ['beside an article outside the working folder', { '/far/refs.bib': BIB, 'a.md': '' }, '/far/a.md', 'refs.bib', 'a'],
  ['above such an article', { '/far/x/a.md': '', '/far/b.bib': BIB }, '/far/x/a.md', '../b.bib', 'outside'],
  ['absolute, which is not even tried', { '/etc/b.bib': BIB }, 'a.md', '/etc/b.bib', undefined],
] as const)('a bibliography %s', async (_where, tree, article, path, expected) => {
  expect(await outcome(tree, article, path)).toBe(expected);
});

test('a file is read once for all articles that name it', async () => {
  const files = memoryFiles({ 'refs.bib': BIB, 'x/a.md': '' });
  const read: string[] = [];
  const library = createLibrary({
    ...files,
    read: (path) => {
      read.push(path);
      return files.read(path);
    },
  });
  await library.of('a.md', naming('refs.bib'));
  await library.of('x/a.md', naming('../refs.bib'));
  expect(read).toEqual(['refs.bib']);
});

test('on a disk, a link out of the article’s folder is not followed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  try {
    mkdirSync(join(root, 'in'));
    writeFileSync(join(root, 'secret.bib'), BIB);
    writeFileSync(join(root, 'in/good.bib'), BIB);
    symlinkSync('../secret.bib', join(root, 'in/refs.bib'));
    const article = join(root, 'in/a.md');
    const library = createLibrary(diskFiles);
    expect((await library.of(article, naming('refs.bib'))).get('refs.bib')?.problems).toEqual([{ code: 'outside' }]);
    expect((await library.of(article, naming('good.bib'))).get('good.bib')?.items).toHaveLength(1);
  } finally {
    rmSync(root, { recursive: true });
  }
});

describe('the command line', () => {
  test('check knows the keys of a bibliography', async () => {
    const text = '---\nbibliography: refs.bib\n---\n\nUn mot [@a], un autre [@b].\n';
    const { code, out } = await runIn({ 'x/a.md': text, 'x/refs.bib': BIB }, ['check', 'x/a.md']);
    expect(code).toBe(1);
    expect(out).toContain('“@b” is not in the bibliography');
    expect(out).not.toContain('“@a”');
  });

  test('check says that a bibliography is missing, and goes on', async () => {
    const { code, out } = await runIn({ 'a.md': naming('refs.bib') }, ['check', 'a.md']);
    expect(code).toBe(0);
    expect(out).toContain('The bibliography “refs.bib” does not exist.');
  });

  test('inspect shows its sources', async () => {
    const { out } = await runIn({ 'a.md': naming('refs.bib'), 'refs.bib': BIB }, [
      'inspect',
      '--format',
      'json',
      'a.md',
    ]);
    expect(JSON.parse(out).files[0].sources).toMatchObject([{ name: 'T', aliases: ['@a'] }]);
  });
});
