import { describe, expect, test } from 'vitest';
import type { DirectoryEntry, Kind } from '../../server/src/project/files.ts';
import { findFiles } from '../../server/src/project/find.ts';
import { memoryFiles, type Tree } from './world.ts';

const TREE: Tree = {
  'a.md': '',
  'notes.txt': '',
  'posts/b.md': '',
  'posts/c.markdown': '',
  'posts/d.mdx': '',
  'posts/e.QMD': '',
  'posts/f.Rmd': '',
  'posts/photo.png': '',
  'posts/deep/er/g.md': '',
  'posts/.draft.md': '',
  'posts/.hidden/h.md': '',
  'posts/node_modules/lib/README.md': '',
  'posts/été [1].md': '',
  'posts/x1.md': '',
  'posts/x[1].md': '',
  'empty/photo.png': '',
  '/abs/z.md': '',
};

const found = async (asked: readonly string[], tree: Tree = TREE, windows = false) => {
  const { paths, problems } = await findFiles(memoryFiles(tree, windows), asked);
  return [paths, problems.map(({ code, path }) => `${code} ${path}`)];
};

describe('a file', () => {
  test.each([
    ['a.md', 'a.md'],
    ['./a.md', 'a.md'],
    ['posts/../a.md', 'a.md'],
    ['/abs/z.md', '/abs/z.md'],
    ['notes.txt', 'notes.txt'],
    ['posts/.draft.md', 'posts/.draft.md'],
    ['posts/node_modules/lib/README.md', 'posts/node_modules/lib/README.md'],
  ])('%s is found, whatever its name', async (asked, path) => {
    expect(await found([asked])).toEqual([[path], []]);
  });

  test('that exists is not read as a glob', async () => {
    expect(await found(['posts/x[1].md'])).toEqual([['posts/x[1].md'], []]);
    expect(await found(['posts/été [1].md'])).toEqual([['posts/été [1].md'], []]);
  });

  test.each(['b.md', 'posts/zz.md', '', 'a.md/b.md', 'notes (1).md', '!a.md'])(
    '%j that is missing is told',
    async (asked) => {
      expect(await found([asked])).toEqual([[], [`missing ${asked}`]]);
    },
  );
});

describe('a folder', () => {
  const IN_POSTS = [
    'posts/b.md',
    'posts/c.markdown',
    'posts/d.mdx',
    'posts/deep/er/g.md',
    'posts/e.QMD',
    'posts/f.Rmd',
    'posts/x1.md',
    'posts/x[1].md',
    'posts/été [1].md',
  ];

  test.each(['posts', 'posts/', './posts', './posts//'])('%s stands for its Markdown, in order', async (asked) => {
    expect(await found([asked])).toEqual([IN_POSTS, []]);
  });

  test('"." is the current one', async () => {
    expect(await found(['.'])).toEqual([['a.md', ...IN_POSTS], []]);
  });

  test('with an absolute path gives absolute paths', async () => {
    expect(await found(['/abs'])).toEqual([['/abs/z.md'], []]);
    expect(await found(['/'])).toEqual([['/abs/z.md'], []]);
  });

  test('that is hidden is searched when it is named', async () => {
    expect(await found(['posts/.hidden', 'posts/node_modules'])).toEqual([
      ['posts/.hidden/h.md', 'posts/node_modules/lib/README.md'],
      [],
    ]);
  });

  test('without Markdown is told', async () => {
    expect(await found(['empty'])).toEqual([[], ['no-markdown empty']]);
  });

  test('may hold very many files', async () => {
    const names = Array.from({ length: 200_000 }, (_, i) => `${i}.${i % 100_000 === 0 ? 'md' : 'txt'}`);
    const list = async (): Promise<readonly DirectoryEntry[]> =>
      names.map((name) => ({ name, kind: 'file', isLink: false }));
    const { paths } = await findFiles({ ...memoryFiles({ 'p/a.md': '' }), list }, ['p']);
    expect(paths).toEqual(['p/0.md', 'p/100000.md']);
  });

  test('that cannot be listed is told, and the others are searched', async () => {
    const tree: Tree = { 'p/a.md': '', 'p/shut/': { fails: 'EACCES' }, 'p/shut/b.md': '', 'p/z/c.md': '' };
    expect(await found(['p'], tree)).toEqual([['p/a.md', 'p/z/c.md'], ['denied p/shut']]);
  });
});

