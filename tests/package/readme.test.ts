import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '');

const sourcier = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['dist/cli.js', ...words], { cwd: ROOT, encoding: 'utf8' });

test('the JSON in the README is what `check` prints', () => {
  const { stdout, status } = sourcier('check', 'samples/en', '--format', 'json', '--lang', 'en');
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

test('what the README says of `inspect` is in what it prints', () => {
  const printed = JSON.parse(sourcier('inspect', 'samples/en', '--format', 'json').stdout);
  const [file] = printed.files;
  const named = Object.keys(file).filter((key) => key !== 'path');
  const sentence = /`inspect --format json` gives .*/.exec(README)?.[0] ?? '';
  expect(named.filter((key) => !sentence.includes(`\`${key}\``))).toEqual([]);
  for (const { source } of file.citations) expect(source === null || source in file.sources).toBe(true);
  for (const { support } of file.claims) for (const index of support) expect(file.citations[index]).toBeDefined();
});

test('the options in the README are those of the command line', () => {
  const help = ['check', 'inspect', 'merge', 'convert', 'links']
    .map((command) => sourcier(command, '--help', '--lang', 'en').stdout)
    .join('\n');
  const section = README.slice(README.indexOf('## Command line'), README.indexOf('## Other editors'));
  const options = [...new Set(section.match(/--[a-z]+/g))];
  expect(options.length).toBeGreaterThan(3);
  expect(options.filter((option) => !help.includes(option))).toEqual([]);
});

test.each([
  ['1 where there are errors', 1, ['check', 'samples']],
  ['0 where there are none', 0, ['check', 'README.md']],
  ['2 where a file cannot be read', 2, ['check', 'nowhere.md']],
  ['2 where it cannot run', 2, ['chekc']],
])('the exit code is %s', (_when, code, words) => {
  expect(sourcier(...words).status).toBe(code);
});
