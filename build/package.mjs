// Makes dist/sourcier.vsix from what is in dist/, the same bytes for the same sources. usage: node build/package.mjs [FILE]
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const vsix = process.argv[2] ?? join(root, 'dist/sourcier.vsix');

const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isOnTheWeb = !new URL(homepage).hostname.endsWith('.example');
/**
 * A page that VS Code shows of the extension: its pictures and links lead to the web alone, so there are none while the
 * address of the project is not one on the web (`.example`: RFC 2606).
 */
const shown = (page) =>
  isOnTheWeb
    ? page
    : page
        .replace(/^(?:!\[.*\]\(.*\)|\*\*\[.*\]\(README\..*\)\*\*)\n\n/gm, '')
        .replace(/\[([^\][]*)\]\((?!https?:|#)[^()\s]*\)/g, '$1');
for (const [from, to] of [
  ['README.md', 'readme.md'],
  ['CHANGELOG.md', 'changelog.md'],
]) {
  writeFileSync(join(root, 'dist', to), shown(readFileSync(join(root, from), 'utf8')));
}

const pages = ['--readme-path', 'dist/readme.md', '--changelog-path', 'dist/changelog.md'];
const addresses = ['--baseContentUrl', `${homepage}/blob/main`, '--baseImagesUrl', `${homepage}/raw/main`];

execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', ...pages, ...addresses, '--out', vsix], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { SOURCE_DATE_EPOCH: '946684800', ...process.env },
});
console.log(`${vsix} (${Math.round(statSync(vsix).size / 1000)} kB)`);
