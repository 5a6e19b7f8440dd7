// A private VS Code server on loopback: its own settings, extensions, home and port; stops only what it started.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { basename, dirname, join } from 'node:path';
import { CACHE, CODE_SERVER_ENTRY, NODE } from './install.mjs';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.colorTheme': 'Light Modern',
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.snippetSuggestions': 'none',
  'editor.hover.delay': 300,
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'window.confirmBeforeClose': 'never',
};

/**
 * Starts VS Code on `files` ({name: text}), with `vsix` installed where one is given, beside `extensions` (folders), in the
 * language `locale`.
 */
export const startCodeServer = async ({ vsix, files, settings = {}, extensions = [], extra = [], locale = 'en' }) => {
  mkdirSync(join(CACHE, 'runs'), { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'runs/run-'));
  const at = (name) => join(folder, name);
  for (const name of ['user/User', 'extensions', 'workspace', 'home']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('user/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  writeFileSync(at('config.yaml'), 'auth: none\n');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at('workspace'), name)), { recursive: true });
    writeFileSync(join(at('workspace'), name), text);
  }
  // Before anything is installed: it takes what is there for its own.
  for (const source of extensions) cpSync(source, at(`extensions/${basename(source)}`), { recursive: true });
  if (locale !== 'en') speak(at('user'), locale);
  const base = [
    CODE_SERVER_ENTRY,
    '--config',
    at('config.yaml'),
    '--user-data-dir',
    at('user'),
    '--extensions-dir',
    at('extensions'),
  ];
  if (vsix) installExtension(base, vsix, at('home'));
  const port = await freePort();
  const log = openSync(at('server.log'), 'w');
  const options = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--locale',
    locale,
  ];
  // A process group of its own, so that the whole of it can be stopped.
  const child = spawn(NODE, [...base, ...options, ...extra, at('workspace')], {
    env: environment(at('home')),
    stdio: ['ignore', log, log],
    detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  await ready(child, origin, at('server.log'));
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  return {
    workspace: at('workspace'),
    log: at('server.log'),
    remote,
    url: (payload) => pageUrl(origin, at('workspace'), payload),
    stop: () => stop(child, folder),
  };
};

/** A language pack without a word of VS Code's own: what extensions say is in its language. */
const speak = (folder, language) => {
  const words = join(folder, `${language}.i18n.json`);
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `tests.${language}` }, version: '1.0.0' }];
  const pack = { hash: language, label: language, extensions, translations: { vscode: words } };
  writeFileSync(join(folder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
};

const environment = (home) => ({
  // Nothing of the caller's VSCODE_* or NODE_OPTIONS: they would change what is tested.
  PATH: `${dirname(NODE)}:${process.env.PATH}`,
  HOME: home,
  LANG: 'C.UTF-8',
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_DATA_HOME: join(home, '.local/share'),
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_RUNTIME_DIR: home,
  EXTENSIONS_GALLERY: '{}',
});

const installExtension = (base, vsix, home) => {
  const { stdout, stderr } = spawnSync(NODE, [...base, '--install-extension', vsix], {
    env: environment(home),
    encoding: 'utf8',
  });
  if (!/successfully installed/.test(stdout)) throw new Error(`the VSIX could not be installed: ${stdout}${stderr}`);
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const ready = async (child, origin, log) => {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`code-server did not start, see ${log}`);
};

const pageUrl = (origin, folder, payload) => {
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  return `${origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(all))}`;
};

const stop = async (child, folder) => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 4000))]);
  signal(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name);
  } catch {
    // Already gone.
  }
};
