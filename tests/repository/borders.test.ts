import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, ROOT, read } from './files.ts';

const FILES = [...filesIn('server/src', '.ts'), ...filesIn('client/src', '.ts')];

/** The rooms of core, as ARCHITECTURE.md walks through them: each may import those before it. */
const CORE = [
  'language',
  'text',
  'front-matter',
  'markdown',
  'sources',
  'names',
  'bibliography',
  'library',
  'incremental',
  'citations',
  'claims',
  'support',
  'article',
  'figures',
  'evidence',
  'list-edits',
  'reader',
  'rules',
  'features',
  'settings',
  'analysis',
  'interop',
  'export',
] as const;

/** Rooms that could import another by their place and have no business with it. */
const APART: Readonly<Record<string, readonly string[]>> = {
  sources: ['names'],
  interop: ['rules', 'features', 'settings', 'analysis'],
  export: ['reader', 'features', 'settings', 'analysis', 'interop'],
};

type Layer = readonly [layer: string, where: RegExp, imports: readonly string[]];

const coreLayer = (room: string, i: number): Layer => [
  room,
  new RegExp(`^server/src/core/${room}/`),
  CORE.slice(0, i).filter((other) => !APART[room]?.includes(other)),
];

/** Each layer, by where its files stand, and the layers it may import beside itself. */
const LAYERS: readonly Layer[] = [
  ...CORE.map(coreLayer),
  ['links', /^server\/src\/links\//, ['interop', 'article', 'sources', 'text', 'language']],
  ['readers', /^server\/src\/readers\//, ['reader', 'settings', 'language', 'text']],
  ['agent', /^server\/src\/agent\//, [...CORE, 'protocol', 'manifest']],
  ['protocol', /^server\/src\/protocol\//, CORE],
  ['lsp', /^server\/src\/lsp\//, [...CORE, 'protocol', 'readers', 'agent', 'manifest']],
  ['report', /^server\/src\/report\//, [...CORE, 'links', 'manifest']],
  ['project', /^server\/src\/project\//, CORE],
  ['cli', /^server\/src\/cli\//, [...CORE, 'report', 'project', 'links', 'readers', 'agent', 'manifest']],
  ['node', /^server\/src\/node\//, [...CORE, 'lsp', 'cli', 'project', 'agent', 'manifest']],
  ['bin', /^server\/src\/bin\//, [...CORE, 'node', 'lsp', 'cli', 'report', 'project', 'links']],
  ['client', /^client\/src\//, ['manifest', 'snippets', 'protocol']],
  ['snippets', /^client\/snippets\//, []],
  ['manifest', /^package(?:\.nls)?\.json$/, []],
];

/** Who may import a package or a module of Node; a type-only import counts too. */
const PACKAGES: readonly (readonly [name: RegExp, layers: readonly string[]])[] = [
  [/^(?:gray-matter|smol-toml)$/, ['front-matter']],
  [/^(?:unified|remark-parse|remark-gfm|micromark|micromark-extension-gfm)$/, ['markdown']],
  [/^mdast$/, ['markdown', 'sources', 'incremental']],
  [/^yaml$/, ['text', 'front-matter', 'sources', 'bibliography', 'library', 'settings', 'interop']],
  [/^vscode-languageserver(?:-textdocument|\/node|\/browser)?$/, ['lsp', 'node', 'bin']],
  [/^vscode(?:-languageclient(?:\/node|\/browser)?)?$/, ['client']],
  [/^picomatch(?:\/posix\.js)?$/, ['project', 'settings']],
  [/^ignore$/, ['project']],
  [/^htmlparser2$/, ['interop']],
  [/^vscode-uri$/, ['text']],
  [/^fastest-levenshtein$/, ['names', 'cli']],
  [/^node:(?:fs|fs\/promises|path)$/, ['project', 'node', 'bin']],
  [/^node:(?:os|worker_threads|child_process)$/, ['node', 'bin']],
  // The network: for `sourcier links`, and for what a writer has asked of a page or of Zotero.
  [/^node:(?:http|https|dns|net)$/, ['links']],
  [/^node:util$/, ['cli', 'project', 'node', 'bin']],
  [/^node:(?:crypto|zlib)$/, ['project', 'node']],
  [/^node:(?:module|stream|url|v8)$/, ['node', 'bin']],
  [/^@modelcontextprotocol\/server(?:\/stdio)?$/, ['node']],
];

const layerOf = (path: string): string | undefined => LAYERS.find(([, where]) => where.test(path))?.[0];

const mayImport = (file: string, specifier: string): boolean => {
  const from = layerOf(file);
  if (from === undefined) return false;
  if (!specifier.startsWith('.')) {
    return PACKAGES.some(([name, layers]) => name.test(specifier) && layers.includes(from));
  }
  const to = layerOf(meant(file, specifier));
  return to !== undefined && (to === from || (LAYERS.find(([layer]) => layer === from)?.[2].includes(to) ?? false));
};

/** The file of this project that a file means by a relative specifier. */
const meant = (file: string, specifier: string): string =>
  relative(ROOT, join(ROOT, dirname(file), specifier))
    .split(sep)
    .join('/');

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/^(?:import|export)\s(?:[^'"`;=]*?\sfrom\s)?'([^']+)'/gm)].map(([, specifier = '']) => specifier);

test('every file belongs to a layer', () => {
  expect(FILES.length).toBeGreaterThan(60);
  expect(FILES.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('imports go one way', () => {
  const crossing = FILES.flatMap((file) =>
    importsOf(read(file))
      .filter((specifier) => !mayImport(file, specifier))
      .map((specifier) => `${file} → ${specifier}`),
  );
  expect(crossing).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  const left = new Map(FILES.map((file) => [file, filesFrom(file)]));
  expect([...left.values()].flat().length).toBeGreaterThan(1_000);
  // Files that import none of those left are no part of a cycle.
  const isFree = (file: string): boolean => !left.get(file)?.some((to) => left.has(to));
  for (let free = FILES.filter(isFree); free.length > 0; free = [...left.keys()].filter(isFree)) {
    for (const file of free) left.delete(file);
  }
  expect([...left.keys()]).toEqual([]);
});

/** The files of this project that a file imports. */
const filesFrom = (file: string): readonly string[] =>
  importsOf(read(file))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => meant(file, specifier));

test('an import of this project names the file it means', () => {
  const relatives = FILES.flatMap((file) => importsOf(read(file)).filter((specifier) => specifier.startsWith('.')));
  expect(relatives.length).toBeGreaterThan(100);
  expect(relatives.filter((specifier) => !/\.(?:ts|json)$/.test(specifier))).toEqual([]);
});

test.each([
  ['server/src/core/language/fr/index.ts', '../../article/model.ts', false],
  ['server/src/core/article/parse.ts', '../language/detect.ts', true],
  ['server/src/core/article/parse.ts', '../rules/lint.ts', false],
  ['server/src/core/citations/index.ts', '../names/known.ts', true],
  ['server/src/core/names/known.ts', '../citations/index.ts', false],
  ['server/src/core/rules/lint.ts', '../features/hover.ts', false],
  ['server/src/core/features/hover.ts', '../../lsp/convert.ts', false],
  ['server/src/core/features/hover.ts', 'vscode-languageserver', false],
  ['server/src/core/article/parse.ts', 'node:fs', false],
  ['server/src/lsp/server.ts', 'node:fs', false],
  ['server/src/lsp/server.ts', 'node:child_process', false],
  ['server/src/report/text.ts', '../lsp/convert.ts', false],
  ['client/src/status.ts', '../../server/src/core/features/summary.ts', false],
  ['client/src/status.ts', 'vscode', true],
])('%s may import %s: %s', (file, specifier, allowed) => {
  expect(mayImport(file, specifier)).toBe(allowed);
});

describe('what no import shows', () => {
  /** Names that only exist at run time, by what they would let the code do. */
  const OUTSIDE = [
    ['reads the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
    ['is left to chance', /\bMath\.random\b|\bcrypto\./],
    ['speaks to a terminal or an environment', /\bconsole\.|\bprocess\./],
    ['waits', /\bset(?:Timeout|Interval|Immediate)\(/],
  ] as const;

  test.each(OUTSIDE)('nothing in core %s', (_what, pattern) => {
    expect(linesWith(filesIn('server/src/core', '.ts'), pattern)).toEqual([]);
  });

  test('reports format what was found, and find nothing', () => {
    const analysis =
      /core\/(?:article\/(?!model\.)|rules\/(?!finding\.|index\.)|settings\/(?!choice\.|team-findings\.))/;
    expect(linesWith(filesIn('server/src/report', '.ts'), analysis)).toEqual([]);
  });

  test('nothing anywhere reaches the network or runs text or programs', () => {
    const pattern =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\beval\(|\bnew Function\b|\bimport\((?!'\.{1,2}\/[\w./-]+\.ts'\))|child_process/;
    const known = ['server/src/node/git.ts: ', 'server/src/readers/endpoint.ts: const response = await fetch('];
    // The one program that is run is git, on the command line, for those who ask what has changed.
    expect(linesWith(FILES, pattern).filter((line) => !known.some((one) => line.startsWith(one)))).toEqual([]);
    expect(read('server/src/node/git.ts').match(/\brun\((.*?),/g)).toEqual(["run('git',"]);
  });
});

const linesWith = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

test('values of the library of the protocol come through one file, for a bundle to copy their names once', () => {
  const importing = FILES.filter((file) =>
    /^(?:import|export) \{[^}]*\} from 'vscode-languageserver';$/m.test(read(file)),
  );
  expect(importing).toEqual(['server/src/lsp/protocol/lsp.ts']);
});
