// Runs the grammar's tests against VS Code's own Markdown grammar, which tm-grammars ships. usage: node tests/grammar/run.mjs
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grammars } from 'tm-grammars';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

// Markdown's grammar and all it embeds, however deep: without them code blocks are not tokenised as in VS Code.
const needed = new Set(['markdown']);
for (const name of needed) {
  const { embedded = [], embeddedLazy = [] } = grammars.find((grammar) => grammar.name === name) ?? {};
  for (const inner of [...embedded, ...embeddedLazy]) needed.add(inner);
}

const paths = [...needed].map((name) => relative(root, require.resolve(`tm-grammars/grammars/${name}.json`)));
const program = [
  require.resolve('vscode-tmgrammar-test/dist/unit.js'),
  ...paths.flatMap((path) => ['--grammar', path]),
];
const { status, stderr } = spawnSync(process.execPath, [...program, 'tests/grammar/*.test.md'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'inherit', 'pipe'],
});

// Rare languages inside embedded ones (a LaTeX block's Asymptote) are shipped by nobody.
process.stderr.write(stderr.replace(/^grammar not found for .*\n/gm, ''));
process.exitCode = status === 0 ? 0 : 1;
