import { expect, test } from 'vitest';
import { walk } from '../../server/src/project/walk.ts';
import { markdownIn, textWithin } from '../../server/src/project/workspace-files.ts';
import { memoryFiles } from '../cli/world.ts';

const FILES = memoryFiles({
  'a/b.md': 'b',
  'a/c.txt': 'c',
  'a/.hidden/d.md': 'd',
  'a/node_modules/e.md': 'e',
  'a/f/g.mdx': 'g',
  'a/f/h.md': { fails: 'EACCES' },
  'a/inside.md': { link: 'b.md' },
  'a/outside.md': { link: '../z/secret.md' },
  'a/others': { link: '../z' },
  'z/secret.md': 'z',
});

test('the Markdown of folders is listed by path, each file once', async () => {
  expect(await markdownIn(FILES, ['a', 'a/f'])).toEqual(['a/b.md', 'a/f/g.mdx', 'a/f/h.md', 'a/inside.md']);
  expect(await markdownIn(FILES, ['nowhere'])).toEqual([]);
});

test('what cannot be read is nothing', async () => {
  expect(await textWithin(FILES, ['a'], 'a/b.md')).toBe('b');
  expect(await textWithin(FILES, ['a'], 'a/f/h.md')).toBeNull();
});

test('what lies elsewhere is neither listed nor read, whatever leads to it', async () => {
  expect(await textWithin(FILES, ['a'], 'a/inside.md')).toBe('b');
  for (const path of ['a/outside.md', 'a/others/secret.md', 'z/secret.md']) {
    expect(await textWithin(FILES, ['a'], path)).toBeNull();
    expect(await textWithin(FILES, ['a', 'z'], path)).toBe('z');
  }
});

test('a walk ends after as many files as are asked for', async () => {
  expect((await walk(FILES, 'a', new Set(), 1)).files.length).toBeLessThan(4);
});
