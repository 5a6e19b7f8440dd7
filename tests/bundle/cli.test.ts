import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { ARTICLE } from '../protocol/articles.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SAMPLES = ['fr', 'en'].map((folder) => fileURLToPath(new URL(`../../samples/${folder}`, import.meta.url)));

/** Nothing of the machine that runs the tests but what programs need to start. */
const ENV = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'en_GB.UTF-8' };

let folder = '';

const sourcier = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const ran = spawnSync(process.execPath, [CLI, ...argv], {
    cwd: folder,
    env: { ...ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};

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
    [['check', 'README.md'], 0],
    [['check', 'posts/bad.md'], 1],
    [['check', 'posts'], 1],
    [['inspect', 'posts'], 0],
    [['--version'], 0],
    [['--help'], 0],
    [[], 2],
    [['check'], 2],
    [['check', 'none.md'], 2],
    [['check', 'posts/bad.md', 'none.md'], 2],
    [['check', '--formt', 'json', 'posts'], 2],
  ])('%j: %d', (argv, code) => {
    const ran = sourcier(argv);
    expect(ran.code).toBe(code);
    expect(ran.err === '').toBe(code < 2);
  });
});

test('knows its version', () => {
  expect(sourcier(['--version']).out).toBe(`${version}\n`);
});

test('a folder is searched once, however its links lead, and with "/" in the paths', () => {
  const { files } = JSON.parse(sourcier(['check', '-f', 'json', 'posts']).out);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['posts/bad.md', 'posts/deep/good[1].md']);
});

test('a glob that no shell has expanded is expanded', () => {
  const { out } = sourcier(['check', 'posts/*.{md,mdx}']);
  expect(out).toContain('posts/bad.md\n');
  expect(out).toContain('1 article, 3 problems: 1 error, 1 warning, 1 hint.');
});

test('finds in the samples what the rules find elsewhere', () => {
  const { files } = JSON.parse(sourcier(['check', '-f', 'json', '--lang', 'fr', ...SAMPLES]).out);
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
  ])('%j', (env, help, summary) => {
    expect(sourcier(['check', '--help'], env).out).toContain(help);
    expect(sourcier(['check', 'posts/bad.md'], env).out).toContain(summary);
  });

  test('--lang wins', () => {
    expect(sourcier(['--help', '--lang', 'fr']).out).toContain('Commandes\u00A0:');
    expect(sourcier(['check', '--lang', 'fr']).err).toContain('Rien à lire n’est donné');
  });
});

test('a pipe gets no colours unless it asks for them', () => {
  expect(sourcier(['check', 'posts']).out).not.toContain('\u001B');
  expect(sourcier(['check', 'posts'], { FORCE_COLOR: '1' }).out).toContain('\u001B[31m');
  expect(sourcier(['check', 'posts'], { FORCE_COLOR: '0' }).out).not.toContain('\u001B');
});

test('--output writes the file', () => {
  const { code, out } = sourcier(['check', '-f', 'json', '-o', 'report.json', 'posts']);
  expect(code).toBe(1);
  expect(out).toContain('Report written to report.json');
  const written = readFileSync(join(folder, 'report.json'), 'utf8');
  expect(written).toBe(sourcier(['check', '-f', 'json', 'posts']).out);
  expect(sourcier(['check', '-o', 'none/report.txt', 'posts']).code).toBe(2);
});

describe('a large report', () => {
  beforeAll(() => {
    const claims = Array.from(
      { length: 60 },
      (_, i) => `Les ventes ont atteint ${i} millions d’euros (Source : Quai ${i}).\n`,
    );
    const text = ARTICLE.replace('\n## Sources', () => `\n${claims.join('\n')}\n## Sources`);
    mkdirSync(join(folder, 'many'));
    for (let i = 0; i < 50; i++) writeFileSync(join(folder, `many/${i}.md`), text);
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
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out).files).toHaveLength(50);
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
