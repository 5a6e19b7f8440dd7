import { expect, test } from 'vitest';
import { walk } from '../../server/src/project/walk.ts';
import { markdownIn, textOrNull } from '../../server/src/project/workspace-files.ts';
import { memoryFiles } from '../cli/world.ts';

const FILES = memoryFiles({
  'a/b.md': 'b',
  'a/c.txt': 'c',
  'a/.hidden/d.md': 'd',
  'a/node_modules/e.md': 'e',
  'a/f/g.mdx': 'g',
  'a/f/h.md': { fails: 'EACCES' },
});

test('the Markdown of folders is listed by path, each file once', async () => {
  expect(await markdownIn(FILES, ['a', 'a/f'])).toEqual(['a/b.md', 'a/f/g.mdx', 'a/f/h.md']);
  expect(await markdownIn(FILES, ['nowhere'])).toEqual([]);
});

test('what cannot be read is nothing', async () => {
  expect(await textOrNull(FILES, 'a/b.md')).toBe('b');
  expect(await textOrNull(FILES, 'a/f/h.md')).toBeNull();
});

test('a walk ends after as many files as are asked for', async () => {
  expect((await walk(FILES, 'a', new Set(), 1)).files.length).toBeLessThan(4);
});
