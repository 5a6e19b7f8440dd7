import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../server/src/cli/commands.ts';
import { helpPage } from '../../server/src/cli/help.ts';
import { HELP_WORDS } from '../../server/src/cli/help-words.ts';
import { CLI_WORDS } from '../../server/src/cli/words.ts';
import { faults } from '../client/typography.ts';

const WORDS = (['en', 'fr'] as const).map((locale) => ({ ...CLI_WORDS[locale], ...HELP_WORDS[locale] }));
const [en = {}, fr = {}]: readonly Readonly<Record<string, string>>[] = WORDS;

test.each(Object.keys(en))('%s has the same values in both languages, and French typography', (key) => {
  const valuesIn = (text = ''): readonly string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
  expect(fr[key]).not.toBe(en[key]);
  expect(valuesIn(fr[key])).toEqual(valuesIn(en[key]));
  expect(faults(fr[key] ?? '')).toEqual([]);
});

/** The options a help explains: "-f, --format", "--all". */
const optionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}((?:-\w, )?--[\w-]+)/gm)].map(([, option = '']) => option);

const CHECKING = ['--all', '--fix', '--changed-since', '--shard', '--stdin', '--stdin-filename', '--level'];
const ASKING = ['--timeout', '--retries', '--concurrency', '--cache', '--max-age', '--allow-private'];
const READER = [
  '--reader',
  '--reader-model',
  '--reader-cache',
  '--reader-timeout',
  '--reader-http',
  '--dry-run',
  '--answers',
];
const REPORTING = ['-f, --format', '-o, --output', '--fail-on', '--max-warnings', '--baseline', '--update-baseline'];

describe('help', () => {
  test.each([
    ['check', [...CHECKING, ...REPORTING, ...READER, '--lang', '-h, --help']],
    ['merge', [...REPORTING, '--lang', '-h, --help']],
    ['convert', ['--to', '-o, --output', '--overwrite', '--lang', '-h, --help']],
    ['links', ['-f, --format', '-o, --output', ...ASKING, '--lang', '-h, --help']],
    [
      'inspect',
      [
        '-f, --format',
        '-o, --output',
        '--level',
        '--reader-model',
        '--reader-cache',
        '--answers',
        '--lang',
        '-h, --help',
      ],
    ],
    ['mcp', ['--lang', '-h, --help']],
    [null, ['--lang', '-h, --help', '-v, --version']],
  ] as const)('of %s explains each option', (command, options) => {
    for (const locale of ['fr', 'en'] as const) {
      expect(optionsIn(helpPage(command, locale))).toEqual(options);
    }
  });

  test('puts what options do in a column', () => {
    const columns = helpPage('links', 'en')
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.slice(21, 24));
    expect(columns.every((text) => /^ {2}\S$/.test(text))).toBe(true);
  });

  test.each(['fr', 'en'] as const)('fits a terminal (%s)', (locale) => {
    const lines = [null, ...COMMAND_NAMES].flatMap((command) => helpPage(command, locale).split('\n'));
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
  });
});
