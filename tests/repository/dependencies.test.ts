import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import lock from '../../package-lock.json';
import { ROOT, read } from './files.ts';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: readonly (readonly [string, Locked])[] = Object.entries(lock.packages);

/** Folders of the packages that are bundled, those they depend on included; the others only help to build. */
const SHIPPED = packages.filter(([path, { dev }]) => path !== '' && dev !== true);

const REGISTRY = 'https://registry.npmjs.org/';

test('the lockfile holds the packages of all platforms, which a registry mirror may lack and `npm ci` asks for', () => {
  const known = new Set(
    packages.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
  );
  const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !known.has(name))).toEqual([]);
});

test('some packages are shipped', () => {
  const paths = SHIPPED.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['node_modules/gray-matter', 'node_modules/micromark']));
  expect(paths).not.toContain('node_modules/esbuild');
});

describe.each(SHIPPED)('%s', (path, locked) => {
  test('is plain JavaScript: it compiles, loads and runs nothing when it is installed', () => {
    const folder = join(ROOT, path);
    const native = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:^|[\\/])binding\.gyp$|\.(?:node|wasm|dll|so|dylib|exe)$/.test(name),
    );
    expect(native).toEqual([]);
    const { scripts = {}, os, cpu, gypfile } = JSON.parse(read(`${path}/package.json`));
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    expect({ os, cpu, gypfile }).toEqual({});
  });

  test('comes from the npm registry, under a licence that lets it be bundled', () => {
    // npm can be told to leave out the addresses of packages that come from its registry; others it always names.
    expect(locked.resolved ?? REGISTRY).toContain(REGISTRY);
    expect(locked.integrity).toMatch(/^sha512-/);
    expect(locked.license).toMatch(/^(?:MIT|ISC|BSD-[23]-Clause|Python-2\.0|BlueOak-1\.0\.0|0BSD|Apache-2\.0)$/);
  });
});

test('what is needed at run time is declared as such', () => {
  expect(existsSync(join(ROOT, 'node_modules'))).toBe(true);
  const { dependencies } = JSON.parse(read('package.json'));
  for (const name of Object.keys(dependencies)) expect(SHIPPED.map(([path]) => path)).toContain(`node_modules/${name}`);
});
