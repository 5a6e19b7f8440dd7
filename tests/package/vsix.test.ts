import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import { everyRule as rules } from '../../server/src/core/rules/index.ts';
import { readZip } from './zip.ts';

const ROOT = new URL('../../', import.meta.url);

const vsix = readFileSync(new URL('dist/sourcier.vsix', ROOT));

const files = readZip(vsix);

const text = (name: string): string => files.get(`extension/${name}`)?.toString('utf8') ?? '';

const manifest = JSON.parse(text('package.json'));

/** vsce gives the three documents names of its own. */
const DOCUMENTS = ['readme.md', 'changelog.md', 'LICENSE.txt'];

const COPIED = [
  'package.json',
  'package.nls.json',
  'package.nls.fr.json',
  'dist/cli.js',
  'dist/client.js',
  'dist/client.web.js',
  'dist/server.js',
  'dist/server.web.js',
  'dist/sourcier.js',
  'dist/help.json',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/sbom.cdx.json',
  'dist/sourcierrc.schema.json',
  'dist/sources.schema.json',
  ...readdirSync(new URL('docs/images', ROOT)).map((name) => `docs/images/${name}`),
  'client/media/icon.png',
  'client/media/preview.css',
  'client/media/sources.svg',
  ...['cite', 'mend', 'rate', 'review', 'see', 'write'].map((step) => `client/media/walkthrough/${step}.svg`),
  'client/snippets/markdown.json',
  'syntaxes/sourcier.injection.tmLanguage.json',
  'l10n/bundle.l10n.fr.json',
];

const ADDED_BY_VSCE = ['[Content_Types].xml', 'extension.vsixmanifest'];

/** In bytes: what a download may cost, about 5 % above what it was when the pictures of the help pages came. */
const LIMIT = 1_795_000;

test('the package is small', () => {
  const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `sourcier.vsix: ${kB(vsix.length)} kB (limit ${LIMIT / 1000}), ${kB(unpacked)} kB unpacked, ${files.size} files`,
  );
  expect(vsix.length).toBeLessThan(LIMIT);
});

const kB = (bytes: number): number => Math.round(bytes / 1000);

test('the package holds what it needs and nothing else', () => {
  const wanted = [...[...COPIED, ...DOCUMENTS].map((name) => `extension/${name}`), ...ADDED_BY_VSCE];
  expect([...files.keys()].sort()).toEqual(wanted.sort());
});

test.each(COPIED)('%s is packed as it stands', (name) => {
  expect(files.get(`extension/${name}`)?.equals(readFileSync(new URL(name, ROOT)))).toBe(true);
});

test('no file of the package points to sources or maps that were left behind', () => {
  const pointing = [...files].filter(([name, content]) => /\.js$/.test(name) && content.includes('sourceMappingURL='));
  expect(pointing.map(([name]) => name)).toEqual([]);
});

test('every path in the manifest is in the package', () => {
  const { main, browser, icon, l10n, contributes } = manifest;
  const paths: string[] = [main, browser, icon, `${l10n}/bundle.l10n.fr.json`];
  paths.push(...contributes.grammars.map(({ path }: { path: string }) => path));
  expect(paths).toHaveLength(5);
  for (const path of paths) expect(text(path.replace(/^\.\//, '')).length, path).toBeGreaterThan(100);
});

test('the icon is a PNG of at least 128 pixels a side', () => {
  const icon = files.get(`extension/${manifest.icon}`) ?? Buffer.alloc(0);
  expect(icon.toString('latin1', 1, 4)).toBe('PNG');
  expect(icon.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
  expect(icon.readUInt32BE(20)).toBe(icon.readUInt32BE(16));
});

describe.each(['package.nls.json', 'package.nls.fr.json'])('%s', (name) => {
  const words: Readonly<Record<string, string>> = JSON.parse(text(name));

  test('has the words for each key of the manifest', () => {
    const keys = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(rules.length);
    expect(keys.filter((key) => !words[key]?.trim())).toEqual([]);
  });
});

test('every command has a title and every setting a description, and none is spelled out in one language', () => {
  const { commands, configuration } = manifest.contributes;
  const titles = commands.map(({ title }: { title: string }) => title);
  const settings: { description?: string; markdownDescription?: string }[] = configuration.flatMap(
    ({ properties }: { properties: object }) => Object.values(properties),
  );
  const shown = [...titles, ...settings.map((setting) => setting.markdownDescription ?? setting.description)];
  expect(shown).toHaveLength(commands.length + settings.length);
  for (const words of shown) expect(words).toMatch(/^%[\w.-]+%$/);
});

test.each(['client.js', 'client.web.js'])('%s runs every command of the manifest', (name) => {
  const bundle = text(`dist/${name}`);
  const commands: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect(commands.filter((command) => !bundle.includes(`registerCommand("${command}"`))).toEqual([]);
});

test.each(['sourcier.js', 'server.web.js'])('%s holds every rule of the settings', (name) => {
  const bundle = text(`dist/${name}`);
  expect(rules.map(({ id }) => id).filter((id) => !bundle.includes(`id:"${id}"`))).toEqual([]);
});

test('the links of the pages that VS Code shows have whole addresses, and none leads nowhere', () => {
  const addresses = ['readme.md', 'changelog.md'].flatMap((name) => addressesIn(text(name)));
  expect(addresses.filter((address) => !/^(?:https:|#)/.test(address))).toEqual([]);
  const isOnTheWeb = !manifest.homepage.includes('.example/');
  expect(addresses.some((address) => address.endsWith('.webp'))).toBe(isOnTheWeb);
  expect(addresses.some((address) => address.startsWith(manifest.homepage))).toBe(isOnTheWeb);
});

test('the pictures of the README are in the package', () => {
  const pictures = addressesIn(readFileSync(new URL('README.md', ROOT), 'utf8')).filter((at) => at.endsWith('.webp'));
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(files.has(`extension/${picture}`), picture).toBe(true);
});

const addressesIn = (markdown: string): readonly string[] => {
  const found: string[] = [];
  const waiting: ReturnType<typeof parseMarkdown>['children'][number][] = [...parseMarkdown(markdown).children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('url' in node) found.push(node.url);
    if ('children' in node) waiting.push(...node.children);
  }
  return found;
};
