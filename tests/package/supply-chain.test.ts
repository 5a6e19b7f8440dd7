import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const bill = JSON.parse(read('dist/sbom.cdx.json'));
const lock = JSON.parse(read('package-lock.json'));

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}
const components: readonly Component[] = bill.components;

/** Licences under which code may be shipped as a part of something else, without more than being named. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];

test('every package that is shipped may be, and is named with its licence', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  expect(components.length).toBeGreaterThan(50);
  for (const { name, version, licenses } of components) {
    expect(ALLOWED, name).toContain(licenses[0]?.license.id);
    expect(notices).toContain(`\n${name} ${version} (`);
  }
  expect(notices.length).toBeGreaterThan(components.length * 500);
});

test('every dependency of the manifest that is bundled is in the bill of materials', () => {
  const named = components.map(({ name }) => name);
  expect(Object.keys(manifest.dependencies).filter((name) => !named.includes(name))).toEqual([]);
});

test('the bill is CycloneDX 1.6: each component once, with its address and the hash of the lockfile', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length);
  const locked = new Set(
    Object.values(lock.packages as Record<string, { integrity?: string }>).map(({ integrity = '' }) =>
      Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    ),
  );
  for (const { name, version, purl, hashes } of components) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(hashes[0]).toEqual({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
    expect(locked.has(hashes[0]?.content ?? '')).toBe(true);
  }
  // Nothing that would differ from one build to the next.
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});

test('the lockfile names the registry and a hash for all that is shipped, and nothing shipped runs when it is installed', () => {
  const shipped = Object.entries(
    lock.packages as Record<
      string,
      { resolved?: string; integrity?: string; dev?: boolean; hasInstallScript?: boolean; link?: boolean }
    >,
  ).filter(([path, { dev }]) => path !== '' && !dev);
  expect(shipped.length).toBeGreaterThan(50);
  for (const [path, { resolved, integrity, hasInstallScript, link }] of shipped) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect([hasInstallScript, link], path).toEqual([undefined, undefined]);
  }
});

test('the package is the same, byte for byte, whenever it is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcier-'));
  const again = join(folder, 'again.vsix');
  try {
    for (const name of ['README.md', 'dist/server.js', 'l10n/bundle.l10n.fr.json']) {
      utimesSync(join(ROOT, name), new Date(), new Date('2031-05-06T07:08:09Z'));
    }
    execFileSync(process.execPath, ['build/package.mjs', again], { cwd: ROOT, stdio: 'ignore' });
    expect(readFileSync(again).equals(readFileSync(join(ROOT, 'dist/sourcier.vsix')))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
