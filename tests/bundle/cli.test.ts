import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { ARTICLE } from '../protocol/articles.ts';
import { CLI, runHere, runProcess } from './command-line.ts';

const SAMPLES = ['fr', 'en'].map((folder) => fileURLToPath(new URL(`../../samples/${folder}`, import.meta.url)));

/** Nothing of the machine that runs the tests but what programs need to start. */
const ENV = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'en_GB.UTF-8' };

let folder = '';

type Env = Readonly<Record<string, string>>;

/** A program of its own. */
const sourcier = (argv: readonly string[], env: Env = {}) => runProcess(argv, { cwd: folder, env: { ...ENV, ...env } });

/** The same without a start, where nothing of the process is asked. */
const here = (argv: readonly string[], env: Env = {}) => runHere(argv, { cwd: folder, env: { ...ENV, ...env } });

/** `ARTICLE` without its one error. */
const WARNED = ARTICLE.replace('(Source : Baromètre des cyclistes)', '(Source : Revue Cyclable)');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-cli-'));
  mkdirSync(join(folder, 'posts/deep'), { recursive: true });
  mkdirSync(join(folder, 'posts/node_modules'));
  writeFileSync(join(folder, 'posts/bad.md'), ARTICLE);
  writeFileSync(join(folder, 'posts/deep/good[1].md'), WARNED);
  writeFileSync(join(folder, 'posts/node_modules/bad.md'), ARTICLE);
  writeFileSync(join(folder, 'README.md'), '# Projet\n');
  symlinkSync(join(folder, 'posts'), join(folder, 'posts/deep/loop'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit codes', () => {
  test.each([
    [['check', 'posts/deep/good[1].md'], 0],
    [['check', 'posts/bad.md'], 1],
    [['check', 'posts/bad.md', 'none.md'], 2],
  ])('of the process after %j: %d', (argv, code) => {
    const ran = sourcier(argv);
    expect(ran.status).toBe(code);
    expect(ran.stderr === '').toBe(code < 2);
  });

  test.each([
    [['check', 'README.md'], 0],
    [['check', 'posts'], 1],
    [['inspect', 'posts'], 0],
    [['--version'], 0],
    [['--help'], 0],
    [[], 2],
    [['check'], 2],
    [['check', 'none.md'], 2],
    [['check', '--formt', 'json', 'posts'], 2],
  ])('%j: %d', async (argv, code) => {
    const ran = await here(argv);
    expect(ran.status).toBe(code);
    expect(ran.stderr === '').toBe(code < 2);
  });
});

test('knows its version', () => {
  expect(sourcier(['--version']).stdout).toBe(`${version}\n`);
});

test('a folder is searched once, however its links lead, and with "/" in the paths', () => {
  const { files } = JSON.parse(sourcier(['check', '-f', 'json', 'posts']).stdout);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['posts/bad.md', 'posts/deep/good[1].md']);
});

test('a glob that no shell has expanded is expanded', async () => {
  const { stdout } = await here(['check', 'posts/*.{md,mdx}']);
  expect(stdout).toContain('posts/bad.md\n');
  expect(stdout).toContain('1 article, 3 problems: 1 error, 1 warning, 1 hint.');
});

test('finds in the samples what the rules find elsewhere', async () => {
  const { files } = JSON.parse((await here(['check', '-f', 'json', '--lang', 'fr', ...SAMPLES])).stdout);
  const articles = files.filter(({ article }: { article: boolean }) => article);
  expect(articles).toHaveLength(2);
  for (const { path, findings } of articles) {
    const expected = lint(parseArticle(readFileSync(path, 'utf8')), { locale: 'fr' });
    expect(findings.map(({ message }: { message: string }) => message)).toEqual(expected.map(({ message }) => message));
  }
});

describe('language', () => {
  test.each([
    [{ LC_ALL: 'fr_FR.UTF-8' }, 'Usage\u00A0: sourcier check', '1 article, 3 problèmes\u00A0: 1 erreur'],
    [{ LC_ALL: 'en_US.UTF-8' }, 'Usage: sourcier check', '1 article, 3 problems: 1 error'],
  ])('%j', async (env, help, summary) => {
    expect((await here(['check', '--help'], env)).stdout).toContain(help);
    expect(sourcier(['check', 'posts/bad.md'], env).stdout).toContain(summary);
  });

  test('--lang wins', async () => {
    expect((await here(['--help', '--lang', 'fr'])).stdout).toContain('Commandes\u00A0:');
    expect((await here(['check', '--lang', 'fr'])).stderr).toContain('Rien à lire n’est donné');
  });
});

test('a pipe gets no colours unless it asks for them', async () => {
  expect(sourcier(['check', 'posts']).stdout).not.toContain('\u001B');
  expect(sourcier(['check', 'posts'], { FORCE_COLOR: '1' }).stdout).toContain('\u001B[31m');
  expect((await here(['check', 'posts'], { FORCE_COLOR: '0' })).stdout).not.toContain('\u001B');
});

test('--output writes the file', async () => {
  const { status, stdout } = sourcier(['check', '-f', 'json', '-o', 'report.json', 'posts']);
  expect(status).toBe(1);
  expect(stdout).toContain('Report written to report.json');
  const written = readFileSync(join(folder, 'report.json'), 'utf8');
  expect(written).toBe((await here(['check', '-f', 'json', 'posts'])).stdout);
  expect((await here(['check', '-o', 'none/report.txt', 'posts'])).status).toBe(2);
});

describe('a large report', () => {
  /** Bytes that a pipe takes before anybody reads. */
  const PIPE = 65_536;
  const FILES = 25;

  beforeAll(() => {
    const claims = Array.from(
      { length: 60 },
      (_, i) => `Les ventes ont atteint ${i} millions d’euros (Source : Quai ${i}).\n`,
    );
    const text = ARTICLE.replace('\n## Sources', () => `\n${claims.join('\n')}\n## Sources`);
    mkdirSync(join(folder, 'many'));
    for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `many/${i}.md`), text);
  });

  /** Starts a check whose output is read through a pipe. */
  const start = (): ChildProcess =>
    spawn(process.execPath, [CLI, 'check', '-f', 'json', 'many'], {
      cwd: folder,
      env: ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  test('reaches a slow reader whole', async () => {
    const running = start();
    const chunks: Buffer[] = [];
    const closed = new Promise<number | null>((resolve) => running.once('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    running.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    expect(await closed).toBe(1);
    const out = Buffer.concat(chunks).toString('utf8');
    expect(out.length).toBeGreaterThan(10 * PIPE);
    expect(JSON.parse(out).files).toHaveLength(FILES);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const running = start();
    let err = '';
    running.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    const closed = new Promise<number | null>((resolve) => running.once('close', resolve));
    running.stdout?.once('data', () => running.stdout?.destroy());
    expect(await closed).toBe(1);
    expect(err).toBe('');
  });
});
