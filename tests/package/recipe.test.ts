import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runHere, runProcess } from '../bundle/command-line.ts';
import { ROOT, read } from '../repository/files.ts';

// What docs/teams.md tells a team to do, done.

const SOURCES =
  '\n\n## Sources\n\n1. **Insee** - Survey\n   - Date: 2025\n   - URL: https://insee.example\n   - Reliability: 9/10\n';
const OLD = `# The station\n\nThe station lost 38 % of its passengers in a year. It has a clock (Source: Insee).${SOURCES}`;
const NEW = `# The tram\n\nThe tram won 21 % more passengers in a year. It has a bell (Source: Insee).${SOURCES}`;

/** The blocks of code of the recipe on a page, in order. */
const blocksOf = (page: string) =>
  Array.from(read(page).matchAll(/^ {3}```(sh|yaml)\n([\s\S]*?)^ {3}```$/gm), ([, kind, code = '']) => ({
    kind,
    code: code.replace(/^ {3}/gm, ''),
  }));

const BLOCKS = blocksOf('docs/teams.md');

const [COMMAND, WORKFLOW, HOOK] = BLOCKS.map(({ code }) => code);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/station.md'), OLD);
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Inputs {
  readonly [name: string]: { readonly default: string };
}

/** Runs the Action as GitHub does, with what the workflow gives it. */
const runAction = () => {
  const workflow = parse(WORKFLOW ?? '');
  const { with: given } = workflow.jobs.sources.steps.at(-1);
  const action = parse(read('action.yml'));
  const inputs = Object.fromEntries(
    Object.entries(action.inputs as Inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  const { run, env } = action.runs.steps.at(-1);
  const filled = Object.fromEntries(
    Object.entries(env as Record<string, string>).map(([name, value]) => [
      name,
      value
        .replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_all, input: string) => inputs[input] ?? '')
        .replace(/\$\{\{ github\.action_path \}\}/, () => ROOT),
    ]),
  );
  return spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
    cwd: folder,
    env: { ...process.env, ...filled },
    encoding: 'utf8',
  });
};

/** Runs the hook as pre-commit does, on these files. */
const runHook = (...files: readonly string[]) => {
  const [{ hooks }] = parse(HOOK ?? '').repos;
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  expect(hooks[0].id).toBe(hook.id);
  const [, ...args] = hook.entry.split(' ');
  return runHere([...args, ...hooks[0].args, ...files], { cwd: folder });
};

describe('a newsroom follows the recipe', () => {
  test('what is known is written down', () => {
    expect(BLOCKS.map(({ kind }) => kind)).toEqual(['sh', 'yaml', 'yaml']);
    const { status, stderr } = runProcess((COMMAND ?? '').trim().split(' ').slice(1), { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toBeTruthy();
  });

  test('nothing new: both let it pass', async () => {
    const action = runAction();
    expect([action.status, action.stderr]).toEqual([0, '']);
    expect((await runHook('articles/station.md')).status).toBe(0);
  });

  test('a new figure without a source turns both red, at its line', async () => {
    writeFileSync(join(folder, 'articles/tram.md'), NEW);
    const action = runAction();
    expect(action.status).toBe(1);
    expect(action.stdout).toMatch(/^::warning file=articles\/tram\.md,line=3,/m);
    expect(action.stdout).not.toContain('station.md');
    const hook = await runHook('articles/station.md', 'articles/tram.md');
    expect(hook.status).toBe(1);
    expect(hook.stdout).toContain('21 %');
  });

  test('cited, it passes', async () => {
    writeFileSync(join(folder, 'articles/tram.md'), NEW.replace('in a year.', 'in a year (Source: Insee).'));
    expect(runAction().status).toBe(0);
    expect((await runHook('articles/tram.md')).status).toBe(0);
  });
});

test('the recipe in French is the same, but for the language of the messages', () => {
  const french = BLOCKS.map(({ kind, code }) => ({
    kind,
    code: code.replace('lang: en', 'lang: fr').replace('--lang, en', '--lang, fr'),
  }));
  expect(blocksOf('docs/fr/teams.md')).toEqual(french);
});

test('what npm prints while it packs is the name alone, which pre-commit takes from there', () => {
  const { stdout } = spawnSync('npm', ['config', 'get', 'foreground-scripts'], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout.trim()).toBe('false');
});
