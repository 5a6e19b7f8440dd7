import { describe, expect, test } from 'vitest';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { COMMANDS } from '../../server/src/cli/commands.ts';
import { runIn } from './world.ts';

const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

const RUN = {
  kind: 'run',
  command: 'check',
  paths: ['a.md'],
  format: 'text',
  output: null,
  all: false,
  failOn: 'error',
  maxWarnings: null,
  baseline: null,
  updateBaseline: false,
  changedSince: null,
  shard: null,
  stdin: false,
  stdinFilename: 'stdin.md',
  fix: false,
  to: null,
  citations: 'keep',
  withoutList: false,
  overwrite: false,
  level: null,
  timeout: 10,
  retries: 2,
  concurrency: 8,
  allowPrivate: false,
  cache: null,
  maxAge: 7,
  reader: null,
  readerModel: null,
  readerCache: null,
  readerTimeout: 120,
  readerHttp: false,
  dryRun: null,
  answers: null,
  lang: null,
  help: false,
  version: false,
};

test.each([
  ['check a.md', {}],
  ['check a.md b/ *.md', { paths: ['a.md', 'b/', '*.md'] }],
  ['check --all a.md', { all: true }],
  ['check a.md --all', { all: true }],
  ['--all check a.md', { all: true }],
  ['check --format json a.md', { format: 'json' }],
  ['check --format=json a.md', { format: 'json' }],
  ['check -f json a.md', { format: 'json' }],
  ['check -fjson a.md', { format: 'json' }],
  ['check -f json -f text a.md', { format: 'text' }],
  ['check --output r.json a.md', { output: 'r.json' }],
  ['check -o r.json a.md', { output: 'r.json' }],
  ['check --output=-r a.md', { output: '-r' }],
  ['check --lang fr a.md', { lang: 'fr' }],
  ['check --lang fr --lang en a.md', { lang: 'en' }],
  ['check --fail-on hint a.md', { failOn: 'hint' }],
  ['check --fail-on never --max-warnings 3 a.md', { failOn: 'never', maxWarnings: 3 }],
  ['check --fix a.md', { fix: true }],
  ['check --baseline b.json --update-baseline a.md', { baseline: 'b.json', updateBaseline: true }],
  ['check --changed-since main a.md', { changedSince: 'main' }],
  ['check --shard 2/3 a.md', { shard: { index: 2, total: 3 } }],
  ['check --stdin --stdin-filename x.md', { paths: [], stdin: true, stdinFilename: 'x.md' }],
  ['check --stdin', { paths: [], stdin: true }],
  ['convert --to csl a.md', { command: 'convert', to: 'csl' }],
  ['merge 1.json 2.json', { command: 'merge', paths: ['1.json', '2.json'] }],
  ['check -- a.md', {}],
  ['check -- --all', { paths: ['--all'] }],
  ['links --timeout 3 --max-age 0 a.md', { command: 'links', timeout: 3, maxAge: 0 }],
  ['inspect a.md', { command: 'inspect' }],
  ['inspect -f json -o x a.md', { command: 'inspect', format: 'json', output: 'x' }],
])('%s is understood', (line, different) => {
  expect(readArguments(words(line))).toEqual({ ...RUN, ...different });
});

test.each([
  ['--help', null],
  ['-h', null],
  ['check --help', 'check'],
  ['--help inspect', 'inspect'],
  ['check --help --formt a.md', 'check'],
  ['nothing --help', null],
])('%s asks for help', (line, command) => {
  expect(readArguments(words(line))).toEqual({ kind: 'help', command, lang: null });
});

test.each(['--version', '-v', 'check -v'])('%s asks for the version', (line) => {
  expect(readArguments(words(line))).toEqual({ kind: 'version', lang: null });
});

