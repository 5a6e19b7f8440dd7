import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Runs one TypeScript file of the repository: `node build/run.mjs FILE [ARGUMENT…]`. Node 20 cannot by itself. */
const [file] = process.argv.splice(2, 1);
if (!file) throw new Error('usage: node build/run.mjs FILE [ARGUMENT…]');
const folder = await mkdtemp(join(tmpdir(), 'sourcier-'));
try {
  const outfile = join(folder, 'run.mjs');
  const banner = { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" };
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner,
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true });
}
