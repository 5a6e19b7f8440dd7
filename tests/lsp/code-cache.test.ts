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
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CodePlaces, createCodeCache, type Much } from '../../server/src/node/code-cache.ts';

const PROGRAMS = {
  'main.js': `const { double } = require('./near.js'); exports.of = (n) => double(n) + require('far').one;`,
  'near.js': `exports.double = (n) => 2 * n; exports.file = __filename;`,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-code-'));
  mkdirSync(join(folder, 'programs'));
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(folder, 'programs', name), text);
});

afterEach(() => rmSync(folder, { recursive: true }));

const kept = (): string => join(folder, 'cache', 'code');

const files = (): readonly string[] => (existsSync(kept()) ? readdirSync(kept()).sort() : []);

const cacheIn = (places: Partial<CodePlaces> = {}) =>
  createCodeCache({
    folder: join(folder, 'programs'),
    programs: ['main.js', 'near.js'],
    kept: kept(),
    require: (id) => (id === 'far' ? { one: 1 } : undefined),
    ...places,
  });

/** Starts once, as a server does; what its program gives. */
const start = (places?: Partial<CodePlaces>, much: Much = 'most'): unknown => {
  const cache = cacheIn(places);
  const main = cache.load('main.js') as { of: (n: number) => number };
  const given = main.of(20);
  cache.keep(much);
  return given;
};

/** When each file was written, in nanoseconds: what is taken is not written again. */
const written = () => files().map((name) => statSync(join(kept(), name), { bigint: true }).mtimeNs);

test('programs are given each other, and the rest by who loads them', () => {
  const cache = cacheIn();
  expect((cache.load('main.js') as { of: (n: number) => number }).of(3)).toBe(7);
  expect(cache.load('near.js')).toBe(cache.load('near.js'));
  expect(cache.load('near.js')).toMatchObject({ file: join(folder, 'programs', 'near.js') });
});

test('what was made of them is kept, for this user alone, and taken by the next start', () => {
  expect(start()).toBe(41);
  expect(files().map((name) => name.replace(/-.*\./, '.'))).toEqual(['main.js.most', 'near.js.most']);
  if (process.platform !== 'win32') {
    expect(statSync(kept()).mode & 0o777).toBe(0o700);
    for (const name of files()) expect(statSync(join(kept(), name)).mode & 0o777).toBe(0o600);
  }
  const before = written();
  expect(start()).toBe(41);
  expect(written()).toEqual(before);
});

test('nothing is kept while one of them is not loaded, or where nothing is to be kept', () => {
  const cache = cacheIn();
  cache.load('near.js');
  cache.keep('most');
  expect(start({ kept: null })).toBe(41);
  expect(files()).toEqual([]);
});

test('of a text that has changed, code is made anew, also where it is as long as before', () => {
  start();
  writeFileSync(join(folder, 'programs', 'near.js'), PROGRAMS['near.js'].replace('2 *', '3 *'));
  expect(start()).toBe(61);
  expect(files().length).toBe(3);
});

test('what most of it made is kept instead of what some of it made, and not the other way', () => {
  start({}, 'some');
  expect(files().map((name) => name.replace(/-.*\./, '.'))).toEqual(['main.js.some', 'near.js.some']);
  expect(start({}, 'some')).toBe(41);
  start({}, 'most');
  expect(files().map((name) => name.replace(/-.*\./, '.'))).toEqual(['main.js.most', 'near.js.most']);
  start({}, 'some');
  expect(files().length).toBe(2);
});

describe('as none counts', () => {
  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['a half', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['a flipped bit at the start', (bytes: Buffer) => flipped(bytes, 0)],
    ['a flipped bit in the middle', (bytes: Buffer) => flipped(bytes, bytes.length >> 1)],
    ['a flipped bit at the end', (bytes: Buffer) => flipped(bytes, bytes.length - 1)],
    ['something else', () => Buffer.from('exports.of = () => 0;'.repeat(40))],
  ])('%s; whole code is kept in its place', (_what, spoil) => {
    start();
    const [whole, other] = files().map((name) => join(kept(), name));
    if (!whole || !other) throw new Error('nothing was kept');
    const [good, near] = [readFileSync(whole), readFileSync(other)];
    writeFileSync(whole, spoil(good));
    expect(start()).toBe(41);
    expect(readFileSync(whole).length).toBeGreaterThan(good.length / 2);
    expect(readFileSync(whole).equals(spoil(good))).toBe(false);
    expect(readFileSync(other).equals(near)).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('a folder that others may enter, or that a link leads to', () => {
    start();
    for (const name of files()) writeFileSync(join(kept(), name), 'x');
    chmodSync(kept(), 0o755);
    expect(start()).toBe(41);
    for (const name of files()) expect(readFileSync(join(kept(), name), 'utf8')).toBe('x');
    const link = join(folder, 'link');
    chmodSync(kept(), 0o700);
    symlinkSync(kept(), link);
    expect(start({ kept: link })).toBe(41);
    for (const name of files()) expect(readFileSync(join(kept(), name), 'utf8')).toBe('x');
  });

  test('one that cannot be made', () => {
    writeFileSync(join(folder, 'cache'), 'a file');
    expect(start()).toBe(41);
  });
});

const flipped = (bytes: Buffer, at: number): Buffer => {
  const spoilt = Buffer.from(bytes);
  spoilt[at] = (spoilt[at] ?? 0) ^ 1;
  return spoilt;
};

test('of many versions those written last are kept', () => {
  for (let version = 0; version < 15; version++) {
    writeFileSync(join(folder, 'programs', 'near.js'), `${PROGRAMS['near.js']} // ${version}`);
    start();
  }
  expect(files().length).toBe(12);
  const before = written();
  start();
  expect(written()).toEqual(before);
});