describe('what cannot be understood is said, with what to do, and nothing is read', () => {
  test.each([
    ['', 'No command was given.', 'sourcier --help'],
    ['chek a.md', 'Unknown command: “chek”. Did you mean “check”?', 'sourcier --help'],
    ['Inspect a.md', 'Unknown command: “Inspect”. Did you mean “inspect”?', 'sourcier --help'],
    [
      'a.md',
      'Unknown command: “a.md”. To check a file or a folder, write “sourcier check” before it.',
      'sourcier --help',
    ],
    ['check', 'Nothing to read was given', 'sourcier check --help'],
    ['check --all', 'Nothing to read was given', 'sourcier check --help'],
    ['check --shard 3/2 a.md', '--shard takes a part and a total, such as 1/4, not “3/2”.', 'sourcier check --help'],
    ['check --stdin a.md', '--stdin reads one document', 'sourcier check --help'],
    ['check --stdin --fix', '--fix mends files, and --stdin has none', 'sourcier check --help'],
    ['links --timeout 0 a.md', '--timeout takes seconds, from 1 to 3600, not “0”.', 'sourcier links --help'],
    ['links --timeout 99999999 a.md', '--timeout takes seconds, from 1 to 3600', 'sourcier links --help'],
    ['check --update-baseline a.md', '--update-baseline needs --baseline FILE.', 'sourcier check --help'],
    ['convert a.md', '--to says what to turn the sources into: list, library, csl, bibtex.', 'sourcier convert --help'],
    ['merge --all a.json', 'The option --all is not for the command “merge”.', 'sourcier merge --help'],
    ['check --formt json a.md', 'Unknown option: --formt. Did you mean --format?', 'sourcier check --help'],
    ['check --al a.md', 'Unknown option: --al. Did you mean --all?', 'sourcier check --help'],
    ['check --quiet a.md', 'Unknown option: --quiet.', 'sourcier check --help'],
    ['check -x a.md', 'Unknown option: -x.', 'sourcier check --help'],
    ['check --toString a.md', 'Unknown option: --toString.', 'sourcier check --help'],
    ['--formt json', 'Unknown option: --formt. Did you mean --format?', 'sourcier --help'],
    ['--format yaml a.md', 'Unknown command: “a.md”.', 'sourcier --help'],
    ['--quiet', 'Unknown option: --quiet.', 'sourcier --help'],
    ['inspect --all a.md', 'The option --all is not for the command “inspect”.', 'sourcier inspect --help'],
    ['check --format', 'The option --format needs a value.', 'sourcier check --help'],
    ['check --format= a.md', 'The option --format needs a value.', 'sourcier check --help'],
    ['check a.md -f --all', 'The option -f needs a value.', 'sourcier check --help'],
    ['check --all=yes a.md', 'The option --all takes no value.', 'sourcier check --help'],
    [
      'check -f yaml a.md',
      'Unknown value for -f: “yaml”. Known: text, json, sarif, github, junit, html, compact.',
      'sourcier check --help',
    ],
    ['check --max-warnings many a.md', '--max-warnings takes a whole number, not “many”.', 'sourcier check --help'],
    [
      'inspect --fail-on error a.md',
      'The option --fail-on is not for the command “inspect”.',
      'sourcier inspect --help',
    ],
    ['inspect -f yaml a.md', 'Unknown value for -f: “yaml”. Known: text, json.', 'sourcier inspect --help'],
    ['check --lang de a.md', 'Unknown value for --lang: “de”. Known: fr, en.', 'sourcier check --help'],
    ['check -o a.md b.md', '-o a.md names a Markdown document, which would be lost.', 'sourcier check --help'],
  ])('%s', async (line, message, see) => {
    const { code, out, err } = await runIn({ 'a.md': '', 'b.md': '' }, words(line));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.startsWith(`sourcier: ${message}`)).toBe(true);
    expect(err.endsWith(`\nSee: ${see}\n`)).toBe(true);
  });
});

test.each([
  ['export -o copy.md a.md', { output: 'copy.md', to: 'markdown' }],
  ['export --to html --citations links --without-list a.md', { to: 'html', citations: 'links', withoutList: true }],
])('%s means what it means to that command alone', (line, different) => {
  expect(readArguments(words(line))).toEqual({ ...RUN, command: 'export', ...different });
});

test('the formats of each command begin with the one for people', () => {
  const reports = ['text', 'json', 'sarif', 'github', 'junit', 'html', 'compact'];
  const formats = Object.entries(COMMANDS).map(([command, { formats: names }]) => [command, names]);
  expect(Object.fromEntries(formats)).toEqual({
    check: reports,
    merge: reports,
    inspect: ['text', 'json'],
    convert: [],
    export: [],
    links: ['text', 'json', 'compact', 'markdown'],
    mcp: [],
  });
});
