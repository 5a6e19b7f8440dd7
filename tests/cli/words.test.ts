import { describe, expect, test } from 'vitest';
import { CLI_WORDS, type CliKey } from '../../server/src/cli/words.ts';
import { faults } from '../client/typography.ts';

const KEYS = Object.keys(CLI_WORDS.en) as readonly CliKey[];
/** The options a help explains: "-f, --format", "--all". */
const optionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}((?:-\w, )?--[\w-]+)/gm)].map(([, option = '']) => option);

test.each(KEYS)('%s has the same values and options in both languages', (key) => {
  const valuesIn = (text: string): readonly string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
  expect(CLI_WORDS.fr[key]).not.toBe(CLI_WORDS.en[key]);
  expect(valuesIn(CLI_WORDS.fr[key])).toEqual(valuesIn(CLI_WORDS.en[key]));
  expect(optionsIn(CLI_WORDS.fr[key])).toEqual(optionsIn(CLI_WORDS.en[key]));
});

test.each(KEYS)('%s follows French typography', (key) => {
  expect(faults(CLI_WORDS.fr[key])).toEqual([]);
});

const CHECKING = ['--all', '--fix', '--changed-since', '--shard', '--stdin', '--stdin-filename'];
const ASKING = ['--timeout', '--retries', '--concurrency', '--cache', '--max-age', '--allow-private'];
const REPORTING = ['-f, --format', '-o, --output', '--fail-on', '--max-warnings', '--baseline', '--update-baseline'];

describe('help', () => {
  test.each([
    ['helpCheck', [...CHECKING, ...REPORTING, '--lang', '-h, --help']],
    ['helpMerge', [...REPORTING, '--lang', '-h, --help']],
    ['helpConvert', ['--to', '-o, --output', '--lang', '-h, --help']],
    ['helpLinks', ['-f, --format', '-o, --output', ...ASKING, '--lang', '-h, --help']],
    ['helpInspect', ['-f, --format', '-o, --output', '--lang', '-h, --help']],
    ['help', ['--lang', '-h, --help', '-v, --version']],
  ] as const)('%s explains each option', (key, options) => {
    expect(optionsIn(CLI_WORDS.en[key])).toEqual(options);
  });

  test.each(['fr', 'en'] as const)('fits a terminal (%s)', (locale) => {
    const lines = KEYS.filter((key) => key.startsWith('help')).flatMap((key) => CLI_WORDS[locale][key].split('\n'));
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
  });
});
