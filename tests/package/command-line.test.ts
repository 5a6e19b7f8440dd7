import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { once } from '../../server/src/core/text/once.ts';
import { runHere, runProcess } from '../bundle/command-line.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

const PAGES = ['command-line.md', 'fr/command-line.md'].map((path) => [path, page(path)] as const);

const sourcier = (...words: readonly string[]) => runHere(words, { cwd: ROOT });

const checked = once(() => sourcier('check', 'samples/en', '--format', 'json', '--lang', 'en'));
const inspected = once(() => sourcier('inspect', 'samples/en', '--format', 'json'));

test.each(PAGES)('the JSON in docs/%s is what `check` prints', async (_path, text) => {
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
  const { stdout, status } = await checked();
  expect(status).toBe(1);
  const printed = JSON.parse(stdout);
  const [file] = printed.files;
  const { message, ...finding } = shown.files[0].findings[0];
  const found = file.findings.find(({ span }: { span: { start: number } }) => span.start === finding.span.start);
  expect(found).toMatchObject(finding);
  expect(found.message).toContain(message.replace(/…$/, '').trim());
  expect(Object.keys(found).sort()).toEqual(Object.keys(shown.files[0].findings[0]).sort());
  expect(Object.keys(file)).toEqual(Object.keys(shown.files[0]));
  expect(Object.keys(printed.summary)).toEqual(Object.keys(shown.summary));
  expect(Object.keys(printed)).toEqual(Object.keys(shown));
});

test.each(PAGES)('what docs/%s says of `inspect` is in what it prints', async (_path, text) => {
  const printed = JSON.parse((await inspected()).stdout);
  const [file] = printed.files;
  const named = Object.keys(file).filter((key) => key !== 'path');
  const sentence = /`inspect --format json` (?:gives|donne) .*/.exec(text)?.[0] ?? '';
  expect(named.filter((key) => !sentence.includes(`\`${key}\``))).toEqual([]);
  for (const { source } of file.citations) expect(source === null || source in file.sources).toBe(true);
  for (const { support } of file.claims) for (const index of support) expect(file.citations[index]).toBeDefined();
});

const optionsIn = (text: string): readonly string[] => [...new Set(text.match(/--[a-z]+(?:-[a-z]+)*/g))];

test.each(PAGES)('the options in docs/%s are those of the command line', async (_path, text) => {
  const commands = ['check', 'inspect', 'merge', 'convert', 'export', 'links'];
  let help = '';
  for (const command of commands) help += (await sourcier(command, '--help', '--lang', 'en')).stdout;
  expect(optionsIn(text).length).toBeGreaterThan(15);
  expect(optionsIn(text).filter((option) => !help.includes(option))).toEqual([]);
});

test.each(['publishing.md', 'fr/publishing.md'])('the options in docs/%s are those of `export`', async (path) => {
  const { stdout: help } = await sourcier('export', '--help', '--lang', 'en');
  expect(optionsIn(page(path))).toEqual(['--citations', '--to', '--without-list', '--overwrite']);
  expect(optionsIn(page(path)).filter((option) => !help.includes(option))).toEqual([]);
});

test.each([
  ['1 where there are errors', 1, ['check', 'samples/en']],
  ['0 where there are none', 0, ['check', 'README.md']],
  ['2 where a file cannot be read', 2, ['check', 'nowhere.md']],
  ['2 where it cannot run', 2, ['chekc']],
])('the exit code is %s', (_when, code, words) => {
  expect(runProcess(words, { cwd: ROOT }).status).toBe(code);
});
