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
/**
 * The page that VS Code shows of the extension: it takes pictures from the web alone, so there are none while the address
 * of the project is not one on the web (`.example`: RFC 2606).
 */
const isOnTheWeb = !new URL(homepage).hostname.endsWith('.example');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
writeFileSync(join(root, 'dist/readme.md'), isOnTheWeb ? readme : readme.replace(/^!\[.*\]\(.*\)\n\n/gm, ''));

const addresses = ['--baseContentUrl', `${homepage}/blob/main`, '--baseImagesUrl', `${homepage}/raw/main`];

execFileSync(
  process.execPath,
  [vsce, 'package', '--no-dependencies', '--readme-path', 'dist/readme.md', ...addresses, '--out', vsix],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { SOURCE_DATE_EPOCH: '946684800', ...process.env },
  },
);
console.log(`${vsix} (${Math.round(statSync(vsix).size / 1000)} kB)`);
