// Builds everything, checks the sample articles on the command line, and says where the extension is. usage: npm start
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const run = (script, ...words) =>
  spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, stdio: 'inherit' }).status ?? 2;

for (const script of ['build/bundle.mjs', 'build/package.mjs']) {
  const status = run(script);
  if (status !== 0) process.exit(status);
}

console.log('\nsourcier check samples/fr samples/en\n');
// 1 means findings: the samples have some, to show what they look like.
const status = run('dist/cli.js', 'check', 'samples/fr', 'samples/en');
if (status > 1) process.exit(status);

console.log(`
The extension is dist/sourcier.vsix. To install it in VS Code:

  code --install-extension dist/sourcier.vsix`);
