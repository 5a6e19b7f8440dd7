import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, diskFiles } from '../../server/src/project/files.ts';
import { findFiles } from '../../server/src/project/find.ts';
import { problemOf } from '../../server/src/project/problem.ts';
import { readText } from '../../server/src/project/read.ts';

let folder = '';
const at = (path: string): string => `${folder}/${path}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-files-')).replaceAll('\\', '/');
  mkdirSync(at('posts/deep'), { recursive: true });
  writeFileSync(at('posts/a.md'), 'Été 🚲');
  writeFileSync(at('posts/deep/b.md'), '\uFEFFB\r\n');
  writeFileSync(at('posts/bytes.md'), Buffer.from([0x41, 0xff, 0x00, 0xc3, 0x42]));
  // A junction is the one link to a folder that Windows lets everybody make; elsewhere the word is ignored.
  symlinkSync(at('posts'), at('posts/deep/loop'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('tells files from folders', async () => {
  expect(await diskFiles.kindOf(at('posts'))).toBe('folder');
  expect(await diskFiles.kindOf(at('posts/a.md'))).toBe('file');
  expect(await diskFiles.kindOf(at('posts/deep/loop'))).toBe('folder');
  expect(await diskFiles.kindOf(at('posts/none.md'))).toBeNull();
  expect(await diskFiles.kindOf(at('posts/a.md/b.md'))).toBeNull();
});

test('lists what is in a folder, and says what is a link', async () => {
  const entries = [...(await diskFiles.list(at('posts/deep')))].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(entries).toEqual([
    { name: 'b.md', kind: 'file', isLink: false },
    { name: 'loop', kind: 'folder', isLink: true },
  ]);
});

test('folders that hold a link to themselves are searched once', async () => {
  const { paths, problems } = await findFiles(diskFiles, [at('posts')]);
  expect(problems).toEqual([]);
  expect(paths).toEqual([at('posts/a.md'), at('posts/bytes.md'), at('posts/deep/b.md')]);
});

test('reads UTF-8, keeps the byte-order mark, and reads what is no UTF-8 as Windows-1252', async () => {
  expect(await readText(diskFiles, at('posts/a.md'))).toBe('Été 🚲');
  expect(await readText(diskFiles, at('posts/deep/b.md'))).toBe('\uFEFFB\r\n');
  expect(await readText(diskFiles, at('posts/bytes.md'))).toBe('Aÿ\0ÃB');
});

test('writes UTF-8', async () => {
  await diskFiles.write(at('out.txt'), 'É\n');
  expect(readFileSync(at('out.txt'), 'utf8')).toBe('É\n');
});

test('makes a folder and those above it, once', async () => {
  await diskFiles.makeFolder(at('made/in'));
  await diskFiles.makeFolder(at('made/in'));
  await diskFiles.write(at('made/in/r.txt'), 'x');
  await expect(diskFiles.makeFolder(at('made/in/r.txt'))).rejects.toThrow('EEXIST');
});

test('replaces a file as a whole, where its links lead, and leaves nothing beside it', async () => {
  mkdirSync(at('out'));
  writeFileSync(at('out/whole.txt'), 'before');
  symlinkSync(at('out/whole.txt'), at('out/link.txt'));
  const before = statSync(at('out/whole.txt'));
  await diskFiles.write(at('out/link.txt'), 'after');
  expect(readFileSync(at('out/whole.txt'), 'utf8')).toBe('after');
  expect(readdirSync(at('out')).sort()).toEqual(['link.txt', 'whole.txt']);
  expect(lstatSync(at('out/link.txt')).isSymbolicLink()).toBe(true);
  expect(statSync(at('out/whole.txt')).mode).toBe(before.mode);
  await expect(diskFiles.write(at('out/none/r.txt'), 'x')).rejects.toThrow('ENOENT');
  await expect(diskFiles.write(at('out'), 'x')).rejects.toThrow('EISDIR');
  expect(readdirSync(at('out')).sort()).toEqual(['link.txt', 'whole.txt']);
});

test('a device takes what is written and stays one', async () => {
  await diskFiles.write('/dev/null', 'x');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a file that is gone, or is a folder, is a problem in words', async () => {
  const gone = await diskFiles.read(at('none.md')).catch((error: unknown) => error);
  expect(codeOf(gone)).toBe('ENOENT');
  expect(problemOf('none.md', gone)).toEqual({ code: 'missing', path: 'none.md', detail: '' });
  const isFolder = await diskFiles.read(at('posts')).catch((error: unknown) => error);
  expect(problemOf('posts', isFolder)).toMatchObject({ code: expect.stringMatching(/^(?:unreadable|denied)$/) });
});

test('an error that is not of the system is told in its own words', () => {
  expect(codeOf('odd')).toBe('');
  expect(problemOf('a.md', new RangeError('too long'))).toEqual({
    code: 'unreadable',
    path: 'a.md',
    detail: 'too long',
  });
  expect(problemOf('a.md', 'odd')).toEqual({ code: 'unreadable', path: 'a.md', detail: 'odd' });
});
