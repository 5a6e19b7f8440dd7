import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { once } from '../../server/src/core/text/once.ts';
import { itemsOf, PULL } from '../protocol/client.ts';
import { positionAt } from '../protocol/positions.ts';
import { startProcess } from '../protocol/process.ts';
import { runHere, runProcess } from './command-line.ts';

const NEWSROOM = fileURLToPath(new URL('../../samples/newsroom/', import.meta.url));

const sourcier = (words: readonly string[]) => runHere(words, { cwd: NEWSROOM });

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly range: Diagnostic['range'];
  readonly cue?: { readonly start: number; readonly end: number };
}
interface File {
  readonly path: string;
  readonly findings: readonly Finding[];
}

const CHECK = ['check', 'articles', '-f', 'json', '--lang', 'en'];

/** What the program finds that is shipped. */
const found = once((): readonly File[] => JSON.parse(runProcess(CHECK, { cwd: NEWSROOM }).stdout).files);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each rule speaks where the README says, and nowhere else', () => {
  const readme = readFileSync(join(NEWSROOM, 'README.md'), 'utf8');
  const told = [...readme.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, path, rules = '']) => [
    path,
    [...rules.matchAll(/\[([a-z-]+)\]/g)].map(([, rule]) => rule),
  ]);
  const files = found();
  const rulesOf = files.map(({ path, findings }) => [path, [...new Set(findings.map(({ rule }) => rule))].sort()]);
  expect(rulesOf).toHaveLength(12);
  expect(rulesOf).toEqual(told);
  const rules = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect(everyRule.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual([]);
});

/** The editor marks the words that ask for a source; the command line gives the sentence, and those words beside it. */
const comparable = (text: string, { rule, message, range, cue }: Finding) => ({
  rule,
  message,
  range: cue ? { start: positionAt(text, cue.start), end: positionAt(text, cue.end) } : range,
});
const shown = ({ code, message, range }: Diagnostic) => ({ rule: code, message, range });

test('an editor shows what the command line says, for articles that are open and for the others', async () => {
  const root = pathToFileURL(NEWSROOM).href;
  const workspaceFolders = [{ uri: root, name: 'n' }];
  const client = await startProcess({ capabilities: PULL, locale: 'en', workspaceFolders });
  const files = found();
  const uriOf = (path: string): string => `${root}${path}`;
  const opened = ['articles/02-financement.md', 'articles/12-mills.md'];
  for (const path of opened) await client.open(uriOf(path), readFileSync(join(NEWSROOM, path), 'utf8'));
  for (const path of opened) await client.pull(uriOf(path));
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  for (const { path, findings } of files) {
    const closed = items.find(({ uri }) => uri === uriOf(path));
    const open = opened.includes(path);
    const diagnostics = open
      ? itemsOf(await client.pull(uriOf(path)))
      : closed && 'items' in closed
        ? closed.items
        : [];
    expect(diagnostics.map(shown), path).toEqual(
      findings.map((finding) => comparable(readFileSync(join(NEWSROOM, path), 'utf8'), finding)),
    );
  }
  await client.stop();
});

describe('the baseline', () => {
  const without = async (baseline: string): Promise<readonly Finding[]> => {
    const { files }: { files: readonly File[] } = JSON.parse(
      (await sourcier([...CHECK, '--baseline', baseline])).stdout,
    );
    return files.flatMap(({ findings }) => findings);
  };

  test('knows all that is there, and nothing that is new', async () => {
    expect(await without('baseline.json')).toEqual([]);
    const path = join(folder, 'known.json');
    const baseline = JSON.parse(readFileSync(join(NEWSROOM, 'baseline.json'), 'utf8'));
    delete baseline.files['articles/08-notes.md'];
    writeFileSync(path, JSON.stringify(baseline));
    expect((await without(path)).map(({ rule }) => rule)).toEqual(['undefined-footnote-source']);
  });

  test('is written as it is kept here', async () => {
    const path = join(folder, 'baseline.json');
    expect((await sourcier(['check', 'articles', '--baseline', path, '--update-baseline'])).status).toBe(0);
    const way = relative(realpathSync(folder), realpathSync(NEWSROOM)).split(sep).join('/');
    expect(readFileSync(path, 'utf8').replaceAll(`"${way}/`, '"')).toBe(
      readFileSync(join(NEWSROOM, 'baseline.json'), 'utf8'),
    );
  });

  test('that is none is said', async () => {
    const { status, stderr } = await sourcier(['check', 'articles', '--baseline', 'sources.yml', '--lang', 'en']);
    expect([status, stderr]).toEqual([
      2,
      'sourcier: sources.yml: this is no baseline of Sourcier. Write one with --update-baseline.\n',
    ]);
  });
});

describe('shards', () => {
  beforeAll(async () => {
    for (const index of [1, 2, 3]) {
      const part = join(folder, `${index}.json`);
      const { status } = await sourcier(['check', 'articles', '--shard', `${index}/3`, '-o', part, '--lang', 'en']);
      expect(status).toBe(0);
    }
  });
  const parts = (...indexes: readonly number[]): readonly string[] =>
    indexes.map((index) => join(folder, `${index}.json`));

  test.each(['text', 'json', 'sarif', 'github', 'junit', 'html'])(
    'merged are the whole, byte for byte, as %s',
    async (format) => {
      const whole = await sourcier(['check', 'articles', '-f', format, '--lang', 'en']);
      const merged = await sourcier(['merge', ...parts(3, 1, 2), '-f', format, '--lang', 'en']);
      expect(merged.stdout).toBe(whole.stdout);
      expect(merged.stdout.length).toBeGreaterThan(1000);
      expect(merged.status).toBe(whole.status);
    },
  );

  test.each([
    [[1, 2], 'Parts of this check are missing: 3/3.'],
    [[1, 2, 2], 'this is the same part as'],
  ])('%j are not all of them', async (indexes, why) => {
    const { status, stderr } = await sourcier(['merge', ...parts(...indexes), '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});

test('a document on the standard input has the settings of its name', () => {
  const text = readFileSync(join(NEWSROOM, 'articles/04-bateliers.md'), 'utf8');
  const words = ['check', '--stdin', '--stdin-filename', 'articles/new.md', '-f', 'json'];
  const { files } = JSON.parse(runProcess(words, { cwd: NEWSROOM, input: text }).stdout);
  expect(files[0].path).toBe('articles/new.md');
  expect(files[0].findings.map(({ rule }: Finding) => rule)).toContain('low-reliability');
});
