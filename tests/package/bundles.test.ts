import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** A file of the copy of a library that gray-matter would load; npm may put it beside gray-matter or inside it. */
const fromGrayMatter = createRequire(createRequire(import.meta.url).resolve('gray-matter'));
const library = (path: string): string => readFileSync(fromGrayMatter.resolve(path), 'utf8');

/**
 * Bytes that a bundle may have: about 15 % above what it had when the limit was set. A bundle that outgrows its limit
 * has taken in something large; look what (`npx esbuild --analyze`) before raising the number.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'cli.js': 2_000,
  'client.js': 540_000,
  'client.web.js': 485_000,
  'mcp.js': 315_000,
  'server.js': 2_000,
  'server.web.js': 1_205_000,
  'sourcier.js': 2_075_000,
};

test('the bundles are those that have a limit', () => {
  const bundles = readdirSync(new URL('dist/', ROOT)).filter((name) => name.endsWith('.js'));
  expect(bundles.sort()).toEqual(Object.keys(LIMITS));
});

describe.each(Object.entries(LIMITS))('dist/%s', (name, limit) => {
  const code = read(`dist/${name}`);

  test(`is not larger than ${limit} bytes`, () => {
    const { length } = Buffer.from(code);
    console.log(`${name}: ${length} bytes of ${limit}, ${gzipSync(code).length} gzipped`);
    expect(length).toBeLessThan(limit);
  });

  // gray-matter is the one library that brings such code; build/bundle.mjs leaves it out. Nothing else needs any.
  test('makes no code out of text', () => {
    const found = code.match(/.{0,40}(?:(?<![\w$.])eval\s*\(|\(0,\s*eval\)|(?<![\w$])Function\s*\().{0,40}/g);
    expect(found ?? []).toEqual([]);
  });

  test.each([
    ['js-yaml', 'js-yaml/lib/js-yaml/exception.js', 'YAMLException'],
    ['esprima', 'esprima', 'Unexpected token ILLEGAL'],
    ['the engines of gray-matter', './lib/engines.js', 'stringifying JavaScript is not supported'],
  ])('holds no %s', (_library, path, words) => {
    // Only words that the library has tell that it is not there.
    expect(library(path).includes(words)).toBe(true);
    expect(code.includes(words)).toBe(false);
  });

  test('is not the place for network addresses other than those it shows', () => {
    const hosts = [...code.matchAll(/["'`]https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    // doi.org: a DOI is shown as the address it stands for; docs.oasis-open.org: a SARIF log names its schema;
    // localhost: where a second reader answers on this machine, for those who choose one; json-schema.org: a dialect's name.
    const shown = [
      new URL(manifest.homepage).host,
      'github.com',
      'doi.org',
      'docs.oasis-open.org',
      'localhost',
      'json-schema.org',
    ];
    expect([...new Set(hosts)].filter((host = '') => !shown.includes(host))).toEqual([]);
  });
});

test.each([
  ['require', /(?<![\w$.])require\s*\(/g],
  ['process', /(?<![\w$.])process\s*\./g],
  ['document', /(?<![\w$.])document\s*\./g],
  ['Buffer', /(?<![\w$.])Buffer\s*[.([]/g],
  ['__dirname', /(?<![\w$.])__(?:dir|file)name\b/g],
])('the server for browsers does not ask for %s', (_name, pattern) => {
  expect(read('dist/server.web.js').match(pattern) ?? []).toEqual([]);
});

test('the servers open no connection by themselves, and the command line only for `links`', () => {
  // "net" is what `--socket` and `--pipe` are made of: an editor asks for them, nobody else does.
  const MODULES = /(?<![\w$.])require\(["'](?:node:)?(https?|http2|tls|dgram|dns|inspector|vm|worker_threads)["']\)/g;
  const found = ['cli.js', 'mcp.js', 'server.js', 'sourcier.js', 'client.js'].flatMap((name) =>
    [...read(`dist/${name}`).matchAll(MODULES)].map(([, module]) => `${name}: ${module}`),
  );
  // Threads are Sourcier's own; the rest is server/src/links (tests/repository/borders.test.ts).
  const own = [
    ...['worker_threads', 'dns', 'http', 'https'].map((module) => `sourcier.js: ${module}`),
    ...['cli.js', 'server.js'].map((name) => `${name}: worker_threads`),
  ];
  expect(found.filter((one) => !own.includes(one))).toEqual([]);
});