describe('a glob', () => {
  test.each([
    ['*.md', ['a.md']],
    ['*', ['a.md']],
    ['*.txt', ['notes.txt']],
    ['posts/*.md', ['posts/b.md', 'posts/x1.md', 'posts/x[1].md', 'posts/été [1].md']],
    ['./posts/x*.md', ['posts/x1.md', 'posts/x[1].md']],
    ['posts/x[0-9].md', ['posts/x1.md']],
    ['**/g.md', ['posts/deep/er/g.md']],
    ['posts/**/er/*', ['posts/deep/er/g.md']],
    ['{a,posts/b}.md', ['a.md', 'posts/b.md']],
    ['posts/?.md', ['posts/b.md']],
    ['/abs/*.md', ['/abs/z.md']],
    ['posts/.hidden/*', ['posts/.hidden/h.md']],
    ['**/.hidden/*', ['posts/.hidden/h.md']],
    ['posts/*/er/../er/g.md', []],
    ['**/*.MD', []],
  ])('%s finds %j', async (asked, paths) => {
    const problems = paths.length > 0 ? [] : [`no-match ${asked}`];
    expect(await found([asked])).toEqual([paths, problems]);
  });

  test('in a folder that is not there is told', async () => {
    expect(await found(['nowhere/*.md'])).toEqual([[], ['no-match nowhere/*.md']]);
  });
});

test('what is named several times is found once, first place first', async () => {
  const tree: Tree = { 'b.md': '', 'a.md': '', 'z.md': { link: 'a.md' } };
  expect(await found(['b.md', 'z.md', '*.md', '.', './b.md'], tree)).toEqual([['b.md', 'z.md'], []]);
});

test('what is found is found, whatever is missing beside it', async () => {
  expect(await found(['x.md', 'a.md', 'y/*.md'])).toEqual([['a.md'], ['missing x.md', 'no-match y/*.md']]);
});

describe('a link', () => {
  test('to a folder is followed', async () => {
    const tree: Tree = { 'p/a.md': '', 'p/z/more': { link: '../.kept' }, 'p/.kept/b.md': '' };
    expect(await found(['p'], tree)).toEqual([['p/a.md', 'p/z/more/b.md'], []]);
  });

  test('that leads out is followed where it is named alone, and told', async () => {
    const tree: Tree = {
      'p/a.md': '',
      'p/more': { link: '../elsewhere' },
      'p/b.md': { link: '../elsewhere/b.md' },
      'p/photo.png': { link: '../elsewhere/photo.png' },
      'elsewhere/b.md': '',
      'elsewhere/photo.png': '',
    };
    const left = ['leads-out p/more', 'leads-out p/b.md'];
    const [paths, problems] = await found(['p'], tree);
    expect([paths, [...(problems ?? [])].sort().reverse()]).toEqual([['p/a.md'], left]);
    expect(await found(['p/more', 'p/b.md'], tree)).toEqual([['p/more/b.md'], []]);
    expect(await found(['.'], tree)).toEqual([['elsewhere/b.md', 'p/a.md'], []]);
  });

  test('that leads in a circle ends', async () => {
    const tree: Tree = {
      'p/a.md': '',
      'p/self': { link: '.' },
      'p/q/up': { link: '..' },
      'p/q/b.md': '',
      'p/out': { link: '../r' },
      'r/back': { link: '../p' },
      'r/c.md': '',
    };
    expect(await found(['p'], tree)).toEqual([['p/a.md', 'p/q/b.md'], ['leads-out p/out']]);
    expect(await found(['.'], tree)).toEqual([['p/a.md', 'p/q/b.md', 'r/c.md'], []]);
  });

  test('does not hide the folder it leads to from a glob', async () => {
    const tree: Tree = { 'p/a': { link: 'b' }, 'p/b/x.md': '', 'p/c/y.md': '' };
    expect(await found(['p/{b,c}/*.md'], tree)).toEqual([['p/b/x.md', 'p/c/y.md'], []]);
  });

  test('that leads nowhere is found, so that reading it fails', async () => {
    expect(await found(['.'], { 'a.md': { link: 'gone.md' } })).toEqual([['a.md'], []]);
  });
});

test('a pipe or a device is told, and not waited for', async () => {
  const files = { ...memoryFiles(TREE), kindOf: async (): Promise<Kind> => 'other' };
  expect(await findFiles(files, ['pipe'])).toEqual({
    paths: [],
    problems: [{ code: 'not-a-file', path: 'pipe', detail: '' }],
  });
});

describe('on Windows', () => {
  test.each([
    ['posts\\b.md', ['posts/b.md']],
    ['.\\posts\\deep', ['posts/deep/er/g.md']],
    ['posts\\*.MD', ['posts/b.md', 'posts/x1.md', 'posts/x[1].md', 'posts/été [1].md']],
    ['posts\\x[1].md', ['posts/x[1].md']],
  ])('%s has "/" in reports', async (asked, paths) => {
    expect(await found([asked], TREE, true)).toEqual([paths, []]);
  });

  test('a share keeps its two slashes', async () => {
    const tree: Tree = { '/server/share/a.md': '' };
    expect(await found(['\\\\server\\share\\a.md'], tree, true)).toEqual([['//server/share/a.md'], []]);
  });

  test('a problem shows the path as it was written', async () => {
    expect(await found(['no\\where.md'], TREE, true)).toEqual([[], ['missing no\\where.md']]);
  });
});

test('elsewhere "\\" is a letter like any other', async () => {
  expect(await found(['a\\b.md'], { 'a\\b.md': '' })).toEqual([['a\\b.md'], []]);
});
