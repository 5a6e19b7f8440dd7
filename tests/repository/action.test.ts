import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-action-'));
  // Stands for Node: says by what arguments it was run, a line each.
  writeFileSync(join(folder, 'node'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(join(folder, 'node'), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The paths that the action hands to the command line. */
const pathsOf = (paths: string): readonly string[] => {
  const { run } = parse(read('action.yml')).runs.steps.at(-1);
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    PATHS: paths,
    FAIL_ON: 'error',
    MESSAGES: 'en',
    SOURCIER: 'cli',
  };
  const { stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(stderr).toBe('');
  const words = stdout.split('\n').slice(0, -1);
  return words.slice(words.indexOf('--') + 1);
};

test.each([
  ['one', '.', ['.']],
  ['one a line', 'articles\nmy notes/*.md\n', ['articles', 'my notes/*.md']],
  ['blank lines', '\narticles\n  \n\nnotes\n\n', ['articles', 'notes']],
])('paths of the action: %s', (_what, paths, expected) => {
  expect(pathsOf(paths)).toEqual(expected);
});
