// Serves VS Code for the Web out of code-server's own files, with no remote authority: what vscode.dev is to a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { VSCODE } from './install.mjs';

const BUILTINS = ['markdown-basics', 'theme-defaults', 'markdown-language-features', 'theme-seti'];

/** Under the extension, or no extension host is found to run it. */
const TESTS = '/extension/run-tests.js';

/** Loads the extension in folder `extension` and runs `script` as its tests. */
export const serveVsCode = async ({ extension, script }) => {
  const workbench = withoutRemote(readFileSync(join(VSCODE, 'out/vs/code/browser/workbench/workbench.js'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/') send('text/html', page(request.headers.host));
    else if (pathname === TESTS) send('text/javascript', script);
    else if (pathname.endsWith('/workbench/workbench.js')) send('text/javascript', workbench);
    else if (pathname.startsWith('/static/')) sendFile(response, VSCODE, pathname.slice('/static/'.length));
    else if (pathname.startsWith('/extension/')) sendFile(response, extension, pathname.slice('/extension/'.length));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const payload = encodeURIComponent(
    JSON.stringify([
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ]),
  );
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/?payload=${payload}`, stop };
};

/** Undoes two changes of code-server: it always has a remote, and keeps the settings on its disk. */
const withoutRemote = (js) => {
  let undone = 0;
  const undo = (text, pattern, replacement) =>
    text.replace(pattern, (...parts) => {
      undone++;
      return replacement(...parts);
    });
  const local = undo(js, REMOTE, (_, data) => `{...JSON.parse(${data})}`);
  const patched = undo(
    local,
    SETTINGS,
    (_, getter, uri, schemas) => `${getter}${uri}.file("/User").with({scheme:${schemas}.vscodeUserData})`,
  );
  if (undone !== 2) throw new Error(`code-server has changed: ${undone} of 2 places found in its workbench`);
  return patched;
};

const REMOTE = /\{\.\.\.JSON\.parse\((\w+)\),remoteAuthority:location\.host\}/;
const SETTINGS =
  /(get userRoamingDataHome\(\)\{return )[^}]*?(\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/;

const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

const sendFile = (response, folder, path) => {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  });
  response.end(readFileSync(file));
};

const page = (host) => {
  const at = (path) => ({ scheme: 'http', authority: host, path });
  const product = JSON.parse(readFileSync(join(VSCODE, 'product.json'), 'utf8'));
  const configuration = {
    workspaceUri: { scheme: 'tmp', path: '/default.code-workspace' },
    enableWorkspaceTrust: false,
    // code-server's own additions to the configuration: without them its workbench does not start.
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    userDataPath: '/User',
    _wrapWebWorkerExtHostInIframe: false,
    additionalBuiltinExtensions: [],
    productConfiguration: {
      ...product,
      enableTelemetry: false,
      extensionsGallery: undefined,
      webEndpointUrlTemplate: `http://${host}/static`,
      webviewContentExternalBaseUrlTemplate: `http://${host}/static/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    configurationDefaults: {
      'workbench.startupEditor': 'none',
      'chat.disableAIFeatures': true,
      'security.workspace.trust.enabled': false,
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
    },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [at('/extension')],
      extensionTestsPath: at(TESTS),
    },
  };
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${escaped(configuration)}">
<meta id="vscode-workbench-web-base-url" data-settings="/static">
<meta id="vscode-workbench-builtin-extensions" data-settings="${escaped(builtins())}">
<link rel="stylesheet" href="/static/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('/static/out/', location.href).toString();</script>
<script type="module" src="/static/out/nls.messages.js"></script>
<script type="module" src="/static/out/vs/code/browser/workbench/workbench.js"></script></html>`;
};

const builtins = () =>
  readdirSync(join(VSCODE, 'extensions'))
    .filter((name) => BUILTINS.includes(name))
    .map((name) => ({
      extensionPath: name,
      packageJSON: JSON.parse(readFileSync(join(VSCODE, 'extensions', name, 'package.json'), 'utf8')),
    }));

const escaped = (value) => JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
