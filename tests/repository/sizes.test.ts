import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, read } from './files.ts';

const FILES = [...filesIn('server', '.ts'), ...filesIn('client', '.ts')];

/** Lines; a longer file is split by idea. */
const LONGEST = 250;

test('no file is too long to be read at one sitting', () => {
  const lengths = FILES.map((file) => [file, read(file).split('\n').length - 1] as const);
  expect(lengths.length).toBeGreaterThan(60);
  expect(lengths.filter(([, lines]) => lines > LONGEST)).toEqual([]);
});

test('files are named in kebab-case, after what they hold', () => {
  const names = FILES.map((file) => basename(file, '.ts'));
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  expect(names.filter((name) => /^(?:utils?|helpers?|managers?|common|misc)$/.test(name))).toEqual([]);
});
