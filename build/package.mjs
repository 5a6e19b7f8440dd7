// Makes dist/sourcier.vsix from what is in dist/, the same bytes for the same sources. usage: node build/package.mjs [FILE]
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const vsix = process.argv[2] ?? join(root, 'dist/sourcier.vsix');

const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const addresses = ['--baseContentUrl', `${homepage}/blob/main`, '--baseImagesUrl', `${homepage}/raw/main`];

execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', ...addresses, '--out', vsix], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { SOURCE_DATE_EPOCH: '946684800', ...process.env },
});
console.log(`${vsix} (${Math.round(statSync(vsix).size / 1000)} kB)`);
