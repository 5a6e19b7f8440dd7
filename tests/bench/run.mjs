// Measures the language server against one that does nothing and against its neighbours, in one run, and writes
// BENCHMARKS.md. The neighbours are installed from npm into an ignored folder. Arguments go on to lsp-bench.mjs.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, '.cache/bench');
const TABLE = join(CACHE, 'table.md');

mkdirSync(CACHE, { recursive: true });
cpSync(join(ROOT, 'tests/bench/peers'), CACHE, { recursive: true });
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: CACHE, stdio: 'inherit' });

// As it is installed, as it is for an article that was never open before, and the same for a client that is told all at
// once, because it cannot be asked to ask again.
const cmd = ['node', join(ROOT, 'dist/server.js'), '--stdio'];
const sourcier = [
  { name: 'sourcier', cmd },
  { name: 'sourcier-new', cmd, initializationOptions: { storage: null } },
  { name: 'sourcier-whole', cmd, initializationOptions: { storage: null }, refreshSupport: false },
];
const { servers } = JSON.parse(readFileSync(join(CACHE, 'servers.json'), 'utf8'));
const config = join(CACHE, 'all-servers.json');
writeFileSync(config, JSON.stringify({ servers: [...servers, ...sourcier] }));

const options = [
  ['--config', config],
  ['--size', '1,10,100'],
  ['--reps', '2'],
  ['--edits', '40'],
  ['--cold', '5'],
  ['--scenarios', 'cold,typing,requests'],
  ['--baseline', 'null'],
  ['--table', TABLE],
];
const bench = join(ROOT, 'tests/bench/lsp-bench.mjs');
execFileSync('node', [bench, ...options.flat(), ...process.argv.slice(2)], { cwd: CACHE, stdio: 'inherit' });

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
- "cold" of sourcier is the article opened again as it was left, which is told of from what is kept (all starts but the
  first); that of sourcier-new (\`storage: null\`) an article that was never open before, of which the top is told of first;
  that of sourcier-whole the same for an editor that cannot be asked to ask again: it is told all, and exactly, at once.

Milliseconds, but where a column says otherwise. "key" is the time from a letter typed to its diagnostics, "cold 1st diag"
from the start of the process to the first diagnostics of an article of 8 kB. Sourcier answers a letter inside a word with
what it told before, moved (ARCHITECTURE.md), and reads the paragraph right after: where that tells anything else, about 4
times in 100, the editor is asked to ask again a millisecond or two later. CPU columns hold both.

${readFileSync(TABLE, 'utf8').trim()}
`,
);
