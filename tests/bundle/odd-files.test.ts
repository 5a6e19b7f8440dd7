import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE } from '../protocol/articles.ts';
import { type Ran, runHere, runProcess } from './command-line.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-odd-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CHECK = ['check', '-f', 'json', '--lang', 'en'];

const toldOf = ({ status, stdout, stderr }: Ran) => {
  const files: readonly { path: string; findings: readonly unknown[] }[] =
    stdout === '' ? [] : JSON.parse(stdout).files;
  return {
    status,
    err: stderr,
    paths: files.map(({ path }) => path),
    found: files.map(({ findings }) => findings.length),
  };
};

const check = async (cwd: string, ...words: readonly string[]) => toldOf(await runHere([...CHECK, ...words], { cwd }));

/** Checks in a process of its own, which is stopped where it waits. */
const checkApart = (cwd: string, ...words: readonly string[]) => toldOf(runProcess([...CHECK, ...words], { cwd }));

const git = (where: string, ...words: readonly string[]): void => {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'protocol.file.allow=always'];
  const { status, stderr } = spawnSync('git', [...settings, ...words], { cwd: where, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.anything()]);
};

/** A repository with one article, committed. */
const repository = (where: string, name: string): void => {
  mkdirSync(where, { recursive: true });
  git(where, 'init', '-q');
  writeFileSync(join(where, name), ARTICLE);
  git(where, 'add', '-A');
  git(where, 'commit', '-qm', 'one');
};

describe('files that are no plain UTF-8', () => {
  test('are read by their mark, or told with their names, and the others are read', async () => {
    writeFileSync(join(folder, 'a.md'), ARTICLE);
    writeFileSync(join(folder, 'b.md'), Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'));
    writeFileSync(join(folder, 'c.md'), Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le').swap16());
    writeFileSync(join(folder, 'd.md'), Buffer.from(ARTICLE, 'latin1'));
    const { status, err, paths, found } = await check(folder, '.');
    expect([status, paths, new Set(found).size]).toEqual([1, ['a.md', 'b.md', 'c.md', 'd.md'], 1]);
    expect(err).toBe('sourcier: d.md: is not in UTF-8; it was read as Windows-1252. Save it as UTF-8.\n');
  });

  test('by name are told', () => {
    writeFileSync(join(folder, 'a.md'), ARTICLE);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), ARTICLE);
    const { status, err, paths } = checkApart(folder, '.');
    expect([status, paths]).toEqual([2, ['a.md']]);
    expect(err).toContain('its name is not written in UTF-8');
  });
});

test('a pipe and a device that are named are refused, and not waited for', () => {
  spawnSync('mkfifo', [join(folder, 'pipe.md')]);
  for (const path of ['pipe.md', '/dev/zero']) {
    const { status, err } = checkApart(folder, path);
    expect([status, err]).toEqual([
      2,
      `sourcier: ${path}: is neither a file nor a folder. --stdin reads what another program writes.\n`,
    ]);
  }
});

describe('--changed-since', () => {
  test('says in a line that git does not know a revision', async () => {
    repository(folder, 'a.md');
    const { status, err } = await check(folder, '--changed-since', 'nowhere', '.');
    expect([status, err]).toEqual([2, 'sourcier: git knows no revision “nowhere”.\n']);
  });

  test('goes into submodules', async () => {
    repository(join(folder, 'team'), 'b.md');
    const newsroom = join(folder, 'newsroom');
    repository(newsroom, 'a.md');
    git(newsroom, 'submodule', '--quiet', 'add', join(folder, 'team'), 'kept');
    git(newsroom, 'commit', '-qm', 'two');
    const changed = async (revision: string) => (await check(newsroom, '--changed-since', revision, '.')).paths;
    expect(await changed('HEAD')).toEqual([]);
    expect(await changed('HEAD~1')).toEqual(['kept/b.md']);
    appendFileSync(join(newsroom, 'kept/b.md'), '\nEncore.\n');
    expect(await changed('HEAD')).toEqual(['kept/b.md']);
    git(join(newsroom, 'kept'), 'commit', '-qam', 'three');
    expect(await changed('HEAD')).toEqual(['kept/b.md']);
    writeFileSync(join(newsroom, 'kept/c.md'), ARTICLE);
    expect(await changed('HEAD')).toEqual(['kept/b.md', 'kept/c.md']);
  });
});
