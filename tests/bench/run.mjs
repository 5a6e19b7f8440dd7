// Measures the language server against one that does nothing and against its neighbours, in one run, and writes
// BENCHMARKS.md. The neighbours are installed from npm into an ignored folder. Arguments go on to lsp-bench.mjs.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asVsCode } from './as-vscode.mjs';
import { readerTable } from './reader-table.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, '.cache/bench');
const TABLE = join(CACHE, 'table.md');

mkdirSync(CACHE, { recursive: true });
cpSync(join(ROOT, 'tests/bench/peers'), CACHE, { recursive: true });
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: CACHE, stdio: 'inherit' });

const cmd = ['node', join(ROOT, 'dist/server.js'), '--stdio'];
const sourcier = {
  name: 'sourcier',
  cmd,
  initializationOptions: { summary: true, commands: true, storage: null },
};
const { servers } = JSON.parse(readFileSync(join(CACHE, 'servers.json'), 'utf8'));
const config = join(CACHE, 'all-servers.json');
writeFileSync(config, JSON.stringify({ servers: [...servers, sourcier] }));

const options = [
  ['--config', config],
  ['--size', '1,10,100'],
  ['--reps', '3'],
  ['--edits', '40'],
  ['--cold', '5'],
  ['--scenarios', 'cold,typing,requests'],
  ['--baseline', 'null'],
  ['--table', TABLE],
];
const bench = join(ROOT, 'tests/bench/lsp-bench.mjs');
execFileSync('node', [bench, ...options.flat(), ...process.argv.slice(2)], { cwd: CACHE, stdio: 'inherit' });

const typed = await asVsCode(
  [...servers, sourcier]
    .filter(({ name }) => ['null', 'vscode-markdown', 'sourcier'].includes(name))
    .map((server) => ({ ...server, cwd: CACHE })),
);

const { dependencies } = JSON.parse(readFileSync(join(CACHE, 'package.json'), 'utf8'));
const named = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
writeFileSync(
  join(ROOT, 'BENCHMARKS.md'),
  `# Benchmarks

How long the language server takes, beside one that does nothing (\`null\`: vscode-languageserver, its documents, an empty
list) and beside its neighbours, all in one run. \`npm run bench\` measures anew and writes this page; ratios between
servers hold on other machines, milliseconds do not.

- Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}
- Date: ${new Date().toISOString().slice(0, 10)}
- Articles: \`tests/bench/gen-articles.mjs\`, French, 8 kB (1x), 82 kB (10x), 819 kB (100x)
- Versions: ${named.join(', ')}
- remark: unified-language-server set up as remark-language-server does, which the registry used here does not carry.
  markdownlint: its rules in a minimal server. Both on the whole text after every change; not measured at 100x.

## As VS Code asks

A key every 120 ms and its diagnostics, a pause after every six, and in it what VS Code and Sourcier's client ask then:
overview, lenses, hints, outline, links, actions. Milliseconds, and in brackets multiples of one remark-parse with GFM of
the text of 82 kB in the same run (\`tests/bench/as-vscode.mjs\`). Every answer is exact for the version it is of.

${typed}

## Diagnostics alone

Milliseconds, but where a column says otherwise. "key" is the time from a letter typed to its diagnostics, "cold 1st diag"
from the start of the process to the first diagnostics of an article of 8 kB that was never open before.

${readFileSync(TABLE, 'utf8').trim()}

## A second reader

No language model can be had where this page is written; \`npm run bench:reader\` measures one. What it prints for a rule of
thumb in a model's place ("figures": mark each sentence with a digit and no source in it), beside Sourcier alone, on the
articles that its model was fitted on (on writers it has not seen: docs/accuracy.md):

${await readerTable(ROOT)}
`,
);
