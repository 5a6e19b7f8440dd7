// Bundles the programs of Sourcier into dist/. usage: node build/bundle.mjs [--watch]
import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { writeHelp } from './help.mjs';
import { writeThirdParties } from './third-parties.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const watch = process.argv.includes('--watch');

/**
 * gray-matter brings a YAML engine of its own, a JavaScript engine that calls eval, and a reader of files.
 * Sourcier gives it the one engine it may use (core/front-matter/index.ts), so none of these is shipped.
 */
const onlyOurEngines = {
  name: 'only-our-engines',
  setup({ onLoad }) {
    onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /gray-matter[\\/]index\.js$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(path, 'utf8');
      return { contents: text.replace("const fs = require('fs');", 'const fs = {};') };
    });
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // Of htmlparser2 the parser alone is used; its index brings a DOM, and the tables for writing one.
  alias: { htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js' },
  plugins: [onlyOurEngines],
};

/** For Node. */
const node = { ...shared, platform: 'node', format: 'cjs' };

/** A program whose names stay as they are: the engine reads a large one with short names in twice the time. */
const named = { ...node, minify: false, minifyWhitespace: true, minifySyntax: true };

/** A few lines that start one program of the bundle for Node, with what Node kept of it from the last time. */
const launcher = (program) => ({
  ...node,
  banner: { js: '#!/usr/bin/env node' },
  stdin: {
    contents: `import './server/src/node/prepare.ts'; require('./sourcier.js').${program}();`,
    resolveDir: root,
  },
  external: ['./sourcier.js'],
  outfile: `dist/${program}.js`,
});

const web = {
  ...shared,
  platform: 'browser',
  conditions: ['worker', 'browser'],
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.platform': '"browser"',
    // vscode-uri asks for it where a path has no beginning, and gray-matter for this: neither comes to that.
    'process.cwd': 'String',
    'Buffer.from': 'String',
  },
};

/** What editors check settings files and libraries with. */
const SCHEMAS = ['server/src/core/settings/sourcierrc.schema.json', 'server/src/core/library/sources.schema.json'];

/** What is loaded for `sourcier mcp` alone is a file of its own, from which the bundle takes nothing. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/node\/mcp\.ts$/ }, () => ({ path: './mcp.js', external: true }));
  },
};

/** The SDK brings a validator of JSON Schemas that writes code; it is for answers that this server never asks for. */
const withoutValidator = {
  name: 'without-validator',
  setup({ onLoad }) {
    const file = /@modelcontextprotocol[\\/]server[\\/]dist[\\/]ajvProvider-[\w-]+\.mjs$/;
    onLoad({ filter: file }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const names = /export \{([^}]*)\}/.exec(await readFile(path, 'utf8'))?.[1] ?? '';
      const outer = names.split(',').map((name) => name.trim().split(' as ').at(-1));
      return { contents: `class None {} export { ${outer.map((name) => `None as ${name}`).join(', ')} };` };
    });
  },
};

const programs = [
  {
    ...named,
    entryPoints: ['server/src/bin/sourcier.ts'],
    outfile: 'dist/sourcier.js',
    plugins: [...shared.plugins, apart],
  },
  {
    ...node,
    entryPoints: ['server/src/node/mcp.ts'],
    outfile: 'dist/mcp.js',
    plugins: [withoutValidator],
  },
  launcher('cli'),
  launcher('server'),
  {
    ...node,
    entryPoints: ['client/src/node.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
  {
    ...web,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...web, entryPoints: ['server/src/bin/server-web.ts'], outfile: 'dist/server.web.js', format: 'iife' },
];

if (watch) {
  await Promise.all(programs.map(async (program) => (await context(program)).watch()));
} else {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const built = await Promise.all(programs.map((program) => build({ ...program, metafile: true })));
  writeThirdParties(
    root,
    built.map(({ metafile }) => metafile),
  );
  writeHelp(root);
  for (const schema of SCHEMAS) copyFileSync(join(root, schema), join(root, 'dist', basename(schema)));
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  chmodSync(join(root, 'dist/server.js'), 0o755);
}
