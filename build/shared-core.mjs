import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** What the command line and the server have in common is built once, into `dist/core.js`. */
const FOLDER = join('server', 'src', 'core');

/** Small ones, without a state, that each program has for itself: a server needs them before it reads anything. */
const OWN = new Set([
  'article/defaults.ts',
  'citations/citation.ts',
  'text/record.ts',
  'language/locale.ts',
  'language/phrase.ts',
  'rules/claim-options.ts',
  'rules/context.ts',
  'settings/field.ts',
  'settings/merge.ts',
  'settings/settings.ts',
  'settings/team.ts',
]);

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

/** The names that a module of core exports. */
const exportsOf = async (path) => {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: false,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: '.',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};

/**
 * For esbuild: imports of core from outside it are taken from `dist/core.js`, which is loaded when one of them is first
 * used: a server has said hello, and maybe told what it remembers, before it is needed.
 */
export const fromCore = (root) => ({
  name: 'from-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /core\/.*\.ts$/ }, ({ importer, resolveDir, path }) => {
      const target = resolve(resolveDir, path);
      const isInside = (file) => file.startsWith(join(root, FOLDER) + sep);
      if (!isInside(target) || isInside(importer) || OWN.has(nameIn(root, target))) return undefined;
      return { path: nameIn(root, target), namespace: 'core', pluginData: dirname(importer) };
    });
    onResolve({ filter: /^\.\/core\.js$/, namespace: 'core' }, () => ({ path: './core.js', external: true }));
    onLoad({ filter: /.*/, namespace: 'core' }, async ({ path }) => {
      const names = await exportsOf(join(root, FOLDER, path));
      const getters = names.map(
        (name) => `get ${name}() { return (core ??= require('./core.js')[${JSON.stringify(path)}]).${name}; }`,
      );
      return { contents: `let core; module.exports = { ${getters.join(', ')} };` };
    });
  },
});
