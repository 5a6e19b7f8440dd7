import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIndexStore, type IndexStore } from '../../server/src/project/index-store.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourcier-'));
  mkdirSync(join(root, 'news'));
});
afterEach(() => rmSync(root, { recursive: true }));

const base = (): string => join(root, 'cache');
const storeFor = (workspace = 'news', at = base()): IndexStore =>
  createIndexStore({ base: at, workspace: [join(root, workspace)], program: 'test' });
/** The folder of the one workspace that is kept. */
const folder = (): string => join(base(), 'index', readdirSync(join(base(), 'index'))[0] ?? '');

test('what is kept is there for the next program, by name and workspace', async () => {
  const store = storeFor();
  expect(await store.read('00')).toBeNull();
  await store.write('00', 'é 🚲');
  expect(await storeFor().read('00')).toBe('é 🚲');
  expect(await storeFor('sports').read('00')).toBeNull();
  await store.drop('00');
  expect(await storeFor().read('00')).toBeNull();
});

test('folders and files are the user’s alone, and nothing else is left', async () => {
  await storeFor().write('00', 'text');
  const modeOf = (path: string): number => statSync(path).mode & 0o777;
  expect([base(), join(base(), 'index'), folder()].map(modeOf)).toEqual([0o700, 0o700, 0o700]);
  expect(readdirSync(folder())).toEqual(['00.gz']);
  expect(modeOf(join(folder(), '00.gz'))).toBe(0o600);
});

test('a folder that others may enter is closed to them', async () => {
  mkdirSync(join(base(), 'index'), { recursive: true });
  chmodSync(join(base(), 'index'), 0o755);
  await storeFor().write('00', 'text');
  expect(statSync(join(base(), 'index')).mode & 0o777).toBe(0o700);
});

test.each([
  ['half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['nothing', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('{"a": 1}')],
  ['a changed byte', (bytes: Buffer) => bytes.map((byte, i) => (i === 20 ? byte ^ 1 : byte))],
  ['what is no text', () => gzipSync(Buffer.from([0xff, 0xfe, 0xfd]))],
  ['far more than it seems', () => gzipSync(Buffer.alloc(129_000_000), { level: 1 })],
])('a file with %s is as none, and is written anew', async (_what, spoil) => {
  await storeFor().write('00', 'a text of some length, a text of some length');
  const path = join(folder(), '00.gz');
  writeFileSync(path, spoil(readFileSync(path)));
  expect(await storeFor().read('00')).toBeNull();
  await storeFor().write('00', 'anew');
  expect(await storeFor().read('00')).toBe('anew');
});

test('a link is not read, and is replaced rather than written through', async () => {
  await storeFor().write('00', 'text');
  const [path, other] = [join(folder(), '00.gz'), join(root, 'other.gz')];
  rmSync(path);
  writeFileSync(other, gzipSync('secret'));
  symlinkSync(other, path);
  expect(await storeFor().read('00')).toBeNull();
  await storeFor().write('00', 'mine');
  expect(await storeFor().read('00')).toBe('mine');
  expect(readFileSync(other)).toEqual(gzipSync('secret'));
});

test('a folder in the place of a file is as none', async () => {
  await storeFor().write('00', 'text');
  rmSync(join(folder(), '00.gz'));
  mkdirSync(join(folder(), '00.gz'));
  const store = storeFor();
  expect(await store.read('00')).toBeNull();
  await store.write('00', 'text');
  expect(readdirSync(folder())).toEqual(['00.gz']);
});

test('in a folder that leads elsewhere, or is none, nothing is kept', async () => {
  mkdirSync(base());
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(base(), 'index'));
  writeFileSync(join(root, 'file'), '');
  for (const store of [storeFor(), storeFor('news', join(root, 'file')), storeFor('news', join(root, 'file', 'x'))]) {
    await store.write('00', 'text');
    expect(await store.read('00')).toBeNull();
  }
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});

test('nothing is ever kept in the workspace, links followed', async () => {
  symlinkSync(join(root, 'news'), join(root, 'link'));
  for (const place of ['news', 'news/.cache', 'link/deep/er']) {
    const store = storeFor('news', join(root, place));
    await store.write('00', 'text');
    expect(await store.read('00')).toBeNull();
  }
  expect(readdirSync(join(root, 'news'))).toEqual([]);
});

test('names lead nowhere else', async () => {
  const store = storeFor();
  await store.write('../00', 'text');
  await store.drop('../../../news');
  expect(existsSync(join(root, 'news'))).toBe(true);
  expect(await store.read('../00')).toBeNull();
});

test('what is too large is dropped instead of kept', async () => {
  const store = storeFor();
  await store.write('00', 'text');
  await store.write('00', 'x'.repeat(43_000_000));
  expect(await store.read('00')).toBeNull();
  await store.write('01', 'text');
  expect(await store.read('01')).toBe('text');
});

test('halves and workspaces that nobody has used for long are dropped, other folders are left', async () => {
  await storeFor().write('00', 'text');
  const own = folder();
  const old = join(base(), 'index', 'a'.repeat(32));
  const recent = join(base(), 'index', 'b'.repeat(32));
  const foreign = join(base(), 'index', 'other');
  for (const path of [old, recent, foreign]) {
    mkdirSync(path);
    writeFileSync(join(path, '00.gz'), '');
  }
  for (const path of [old, foreign]) utimesSync(path, 0, 0);
  const half = join(own, '00.gz.x.tmp');
  writeFileSync(half, '');
  utimesSync(half, 0, 0);
  await storeFor().write('01', 'text');
  expect([old, recent, foreign, half].map((path) => existsSync(path))).toEqual([false, true, true, false]);
});
