import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { ARTICLE } from '../protocol/articles.ts';
import { runHere } from './command-line.ts';

const programAt = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENV = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'en_GB.UTF-8' };

const run = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, argv, {
    cwd: folder,
    env: { ...ENV, ...env },
    input: '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

test('a program is found through a link to it', () => {
  const link = join(folder, 'sourcier');
  symlinkSync(programAt('cli.js'), link, 'file');
  expect(run([link, '--version']).stdout).toBe(`${version}\n`);
});

test('files enough for threads are told of as one after the other would be, in order', async () => {
  const names = Array.from({ length: 120 }, (_, i) => `many/${String(i).padStart(3, '0')}.md`);
  mkdirSync(join(folder, 'many'));
  for (const name of names) writeFileSync(join(folder, name), ARTICLE);
  const { status, stdout } = run([programAt('cli.js'), 'check', '-f', 'json', 'many']);
  const alone = JSON.parse((await runHere(['check', '-f', 'json', 'many/000.md'], { cwd: folder, env: ENV })).stdout);
  const { files } = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(files.map(({ path }: { path: string }) => path)).toEqual(names);
  for (const { findings } of files) expect(findings).toEqual(alone.files[0].findings);
});

describe('what Node makes of the bundle is kept in the cache folder of the user, where Node can', () => {
  /** Stands for the function that Node has since version 22. */
  const KEEPING = "require('node:module').enableCompileCache = (folder) => console.error('kept in ' + folder);";

  const kept = (program: string, env: Readonly<Record<string, string>>): string => {
    const preload = join(folder, 'keeping.cjs');
    writeFileSync(preload, KEEPING);
    return run(['--require', preload, programAt(program), '--version'], env).stderr;
  };

  test.each(['cli.js', 'server.js'])('for %s', (program) => {
    const home = join(folder, 'home');
    const env = { HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home };
    const [where = ''] = /(?<=^kept in ).*$/m.exec(kept(program, env)) ?? [];
    expect(where.startsWith(home.replaceAll('\\', '/'))).toBe(true);
    expect(where.endsWith('/sourcier/code')).toBe(true);
  });

  test('and nowhere for a user without one', () => {
    expect(kept('cli.js', { HOME: '', LOCALAPPDATA: '', XDG_CACHE_HOME: '' })).toBe('');
  });
});
