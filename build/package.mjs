// Makes dist/sourcier.vsix from what is in dist/, the same bytes for the same sources. usage: node build/package.mjs [FILE]
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const vsix = process.argv[2] ?? join(root, 'dist/sourcier.vsix');

execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { SOURCE_DATE_EPOCH: '946684800', ...process.env },
});
console.log(`${vsix} (${Math.round(statSync(vsix).size / 1000)} kB)`);
