import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What the command line and the server have in common is built once, into `dist/core.js`. */
const FOLDER = join('server', 'src', 'core');

const nameIn = (root, path) => relative(join(root, FOLDER), path).split(sep).join('/');

/** The entry of `dist/core.js`: each module of core that is imported from outside it, under its own path. */
export const coreEntry = (root) => ({
  resolveDir: join(root, FOLDER),
  sourcefile: 'core.ts',
  loader: 'ts',
  contents: [...importedIn(root)]
    .sort()
    .map((name) => `export * as ${JSON.stringify(name)} from './${name}';`)
    .join('\n'),
});

const IMPORT = /\bfrom '(?:\.{1,2}\/)+core\/([^']+\.ts)'/g;

const importedIn = (root) => {
  const sources = join(root, 'server', 'src');
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  const outside = names.filter((name) => name.endsWith('.ts') && name.split(sep)[0] !== 'core');
  return new Set(
    outside.flatMap((name) => [...readFileSync(join(sources, name), 'utf8').matchAll(IMPORT)].map(([, path]) => path)),
  );
};

/** For esbuild: imports of core from outside it are taken from `dist/core.js`. */
export const fromCore = (root) => ({
  name: 'from-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /core\/.*\.ts$/ }, ({ importer, resolveDir, path }) => {
      const target = resolve(resolveDir, path);
      const isInside = (file) => file.startsWith(join(root, FOLDER) + sep);
      if (!isInside(target) || isInside(importer)) return undefined;
      return { path: nameIn(root, target), namespace: 'core', pluginData: dirname(importer) };
    });
    onResolve({ filter: /^\.\/core\.js$/, namespace: 'core' }, () => ({ path: './core.js', external: true }));
    onLoad({ filter: /.*/, namespace: 'core' }, ({ path }) => ({
      contents: `module.exports = require('./core.js')[${JSON.stringify(path)}];`,
    }));
  },
});
